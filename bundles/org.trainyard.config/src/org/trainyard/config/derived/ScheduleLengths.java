package org.trainyard.config.derived;

import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.model.ScheduleSettings;

/**
 * The lengths of the learning-rate and weight-decay schedules in sequences, the unit schedules advance in.
 *
 * @param warmup length of the warm-up; a fraction of the decay length need not be a whole number
 * @param decay length until the lowest learning rate, warm-up included
 * @param annealing length of the final annealing of WSD; 0 when there is none
 * @param weightDecayRamp length of the weight-decay ramp: the whole training
 */
public record ScheduleLengths(double warmup, long decay, long annealing, long weightDecayRamp) {

    /** Computes them for a complete and valid run. */
    public static ScheduleLengths of(RunConfiguration run) {
        ScheduleSettings schedule = run.getSchedule();
        Integer iterations = run.getTraining().getTrainIters();
        if (iterations == null) {
            return new ScheduleLengths(warmup(schedule, schedule.getLrDecaySamples(), schedule.getLrWarmupSamples()),
                    schedule.getLrDecaySamples(), orNone(schedule.getLrWsdDecaySamples()), run.getTraining().getTrainSamples());
        }
        long batch = run.getTraining().getGlobalBatchSize();
        long decay = schedule.getLrDecayIters() * batch;
        return new ScheduleLengths(warmup(schedule, decay, schedule.getLrWarmupIters() * batch), decay,
                orNone(schedule.getLrWsdDecayIters()) * batch, iterations * batch);
    }

    private static double warmup(ScheduleSettings schedule, long decay, long given) {
        return schedule.getLrWarmupFraction() == null ? given : schedule.getLrWarmupFraction() * decay;
    }

    private static long orNone(Number length) {
        return length == null ? 0 : length.longValue();
    }
}
