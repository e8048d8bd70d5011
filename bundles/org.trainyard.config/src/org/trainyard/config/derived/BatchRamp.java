package org.trainyard.config.derived;

import java.util.List;

import org.trainyard.config.model.RunConfiguration;

/**
 * How the global batch grows with the samples consumed.
 *
 * @param start first batch size, in sequences
 * @param increment step between batch sizes
 * @param samples number of sequences over which the batch grows
 * @param target batch size in the end
 */
public record BatchRamp(long start, long increment, long samples, int target) {

    /** Reads the ramp of a complete and valid run; without one the batch has its target size from the start. */
    public static BatchRamp of(RunConfiguration run) {
        List<Long> ramp = run.getTraining().getRampupBatchSize();
        int target = run.getTraining().getGlobalBatchSize();
        return ramp.isEmpty() ? new BatchRamp(target, 0, 0, target)
                : new BatchRamp(ramp.get(0), ramp.get(1), ramp.get(2), target);
    }

    /** The global batch size, in sequences, after so many were consumed. */
    public int sizeAt(long consumed) {
        if (increment == 0 || start == target || consumed > samples) {
            return target;
        }
        double samplesPerStep = samples / ((target - start) / (double) increment);
        return (int) Math.min(target, start + (long) (consumed / samplesPerStep) * increment);
    }

    /**
     * Number of whole iterations that so many sequences give, as Megatron's {@code update_train_iters} counts them.
     *
     * @param roundedTo batch sizes are rounded down to a multiple of this; 1 for none
     */
    public int iterations(long trainSamples, int roundedTo) {
        long consumed = 0;
        long iterations = 0;
        while (increment > 0 && consumed <= Math.min(samples, trainSamples)) {
            consumed += sizeAt(consumed) / roundedTo * roundedTo;
            iterations++;
        }
        int batch = target / roundedTo * roundedTo;
        return Math.toIntExact(iterations + Math.max(0, trainSamples - consumed) / batch);
    }
}
