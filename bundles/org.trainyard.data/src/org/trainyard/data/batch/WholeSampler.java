package org.trainyard.data.batch;

import java.util.NoSuchElementException;

/**
 * All samples once, to the last: each rank takes every n-th of them. A rank that has none left for the last step takes its first again, as in
 * Megatron, where the loader of a validation set begins anew; so all ranks take as many steps.
 */
final class WholeSampler implements BatchSampler {
    private final long samples;
    private final BatchOptions options;
    private long step;

    WholeSampler(long samples, BatchOptions options) {
        if (options.microBatchSize() != 1) {
            throw new IllegalArgumentException("a whole set is taken by single samples, not by " + options.microBatchSize());
        }
        this.samples = samples;
        this.options = options;
    }

    @Override
    public boolean hasNext() {
        return step < Math.ceilDiv(samples, options.dataParallelSize());
    }

    @Override
    public long[] next() {
        if (!hasNext()) {
            throw new NoSuchElementException("all " + samples + " samples are taken");
        }
        long sample = step++ * options.dataParallelSize() + options.dataParallelRank();
        return new long[] {sample < samples ? sample : options.dataParallelRank() % samples};
    }
}
