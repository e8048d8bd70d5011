package org.trainyard.engine.ddp;

import org.trainyard.run.UserError;

/**
 * How replicas share gradients and optimizer states, named as Megatron's flags. {@code --no-gradient-reduce-div-fusion} has nothing to change
 * here: division and sum are two passes in any case. Immutable.
 *
 * @param distributedOptimizer {@code --use-distributed-optimizer}
 * @param overlapGradReduce {@code --overlap-grad-reduce}
 * @param overlapParamGather {@code --overlap-param-gather}
 * @param bucketSize {@code --ddp-bucket-size} in elements; 0 for max(40 M, 1 M · replicas)
 * @param buckets {@code --ddp-num-buckets}: the elements of a model chunk over this are the bucket size; 0 if it is not given so
 * @param averageInCollective {@code --ddp-average-in-collective}
 * @param padBuckets {@code --ddp-pad-buckets-for-high-nccl-busbw}
 * @param lowPrecisionGradients accumulates and reduces gradients in the weight's type: {@code --grad-reduce-in-bf16}, or {@code --fp16} without
 *     {@code --accumulate-allreduce-grads-in-fp32}
 * @param perTokenLoss {@code --calculate-per-token-loss}: gradients are sums over all ranks' tokens, not averages
 */
public record DataParallelOptions(boolean distributedOptimizer, boolean overlapGradReduce, boolean overlapParamGather, long bucketSize,
    int buckets, boolean averageInCollective, boolean padBuckets, boolean lowPrecisionGradients, boolean perTokenLoss) {

    /** As without any flag. */
    public static final DataParallelOptions DEFAULT = new DataParallelOptions(false, false, false, 0, 0, false, false, false, false);

    /** @throws UserError for flags that do not go together */
    public DataParallelOptions {
        if (bucketSize < 0) throw new UserError("--ddp-bucket-size " + bucketSize + ": expected 1 or more elements");
        if (buckets < 0) throw new UserError("--ddp-num-buckets " + buckets + ": expected 1 or more");
        if (bucketSize > 0 && buckets > 0) throw new UserError("--ddp-num-buckets and --ddp-bucket-size both give the size of buckets; leave one out");
        if (overlapParamGather && !distributedOptimizer) throw new UserError("--overlap-param-gather needs --use-distributed-optimizer");
        if (overlapParamGather && !overlapGradReduce) throw new UserError("--overlap-param-gather needs --overlap-grad-reduce");
        if (averageInCollective && perTokenLoss) {
            throw new UserError("--ddp-average-in-collective does not go with --calculate-per-token-loss, whose gradients are sums");
        }
    }

    public DataParallelOptions withDistributedOptimizer() {
        return new DataParallelOptions(true, overlapGradReduce, overlapParamGather, bucketSize, buckets, averageInCollective, padBuckets,
            lowPrecisionGradients, perTokenLoss);
    }

    public DataParallelOptions withOverlapGradReduce() {
        return new DataParallelOptions(distributedOptimizer, true, overlapParamGather, bucketSize, buckets, averageInCollective, padBuckets,
            lowPrecisionGradients, perTokenLoss);
    }

    public DataParallelOptions withOverlapParamGather() {
        return new DataParallelOptions(distributedOptimizer, overlapGradReduce, true, bucketSize, buckets, averageInCollective, padBuckets,
            lowPrecisionGradients, perTokenLoss);
    }

    public DataParallelOptions withBucketSize(long elements) {
        return new DataParallelOptions(distributedOptimizer, overlapGradReduce, overlapParamGather, elements, buckets, averageInCollective,
            padBuckets, lowPrecisionGradients, perTokenLoss);
    }

    public DataParallelOptions withBuckets(int number) {
        return new DataParallelOptions(distributedOptimizer, overlapGradReduce, overlapParamGather, bucketSize, number, averageInCollective,
            padBuckets, lowPrecisionGradients, perTokenLoss);
    }

    public DataParallelOptions withAverageInCollective() {
        return new DataParallelOptions(distributedOptimizer, overlapGradReduce, overlapParamGather, bucketSize, buckets, true, padBuckets,
            lowPrecisionGradients, perTokenLoss);
    }

    public DataParallelOptions withPadBuckets() {
        return new DataParallelOptions(distributedOptimizer, overlapGradReduce, overlapParamGather, bucketSize, buckets, averageInCollective,
            true, lowPrecisionGradients, perTokenLoss);
    }

    public DataParallelOptions withLowPrecisionGradients() {
        return new DataParallelOptions(distributedOptimizer, overlapGradReduce, overlapParamGather, bucketSize, buckets, averageInCollective,
            padBuckets, true, perTokenLoss);
    }

    public DataParallelOptions withPerTokenLoss() {
        return new DataParallelOptions(distributedOptimizer, overlapGradReduce, overlapParamGather, bucketSize, buckets, averageInCollective,
            padBuckets, lowPrecisionGradients, true);
    }
}
