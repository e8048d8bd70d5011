package org.trainyard.kernels;

import org.trainyard.engine.kernel.MatmulKernel;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.kernels.internal.brgemm.BlockedProduct;
import org.trainyard.kernels.internal.start.WarmUp;

/**
 * Products of bf16 and fp32 matrices by oneDNN's micro-kernels ({@link BlockedProduct}). Sums in fp32 reach a result in fp32 unrounded, which libtorch has no
 * operator for on the CPU. Stateless, thread-safe.
 */
public final class BrgemmMatmul implements MatmulKernel {
    /** Below it ATen is as fast. */
    private static final long LEAST_MULTIPLICATIONS = 1 << 21;
    private static final long LEAST_SIDE = 32;

    /** Begins compiling the loops in the background. */
    public BrgemmMatmul() { WarmUp.start(); }

    @Override public String id() { return "brgemm-matmul"; }

    @Override public int rank() { return 20; }

    @Override public boolean supports(Device device, DType dtype) {
        return device.isCpu() && (dtype == DType.BFLOAT16 && BlockedProduct.available(true) || dtype == DType.FLOAT32 && BlockedProduct.available(false));
    }

    @Override public boolean accepts(long m, long n, long k) {
        return m >= LEAST_SIDE && n >= LEAST_SIDE && k >= LEAST_SIDE && k % 2 == 0 && Math.max(m, Math.max(n, k)) < 1 << 24 && m * n * k >= LEAST_MULTIPLICATIONS;
    }

    @Override public void multiply(Tensor c, Tensor a, Tensor b, Tensor bias, boolean accumulate) {
        try (Scope _ = Scope.open()) {
            Tensor left = direct(a);
            Tensor right = direct(b);
            Tensor wideBias = bias == null ? null : Aten.contiguous(Aten.to(bias, DType.FLOAT32));
            BlockedProduct.Factors factors = new BlockedProduct.Factors(a.dtype() == DType.BFLOAT16, (int) a.size(0), (int) b.size(1), (int) a.size(1), matrix(left), matrix(right));
            BlockedProduct.Result result = new BlockedProduct.Result(c.address(), c.strides()[0], c.dtype() == DType.BFLOAT16, wideBias == null ? 0 : wideBias.address(), accumulate);
            new BlockedProduct(factors, result).run();
        }
    }

    /** A view with contiguous rows or columns that do not overlap, as those of an expanded tensor do. */
    private static Tensor direct(Tensor t) {
        long[] strides = t.strides();
        boolean rows = strides[1] == 1 && strides[0] >= t.size(1), columns = strides[0] == 1 && strides[1] >= t.size(0);
        return rows || columns ? t : Aten.contiguous(t);
    }

    private static BlockedProduct.Matrix matrix(Tensor t) {
        long[] strides = t.strides();
        return new BlockedProduct.Matrix(t.address(), strides[0], strides[1]);
    }
}
