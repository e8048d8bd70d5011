package org.trainyard.engine.parallel;

import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.kernel.MatrixProduct;
import org.trainyard.engine.ops.EmbeddingOp;
import org.trainyard.engine.ops.LossOp;
import org.trainyard.engine.placement.Placement;
import org.trainyard.engine.placement.Rule;
import org.trainyard.engine.placement.Rules;
import org.trainyard.engine.placement.Split;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * Embedding and loss over a vocabulary whose rows are split among tensor-parallel ranks (Shoeybi et al. 2019). Legend: T token rows, H hidden
 * size, V padded vocabulary, t ranks; rank r holds rows r·V/t … (r+1)·V/t-1.
 */
public final class VocabOp {
    /** Tokens a chunk of the loss: enough for full speed of matrix products, few enough that logits stay small. */
    private static final long CHUNK = 512;

    private VocabOp() {}

    /** The words' rows, summed over the ranks: whole rows [T,H], or with sequence parallelism this rank's. */
    public static Variable embedding(Tape tape, Variable table, Tensor ids, Parallel parallel) {
        ProcessGroup group = parallel.tensor();
        if (group.size() == 1) return EmbeddingOp.embedding(tape, table, ids);
        Tensor[] local = local(ids, table.value().size(0), group);
        Variable found = EmbeddingOp.embedding(tape, table, local[0], local[1]);
        return parallel.sequenceParallel() ? RowsOp.sumToOwn(tape, found, group) : RowsOp.sum(tape, found, group);
    }

    /** Ids within the own part (0 for foreign ones), and whether they are own, bool [T]. */
    private static Tensor[] local(Tensor ids, long each, ProcessGroup group) {
        // ATen adds integers with an integer factor only, which the stable ABI does not offer; fp64 holds every id exactly.
        Tensor shifted = Aten.to(Aten.add(Aten.to(ids, DType.FLOAT64), -(double) (group.rank() * each)), DType.INT64);
        Tensor inside = Aten.call("bitwise_and.Tensor", Aten.call("ge.Tensor", shifted, Tensors.full(0, DType.INT64, ids.device())),
            Aten.call("lt.Tensor", shifted, Tensors.full(each, DType.INT64, ids.device())));
        return new Tensor[] {Aten.mul(shifted, inside), inside};
    }

    /**
     * The total Σ coefficient·loss as {@link LossOp#linearCrossEntropy}, over all ranks' logits. Per chunk of tokens the ranks exchange two
     * numbers a token: ln Σ exp of their own logits, and the target's logit where they hold it.
     *
     * @param hidden whole rows [T,H], or with sequence parallelism this rank's rows
     * @param weight [V/t,H]
     * @param targets int64 [T], all rows
     * @param coefficients [T], all rows
     * @param losses [T], receives all rows' losses on every rank
     */
    public static Variable linearCrossEntropy(Tape tape, Variable hidden, Variable weight, Tensor targets, Tensor coefficients, Tensor losses,
        Parallel parallel) {
        ProcessGroup group = parallel.tensor();
        if (group.size() == 1) return LossOp.linearCrossEntropy(tape, hidden, weight, targets, coefficients, losses);
        boolean own = parallel.sequenceParallel();
        tape.place(loss(parallel), hidden, weight);
        Tensor rows = own ? RowsOp.gathered(hidden.value(), group) : hidden.value();
        boolean wanted = tape.needs(hidden, weight) && !tape.isRehearsal();
        Tensor dRows = wanted ? Tensors.emptyLike(rows) : null;
        LossOp.WeightGradient dWeight = wanted ? LossOp.WeightGradient.of(weight, losses) : null;
        boolean overwrite = !wanted || dWeight.overwrite();
        Tensor[] local = local(targets, weight.value().size(0), group);
        for (long start = 0, tokens = rows.size(0); start < tokens; start += CHUNK) {
            try (Scope _ = Scope.open()) {
                new Chunk(start, Math.min(CHUNK, tokens - start), group).run(rows, weight.value(), local, coefficients, losses, dRows,
                    wanted ? dWeight.tensor() : null, overwrite);
            }
            overwrite = false;
        }
        Tensor total = Aten.call("dot", losses, coefficients);
        if (tape.isRehearsal()) return LossOp.rootOf(tape, total, hidden, null, weight, null);
        if (!wanted) return tape.constant(total);
        dWeight.written();
        Tensor dHidden;
        if (own) dHidden = RowsOp.scattered(dRows, group);
        else group.allReduce(dHidden = dRows);
        return LossOp.rootOf(tape, total, hidden, dHidden, weight, dWeight);
    }

    private static Rule loss(Parallel parallel) {
        boolean own = parallel.sequenceParallel();
        return Rules.over(parallel.tensor(), c -> {
            c.takes(0, own ? Placement.sharded(Split.ROWS) : Placement.INVARIANT, own ? "it gathers the rows itself" : "its backward sums the "
                + "gradient over the ranks itself");
            c.takes(1, Placement.sharded(null), "every word would count once a rank, and each loss be larger by the logarithm of their number; "
                + "split the vocabulary "
                + "(TokenEmbedding.vocabularyShard), or use LossOp.linearCrossEntropy");
            return Placement.INVARIANT;
        }, LossOp.ROWS_TO_TOTAL);
    }

    /** A run of tokens: their local logits live no longer than this. */
    private record Chunk(long start, long n, ProcessGroup group) {
        void run(Tensor rows, Tensor weight, Tensor[] local, Tensor coefficients, Tensor losses, Tensor dRows, Tensor dWeight, boolean overwrite) {
            DType wide = losses.dtype();
            Tensor hidden = Aten.narrow(rows, 0, start, n);
            Tensor ids = Aten.view(Aten.narrow(local[0], 0, start, n), n, 1);
            Tensor inside = Aten.view(Aten.narrow(local[1], 0, start, n), n, 1);
            Tensor logits = Aten.to(MatrixProduct.of(hidden, Aten.transpose(weight, 0, 1)), wide);
            Tensor both = Tensors.empty(wide, logits.device(), 2, n);
            Aten.copy(Aten.select(both, 0, 0), Aten.call("logsumexp", logits, new long[] {1}, false));
            Aten.copy(Aten.select(both, 0, 1), Aten.view(Aten.mul(Aten.call("gather", logits, 1L, ids, false), inside), n));
            Tensor all = Tensors.empty(wide, logits.device(), group.size(), 2, n);
            group.allGather(all, both);
            Tensor logSum = Aten.call("logsumexp", Aten.select(all, 1, 0), new long[] {0}, false);
            Aten.copy(Aten.narrow(losses, 0, start, n), Aten.sub(logSum, Aten.sum(Aten.select(all, 1, 1), false, 0)));
            if (dRows == null) return;
            Tensor g = Aten.unary("exp", Aten.sub(logits, Aten.view(logSum, n, 1)));
            Aten.callInPlace(1, "scatter_add_", g, 1L, ids, Aten.unary("neg", Aten.to(inside, wide)));
            Aten.mulInPlace(g, Aten.view(Aten.narrow(coefficients, 0, start, n), n, 1));
            Tensor logitGradient = Aten.to(g, hidden.dtype());
            MatrixProduct.into(Aten.narrow(dRows, 0, start, n), logitGradient, weight, null, false);
            MatrixProduct.into(dWeight, Aten.transpose(logitGradient, 0, 1), hidden, null, !overwrite);
        }
    }
}
