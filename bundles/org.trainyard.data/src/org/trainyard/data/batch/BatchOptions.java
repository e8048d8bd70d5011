package org.trainyard.data.batch;

import org.trainyard.run.UserError;

/**
 * How a data-parallel rank takes its micro-batches.
 *
 * @param microBatchSize samples in a micro-batch: {@code --micro-batch-size}
 * @param dataParallelRank this rank, from 0
 * @param dataParallelSize the number of ranks that share the samples
 * @param dataSharding whether a cyclic sampler gives each rank a part of the data of its own (false: {@code --no-data-sharding})
 * @param workers threads that fetch ahead: {@code --num-workers}; 0 fetches when asked
 * @param prefetch micro-batches ready ahead of the one in use, for each worker
 */
public record BatchOptions(int microBatchSize, int dataParallelRank, int dataParallelSize, SamplerKind sampler,
        boolean dataSharding, int workers, int prefetch) {

    private static final int DEFAULT_WORKERS = 2;
    private static final int DEFAULT_PREFETCH = 2;

    public BatchOptions {
        if (microBatchSize < 1) {
            throw new UserError("--micro-batch-size " + microBatchSize + ": must be at least 1");
        }
        if (workers < 0) {
            throw new UserError("--num-workers " + workers + ": must not be negative");
        }
        if (dataParallelSize < 1 || dataParallelRank < 0 || dataParallelRank >= dataParallelSize || prefetch < 1) {
            throw new IllegalArgumentException("rank " + dataParallelRank + " of " + dataParallelSize + ", prefetch " + prefetch);
        }
    }

    /** One rank that takes everything in order. */
    public static BatchOptions of(int microBatchSize) {
        return new BatchOptions(microBatchSize, 0, 1, SamplerKind.SINGLE, true, DEFAULT_WORKERS, DEFAULT_PREFETCH);
    }

    public BatchOptions withRank(int rank, int size) {
        return new BatchOptions(microBatchSize, rank, size, sampler, dataSharding, workers, prefetch);
    }

    public BatchOptions withSampler(SamplerKind kind) {
        return new BatchOptions(microBatchSize, dataParallelRank, dataParallelSize, kind, dataSharding, workers, prefetch);
    }

    public BatchOptions withDataSharding(boolean sharding) {
        return new BatchOptions(microBatchSize, dataParallelRank, dataParallelSize, sampler, sharding, workers, prefetch);
    }

    public BatchOptions withWorkers(int count) {
        return new BatchOptions(microBatchSize, dataParallelRank, dataParallelSize, sampler, dataSharding, count, prefetch);
    }

    /** Samples that all ranks take in one step. */
    public int samplesPerStep() {
        return Math.multiplyExact(microBatchSize, dataParallelSize);
    }
}
