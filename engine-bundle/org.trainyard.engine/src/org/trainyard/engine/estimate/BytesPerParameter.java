package org.trainyard.engine.estimate;

/**
 * Memory of weight, gradient and Adam state together, by the types of weight and gradient: the table of Megatron-LM's description of its
 * distributed optimizer, megatron-formats.md §6.4.
 */
public enum BytesPerParameter {
    /** fp16 weight and gradient; fp32 main parameter, main gradient and two moments. */
    FP16_GRADIENT_FP16(4, 16),
    /** bf16 weight, fp32 gradient; fp32 main parameter and two moments. */
    BF16_GRADIENT_FP32(6, 12),
    /** fp32 weight and gradient; two moments. */
    FP32_GRADIENT_FP32(8, 8);

    private final int replicated;
    private final int shardable;

    BytesPerParameter(int replicated, int shardable) {
        this.replicated = replicated;
        this.shardable = shardable;
    }

    /** Bytes a parameter on each device. */
    public double plain() { return replicated + shardable; }

    /** Bytes a parameter on each device when the distributed optimizer shards over {@code dataParallelSize}. */
    public double distributed(int dataParallelSize) { return replicated + (double) shardable / dataParallelSize; }
}
