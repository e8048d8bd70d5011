package org.trainyard.data.batch;

import java.util.NoSuchElementException;

/**
 * All samples in order, once: of every {@code microBatchSize · ranks} samples each rank takes its run. A last step that is not full
 * is left out.
 */
final class SingleSampler implements BatchSampler {
    private final long samples;
    private final BatchOptions options;
    private long consumed;

    SingleSampler(long samples, long consumedSamples, BatchOptions options) {
        this.samples = samples;
        this.consumed = consumedSamples;
        this.options = options;
    }

    @Override
    public boolean hasNext() {
        return samples - consumed >= options.samplesPerStep();
    }

    @Override
    public long[] next() {
        if (!hasNext()) {
            throw new NoSuchElementException("all " + samples + " samples are consumed");
        }
        long[] batch = new long[options.microBatchSize()];
        long first = consumed + (long) options.dataParallelRank() * batch.length;
        for (int i = 0; i < batch.length; i++) {
            batch[i] = first + i;
        }
        consumed += options.samplesPerStep();
        return batch;
    }
}
