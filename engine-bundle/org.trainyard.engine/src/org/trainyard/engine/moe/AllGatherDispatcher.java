package org.trainyard.engine.moe;

import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.mesh.GroupKind;
import org.trainyard.engine.parallel.Parallel;
import org.trainyard.engine.parallel.RowsOp;
import org.trainyard.engine.placement.Placement;
import org.trainyard.engine.placement.Placements;
import org.trainyard.engine.placement.Split;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * Every rank gets the tokens of all ranks that share the experts, computes what its own experts make of them, and the sums go back. All ranks
 * have equally many tokens. Legend: T token rows of this rank, t ranks.
 */
public final class AllGatherDispatcher implements TokenDispatcher {
    private final MoeConfig c;
    private static final Placement MINE = Placement.sharded(Split.EXPERTS);

    private final ProcessGroup group;
    private final ProcessGroup expert;
    private final int local;
    private final int first;

    public AllGatherDispatcher(MoeConfig c, Parallel parallel) {
        this.c = c;
        expert = parallel.expert();
        group = parallel.get(GroupKind.EXPERT_TENSOR_MODEL);
        local = c.numExperts / expert.size();
        first = local * expert.rank();
    }

    @Override public Variable dispatch(Tape tape, Variable x, Routing r, LocalExperts experts, Runnable meanwhile) {
        meanwhile.run();
        long tokens = r.tokens() * group.size();
        Variable all = RowsOp.gather(tape, tape.declare(x, Placements::onExperts), group);
        Variable allWeights = RowsOp.gather(tape, tape.declare(r.weights(), Placements::onExperts), group);
        long[] chosen = gathered(r.chosen(), x.value().device());
        for (int i = 0; i < chosen.length; i++) chosen[i] = chosen[i] >= first && chosen[i] < first + local ? chosen[i] - first : Capacity.DROPPED;
        long least = c.padToCapacity ? group.size() * c.capacity(r.tokens()) : 0;
        TokenOrder order = TokenOrder.padded(chosen, local, tokens, least, x.value().device());
        // Of the rows of all, those of the experts here.
        Variable rows = tape.declare(PermuteOp.spread(tape, all, order), p -> p.with(expert, MINE));
        Variable weights = tape.declare(PermuteOp.weights(tape, allWeights, order), p -> p.with(expert, MINE));
        Variable y = experts.forward(tape, rows, weights, order.rowsPerExpert());
        Variable part = tape.declare(PermuteOp.gather(tape, y, order), p -> p.with(expert, Placement.PARTIAL));
        return tape.declare(RowsOp.sumToOwn(tape, part, group), Placements::onDense);
    }

    private long[] gathered(long[] own, Device device) {
        if (group.size() == 1) return own;
        Tensor all = Tensors.empty(DType.INT64, device, (long) own.length * group.size());
        group.allGather(all, Aten.to(Tensors.of(own, own.length), DType.INT64, device));
        return Tensors.toLongs(all);
    }
}
