package org.trainyard.ui.charts;

/** What a chart's horizontal axis counts. */
public enum AxisKind {
    /** Optimizer steps. */
    ITERATION("Iteration", "iteration"),
    /** Sequences seen. */
    SAMPLES("Samples", "sample"),
    /** Tokens seen. */
    TOKENS("Tokens", "token"),
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

    /** Word before a number. */
    public String unit() {
        return unit;
    }
}
