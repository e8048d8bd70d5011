package org.trainyard.engine.schedule;

import org.trainyard.run.UserError;

/** How the learning rate falls after warm-up: {@code --lr-decay-style}. */
public enum DecayStyle {
    CONSTANT("constant"), LINEAR("linear"), COSINE("cosine"), INVERSE_SQUARE_ROOT("inverse-square-root"),
    /** Warm-up, stable, decay: constant until a last stretch that {@link WsdDecayStyle} shapes. */
    WSD("WSD");

    private final String text;

    DecayStyle(String text) { this.text = text; }

    /** @throws UserError if the text names no style */
    public static DecayStyle parse(String text) { return Styles.parse("--lr-decay-style", text, values(), DecayStyle::toString); }

    /** As the flag and checkpoints write it. */
    @Override public String toString() { return text; }
}
