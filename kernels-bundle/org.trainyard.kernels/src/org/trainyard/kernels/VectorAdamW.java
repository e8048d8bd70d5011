package org.trainyard.kernels;

import org.trainyard.engine.kernel.AdamWKernel;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.kernels.internal.AdamWLoop;
import org.trainyard.kernels.internal.Slices;
import org.trainyard.kernels.internal.VectorSupport;
import org.trainyard.kernels.internal.start.WarmUp;

/**
 * AdamW in one pass over memory, on the Vector API: scales the gradient, updates both moments and the fp32 parameter and rounds the bf16
 * weight, where ATen takes a pass for each. Stateless, thread-safe.
 */
public final class VectorAdamW implements AdamWKernel {
    /** Begins compiling the loops in the background. */
    public VectorAdamW() { WarmUp.start(); }

    @Override public String id() { return "vector-adamw"; }

    @Override public int rank() { return 10; }

    /** {@code dtype} is the weight's type: fp32 (then there is no second copy) or bf16. */
    @Override public boolean supports(Device device, DType dtype) {
        return device.isCpu() && (dtype == DType.FLOAT32 || dtype == DType.BFLOAT16) && VectorSupport.available();
    }

    @Override public void step(Arguments a, Hyper h) {
        long n = a.main().numel();
        long weight = a.weight() == null ? 0 : address(a.weight(), DType.BFLOAT16, n);
        long main = address(a.main(), DType.FLOAT32, n);
        long gradient = address(a.gradient(), DType.FLOAT32, n);
        long m = address(a.firstMoment(), DType.FLOAT32, n);
        long v = address(a.secondMoment(), DType.FLOAT32, n);
        AdamWLoop.Constants constants = AdamWLoop.Constants.of(h.learningRate(), h.beta1(), h.beta2(), h.epsilon(), h.weightDecay(), h.step(),
            h.gradientScale());
        Slices.run(n, 1, (from, to) -> AdamWLoop.run(constants, main, gradient, m, v, weight, from, to));
    }

    private static long address(Tensor t, DType dtype, long n) {
        if (t.dtype() != dtype || t.numel() != n || !t.isContiguous()) {
            throw new IllegalArgumentException("vector-adamw wants a contiguous " + dtype + " tensor of " + n + " elements, not " + t);
        }
        return t.address();
    }
}
