package org.trainyard.run.events;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Rows of measurements by ascending iteration, one primitive array a column.
 *
 * <p>Series handed out keep pointing at the arrays, so cells are written once: when rows are superseded, the arrays are
 * copied before anything is overwritten. One thread writes.
 */
final class ColumnStore {
    private static final int FIRST_CAPACITY = 256;

    private long[] iterations = new long[FIRST_CAPACITY];
    private long[] times = new long[FIRST_CAPACITY];
    private long[] samples = new long[FIRST_CAPACITY];
    private long[] tokens = new long[FIRST_CAPACITY];
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Map<String, String> prefixed = new HashMap<>();
    private int size;
    /** Rows that a handed-out series may see: those below are never written again in place. */
    private int published;

    int size() {
        return size;
    }

    long lastIteration() {
        return iterations[size - 1];
    }

    /** Begins a row; rows at or behind {@code iteration} are superseded by it. */
    void beginRow(long iteration, long time, long consumedSamples, long consumedTokens) {
        if (size > 0 && iterations[size - 1] >= iteration) {
            supersedeAfter(iteration - 1);
        }
        if (size == iterations.length) {
            resize(size * 2);
        }
        iterations[size] = iteration;
        times[size] = time;
        samples[size] = consumedSamples;
        tokens[size] = consumedTokens;
        size++;
        for (Column column : columns.values()) {
            column.values[size - 1] = Double.NaN;
        }
    }

    /** Continues the last row when it is of the same iteration. */
    void beginOrContinueRow(long iteration, long time, long consumedSamples, long consumedTokens) {
        if (size == 0 || iterations[size - 1] != iteration) {
            beginRow(iteration, time, consumedSamples, consumedTokens);
        } else if (size <= published) {
            copyArrays(iterations.length);
        }
    }

    /** Sets a cell of the current row; NaN is no point. */
    void put(String metric, double value) {
        Column column = columns.get(metric);
        if (column == null) {
            if (Double.isNaN(value)) {
                return;
            }
            column = new Column(iterations.length);
            columns.put(metric, column);
        }
        column.set(size - 1, value);
    }

    void putPrefixed(String prefix, String name, double value) {
        String metric = prefixed.get(name);
        if (metric == null) {
            metric = prefix + name;
            prefixed.put(name, metric);
        }
        put(metric, value);
    }

    void supersedeAfter(long iteration) {
        int keep = firstAfter(iteration);
        if (keep == size) {
            return;
        }
        size = keep;
        if (published > keep) {
            copyArrays(iterations.length);
        }
        for (Column column : columns.values()) {
            column.recount(size);
        }
    }

    private int firstAfter(long iteration) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (iterations[middle] <= iteration) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Adds a series for every column that has points. */
    void addSeriesTo(Map<String, Series> series) {
        published = size;
        columns.forEach((metric, column) -> {
            if (column.known > 0) {
                series.put(metric, new Series(iterations, times, samples, tokens, column.values, column.rows(size), column.known));
            }
        });
    }

    private void resize(int capacity) {
        copyArrays(capacity);
    }

    private void copyArrays(int capacity) {
        iterations = Arrays.copyOf(iterations, capacity);
        times = Arrays.copyOf(times, capacity);
        samples = Arrays.copyOf(samples, capacity);
        tokens = Arrays.copyOf(tokens, capacity);
        for (Column column : columns.values()) {
            column.values = Arrays.copyOf(column.values, capacity);
            column.rows = null;
        }
        published = 0;
    }

    /** One metric; cells without a value are NaN. */
    private static final class Column {
        private double[] values;
        private int known;
        /** The rows that have a value, as far as they were looked at; made when a gap is met, then only continued. */
        private int[] rows;
        private int rowCount;
        private int scanned;

        Column(int capacity) {
            values = new double[capacity];
            Arrays.fill(values, Double.NaN);
        }

        void set(int row, double value) {
            if (Double.isNaN(values[row]) && !Double.isNaN(value)) {
                known++;
            }
            values[row] = value;
        }

        /** The rows that have a value; null when all have. */
        int[] rows(int size) {
            if (known == size) {
                return null;
            }
            if (rows == null) {
                rows = new int[Math.max(16, known)];
                rowCount = 0;
                scanned = 0;
            }
            for (; scanned < size; scanned++) {
                if (!Double.isNaN(values[scanned])) {
                    if (rowCount == rows.length) {
                        rows = Arrays.copyOf(rows, rowCount * 2);
                    }
                    rows[rowCount++] = scanned;
                }
            }
            return rows;
        }

        void recount(int size) {
            rows = null;
            known = 0;
            for (int row = 0; row < size; row++) {
                if (!Double.isNaN(values[row])) {
                    known++;
                }
            }
        }
    }
}
