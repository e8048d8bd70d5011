package org.trainyard.engine.estimate;

/**
 * How a training step is laid out over devices, as far as memory depends on it. Immutable.
 *
 * @param virtualPipeline model chunks a stage of the interleaved schedule; 1 without it
 * @param microbatchSize sequences of a micro-batch
 * @param microbatches micro-batches of a step on each data-parallel rank
 * @param sequenceParallel {@code --sequence-parallel}
 * @param selectiveRecompute {@code --recompute-granularity selective}
 */
public record TrainingLayout(int tensorParallel, int pipelineParallel, int virtualPipeline, int dataParallel, int microbatchSize,
    int microbatches, boolean distributedOptimizer, boolean sequenceParallel, boolean selectiveRecompute) {

    /** One device. */
    public static TrainingLayout single(int microbatchSize, int microbatches) {
        return new TrainingLayout(1, 1, 1, 1, microbatchSize, microbatches, false, false, false);
    }
}
