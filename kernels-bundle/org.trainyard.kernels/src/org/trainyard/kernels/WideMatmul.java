package org.trainyard.kernels;

import org.trainyard.engine.kernel.BatchMatmulKernel;
import org.trainyard.engine.kernel.MatmulKernel;
import org.trainyard.engine.kernel.MatrixProduct;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.kernels.internal.Processor;

/**
 * Products of bf16 and fp16 matrices on processors without units for them: the operands are widened panel by panel and multiplied in fp32, so
 * that results are those of fp32 accumulation, rounded once. Stateless, thread-safe.
 */
public final class WideMatmul implements MatmulKernel, BatchMatmulKernel {
    /** Elements of an operand that are widened at a time. */
    private static final long PANEL = 1 << 22;

    @Override public String id() { return "wide-matmul"; }

    @Override public int rank() { return 10; }

    @Override public boolean supports(Device device, DType dtype) {
        return device.isCpu() && !Processor.multiplies(dtype);
    }

    @Override public boolean accepts(long m, long n, long k) { return true; }

    /** The smaller operand is widened once, the larger in panels. */
    @Override public void multiply(Tensor c, Tensor a, Tensor b, Tensor bias, boolean accumulate) {
        long m = a.size(0);
        long n = b.size(1);
        long step = Math.max(64, PANEL / Math.max(1, a.size(1)));
        try (Scope _ = Scope.open()) {
            Tensor wideBias = bias == null ? null : wide(bias);
            if (m >= n) {
                Tensor right = wide(b);
                for (long i = 0; i < m; i += step) {
                    long rows = Math.min(step, m - i);
                    part(Aten.narrow(c, 0, i, rows), Aten.narrow(a, 0, i, rows), right, wideBias, accumulate);
                }
            } else {
                Tensor left = wide(a);
                for (long j = 0; j < n; j += step) {
                    long columns = Math.min(step, n - j);
                    part(Aten.narrow(c, 1, j, columns), left, Aten.narrow(b, 1, j, columns),
                        wideBias == null ? null : Aten.narrow(wideBias, 0, j, columns), accumulate);
                }
            }
        }
    }

    private static void part(Tensor c, Tensor a, Tensor b, Tensor bias, boolean accumulate) {
        try (Scope _ = Scope.open()) {
            Tensor product = c.dtype() == DType.FLOAT32 || accumulate ? wide(c) : Tensors.empty(DType.FLOAT32, c.device(), c.shape());
            MatrixProduct.into(product, wide(a), wide(b), bias, accumulate);
            if (c.dtype() != DType.FLOAT32) Aten.copy(c, product);
        }
    }

    @Override public void multiply(Tensor c, Tensor a, Tensor b, Tensor addend, double beta, double alpha) {
        try (Scope _ = Scope.open()) {
            Tensor product = Tensors.empty(DType.FLOAT32, c.device(), c.shape());
            Aten.baddbmmOut(product, beta == 0 ? product : wide(addend), wide(a), wide(b), beta, alpha);
            Aten.copy(c, product);
        }
    }

    /** Strides stay as they are, so a transposed view stays one. */
    private static Tensor wide(Tensor t) { return Aten.to(t, DType.FLOAT32); }
}
