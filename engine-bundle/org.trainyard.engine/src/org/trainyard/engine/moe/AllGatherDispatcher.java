package org.trainyard.engine.moe;

import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.mesh.GroupKind;
import org.trainyard.engine.parallel.Parallel;
import org.trainyard.engine.parallel.RowsOp;
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
    private final ProcessGroup group;
    private final int local;
    private final int first;

    public AllGatherDispatcher(MoeConfig c, Parallel parallel) {
        this.c = c;
        group = parallel.get(GroupKind.EXPERT_TENSOR_MODEL);
        local = c.numExperts / parallel.expert().size();
        first = local * parallel.expert().rank();
    }

    @Override public Variable dispatch(Tape tape, Variable x, Routing r, LocalExperts experts, Runnable meanwhile) {
        meanwhile.run();
        long tokens = r.tokens() * group.size();
        Variable all = RowsOp.gather(tape, x, group);
        Variable allWeights = RowsOp.gather(tape, r.weights(), group);
        long[] chosen = gathered(r.chosen(), x.value().device());
        for (int i = 0; i < chosen.length; i++) chosen[i] = chosen[i] >= first && chosen[i] < first + local ? chosen[i] - first : Capacity.DROPPED;
        long least = c.padToCapacity ? group.size() * c.capacity(r.tokens()) : 0;
        TokenOrder order = TokenOrder.padded(chosen, local, tokens, least, x.value().device());
        Variable rows = PermuteOp.spread(tape, all, order);
        Variable y = experts.forward(tape, rows, PermuteOp.weights(tape, allWeights, order), order.rowsPerExpert());
        return RowsOp.sumToOwn(tape, PermuteOp.gather(tape, y, order), group);
    }

    private long[] gathered(long[] own, Device device) {
        if (group.size() == 1) return own;
        Tensor all = Tensors.empty(DType.INT64, device, (long) own.length * group.size());
        group.allGather(all, Aten.to(Tensors.of(own, own.length), DType.INT64, device));
        return Tensors.toLongs(all);
    }
}
