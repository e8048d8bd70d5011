package org.trainyard.engine.kernel;

import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * Loss and gradients of a run of tokens, whose logits [n,V] live no longer than this. Element by element they are worked on some rows at a time, which
 * stay in the cache from the exponential to the gradient, and which ranks that wait may take over.
 */
final class LossChunk {
    /** Enough tokens for the full speed of matrix products, few enough that the logits stay small beside the model. */
    static final long TOKENS = 512;
    /** Logits that are worked on at once on a CPU. */
    private static final long PIECE = 1 << 21;

    private final LinearCrossEntropyKernel.Arguments a;
    private final long start;
    private final long n;
    private final long rows;
    private final DType wide;
    private final Tensor hidden;
    private final Tensor logits;
    private final Tensor logSum;
    private final Tensor targetLogit;

    LossChunk(LinearCrossEntropyKernel.Arguments a, long start, long n) {
        this.a = a;
        this.start = start;
        this.n = n;
        rows = a.hidden().device().isCpu() ? Math.max(1, PIECE / a.weight().size(0)) : n;
        wide = a.losses().dtype();
        hidden = of(a.hidden());
        logits = MatrixProduct.of(hidden, Aten.transpose(a.weight(), 0, 1));
        logSum = Tensors.empty(wide, logits.device(), n);
        targetLogit = Tensors.empty(wide, logits.device(), n);
    }

    private Tensor of(Tensor all) { return Aten.narrow(all, 0, start, n); }

    void run(boolean overwrite) {
        int pieces = (int) ((n + rows - 1) / rows);
        boolean gradients = a.hiddenGradient() != null, apart = a.merge() != null;
        Teamwork.run(pieces, i -> {
            new Piece(i).statistics();
            if (gradients && !apart) new Piece(i).gradient();
        });
        if (apart) a.merge().merge(logSum, targetLogit);
        Aten.copy(of(a.losses()), Aten.sub(logSum, targetLogit));
        if (!gradients) return;
        if (apart) Teamwork.run(pieces, i -> new Piece(i).gradient());
        MatrixProduct.into(of(a.hiddenGradient()), logits, a.weight(), null, false);
        MatrixProduct.into(a.weightGradient(), Aten.transpose(logits, 0, 1), hidden, null, !overwrite);
    }

    /** A few rows. */
    private final class Piece {
        private final long from;
        private final long count;
        private final Tensor own;
        /** Targets as columns [count,1], and which of them are in this part of the vocabulary; null if all are. */
        private final Tensor column;
        private final Tensor inside;

        Piece(int number) {
            from = number * rows;
            count = Math.min(rows, n - from);
            own = part(logits);
            Tensor ids = Aten.view(part(of(a.targets())), count, 1);
            if (a.merge() == null) {
                column = ids;
                inside = null;
            } else {
                Device device = ids.device();
                inside = Aten.call("bitwise_and.Tensor", Aten.call("ge.Tensor", ids, Tensors.full(0, DType.INT64, device)),
                    Aten.call("lt.Tensor", ids, Tensors.full(own.size(1), DType.INT64, device)));
                column = Aten.mul(ids, inside);
            }
        }

        private Tensor part(Tensor t) { return Aten.narrow(t, 0, from, count); }

        /** ln Σ exp of each row, and its target's logit, 0 where that is another rank's. */
        void statistics() {
            Tensor x = Aten.to(own, wide);
            Aten.copy(part(logSum), Aten.call("logsumexp", x, new long[] {1}, false));
            Tensor picked = Aten.call("gather", x, 1L, column, false);
            Aten.copy(part(targetLogit), Aten.view(inside == null ? picked : Aten.mul(picked, inside), count));
        }

        /** Puts the gradient in the place of the logits. */
        void gradient() {
            Tensor x = Aten.sub(Aten.to(own, wide), Aten.view(part(logSum), count, 1));
            Aten.callInPlace(1, "exp_", x);
            Tensor minusOne = inside == null ? Tensors.full(-1, wide, x.device(), count, 1) : Aten.unary("neg", Aten.to(inside, wide));
            Aten.callInPlace(1, "scatter_add_", x, 1L, column, minusOne);
            Tensor factor = Aten.view(part(of(a.coefficients())), count, 1);
            if (own.dtype() == wide) Aten.callInPlace(1, "mul.out", x, factor, own);
            else Aten.copy(own, Aten.mulInPlace(x, factor));
        }
    }
}
