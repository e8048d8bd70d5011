package org.trainyard.engine.moe;

import java.util.Arrays;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.mesh.GroupKind;
import org.trainyard.engine.parallel.Parallel;
import org.trainyard.engine.placement.Placements;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * Every copy of a token travels to the rank of its expert and its result back, and nothing else does. Ranks that share the matrices of an
 * expert gather what came to each of them, and sum their parts of the results. Legend: E experts, P rows, n ranks among which experts are
 * divided, m ranks among which the matrices of each are.
 */
public final class AllToAllDispatcher implements TokenDispatcher {
    private final MoeConfig c;
    private final ProcessGroup expert;
    private final ProcessGroup tensor;
    /** Both together; rank i·m + t has the i-th experts and the t-th part of their matrices. */
    private final ProcessGroup all;
    private final int local;

    public AllToAllDispatcher(MoeConfig c, Parallel parallel) {
        this.c = c;
        expert = parallel.expert();
        tensor = parallel.expertTensor();
        all = parallel.get(GroupKind.EXPERT_TENSOR_MODEL);
        local = c.numExperts / expert.size();
    }

    @Override public Variable dispatch(Tape tape, Variable tokens, Routing r, LocalExperts experts, Runnable meanwhile) {
        Variable x = tape.declare(tokens, Placements::onExperts);
        Variable chosen = tape.declare(r.weights(), Placements::onExperts);
        Device device = x.value().device();
        TokenOrder order = TokenOrder.padded(r.chosen(), c.numExperts, r.tokens(), c.padToCapacity ? c.capacity(r.tokens()) : 0, device);
        Traffic traffic = new Traffic(gathered(order.rowsPerExpert(), device));
        long[] sent = traffic.sent();
        long[] received = traffic.received(tensor.rank());
        ExchangeOp.Flight rowsOut = ExchangeOp.start(tape, PermuteOp.spread(tape, x, order), expert, sent, received);
        ExchangeOp.Flight weightsOut = ExchangeOp.start(tape, PermuteOp.weights(tape, chosen, order), expert, sent, received);
        meanwhile.run();
        Variable weights = weightsOut.arrived();
        Variable rows = rowsOut.arrived();
        Variable y = tensor.size() == 1 ? sorted(tape, rows, weights, traffic.expertOfRow(rows.value().size(0)), experts)
            : shared(tape, rows, weights, traffic, experts);
        return tape.declare(PermuteOp.gather(tape, ExchangeOp.exchange(tape, y, expert, received, sent), order), Placements::onDense);
    }

    /** With the rows of all ranks that share the matrices. */
    private Variable shared(Tape tape, Variable rows, Variable weights, Traffic traffic, LocalExperts experts) {
        long own = rows.value().size(0);
        long most = traffic.most();
        Variable y = sorted(tape, ExchangeOp.gather(tape, rows, tensor, most), ExchangeOp.gather(tape, weights, tensor, most), traffic.expertOfRow(most),
            experts);
        return ExchangeOp.scatter(tape, y, tensor, own);
    }

    /** Brings rows into the order of experts, and their results back. */
    private Variable sorted(Tape tape, Variable rows, Variable weights, long[] expertOfRow, LocalExperts experts) {
        TokenOrder order = TokenOrder.of(expertOfRow, local, expertOfRow.length, rows.value().device());
        Variable x = PermuteOp.spread(tape, rows, order);
        return PermuteOp.gather(tape, experts.forward(tape, x, PermuteOp.weights(tape, weights, order), order.rowsPerExpert()), order);
    }

    private long[] gathered(long[] own, Device device) {
        if (all.size() == 1) return own;
        Tensor t = Tensors.empty(DType.INT64, device, (long) own.length * all.size());
        all.allGather(t, Aten.to(Tensors.of(own, own.length), DType.INT64, device));
        return Tensors.toLongs(t);
    }

    /** Who sends how many rows to which expert: [n·m ranks, E]. */
    private final class Traffic {
        private final long[] counts;

        Traffic(long[] counts) {
            this.counts = counts;
        }

        private long count(int from, int part, int localExpert) {
            return counts[(from * tensor.size() + part) * c.numExperts + expert.rank() * local + localExpert];
        }

        /** Rows from here to each rank. */
        long[] sent() {
            int row = (expert.rank() * tensor.size() + tensor.rank()) * c.numExperts;
            long[] sums = new long[expert.size()];
            for (int e = 0; e < c.numExperts; e++) sums[e / local] += counts[row + e];
            return sums;
        }

        /** Rows that come from each rank to the holder of part {@code part} of the experts here. */
        long[] received(int part) {
            long[] sums = new long[expert.size()];
            for (int from = 0; from < sums.length; from++) for (int e = 0; e < local; e++) sums[from] += count(from, part, e);
            return sums;
        }

        /** The most rows that come to any holder of a part. */
        long most() {
            long most = 0;
            for (int part = 0; part < tensor.size(); part++) most = Math.max(most, Arrays.stream(received(part)).sum());
            return most;
        }

        /** For the rows of the holders of parts one after the other, each filled up to {@code most}: the expert, or none. */
        long[] expertOfRow(long most) {
            long[] experts = new long[Math.toIntExact(most * tensor.size())];
            Arrays.fill(experts, Capacity.DROPPED);
            for (int part = 0; part < tensor.size(); part++) {
                int row = Math.toIntExact(part * most);
                for (int from = 0; from < expert.size(); from++) {
                    for (int e = 0; e < local; e++) {
                        int n = Math.toIntExact(count(from, part, e));
                        Arrays.fill(experts, row, row + n, e);
                        row += n;
                    }
                }
            }
            return experts;
        }
    }
}
