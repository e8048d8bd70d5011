package org.trainyard.kernels;

import java.lang.foreign.MemorySegment;
import org.trainyard.engine.kernel.Kernels;
import org.trainyard.engine.kernel.LinearCrossEntropyKernel;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.kernels.internal.brgemm.CrossEntropy;
import org.trainyard.kernels.internal.start.WarmUp;

/**
 * Output layer and cross entropy by oneDNN's micro-kernels, chunk by chunk of tokens ({@link CrossEntropy}). Shapes that do not fit the tiles go to the next kernel.
 * Stateless, thread-safe.
 */
public final class BrgemmLinearCrossEntropy implements LinearCrossEntropyKernel {
    /** Begins compiling the loops in the background. */
    public BrgemmLinearCrossEntropy() { WarmUp.start(); }

    @Override public String id() { return "brgemm-linear-cross-entropy"; }

    @Override public int rank() { return 20; }

    @Override public boolean supports(Device device, DType dtype) {
        return device.isCpu() && (dtype == DType.BFLOAT16 || dtype == DType.FLOAT32) && CrossEntropy.available(dtype == DType.BFLOAT16);
    }

    @Override public void run(Arguments a) {
        int tokens = (int) a.hidden().size(0);
        int hidden = (int) a.hidden().size(1);
        int vocabulary = (int) a.weight().size(0);
        if (!CrossEntropy.accepts(tokens, hidden, vocabulary) || !contiguous(a)) {
            next(a);
            return;
        }
        for (int first = 0; first < tokens; first += CrossEntropy.CHUNK) {
            int count = Math.min(CrossEntropy.CHUNK, tokens - first);
            new CrossEntropy(inputs(a, first, count, a.overwrite() && first == 0), count, hidden, vocabulary).run();
        }
    }

    /** Addresses of the tokens from {@code first} on. */
    private static CrossEntropy.Inputs inputs(Arguments a, int first, int count, boolean overwrite) {
        boolean bf16 = a.hidden().dtype() == DType.BFLOAT16;
        boolean gradients = a.hiddenGradient() != null;
        long hidden = (bf16 ? 2 : 4) * first * a.hidden().size(1);
        return new CrossEntropy.Inputs(bf16, a.hidden().address() + hidden, a.weight().address(), a.targets().address() + 8L * first,
            a.coefficients().address() + 4L * first, a.losses().address() + 4L * first, gradients ? a.hiddenGradient().address() + hidden : 0,
            gradients ? a.weightGradient().address() : 0, overwrite, a.merge() == null ? null : (logSum, target) -> merge(a.merge(), logSum, target, count));
    }

    private static void merge(LinearCrossEntropyKernel.Merge merge, long logSum, long targetLogit, long tokens) {
        try (Scope _ = Scope.open()) {
            merge.merge(floats(logSum, tokens), floats(targetLogit, tokens));
        }
    }

    private static Tensor floats(long address, long count) {
        return Tensors.wrap(MemorySegment.ofAddress(address).reinterpret(4 * count), DType.FLOAT32, count);
    }

    private static boolean contiguous(Arguments a) {
        return a.hidden().isContiguous() && a.weight().isContiguous() && a.targets().isContiguous() && a.coefficients().isContiguous()
            && a.losses().isContiguous() && (a.hiddenGradient() == null || a.hiddenGradient().isContiguous() && a.weightGradient().isContiguous());
    }

    private void next(Arguments a) {
        for (LinearCrossEntropyKernel k : Kernels.ranked(LinearCrossEntropyKernel.class, a.hidden().device(), a.hidden().dtype())) {
            if (k.rank() < rank()) {
                k.run(a);
                return;
            }
        }
    }
}
