package org.trainyard.engine.schedule;

import org.trainyard.run.UserError;

/** How weight decay grows: {@code --weight-decay-incr-style}. */
public enum IncreaseStyle {
    CONSTANT("constant"), LINEAR("linear"), COSINE("cosine");

    private final String text;

    IncreaseStyle(String text) { this.text = text; }

    /** @throws UserError if the text names no style */
    public static IncreaseStyle parse(String text) {
        return Styles.parse("--weight-decay-incr-style", text, values(), IncreaseStyle::toString);
    }

    /** As the flag and checkpoints write it. */
    @Override public String toString() { return text; }
}
