package org.trainyard.models.train;

import java.util.Optional;

/**
 * Warns when a loss or gradient norm is far above all that came before: more than a factor of the largest of the last accepted values,
 * once enough of them are known. Not thread-safe.
 */
final class SpikeWatch {
    private static final int KNOWN_BEFORE_WARNING = 20;

    private final String what;
    private final double factor;
    private double largest;
    private int known;

    /** @param factor how far above the largest so far is too far */
    SpikeWatch(String what, double factor) {
        this.what = what;
        this.factor = factor;
    }

    /** A warning, if this value is one. Values warned about do not raise the mark. */
    Optional<String> check(long iteration, double value) {
        if (!Double.isFinite(value)) return Optional.empty();
        if (known >= KNOWN_BEFORE_WARNING && value > factor * largest) {
            return Optional.of("iteration %d: %s %.4g is more than %.0f times the largest before it, %.4g".formatted(iteration, what, value, factor, largest));
        }
        known++;
        largest = Math.max(largest, value);
        return Optional.empty();
    }
}
