package org.trainyard.data.batch;

/** Holds a sampler from outside to what it must give. */
record CheckedSampler(BatchSampler sampler, long samples, int microBatchSize) implements BatchSampler {
    @Override
    public boolean hasNext() {
        return sampler.hasNext();
    }

    @Override
    public long[] next() {
        long[] batch = sampler.next();
        if (batch.length != microBatchSize) {
            throw new IllegalStateException("the external sampler gave " + batch.length + " samples, a micro-batch has " + microBatchSize);
        }
        for (long sample : batch) {
            if (sample < 0 || sample >= samples) {
                throw new IllegalStateException("the external sampler gave sample " + sample + ", the dataset has " + samples);
            }
        }
        return batch;
    }
}
