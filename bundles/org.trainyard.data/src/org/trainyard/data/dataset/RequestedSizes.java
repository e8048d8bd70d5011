package org.trainyard.data.dataset;

/**
 * How many samples a run asks of each split; -1 means one pass over the data.
 *
 * @param train samples for training
 * @param valid samples for all evaluations during training
 * @param test samples for the final evaluation
 */
public record RequestedSizes(long train, long valid, long test) {

    /** Everything once. */
    public static final RequestedSizes ALL = new RequestedSizes(-1, -1, -1);

    /** For a run measured in iterations. */
    public static RequestedSizes ofIterations(long trainIterations, long globalBatch, long evalInterval, long evalIterations) {
        return of(trainIterations * globalBatch, trainIterations, globalBatch, evalInterval, evalIterations);
    }

    /**
     * For a run measured in samples.
     *
     * @param trainIterations the iterations that follow from them, for the number of evaluations
     */
    public static RequestedSizes of(long trainSamples, long trainIterations, long globalBatch, long evalInterval,
            long evalIterations) {
        long evaluations = evalInterval > 0 ? trainIterations / evalInterval + 1 : 1;
        return new RequestedSizes(trainSamples, evaluations * evalIterations * globalBatch, evalIterations * globalBatch);
    }

    /** The number for one split. */
    public long of(SplitKind kind) {
        return switch (kind) {
            case TRAIN -> train;
            case VALID -> valid;
            case TEST -> test;
        };
    }
}
