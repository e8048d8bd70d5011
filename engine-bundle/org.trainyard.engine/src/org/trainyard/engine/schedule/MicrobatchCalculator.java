package org.trainyard.engine.schedule;

import org.trainyard.run.UserError;

/**
 * How many micro-batches a step takes, as the global batch size grows. Formulas: megatron-formats.md §5.8. Not thread-safe.
 */
public final class MicrobatchCalculator {
    private final BatchSizeSchedule schedule;
    private final int microBatchSize;
    private final int dataParallelSize;
    private int globalBatchSize;
    private int microbatches;

    /**
     * Starts at 0 consumed samples.
     *
     * @param decreaseIfNeeded {@code --decrease-batch-size-if-needed}: round a size down that does not divide
     * @throws UserError if a size of the schedule cannot be made of micro-batches; known here rather than in the middle of a run
     */
    public MicrobatchCalculator(BatchSizeSchedule schedule, int microBatchSize, int dataParallelSize, boolean decreaseIfNeeded) {
        if (microBatchSize < 1) throw new UserError("--micro-batch-size " + microBatchSize + ": must be positive");
        if (dataParallelSize < 1) throw new IllegalArgumentException("data-parallel size " + dataParallelSize);
        this.schedule = schedule;
        this.microBatchSize = microBatchSize;
        this.dataParallelSize = dataParallelSize;
        for (int size : schedule.sizes()) check(size, (long) microBatchSize * dataParallelSize, decreaseIfNeeded);
        update(0);
    }

    private void check(int size, long unit, boolean decreaseIfNeeded) {
        if (size >= unit && (decreaseIfNeeded || size % unit == 0)) return;
        String what = size == schedule.finalSize() ? "--global-batch-size " + size : "--rampup-batch-size: the batch size " + size;
        String rule = " --micro-batch-size " + microBatchSize + " times data-parallel size " + dataParallelSize + ", " + unit;
        if (size < unit) throw new UserError(what + ": must be at least" + rule);
        throw new UserError(what + ": must be a multiple of" + rule + ", or give --decrease-batch-size-if-needed");
    }

    /** Adjusts to the samples consumed so far; tells whether the number of micro-batches has changed. */
    public boolean update(long consumedSamples) {
        int before = microbatches;
        globalBatchSize = schedule.at(consumedSamples);
        microbatches = globalBatchSize / (microBatchSize * dataParallelSize);
        return microbatches != before;
    }

    /** Micro-batches of the next step on each data-parallel rank. */
    public int microbatches() { return microbatches; }

    /** The scheduled size, before it is rounded down. */
    public int scheduledBatchSize() { return globalBatchSize; }

    /** Samples that the next step consumes. */
    public int runningBatchSize() { return microbatches * microBatchSize * dataParallelSize; }

    public BatchSizeSchedule schedule() { return schedule; }
}
