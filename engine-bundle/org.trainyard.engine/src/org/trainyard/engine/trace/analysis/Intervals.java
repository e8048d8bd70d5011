package org.trainyard.engine.trace.analysis;

import java.util.Arrays;

/** A set of moments as disjoint intervals in order. Grows by {@link #add}; not thread-safe. */
final class Intervals {
    private long[] bounds = new long[32];
    private int size;

    /** Intervals are to be added in order of their start. */
    void add(long start, long end) {
        if (end <= start) return;
        if (size > 0 && start <= bounds[size - 1]) {
            bounds[size - 1] = Math.max(bounds[size - 1], end);
            return;
        }
        if (size == bounds.length) bounds = Arrays.copyOf(bounds, 2 * size);
        bounds[size++] = start;
        bounds[size++] = end;
    }

    long total() {
        long sum = 0;
        for (int i = 0; i < size; i += 2) sum += bounds[i + 1] - bounds[i];
        return sum;
    }

    /** Up to where it reaches. */
    long end() { return size == 0 ? Long.MIN_VALUE : bounds[size - 1]; }

    /** What is in either. */
    Intervals or(Intervals other) {
        Intervals all = new Intervals();
        for (int i = 0, j = 0; i < size || j < other.size;) {
            if (j == other.size || i < size && bounds[i] <= other.bounds[j]) all.add(bounds[i], bounds[i++ + 1]);
            else all.add(other.bounds[j], other.bounds[j++ + 1]);
            i += i & 1;
            j += j & 1;
        }
        return all;
    }

    /** What is in both. */
    Intervals and(Intervals other) {
        Intervals both = new Intervals();
        for (int i = 0, j = 0; i < size && j < other.size;) {
            both.add(Math.max(bounds[i], other.bounds[j]), Math.min(bounds[i + 1], other.bounds[j + 1]));
            if (bounds[i + 1] < other.bounds[j + 1]) i += 2;
            else j += 2;
        }
        return both;
    }

    /** What is in this and not in the other. */
    Intervals without(Intervals other) {
        Intervals rest = new Intervals();
        for (int i = 0, j = 0; i < size; i += 2) {
            long at = bounds[i];
            while (j < other.size && other.bounds[j + 1] <= at) j += 2;
            for (int k = j; k < other.size && other.bounds[k] < bounds[i + 1]; k += 2) {
                rest.add(at, other.bounds[k]);
                at = Math.max(at, other.bounds[k + 1]);
            }
            rest.add(at, bounds[i + 1]);
        }
        return rest;
    }
}
