package org.trainyard.kernels;

import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import java.util.function.IntConsumer;
import org.trainyard.engine.kernel.LinearCrossEntropyKernel;
import org.trainyard.engine.kernel.MatrixProduct;
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
        return device.isCpu() && VectorSupport.available() && (dtype == DType.FLOAT32 || !Processor.multiplies(dtype));
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
        MatrixProduct.into(logits, hidden, Aten.transpose(weight, 0, 1), null, false);
        Rows rows = new Rows(a, logits, start);
        if (a.merge() == null) {
            rows.each(t -> {
                rows.statistics(t);
                rows.finish(t);
            });
        } else {
            rows.each(rows::statistics);
            rows.merge(a.merge());
            rows.each(rows::finish);
        }
        if (a.hiddenGradient() == null) return;
        Tensor hiddenGradient = Aten.narrow(a.hiddenGradient(), 0, start, n);
        if (hiddenGradient.dtype() == DType.FLOAT32) MatrixProduct.into(hiddenGradient, logits, weight, null, false);
        else Aten.copy(hiddenGradient, MatrixProduct.of(logits, weight));
        MatrixProduct.into(a.weightGradient(), Aten.transpose(logits, 0, 1), hidden, null, !overwrite);
    }

    /** The tokens of a chunk: their logits become exponentials, and these their gradient. */
    private static final class Rows {
        private final int count;
        private final int vocabulary;
        private final boolean gradients;
        private final long logits;
        private final long targets;
        private final long coefficients;
        private final long losses;
        private final float[] largest;
        private final double[] logSum;
        private final float[] targetLogit;

        Rows(Arguments a, Tensor logits, long start) {
            count = (int) logits.size(0);
            vocabulary = (int) logits.size(1);
            gradients = a.hiddenGradient() != null;
            this.logits = logits.address();
            targets = Aten.contiguous(Aten.narrow(a.targets(), 0, start, count)).address();
            coefficients = Aten.contiguous(Aten.narrow(a.coefficients(), 0, start, count)).address();
            losses = a.losses().address() + 4 * start;
            largest = new float[count];
            logSum = new double[count];
            targetLogit = new float[count];
        }

        void each(IntConsumer token) {
            Slices.run(count, vocabulary, (from, to) -> {
                for (long t = from; t < to; t++) token.accept((int) t);
            });
        }

        private long row(int token) { return logits + 4L * token * vocabulary; }

        /** Where the target's logit is; 0 if that is on another rank. */
        private long target(int token) {
            long target = Lanes.MEMORY.get(JAVA_LONG_UNALIGNED, targets + 8L * token);
            return target >= 0 && target < vocabulary ? row(token) + 4 * target : 0;
        }

        void statistics(int token) {
            long target = target(token);
            targetLogit[token] = target == 0 ? 0 : Lanes.getFloat(target);
            largest[token] = SoftmaxLoop.largest(row(token), vocabulary);
            logSum[token] = largest[token] + Math.log(SoftmaxLoop.exponentials(row(token), vocabulary, largest[token]));
        }

        void merge(Merge merge) {
            double[] targets = new double[count];
            for (int t = 0; t < count; t++) targets[t] = targetLogit[t];
            Tensor sums = Aten.to(Tensors.of(logSum, count), DType.FLOAT32), picked = Aten.to(Tensors.of(targets, count), DType.FLOAT32);
            merge.merge(sums, picked);
            System.arraycopy(Tensors.toDoubles(sums), 0, logSum, 0, count);
            System.arraycopy(Tensors.toFloats(picked), 0, targetLogit, 0, count);
        }

        void finish(int token) {
            Lanes.setFloat(losses + 4L * token, (float) (logSum[token] - targetLogit[token]));
            if (!gradients) return;
            float coefficient = Lanes.getFloat(coefficients + 4L * token);
            SoftmaxLoop.scale(row(token), vocabulary, (float) (coefficient * Math.exp(largest[token] - logSum[token])));
            long target = target(token);
            if (target != 0) Lanes.setFloat(target, Lanes.getFloat(target) - coefficient);
        }
    }
}
