package org.trainyard.engine.kernel;

import org.trainyard.engine.tensor.Tensor;

/** Products of many matrices at once: c = alpha·a·b + beta·addend, matrix by matrix. */
public interface BatchMatmulKernel extends Kernel {
    /**
     * @param c [B,M,N] of the operands' type; written
     * @param a [B,M,K]
     * @param b [B,K,N]
     * @param addend broadcastable to c; c itself where beta is 0
     */
    void multiply(Tensor c, Tensor a, Tensor b, Tensor addend, double beta, double alpha);
}
