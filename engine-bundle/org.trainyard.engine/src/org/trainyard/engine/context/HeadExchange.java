package org.trainyard.engine.context;

import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * Between some positions of all heads and all positions of some heads (Jacobs et al. 2023), within a group of R ranks. "All" positions are those of
 * the group, in order: the whole sequence, or a rank's part of it in a ring of groups. Legend: B batch, N heads, s positions, D head size.
 */
final class HeadExchange {
    private HeadExchange() {}

    /** x[B,N,s,D] → [B,N/R,R·s,D] */
    static Variable toHeads(Tape tape, Variable x, ProcessGroup group) {
        Tensor y = toHeads(x.value(), group);
        if (!tape.needs(x)) return tape.constant(y);
        return tape.record(y, (g, in) -> in.add(x, toPositions(g[0], group)), x);
    }

    /** x[B,N/R,R·s,D] → [B,N,s,D] */
    static Variable toPositions(Tape tape, Variable x, ProcessGroup group) {
        Tensor y = toPositions(x.value(), group);
        if (!tape.needs(x)) return tape.constant(y);
        return tape.record(y, (g, in) -> in.add(x, toHeads(g[0], group)), x);
    }

    private static Tensor toHeads(Tensor x, ProcessGroup group) {
        try (Scope scope = Scope.open()) {
            long[] s = x.shape();
            int ranks = group.size();
            Tensor byRank = Aten.permute(Aten.reshape(x, s[0], ranks, s[1] / ranks, s[2], s[3]), 1, 0, 2, 3, 4);
            Tensor received = exchanged(Aten.contiguous(byRank), group);
            return scope.keep(split(s[2] * ranks, group).join(received, 2));
        }
    }

    private static Tensor toPositions(Tensor x, ProcessGroup group) {
        try (Scope scope = Scope.open()) {
            long[] s = x.shape();
            int ranks = group.size();
            Tensor received = exchanged(split(s[2], group).deal(x, 2), group);
            Tensor byHead = Aten.permute(received, 1, 0, 2, 3, 4);
            return scope.keep(Aten.reshape(byHead, s[0], s[1] * ranks, s[2] / ranks, s[3]));
        }
    }

    private static Tensor exchanged(Tensor parts, ProcessGroup group) {
        Tensor received = Tensors.emptyLike(parts);
        group.allToAll(received, parts, null, null);
        return received;
    }

    private static ContextSplit split(long positions, ProcessGroup group) { return new ContextSplit(positions, group.size(), group.rank()); }
}
