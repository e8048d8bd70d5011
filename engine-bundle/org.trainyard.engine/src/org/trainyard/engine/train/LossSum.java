package org.trainyard.engine.train;

/** Σ loss·mask and Σ mask over token rows: what reported losses are averaged from. Immutable. */
public record LossSum(double loss, double tokens) {
    public static final LossSum NONE = new LossSum(0, 0);

    public LossSum plus(LossSum other) { return new LossSum(loss + other.loss, tokens + other.tokens); }

    /** The mean loss a token, in fp32 as the reference divides it. */
    public double mean() { return (float) loss / (float) tokens; }
}
