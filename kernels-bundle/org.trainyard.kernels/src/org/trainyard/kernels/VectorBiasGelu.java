package org.trainyard.kernels;

import org.trainyard.engine.kernel.BiasGeluKernel;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.kernels.internal.GeluLoop;
import org.trainyard.kernels.internal.Slices;
import org.trainyard.kernels.internal.VectorSupport;
import org.trainyard.kernels.internal.start.WarmUp;

/** Bias and GELU (tanh form) in one pass on the Vector API, computed in fp32. Stateless, thread-safe. */
public final class VectorBiasGelu implements BiasGeluKernel {
    /** Begins compiling the loops in the background. */
    public VectorBiasGelu() { WarmUp.start(); }

    @Override public String id() { return "vector-bias-gelu"; }

    @Override public int rank() { return 10; }

    @Override public boolean supports(Device device, DType dtype) {
        return device.isCpu() && (dtype == DType.FLOAT32 || dtype == DType.BFLOAT16) && VectorSupport.available();
    }

    @Override public Tensor forward(Tensor x, Tensor bias) {
        long rows = rows(x, bias);
        Tensor y = Tensors.emptyLike(x);
        GeluLoop loop = loop(bias);
        long from = x.address();
        long b = bias.address();
        long to = y.address();
        Slices.run(rows, bias.numel(), (first, last) -> loop.forward(from, b, to, (int) first, (int) last));
        return y;
    }

    @Override public Tensor backward(Tensor g, Tensor x, Tensor bias) {
        long rows = rows(x, bias);
        if (rows(g, bias) != rows) throw new IllegalArgumentException("the gradient " + g + " does not fit " + x);
        Tensor dx = Tensors.emptyLike(x);
        GeluLoop loop = loop(bias);
        long dy = g.address();
        long in = x.address();
        long b = bias.address();
        long out = dx.address();
        Slices.run(rows, bias.numel(), (first, last) -> loop.backward(dy, in, b, out, (int) first, (int) last));
        return dx;
    }

    private static GeluLoop loop(Tensor bias) { return new GeluLoop(bias.dtype() == DType.BFLOAT16, (int) bias.numel()); }

    private static long rows(Tensor x, Tensor bias) {
        long width = bias.numel();
        if (x.dtype() != bias.dtype() || width == 0 || x.size(-1) != width || !x.isContiguous() || !bias.isContiguous()) {
            throw new IllegalArgumentException("vector-bias-gelu wants contiguous tensors of one type, the bias as wide as x; x is " + x + ", bias " + bias);
        }
        return x.numel() / width;
    }
}
