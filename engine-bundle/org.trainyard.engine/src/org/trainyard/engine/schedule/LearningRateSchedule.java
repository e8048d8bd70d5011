package org.trainyard.engine.schedule;

import org.trainyard.run.UserError;

/**
 * The learning rate as a function of consumed samples: linear warm-up, then a decay. Formulas: megatron-formats.md §5.6. Immutable.
 *
 * @param initial at sample 0 when there is a warm-up ({@code --lr-warmup-init})
 * @param maximum {@code --lr}
 * @param minimum {@code --min-lr}
 * @param warmupSamples 0 for no warm-up; a fraction of the decay need not be whole
 * @param decaySamples where the minimum is reached, counted from sample 0
 * @param wsdSamples length of the last stretch, for {@link DecayStyle#WSD} only
 * @param wsdStyle its shape; null otherwise
 */
public record LearningRateSchedule(double initial, double maximum, double minimum, double warmupSamples, double decaySamples,
    DecayStyle style, double wsdSamples, WsdDecayStyle wsdStyle) {

    /** @throws UserError if the numbers contradict each other */
    public LearningRateSchedule {
        check(minimum >= 0, "--min-lr or --decoupled-min-lr " + minimum + ": must not be negative");
        check(maximum >= minimum, "--lr or --decoupled-lr " + maximum + ": must be at least its minimum, " + minimum);
        check(initial >= 0 && initial <= maximum, "--lr-warmup-init " + initial + ": must be between 0 and the learning rate, " + maximum);
        check(decaySamples > 0, "the learning rate's decay takes " + decaySamples + " samples: --lr-decay-iters or --lr-decay-samples must be positive");
        check(warmupSamples >= 0 && warmupSamples < decaySamples, "the learning rate's warm-up takes " + warmupSamples
            + " samples: it must end before its decay does, at " + decaySamples + " samples (see --lr-warmup-* and --lr-decay-*)");
        if (style == DecayStyle.WSD) {
            check(wsdStyle != null && wsdSamples > 0, "--lr-decay-style WSD: needs a positive --lr-wsd-decay-iters or --lr-wsd-decay-samples");
        }
    }

    /** A schedule of a style other than WSD. */
    public LearningRateSchedule(double initial, double maximum, double minimum, double warmupSamples, double decaySamples, DecayStyle style) {
        this(initial, maximum, minimum, warmupSamples, decaySamples, style, 0, null);
    }

    private static void check(boolean right, String message) {
        if (!right) throw new UserError(message);
    }

    /** The same shape with another peak and floor, as {@code --decoupled-lr} and {@code --decoupled-min-lr} ask for. */
    public LearningRateSchedule between(double newMaximum, double newMinimum) {
        return new LearningRateSchedule(initial, newMaximum, newMinimum, warmupSamples, decaySamples, style, wsdSamples, wsdStyle);
    }

    /** The rate of a step that begins after {@code n} samples. */
    public double at(long n) {
        if (warmupSamples > 0 && n <= warmupSamples) return initial + (maximum - initial) * n / warmupSamples;
        if (style == DecayStyle.CONSTANT) return maximum;
        if (n > decaySamples) return minimum;
        if (style == DecayStyle.INVERSE_SQUARE_ROOT) {
            return Math.max(minimum, maximum * Math.sqrt(Math.max(warmupSamples, 1)) / Math.sqrt(Math.max(n, 1)));
        }
        return minimum + coefficient(n) * (maximum - minimum);
    }

    private double coefficient(long n) {
        double r = (n - warmupSamples) / (decaySamples - warmupSamples);
        return switch (style) {
            case LINEAR -> 1 - r;
            case COSINE -> 0.5 * (Math.cos(Math.PI * r) + 1);
            case WSD -> {
                double start = decaySamples - wsdSamples;
                yield n <= start ? 1 : wsdStyle.coefficient((n - start) / wsdSamples);
            }
            case CONSTANT, INVERSE_SQUARE_ROOT -> throw new IllegalStateException(style + " has no coefficient");
        };
    }
}
