package org.trainyard.ui.charts;

import java.util.Arrays;

/** The points to draw for one curve in one frame, in order of x; a NaN in y breaks the line. */
public final class Polyline {
    private double[] xs = new double[256];
    private double[] ys = new double[256];
    private int size;

    void add(double x, double y) {
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, size * 2);
            ys = Arrays.copyOf(ys, size * 2);
        }
        xs[size] = x;
        ys[size++] = y;
    }

    /** Number of points. */
    public int size() {
        return size;
    }

    /** Position on the horizontal axis. */
    public double x(int index) {
        return xs[index];
    }

    /** Value, or NaN where the line breaks. */
    public double y(int index) {
        return ys[index];
    }
}
