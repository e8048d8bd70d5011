package org.trainyard.run.events;

import java.util.Objects;

/**
 * The points of one metric by ascending iteration. Immutable; any thread. A point's value is never NaN, but may be
 * infinite; a loss that was NaN has no point.
 */
public final class Series {
    static final Series EMPTY = new Series(new long[0], new long[0], new long[0], new long[0], new double[0], null, 0);

    private final long[] iterations;
    private final long[] times;
    private final long[] samples;
    private final long[] tokens;
    private final double[] values;
    /** The rows that have a value; null when all of them do, which is the rule. */
    private final int[] rows;
    private final int size;

    Series(long[] iterations, long[] times, long[] samples, long[] tokens, double[] values, int[] rows, int size) {
        this.iterations = iterations;
        this.times = times;
        this.samples = samples;
        this.tokens = tokens;
        this.values = values;
        this.rows = rows;
        this.size = size;
    }

    /** The number of points. */
    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public long iteration(int point) {
        return iterations[row(point)];
    }

    public double value(int point) {
        return values[row(point)];
    }

    /** Epoch milliseconds. */
    public long time(int point) {
        return times[row(point)];
    }

    /** Samples consumed up to there, or {@link RunEvent#UNKNOWN}. */
    public long consumedSamples(int point) {
        return samples[row(point)];
    }

    /** Tokens consumed up to there, or {@link RunEvent#UNKNOWN}. */
    public long consumedTokens(int point) {
        return tokens[row(point)];
    }

    /** The last value, or NaN when there is none. */
    public double lastValue() {
        return size == 0 ? Double.NaN : value(size - 1);
    }

    private int row(int point) {
        Objects.checkIndex(point, size);
        return rows == null ? point : rows[point];
    }
}
