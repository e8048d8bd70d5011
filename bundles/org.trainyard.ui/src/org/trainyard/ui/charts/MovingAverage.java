package org.trainyard.ui.charts;

/**
 * Exponential moving average without the bias towards zero at its start: {@code m = w*m + (1-w)*x}, shown as
 * {@code m / (1 - w^n)}. A NaN stays NaN and leaves the average as it was.
 */
final class MovingAverage {
    private final double weight;
    private double mean;
    private double correction = 1;

    /** @param weight of the past, in [0, 1) */
    MovingAverage(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }

    double next(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.NaN;
        }
        mean = weight * mean + (1 - weight) * value;
        correction *= weight;
        return mean / (1 - correction);
    }
}
