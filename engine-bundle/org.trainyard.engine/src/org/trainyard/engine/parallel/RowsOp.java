package org.trainyard.engine.parallel;

import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.group.Reduction;
import org.trainyard.engine.group.Work;
import org.trainyard.engine.placement.Placement;
import org.trainyard.engine.placement.Rules;
import org.trainyard.engine.placement.Split;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * Token rows between tensor-parallel ranks (Shoeybi et al. 2019; Korthikanti et al. 2022). Legend: T rows of the micro-batch, t ranks, H
 * width. Each op names how its value lies before and after, and its backward is the dual.
 */
public final class RowsOp {
    private static final String SUMS = "what is no partial sum would count once for each rank";
    private static final Placement OWN = Placement.sharded(Split.ROWS);

    private RowsOp() {}

    /** Whole rows, of which each rank will compute a part of the gradient: the identity, whose backward sums over the ranks. */
    public static Variable copyIn(Tape tape, Variable x, ProcessGroup group) {
        if (group.size() == 1 || !tape.needs(x)) return x;
        tape.place(Rules.convert(group, Placement.INVARIANT, Placement.REPLICATED, "what is not the same on all ranks, gradient and all, needs no "
            + "copying in"), x);
        return tape.record(x.value(), (g, in) -> {
            Tensor sum = Aten.clone(Aten.contiguous(g[0]));
            group.allReduce(sum);
            in.add(x, sum);
        }, x);
    }

    /** Partial sums [T,H] to whole rows: sums over the ranks; the gradient, whole already, passes. */
    public static Variable sum(Tape tape, Variable x, ProcessGroup group) {
        if (group.size() == 1) return x;
        tape.place(Rules.convert(group, Placement.PARTIAL, Placement.INVARIANT, SUMS), x);
        Tensor y = summed(x.value(), group);
        if (!tape.needs(x)) return tape.constant(y);
        return tape.record(y, (g, in) -> in.addShared(x, g[0]), x);
    }

    /** Partial sums [T,H] to own rows [T/t,H]; backward gathers. */
    public static Variable sumToOwn(Tape tape, Variable x, ProcessGroup group) {
        if (group.size() == 1) return x;
        tape.place(Rules.convert(group, Placement.PARTIAL, OWN, SUMS), x);
        Tensor y = scattered(Aten.contiguous(x.value()), group);
        if (!tape.needs(x)) return tape.constant(y);
        return tape.record(y, (g, in) -> in.add(x, gathered(g[0], group)), x);
    }

    /** Own rows [T/t,H] to whole rows, of which each rank computes a part of the gradient: gathers; backward sums to own rows. */
    public static Variable gather(Tape tape, Variable x, ProcessGroup group) {
        if (group.size() == 1) return x;
        tape.place(Rules.convert(group, OWN, Placement.REPLICATED, "rows that are not split would be there once for each rank"), x);
        Tensor y = gathered(x.value(), group);
        if (!tape.needs(x)) return tape.constant(y);
        return tape.record(y, (g, in) -> in.add(x, scattered(Aten.contiguous(g[0]), group)), x);
    }

    /** Whole rows [T,H] to own rows [T/t,H], without communication; backward gathers. */
    public static Variable own(Tape tape, Variable x, ProcessGroup group) {
        if (group.size() == 1) return x;
        tape.place(Rules.convert(group, Placement.INVARIANT, OWN, "each rank of the group keeps another part of the same rows; give the group "
            + "over which they are the same"), x);
        long each = share(x.value().size(0), group);
        Tensor y = Aten.narrow(x.value(), 0, group.rank() * each, each);
        if (!tape.needs(x)) return tape.constant(y);
        return tape.record(y, (g, in) -> in.add(x, gathered(Aten.contiguous(g[0]), group)), x);
    }

    static Tensor summed(Tensor x, ProcessGroup group) {
        Tensor y = Aten.clone(Aten.contiguous(x));
        group.allReduce(y);
        return y;
    }

    static Tensor gathered(Tensor own, ProcessGroup group) {
        Tensor all = room(own, group);
        group.allGather(all, Aten.contiguous(own));
        return all;
    }

    /** Starts to gather; the result may be read once the work is done. */
    static Work gather(Tensor all, Tensor own, ProcessGroup group) { return group.allGatherAsync(all, Aten.contiguous(own)); }

    static Tensor room(Tensor own, ProcessGroup group) {
        return Tensors.empty(own.dtype(), own.device(), own.size(0) * group.size(), own.size(1));
    }

    static Tensor scattered(Tensor partial, ProcessGroup group) {
        Tensor own = Tensors.empty(partial.dtype(), partial.device(), share(partial.size(0), group), partial.size(1));
        group.reduceScatter(own, partial, Reduction.SUM);
        return own;
    }

    static long share(long rows, ProcessGroup group) {
        if (rows % group.size() != 0) {
            throw new IllegalArgumentException(rows + " token rows do not divide among the " + group.size() + " ranks of group " + group.name());
        }
        return rows / group.size();
    }
}
