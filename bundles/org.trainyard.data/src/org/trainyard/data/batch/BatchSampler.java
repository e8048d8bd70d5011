package org.trainyard.data.batch;

/**
 * The sample numbers of one rank's micro-batches. What comes next follows from the number of samples consumed by all ranks and
 * from nothing else. For one thread.
 */
interface BatchSampler {
    /** Whether there is another whole micro-batch. */
    boolean hasNext();

    /** The sample numbers of the next micro-batch. */
    long[] next();

    /** The sampler that the options name. */
    static BatchSampler of(long samples, long consumedSamples, BatchOptions options) {
        return switch (options.sampler()) {
            case SINGLE -> new SingleSampler(samples, consumedSamples, options);
            case CYCLIC -> new CyclicSampler(samples, consumedSamples, options);
            case WHOLE -> new WholeSampler(samples, options);
        };
    }
}
