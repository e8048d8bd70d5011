package org.trainyard.engine.kernel;

import org.trainyard.engine.tensor.Tensor;

/** Matrix products: c = beta·c + a·b (+ bias), with fp32 accumulation for low-precision operands where c is fp32. */
public interface MatmulKernel extends Kernel {
    /** Whether this kernel is worth its start at this size: c [m,n], inner size k. */
    boolean accepts(long m, long n, long k);

    /**
     * @param c [M,N] contiguous, of the operands' type or fp32; written
     * @param a [M,K], may be a transposed view
     * @param b [K,N] of a's type, may be a transposed view
     * @param bias [N], added to every row; null for none
     * @param accumulate whether c is added to rather than overwritten; not with a bias
     */
    void multiply(Tensor c, Tensor a, Tensor b, Tensor bias, boolean accumulate);
}
