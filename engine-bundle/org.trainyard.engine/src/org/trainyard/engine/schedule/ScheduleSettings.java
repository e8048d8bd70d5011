package org.trainyard.engine.schedule;

import org.trainyard.run.UserError;

/**
 * The plain numbers that the schedule flags give, and the schedules made of them. In a run by iterations a length in iterations is
 * multiplied by the global batch size; in a run by samples it is given in samples (megatron-formats.md §5.6). Immutable.
 *
 * @param horizon what the lengths below count
 * @param learningRate {@code --lr}
 * @param minimum {@code --min-lr}
 * @param decayStyle {@code --lr-decay-style}
 * @param decay {@code --lr-decay-iters} or {@code --lr-decay-samples}; null for the whole run
 * @param warmup {@code --lr-warmup-iters} or {@code --lr-warmup-samples}
 * @param warmupFraction {@code --lr-warmup-fraction} of the decay; null where {@code warmup} counts
 * @param warmupInitial {@code --lr-warmup-init}
 * @param wsdStyle {@code --lr-wsd-decay-style}
 * @param wsdDecay {@code --lr-wsd-decay-iters} or {@code --lr-wsd-decay-samples}; null where not given
 * @param decoupled {@code --decoupled-lr}; null for none
 * @param decoupledMinimum {@code --decoupled-min-lr}; null for 0
 * @param startWeightDecay {@code --start-weight-decay}; null for {@code --weight-decay}
 * @param endWeightDecay {@code --end-weight-decay}; null for {@code --weight-decay}
 */
public record ScheduleSettings(Horizon horizon, double learningRate, double minimum, DecayStyle decayStyle, Long decay, long warmup,
    Double warmupFraction, double warmupInitial, WsdDecayStyle wsdStyle, Long wsdDecay, Double decoupled, Double decoupledMinimum,
    double weightDecay, Double startWeightDecay, Double endWeightDecay, IncreaseStyle increaseStyle) {

    /**
     * The length of a run.
     *
     * @param length {@code --train-iters} or {@code --train-samples}
     * @param samplesPerUnit the global batch size in a run by iterations, 1 in one by samples
     */
    public record Horizon(long length, long samplesPerUnit) {
        public static Horizon ofIterations(long trainIterations, int globalBatchSize) { return new Horizon(trainIterations, globalBatchSize); }

        public static Horizon ofSamples(long trainSamples) { return new Horizon(trainSamples, 1); }

        double toSamples(long units) { return (double) units * samplesPerUnit; }
    }

    /** @throws UserError if the numbers contradict each other */
    public ScheduleSettings {
        if (horizon.length() < 1) throw new UserError("--train-iters or --train-samples " + horizon.length() + ": must be positive");
        if (warmupFraction != null && !(warmupFraction >= 0 && warmupFraction < 1)) {
            throw new UserError("--lr-warmup-fraction " + warmupFraction + ": must be at least 0 and less than 1");
        }
        if (warmupFraction != null && warmup != 0) {
            throw new UserError("--lr-warmup-fraction " + warmupFraction + ": cannot be combined with a warm-up of " + warmup
                + " iterations or samples; give one of them");
        }
    }

    /** A constant learning rate and weight decay, without warm-up. */
    public static ScheduleSettings constant(Horizon horizon, double learningRate, double weightDecay) {
        return new ScheduleSettings(horizon, learningRate, 0, DecayStyle.CONSTANT, null, 0, null, 0, WsdDecayStyle.EXPONENTIAL, null, null, null,
            weightDecay, null, null, IncreaseStyle.CONSTANT);
    }

    /** @throws UserError if the numbers contradict each other */
    public OptimizerSchedule build() {
        LearningRateSchedule lr = learningRateSchedule();
        LearningRateSchedule apart = decoupled == null ? null : lr.between(decoupled, decoupledMinimum == null ? 0 : decoupledMinimum);
        return new OptimizerSchedule(lr, apart, weightDecaySchedule());
    }

    private LearningRateSchedule learningRateSchedule() {
        double decaySamples = horizon.toSamples(decay == null ? horizon.length() : decay);
        double warmupSamples = warmupFraction == null ? horizon.toSamples(warmup) : warmupFraction * decaySamples;
        double wsdSamples = wsdDecay == null ? 0 : horizon.toSamples(wsdDecay);
        return new LearningRateSchedule(warmupInitial, learningRate, minimum, warmupSamples, decaySamples, decayStyle, wsdSamples, wsdStyle);
    }

    private WeightDecaySchedule weightDecaySchedule() {
        double start = startWeightDecay == null ? weightDecay : startWeightDecay;
        double end = endWeightDecay == null ? weightDecay : endWeightDecay;
        return new WeightDecaySchedule(start, end, horizon.toSamples(horizon.length()), increaseStyle);
    }
}
