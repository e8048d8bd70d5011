package org.trainyard.kernels;

import java.lang.foreign.MemorySegment;
import org.trainyard.engine.kernel.Kernels;
import org.trainyard.engine.kernel.LinearCrossEntropyKernel;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.kernels.internal.start.WarmUp;
import org.trainyard.kernels.internal.amx.CrossEntropy;

/**
 * Output layer and cross entropy on AMX tiles in bf16, or in fp32 by parts, without logits in memory ({@link CrossEntropy}). Shapes that do not fit the tiles go
 * to the next kernel. Stateless, thread-safe.
 */
public final class AmxLinearCrossEntropy implements LinearCrossEntropyKernel {
    /** Begins compiling the loops in the background. */
    public AmxLinearCrossEntropy() { WarmUp.start(); }

    @Override public String id() { return "amx-linear-cross-entropy"; }

    @Override public int rank() { return 20; }

    @Override public boolean supports(Device device, DType dtype) {
        return device.isCpu() && (dtype == DType.BFLOAT16 || dtype == DType.FLOAT32) && CrossEntropy.available();
    }

    @Override public void run(Arguments a) {
        long tokens = a.hidden().size(0);
        long hidden = a.hidden().size(1);
        long vocabulary = a.weight().size(0);
        if (!CrossEntropy.accepts(tokens, hidden, vocabulary) || !contiguous(a)) {
            next(a);
            return;
        }
        boolean gradients = a.hiddenGradient() != null;
        CrossEntropy.Inputs in = new CrossEntropy.Inputs(a.hidden().dtype() == DType.BFLOAT16, a.hidden().address(), a.weight().address(), a.targets().address(),
            a.coefficients().address(), a.losses().address(), gradients ? a.hiddenGradient().address() : 0,
            gradients ? a.weightGradient().address() : 0, a.overwrite(), a.merge() == null ? null : (logSum, target) -> merge(a.merge(), logSum, target, tokens));
        new CrossEntropy(in, (int) tokens, (int) hidden, (int) vocabulary).run();
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
