package org.trainyard.config.settings;

/**
 * The range a number must lie in.
 *
 * @param minimum smallest allowed value, or null
 * @param above the value must be larger than this, or null
 * @param maximum largest allowed value, or null
 * @param below the value must be smaller than this, or null
 */
public record Bounds(Double minimum, Double above, Double maximum, Double below) {

    /** Whether there is any bound at all. */
    public boolean exist() {
        return minimum != null || above != null || maximum != null || below != null;
    }

    public boolean contain(double value) {
        return (minimum == null || value >= minimum) && (above == null || value > above)
                && (maximum == null || value <= maximum) && (below == null || value < below);
    }

    /** The bound in words, such as "at least 0 and below 1". */
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        append(words, "at least ", minimum);
        append(words, "above ", above);
        append(words, "at most ", maximum);
        append(words, "below ", below);
        return words.toString();
    }

    private static void append(StringBuilder words, String relation, Double bound) {
        if (bound != null) {
            words.append(words.isEmpty() ? "" : " and ").append(relation).append(Numbers.text(bound));
        }
    }
}
