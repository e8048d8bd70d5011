package org.trainyard.ui.charts;

/**
 * The values of one metric with what fast drawing needs: a min/max pyramid and, for the last smoothing asked for, the
 * smoothed curve, both kept up incrementally. Not thread-safe.
 */
final class MetricColumn {
    private final DoubleColumn values = new DoubleColumn();
    private final MinMaxPyramid pyramid = new MinMaxPyramid(values);
    private MetricColumn smoothed;
    private MovingAverage average;
    private int known;

    void append(double value) {
        values.append(value);
        pyramid.appended();
        if (!Double.isNaN(value)) {
            known++;
        }
    }

    /** Forgets everything from {@code newSize} on. */
    void truncate(int newSize) {
        for (int i = newSize; i < values.size(); i++) {
            if (!Double.isNaN(values.get(i))) {
                known--;
            }
        }
        values.truncate(newSize);
        pyramid.truncated();
        smoothed = null;
    }

    double get(int index) {
        return values.get(index);
    }

    int size() {
        return values.size();
    }

    /** How many values are numbers. */
    int known() {
        return known;
    }

    void extremes(int from, int to, MinMaxPyramid.Extremes result) {
        pyramid.query(from, to, result);
    }

    /** The exponential moving average of this column with {@code weight} in (0, 1) on the past. */
    MetricColumn smoothed(double weight) {
        if (smoothed == null || average.weight() != weight) {
            smoothed = new MetricColumn();
            average = new MovingAverage(weight);
        }
        for (int i = smoothed.size(); i < values.size(); i++) {
            smoothed.append(average.next(values.get(i)));
        }
        return smoothed;
    }
}
