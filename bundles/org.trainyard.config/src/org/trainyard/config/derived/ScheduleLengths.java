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
        boolean inIterations = run.getTraining().getTrainIters() != null;
        long batch = inIterations ? run.getTraining().getGlobalBatchSize() : 1;
        long decay = inIterations ? schedule.getLrDecayIters() * batch : schedule.getLrDecaySamples();
        Number annealing = inIterations ? schedule.getLrWsdDecayIters() : schedule.getLrWsdDecaySamples();
        long warmup = inIterations ? schedule.getLrWarmupIters() * batch : schedule.getLrWarmupSamples();
        Double fraction = schedule.getLrWarmupFraction();
        long whole = inIterations ? run.getTraining().getTrainIters() * batch : run.getTraining().getTrainSamples();
        return new ScheduleLengths(fraction == null ? warmup : fraction * decay, decay,
                annealing == null ? 0 : annealing.longValue() * batch, whole);
    }
}
