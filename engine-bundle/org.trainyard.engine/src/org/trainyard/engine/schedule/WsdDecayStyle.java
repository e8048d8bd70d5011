package org.trainyard.engine.schedule;

import org.trainyard.run.UserError;

/** The last stretch of {@link DecayStyle#WSD}: {@code --lr-wsd-decay-style}. */
public enum WsdDecayStyle {
    EXPONENTIAL("exponential") {
        @Override double coefficient(double q) { return 2 * Math.pow(0.5, q) - 1; }
    },
    LINEAR("linear") {
        @Override double coefficient(double q) { return 1 - q; }
    },
    COSINE("cosine") {
        @Override double coefficient(double q) { return 0.5 * (Math.cos(Math.PI * q) + 1); }
    },
    MINUS_SQRT("minus_sqrt") {
        @Override double coefficient(double q) { return 1 - Math.sqrt(q); }
    };

    private final String text;

    WsdDecayStyle(String text) { this.text = text; }

    /** From 1 at q = 0 to 0 at q = 1. */
    abstract double coefficient(double q);

    /** @throws UserError if the text names no style */
    public static WsdDecayStyle parse(String text) { return Styles.parse("--lr-wsd-decay-style", text, values(), WsdDecayStyle::toString); }

    /** As the flag writes it. */
    @Override public String toString() { return text; }
}
