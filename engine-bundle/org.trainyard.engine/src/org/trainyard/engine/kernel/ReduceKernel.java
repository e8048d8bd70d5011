package org.trainyard.engine.kernel;

import org.trainyard.engine.tensor.DType;

/**
 * Sums or maxima of several arrays in memory, element by element, as collectives need them. The plain twin is
 * {@code Reducer}'s loops over Java arrays; results must agree to the bit.
 */
public interface ReduceKernel extends Kernel {
    /**
     * Addresses are those of element 0 in this process's memory. Outputs may lie exactly on inputs, but not overlap them otherwise.
     *
     * @param inputs added in this order, bf16 and fp16 in fp32
     * @param outputs all get the result
     * @param largest whether the result is the maximum (NaN if there is one) rather than the sum
     * @param divisor by which a sum is divided
     */
    void reduce(DType type, long[] inputs, long[] outputs, long count, boolean largest, int divisor);
}
