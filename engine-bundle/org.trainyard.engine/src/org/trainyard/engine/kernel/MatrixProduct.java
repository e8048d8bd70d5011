package org.trainyard.engine.kernel;

import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** Matrix products by the best kernel for their size. Thread-safe. */
public final class MatrixProduct {
    private MatrixProduct() {}

    /** a[M,K]·b[K,N] in their type. */
    public static Tensor of(Tensor a, Tensor b) {
        Tensor c = Tensors.empty(a.dtype(), a.device(), a.size(0), b.size(1));
        into(c, a, b, null, false);
        return c;
    }

    /** c = a·b (+ bias), or c += a·b; c may be fp32 for low-precision operands. */
    public static void into(Tensor c, Tensor a, Tensor b, Tensor bias, boolean accumulate) {
        long m = a.size(0);
        long n = b.size(1);
        long k = a.size(1);
        DType type = a.dtype();
        for (MatmulKernel kernel : Kernels.ranked(MatmulKernel.class, a.device(), type)) {
            if (kernel.accepts(m, n, k)) {
                kernel.multiply(c, a, b, bias, accumulate);
                return;
            }
        }
    }

    /** a[B,M,K]·b[B,K,N] in their type, matrix by matrix. */
    public static Tensor ofEach(Tensor a, Tensor b) {
        Tensor c = Tensors.empty(a.dtype(), a.device(), a.size(0), a.size(1), b.size(2));
        return intoEach(c, a, b, c, 0, 1);
    }

    /** c = alpha·a·b + beta·addend, matrix by matrix; the addend is broadcastable to c. Returns c. */
    public static Tensor intoEach(Tensor c, Tensor a, Tensor b, Tensor addend, double beta, double alpha) {
        Kernels.best(BatchMatmulKernel.class, a.device(), a.dtype()).multiply(c, a, b, addend, beta, alpha);
        return c;
    }
}
