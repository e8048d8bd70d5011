package org.trainyard.kernels;

import org.trainyard.engine.kernel.AttentionKernel;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.kernels.internal.brgemm.Attention;
import org.trainyard.kernels.internal.start.WarmUp;

/**
 * Causal attention in bf16 and fp32 by oneDNN's micro-kernels ({@link Attention}). Stateless, thread-safe.
 */
public final class BrgemmAttention implements AttentionKernel {
    /** With fewer positions plain attention is as fast. */
    private static final long LEAST = 128;

    /** Begins compiling the loops in the background. */
    public BrgemmAttention() { WarmUp.start(); }

    @Override public String id() { return "brgemm-attention"; }

    @Override public int rank() { return 20; }

    @Override public boolean supports(Device device, DType dtype) {
        return device.isCpu() && (dtype == DType.BFLOAT16 || dtype == DType.FLOAT32) && Attention.available(dtype == DType.BFLOAT16);
    }

    @Override public boolean accepts(Tensor q, Tensor k, Tensor v) {
        boolean alike = q.size(1) == k.size(1) && q.size(2) == k.size(2) && q.size(3) == v.size(3) && k.size(1) == v.size(1);
        return alike && q.size(2) >= LEAST && Attention.accepts(q.size(2), q.size(3)) && rowsContiguous(q) && rowsContiguous(k) && rowsContiguous(v);
    }

    @Override public void forward(Tensor out, Tensor logSumExp, Tensor q, Tensor k, Tensor v, double scale) {
        attention(q, scale).forward(view(out), logSumExp.address(), view(q), view(k), view(v));
    }

    @Override public void backward(Tensor dq, Tensor dk, Tensor dv, Tensor dout, Tensor out, Tensor logSumExp, Tensor q, Tensor k, Tensor v, double scale) {
        try (Scope _ = Scope.open()) {
            Attention.View g = view(rowsContiguous(dout) ? dout : Aten.contiguous(dout));
            attention(q, scale).backward(view(dq), view(dk), view(dv), g, view(out), logSumExp.address(), view(q), view(k), view(v));
        }
    }

    private static Attention attention(Tensor q, double scale) {
        return new Attention(q.dtype() == DType.BFLOAT16, (int) q.size(0), (int) q.size(1), (int) q.size(2), (int) q.size(3), scale);
    }

    private static boolean rowsContiguous(Tensor t) { return t.strides()[3] == 1; }

    private static Attention.View view(Tensor t) {
        long[] strides = t.strides();
        if (strides[3] != 1) throw new IllegalArgumentException("head vectors of " + t + " are not contiguous");
        return new Attention.View(t.address(), strides[0], strides[1], strides[2]);
    }
}
