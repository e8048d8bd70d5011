package org.trainyard.kernels;

import org.trainyard.engine.kernel.AttentionKernel;
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
 * Causal attention in fp32 by tiles of queries (Dao et al. 2022): the scores of a tile fit the caches, keys that it does not see are not
 * multiplied, and backward computes the scores again. 16-bit tensors are widened where the processor has no products for them. Stateless, thread-safe.
 *
 * <p>Legend: N heads, S positions, D head size, R queries of a tile, K keys that they see.
 */
public final class TiledAttention implements AttentionKernel {
    private static final long TILE = 128;
    /** With fewer positions, plain attention in fp32 is faster and its score matrix small. */
    private static final long LEAST_POSITIONS = 512;

    /** Begins compiling the loops in the background. */
    public TiledAttention() { WarmUp.start(); }

    @Override public String id() { return "tiled-attention"; }

    @Override public int rank() { return 10; }

    @Override public boolean supports(Device device, DType dtype) {
        return device.isCpu() && VectorSupport.available() && (dtype == DType.FLOAT32 || !Processor.multiplies(dtype));
    }

    @Override public boolean accepts(Tensor q, Tensor k, Tensor v) {
        boolean alike = q.size(1) == k.size(1) && q.size(2) == k.size(2) && q.size(3) == v.size(3) && k.size(1) == v.size(1);
        return alike && (q.size(2) >= LEAST_POSITIONS || q.dtype() != DType.FLOAT32);
    }

    @Override public void forward(Tensor out, Tensor logSumExp, Tensor q, Tensor k, Tensor v, double scale) {
        for (long b = 0; b < q.size(0); b++) {
            try (Scope _ = Scope.open()) {
                long sums = logSumExp.address() + 4 * b * q.size(1) * q.size(2);
                forward(Aten.select(out, 0, b), sums, wide(q, b), wide(k, b), wide(v, b), scale);
            }
        }
    }

    private static void forward(Tensor out, long logSumExp, Tensor q, Tensor k, Tensor v, double scale) {
        long heads = q.size(0);
        long positions = q.size(1);
        for (long first = 0; first < positions; first += TILE) {
            try (Scope _ = Scope.open()) {
                long rows = Math.min(TILE, positions - first);
                int keys = (int) (first + rows);
                Tensor p = product(Aten.narrow(q, 1, first, rows), Aten.transpose(Aten.narrow(k, 1, 0, keys), 1, 2), scale);
                long scores = p.address();
                long start = first;
                Slices.run(heads * rows, keys, (from, to) -> {
                    for (long i = from; i < to; i++) {
                        long position = start + i % rows;
                        Lanes.setFloat(logSumExp + 4 * (i / rows * positions + position), softmax(scores + 4 * i * keys, (int) position + 1, keys));
                    }
                });
                Aten.copy(Aten.narrow(out, 1, first, rows), product(p, Aten.narrow(v, 1, 0, keys), 1));
            }
        }
    }

    /** Turns the first {@code seen} scores into probabilities, the rest into zeros; returns the logarithm of the sum of exponentials. */
    private static float softmax(long row, int seen, int keys) {
        float max = SoftmaxLoop.largest(row, seen);
        double sum = SoftmaxLoop.exponentials(row, seen, max);
        SoftmaxLoop.scale(row, seen, (float) (1 / sum));
        SoftmaxLoop.clear(row, seen, keys);
        return (float) (max + Math.log(sum));
    }

    @Override public void backward(Tensor dq, Tensor dk, Tensor dv, Tensor dout, Tensor out, Tensor logSumExp, Tensor q, Tensor k, Tensor v, double scale) {
        for (long b = 0; b < q.size(0); b++) {
            try (Scope _ = Scope.open()) {
                Tensor wideK = wide(k, b);
                Tensor wideV = wide(v, b);
                Tensor sumK = Aten.zero(Tensors.emptyLike(wideK));
                Tensor sumV = Aten.zero(Tensors.emptyLike(wideV));
                long sums = logSumExp.address() + 4 * b * q.size(1) * q.size(2);
                Pass pass = new Pass(wide(q, b), wideK, wideV, wide(dout, b), wide(out, b), sums, Aten.select(dq, 0, b), sumK, sumV, scale);
                for (long first = 0; first < q.size(2); first += TILE) {
                    try (Scope _ = Scope.open()) {
                        pass.tile(first);
                    }
                }
                Aten.copy(Aten.select(dk, 0, b), sumK);
                Aten.copy(Aten.select(dv, 0, b), sumV);
            }
        }
    }

    /** The backward pass of one sequence; all [N,S,D] in fp32, contiguous but for {@code dq}. */
    private record Pass(Tensor q, Tensor k, Tensor v, Tensor dout, Tensor out, long logSumExp, Tensor dq, Tensor dk, Tensor dv, double scale) {
        void tile(long first) {
            long heads = q.size(0);
            long positions = q.size(1);
            long rows = Math.min(TILE, positions - first);
            int width = (int) q.size(2);
            int keys = (int) (first + rows);
            Tensor queries = Aten.narrow(q, 1, first, rows);
            Tensor g = Aten.narrow(dout, 1, first, rows);
            Tensor p = product(queries, Aten.transpose(Aten.narrow(k, 1, 0, keys), 1, 2), scale);
            Tensor ds = product(g, Aten.transpose(Aten.narrow(v, 1, 0, keys), 1, 2), 1);
            long scores = p.address();
            long gradients = ds.address();
            long upstream = dout.address();
            long results = out.address();
            Slices.run(heads * rows, keys, (from, to) -> {
                for (long i = from; i < to; i++) {
                    long position = first + i % rows;
                    long at = i / rows * positions + position;
                    int seen = (int) position + 1;
                    float delta = SoftmaxLoop.dot(upstream + 4 * at * width, results + 4 * at * width, width);
                    SoftmaxLoop.gradients(scores + 4 * i * keys, gradients + 4 * i * keys, seen, Lanes.getFloat(logSumExp + 4 * at), delta);
                    SoftmaxLoop.clear(scores + 4 * i * keys, seen, keys);
                    SoftmaxLoop.clear(gradients + 4 * i * keys, seen, keys);
                }
            });
            add(Aten.narrow(dv, 1, 0, keys), Aten.transpose(p, 1, 2), g, 1);
            add(Aten.narrow(dk, 1, 0, keys), Aten.transpose(ds, 1, 2), queries, scale);
            Aten.copy(Aten.narrow(dq, 1, first, rows), product(ds, Aten.narrow(k, 1, 0, keys), scale));
        }
    }

    /** factor·a·b */
    private static Tensor product(Tensor a, Tensor b, double factor) {
        Tensor c = Tensors.empty(DType.FLOAT32, a.device(), a.size(0), a.size(1), b.size(2));
        return Aten.baddbmmOut(c, c, a, b, 0, factor);
    }

    /** c += factor·a·b */
    private static void add(Tensor c, Tensor a, Tensor b, double factor) { Aten.baddbmmOut(c, c, a, b, 1, factor); }

    /** One sequence of a batch [N,S,D] in fp32, contiguous. */
    private static Tensor wide(Tensor t, long sequence) { return Aten.contiguous(Aten.to(Aten.select(t, 0, sequence), DType.FLOAT32)); }
}
