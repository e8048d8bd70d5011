package org.trainyard.engine.parallel;

import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.kernel.Kernels;
import org.trainyard.engine.kernel.LinearCrossEntropyKernel;
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
    private VocabOp() {}

    /** The words' rows, summed over the ranks: whole rows [T,H], or with sequence parallelism this rank's. */
    public static Variable embedding(Tape tape, Variable table, Tensor ids, Parallel parallel) {
        ProcessGroup group = parallel.tensor();
        if (group.size() == 1) return EmbeddingOp.embedding(tape, table, ids);
        long each = table.value().size(0);
        Tensor local = local(ids, each, group), inside = inside(local, each);
        Variable found = EmbeddingOp.embedding(tape, table, Aten.mul(local, inside), inside);
        return parallel.sequenceParallel() ? RowsOp.sumToOwn(tape, found, group) : RowsOp.sum(tape, found, group);
    }

    /** Ids counted from the first of the own part, int64 [T]; foreign ones are outside [0,V/t). */
    private static Tensor local(Tensor ids, long each, ProcessGroup group) {
        // ATen adds integers with an integer factor only, which the stable ABI does not offer; fp64 holds every id exactly.
        return Aten.to(Aten.add(Aten.to(ids, DType.FLOAT64), -(double) (group.rank() * each)), DType.INT64);
    }

    /** Whether ids are in the own part, bool [T]. */
    private static Tensor inside(Tensor local, long each) {
        return Aten.call("bitwise_and.Tensor", Aten.call("ge.Tensor", local, Tensors.full(0, DType.INT64, local.device())),
            Aten.call("lt.Tensor", local, Tensors.full(each, DType.INT64, local.device())));
    }

    /**
     * The total Σ coefficient·loss as {@link LossOp#linearCrossEntropy}, over all ranks' logits. The ranks exchange two numbers
     * a token: ln Σ exp of their own logits, and the target's logit where they hold it.
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
        LossOp.WeightGradient dWeight = wanted ? LossOp.WeightGradient.of(weight, losses) : LossOp.WeightGradient.NONE;
        Kernels.best(LinearCrossEntropyKernel.class, rows.device(), rows.dtype()).run(new LinearCrossEntropyKernel.Arguments(rows, weight.value(),
            local(targets, weight.value().size(0), group), coefficients, losses, dRows, dWeight.tensor(), dWeight.overwrite(),
            (logSum, targetLogit) -> merge(logSum, targetLogit, group)));
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
                + "split the vocabulary (TokenEmbedding.vocabularyShard), or use LossOp.linearCrossEntropy");
            return Placement.INVARIANT;
        }, LossOp.ROWS_TO_TOTAL);
    }

    private static void merge(Tensor logSum, Tensor targetLogit, ProcessGroup group) {
        try (Scope _ = Scope.open()) {
            long n = logSum.numel();
            Tensor both = Tensors.empty(logSum.dtype(), logSum.device(), 2, n);
            Aten.copy(Aten.select(both, 0, 0), logSum);
            Aten.copy(Aten.select(both, 0, 1), targetLogit);
            Tensor all = Tensors.empty(logSum.dtype(), logSum.device(), group.size(), 2, n);
            group.allGather(all, both);
            Aten.copy(logSum, Aten.call("logsumexp", Aten.select(all, 1, 0), new long[] {0}, false));
            Aten.copy(targetLogit, Aten.sum(Aten.select(all, 1, 1), false, 0));
        }
    }
}
