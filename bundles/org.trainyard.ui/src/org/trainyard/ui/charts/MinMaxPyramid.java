package org.trainyard.ui.charts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the lowest and highest value of any stretch of a column in logarithmic time, so that a frame over a million
 * points costs no more than one over a few thousand.
 *
 * <p>Level {@code k} holds, for each block of {@code FANOUT^(k+1)} values, the indices of its minimum and maximum.
 * NaN counts as absent. Appending is amortised constant; truncating is logarithmic. Not thread-safe.
 */
final class MinMaxPyramid {
    private static final int SHIFT = 4;
    private static final int FANOUT = 1 << SHIFT;
    private static final int NONE = -1;

    private final DoubleColumn column;
    private final List<Level> levels = new ArrayList<>();

    /** Minimum and maximum found by {@link #query}: indices into the column, or -1 where all values are NaN. */
    static final class Extremes {
        int minIndex;
        int maxIndex;

        private void clear() {
            minIndex = NONE;
            maxIndex = NONE;
        }
    }

    private static final class Level {
        int[] min = new int[16];
        int[] max = new int[16];
        int size;

        void set(int block, Extremes extremes) {
            if (block >= min.length) {
                int capacity = Math.max(block + 1, min.length + (min.length >> 1));
                min = Arrays.copyOf(min, capacity);
                max = Arrays.copyOf(max, capacity);
            }
            min[block] = extremes.minIndex;
            max[block] = extremes.maxIndex;
            size = Math.max(size, block + 1);
        }
    }

    MinMaxPyramid(DoubleColumn column) {
        this.column = column;
    }

    /** To be called after a value was appended to the column: closes the blocks that it filled. */
    void appended() {
        int size = column.size();
        for (int k = 0; (size & ((1 << SHIFT * (k + 1)) - 1)) == 0; k++) {
            close(k, (size >> SHIFT * (k + 1)) - 1);
        }
    }

    /** To be called after the column was truncated: forgets the blocks that are no longer full. */
    void truncated() {
        int size = column.size();
        for (int k = 0; k < levels.size(); k++) {
            levels.get(k).size = Math.min(levels.get(k).size, size >> SHIFT * (k + 1));
        }
    }

    private void close(int k, int block) {
        Extremes extremes = new Extremes();
        extremes.clear();
        if (k == 0) {
            scanValues(block << SHIFT, (block + 1) << SHIFT, extremes);
        } else {
            Level below = levels.get(k - 1);
            for (int i = block << SHIFT; i < (block + 1) << SHIFT; i++) {
                merge(below, i, extremes);
            }
        }
        if (k == levels.size()) {
            levels.add(new Level());
        }
        levels.get(k).set(block, extremes);
    }

    /** Finds the extremes of the values at {@code from} (inclusive) to {@code to} (exclusive). */
    void query(int from, int to, Extremes result) {
        result.clear();
        ascend(0, from, to, result);
    }

    /** {@code k} counts from the values themselves: 0 the values, 1 the first level of blocks. */
    private void ascend(int k, int from, int to, Extremes result) {
        int firstBlock = (from + FANOUT - 1) >> SHIFT;
        int lastBlock = to >> SHIFT;
        if (k >= levels.size() || firstBlock >= lastBlock) {
            scan(k, from, to, result);
            return;
        }
        scan(k, from, firstBlock << SHIFT, result);
        ascend(k + 1, firstBlock, lastBlock, result);
        scan(k, lastBlock << SHIFT, to, result);
    }

    private void scan(int k, int from, int to, Extremes result) {
        if (k == 0) {
            scanValues(from, to, result);
            return;
        }
        Level level = levels.get(k - 1);
        for (int i = from; i < to; i++) {
            merge(level, i, result);
        }
    }

    private void scanValues(int from, int to, Extremes result) {
        for (int i = from; i < to; i++) {
            offer(i, i, result);
        }
    }

    private void merge(Level level, int block, Extremes result) {
        if (level.min[block] != NONE) {
            offer(level.min[block], level.max[block], result);
        }
    }

    private void offer(int minIndex, int maxIndex, Extremes result) {
        double low = column.get(minIndex);
        if (!Double.isNaN(low) && (result.minIndex == NONE || low < column.get(result.minIndex))) {
            result.minIndex = minIndex;
        }
        double high = column.get(maxIndex);
        if (!Double.isNaN(high) && (result.maxIndex == NONE || high > column.get(result.maxIndex))) {
            result.maxIndex = maxIndex;
        }
    }
}
