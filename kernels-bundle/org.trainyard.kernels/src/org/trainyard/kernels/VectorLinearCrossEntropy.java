package org.trainyard.kernels;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import org.trainyard.engine.kernel.LinearCrossEntropyKernel;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.kernels.internal.Lanes;
import org.trainyard.kernels.internal.Processor;
import org.trainyard.kernels.internal.Slices;
import org.trainyard.kernels.internal.SoftmaxLoop;
import org.trainyard.kernels.internal.VectorSupport;
import org.trainyard.kernels.internal.start.WarmUp;

/**
 * Output layer and cross entropy in fp32, chunk by chunk of tokens: a token's logits become its loss and its gradient while they are in the
 * cache, so they travel through memory once instead of nine times. 16-bit tensors are widened where the processor has no products for them.
 * Stateless, thread-safe.
 */
public final class VectorLinearCrossEntropy implements LinearCrossEntropyKernel {
    /** Tokens a chunk: enough for full speed of the products, few enough that the logits stay small beside the model. */
    private static final long CHUNK = 512;

    /** Begins compiling the loops in the background. */
    public VectorLinearCrossEntropy() { WarmUp.start(); }

    @Override public String id() { return "vector-linear-cross-entropy"; }

    @Override public int rank() { return 10; }

    @Override public boolean supports(Device device, DType dtype) {
        boolean wide = dtype == DType.FLOAT32;
        boolean narrow = dtype == DType.BFLOAT16 || dtype == DType.FLOAT16;
        return device.isCpu() && VectorSupport.available() && (wide || narrow && !Processor.multiplies(dtype));
    }

    @Override public void run(Arguments a) {
        long tokens = a.hidden().size(0);
        try (Scope _ = Scope.open()) {
            Tensor weight = Aten.to(a.weight(), DType.FLOAT32);
            Tensor logits = Tensors.empty(DType.FLOAT32, Device.CPU, Math.min(CHUNK, tokens), weight.size(0));
            boolean overwrite = a.overwrite();
            for (long start = 0; start < tokens; start += CHUNK) {
                try (Scope _ = Scope.open()) {
                    chunk(a, weight, logits, start, Math.min(CHUNK, tokens - start), overwrite);
                }
                overwrite = false;
            }
        }
    }

    private static void chunk(Arguments a, Tensor weight, Tensor room, long start, long n, boolean overwrite) {
        Tensor hidden = Aten.to(Aten.narrow(a.hidden(), 0, start, n), DType.FLOAT32);
        Tensor logits = Aten.narrow(room, 0, 0, n);
        Aten.mmOut(logits, hidden, Aten.transpose(weight, 0, 1));
        long rows = logits.address();
        long targets = Aten.contiguous(Aten.narrow(a.targets(), 0, start, n)).address();
        long coefficients = Aten.contiguous(Aten.narrow(a.coefficients(), 0, start, n)).address();
        long losses = a.losses().address() + 4 * start;
        int vocabulary = (int) weight.size(0);
        boolean gradients = a.hiddenGradient() != null;
        Slices.run(n, vocabulary, (from, to) -> {
            for (long t = from; t < to; t++) {
                long target = Lanes.MEMORY.get(JAVA_LONG_UNALIGNED, targets + 8 * t);
                float coefficient = gradients ? getFloat(coefficients + 4 * t) : 0;
                setFloat(losses + 4 * t, token(rows + 4 * t * vocabulary, vocabulary, target, gradients, coefficient));
            }
        });
        if (!gradients) return;
        Tensor hiddenGradient = Aten.narrow(a.hiddenGradient(), 0, start, n);
        if (hiddenGradient.dtype() == DType.FLOAT32) Aten.mmOut(hiddenGradient, logits, weight);
        else Aten.copy(hiddenGradient, Aten.mm(logits, weight));
        Tensor back = Aten.transpose(logits, 0, 1);
        if (overwrite) Aten.mmOut(a.weightGradient(), back, hidden);
        else Aten.addmmOut(a.weightGradient(), a.weightGradient(), back, hidden, 1, 1);
    }

    /** The loss of one token; its logits become their gradient if wanted. */
    private static float token(long row, int vocabulary, long target, boolean gradients, float coefficient) {
        float logit = getFloat(row + 4 * target);
        float max = SoftmaxLoop.largest(row, vocabulary);
        double sum = SoftmaxLoop.exponentials(row, vocabulary, max);
        float loss = (float) (max + Math.log(sum) - logit);
        if (!gradients) return loss;
        SoftmaxLoop.scale(row, vocabulary, (float) (coefficient / sum));
        setFloat(row + 4 * target, getFloat(row + 4 * target) - coefficient);
        return loss;
    }

    private static float getFloat(long at) { return Lanes.MEMORY.get(JAVA_FLOAT_UNALIGNED, at); }

    private static void setFloat(long at, float value) { Lanes.MEMORY.set(JAVA_FLOAT_UNALIGNED, at, value); }
}
