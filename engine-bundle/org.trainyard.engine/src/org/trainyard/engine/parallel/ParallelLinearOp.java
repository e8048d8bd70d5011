package org.trainyard.engine.parallel;

import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.group.Reduction;
import org.trainyard.engine.group.Work;
import org.trainyard.engine.kernel.MatrixProduct;
import org.trainyard.engine.ops.LinearOp;
import org.trainyard.engine.placement.Placement;
import org.trainyard.engine.placement.Rule;
import org.trainyard.engine.placement.Rules;
import org.trainyard.engine.placement.Split;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * Affine maps whose matrix is split among tensor-parallel ranks (Shoeybi et al. 2019). Legend: T token rows, I input width, O output width,
 * t ranks. In backward the input's gradient travels while the weight's is computed.
 */
public final class ParallelLinearOp {
    private static final String PARTS = "declare which part of the whole this rank holds (Parameter.shard)";

    private ParallelLinearOp() {}

    /**
     * Each rank computes its columns: y[T,O/t] = x·w[O/t,I]ᵀ (+ b[O/t]).
     *
     * @param x whole rows [T,I], or with sequence parallelism this rank's [T/t,I], which are gathered here and again in backward
     * @param b may be null
     */
    public static Variable column(Tape tape, Variable x, Variable w, Variable b, Parallel parallel) {
        ProcessGroup group = parallel.tensor();
        if (group.size() == 1) return LinearOp.linear(tape, x, w, b);
        boolean own = parallel.sequenceParallel();
        tape.place(columns(group, own), x, w, b);
        Tensor rows = own ? RowsOp.gathered(x.value(), group) : x.value();
        Tensor y = product(rows, w.value(), b);
        if (!tape.needs(x, w, b)) return tape.constant(y);
        Tensor input = w.needsGradient() ? tape.save(x.value()) : null;
        Tensor weight = x.needsGradient() ? tape.save(w.value()) : null;
        return tape.record(y, (g, in) -> {
            Tensor all = input == null ? null : own ? RowsOp.room(input, group) : input;
            Work gathering = own && input != null ? RowsOp.gather(all, input, group) : Work.DONE;
            Tensor dx = null;
            Work reducing = Work.DONE;
            if (weight != null) {
                Tensor part = MatrixProduct.of(g[0], weight);
                dx = own ? Tensors.empty(part.dtype(), part.device(), RowsOp.share(part.size(0), group), part.size(1)) : part;
                reducing = own ? group.reduceScatterAsync(dx, part, Reduction.SUM) : group.allReduceAsync(dx, Reduction.SUM);
            }
            gathering.await();
            if (input != null) in.addProduct(w, Aten.transpose(g[0], 0, 1), all);
            if (b != null && b.needsGradient()) in.add(b, Aten.sumRows(g[0]));
            reducing.await();
            if (dx != null) in.add(x, dx);
        }, x, w, b);
    }

    /**
     * Each rank contributes its share of the inner sum: y = Σ over ranks x[T,I/t]·w[O,I/t]ᵀ, as whole rows [T,O], or with sequence parallelism
     * this rank's rows [T/t,O]. A bias is added afterwards, once.
     */
    public static Variable row(Tape tape, Variable x, Variable w, Parallel parallel) {
        ProcessGroup group = parallel.tensor();
        if (group.size() == 1) return LinearOp.linear(tape, x, w, null);
        boolean own = parallel.sequenceParallel();
        tape.place(rows(group, own), x, w);
        Tensor y = product(x.value(), w.value(), null);
        if (own) y = RowsOp.scattered(y, group);
        else group.allReduce(y);
        if (!tape.needs(x, w)) return tape.constant(y);
        Tensor input = w.needsGradient() ? tape.save(x.value()) : null;
        Tensor weight = x.needsGradient() ? tape.save(w.value()) : null;
        return tape.record(y, (g, in) -> {
            Tensor dy = own ? RowsOp.gathered(g[0], group) : g[0];
            if (weight != null) in.addProduct(x, dy, weight);
            if (input != null) in.addProduct(w, Aten.transpose(dy, 0, 1), input);
        }, x, w);
    }

    private static Rule columns(ProcessGroup group, boolean own) {
        return Rules.over(group, c -> {
            c.takes(0, own ? Placement.sharded(Split.ROWS) : Placement.INVARIANT, own ? "it gathers rows, of which each rank has its own" : "its "
                + "backward sums the gradient over the ranks");
            c.takes(1, Placement.sharded(null), PARTS).takes(2, Placement.sharded(null), PARTS);
            return Placement.sharded(Split.FEATURES);
        }, Rules.MATRIX);
    }

    private static Rule rows(ProcessGroup group, boolean own) {
        return Rules.over(group, c -> {
            c.takes(0, Placement.sharded(Split.FEATURES), "it sums over the ranks what each computes of its part of a row; let a Linear.column "
                + "come before it");
            c.takes(1, Placement.sharded(null), PARTS);
            return own ? Placement.sharded(Split.ROWS) : Placement.INVARIANT;
        }, Rules.MATRIX);
    }

    private static Tensor product(Tensor rows, Tensor weight, Variable b) {
        Tensor y = Tensors.empty(rows.dtype(), rows.device(), rows.size(0), weight.size(0));
        MatrixProduct.into(y, rows, Aten.transpose(weight, 0, 1), b == null ? null : b.value(), false);
        return y;
    }
}
