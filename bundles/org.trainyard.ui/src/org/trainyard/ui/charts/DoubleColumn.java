package org.trainyard.ui.charts;

import java.util.Arrays;

/** A growing column of numbers. Not thread-safe: its owner guards it. */
final class DoubleColumn {
    private double[] values = new double[64];
    private int size;

    void append(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    double get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    /** Forgets everything from {@code newSize} on. */
    void truncate(int newSize) {
        size = Math.min(size, newSize);
    }

    /** First index whose value is at least {@code x} in a column that never falls; {@link #size()} when there is none. */
    int lowerBound(double x) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** First index whose value is above {@code x} in a column that never falls. */
    int upperBound(double x) {
        return lowerBound(Math.nextUp(x));
    }
}
