package org.trainyard.engine.schedule;

import org.trainyard.run.UserError;

/**
 * Weight decay as a function of consumed samples. Formulas: megatron-formats.md §5.6. Immutable.
 *
 * @param start {@code --start-weight-decay}
 * @param end {@code --end-weight-decay}
 * @param samples over how many samples it grows
 */
public record WeightDecaySchedule(double start, double end, double samples, IncreaseStyle style) {

    /** @throws UserError if the numbers contradict each other */
    public WeightDecaySchedule {
        if (!(start >= 0)) throw new UserError("--start-weight-decay " + start + ": must not be negative");
        if (!(end >= start)) throw new UserError("--end-weight-decay " + end + ": must be at least --start-weight-decay " + start);
        if (style == IncreaseStyle.CONSTANT && start != end) {
            throw new UserError("--weight-decay-incr-style constant: --start-weight-decay " + start + " and --end-weight-decay " + end + " must be equal");
        }
        if (!(samples > 0)) throw new UserError("the weight decay grows over " + samples + " samples: must be positive");
    }

    /** {@code --weight-decay}, all the time. */
    public static WeightDecaySchedule constant(double weightDecay) {
        if (!(weightDecay >= 0)) throw new UserError("--weight-decay " + weightDecay + ": must not be negative");
        return new WeightDecaySchedule(weightDecay, weightDecay, 1, IncreaseStyle.CONSTANT);
    }

    /** The decay of a step that begins after {@code n} samples. */
    public double at(long n) {
        if (n > samples || style == IncreaseStyle.CONSTANT) return end;
        double r = n / samples;
        double coefficient = style == IncreaseStyle.LINEAR ? r : 0.5 * (Math.cos(Math.PI * (1 - r)) + 1);
        return start + coefficient * (end - start);
    }
}
