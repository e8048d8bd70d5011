package org.trainyard.ui.charts;

/** What a chart's horizontal axis counts. */
public enum AxisKind {
    /** Optimizer steps. */
    ITERATION("Iteration", "iteration"),
    /** Sequences seen. */
    SAMPLES("Samples", "samples"),
    /** Tokens seen. */
    TOKENS("Tokens", "tokens"),
    /** Seconds since the run's first event. */
    TIME("Wall time", "time");

    private final String label;
    private final String unit;

    AxisKind(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    /** Name for a chooser. */
    public String label() {
        return label;
    }

    /** Word before or after a number. */
    public String unit() {
        return unit;
    }
}
