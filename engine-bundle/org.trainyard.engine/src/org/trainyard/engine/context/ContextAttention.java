package org.trainyard.engine.context;

import org.trainyard.engine.ops.AttentionOp;
import org.trainyard.engine.placement.Placement;
import org.trainyard.engine.placement.Rule;
import org.trainyard.engine.placement.Rules;
import org.trainyard.engine.placement.Split;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.run.UserError;

/**
 * Attention of a rank's positions to the whole sequence. Legend: B batch, N query heads, G key/value groups, S positions of the whole
 * sequence, s those of this rank ({@link ContextSplit}), D head size. All ranks of the context group call it together.
 */
public final class ContextAttention {
    private static final Placement POSITIONS = Placement.sharded(Split.POSITIONS);

    private ContextAttention() {}

    /**
     * @param q [B,N,s,D], rotated already
     * @param k [B,G,s,D], rotated already
     * @param v [B,G,s,D]
     * @return [B,N,s,D]
     * @throws UserError if heads cannot be shared out as the groups' type asks
     */
    public static Variable attend(Tape tape, Variable q, Variable k, Variable v, ContextGroups groups, AttentionRule rule) {
        Rule placed = Rules.over(groups.whole(), c -> {
            c.takes(POSITIONS, "it exchanges keys and values among ranks that have parts of a sequence");
            return POSITIONS;
        }, Rules.ACROSS_POSITIONS);
        return tape.block(placed, () -> among(tape, q, k, v, groups, rule), q, k, v);
    }

    private static Variable among(Tape tape, Variable q, Variable k, Variable v, ContextGroups groups, AttentionRule rule) {
        long sequence = q.value().size(2) * groups.whole().size();
        return switch (groups.type()) {
            case P2P -> RingAttention.attend(tape, q, k, v, groups.ring(), sequence, rule, 0);
            case ALLGATHER -> GatherAttention.attend(tape, q, k, v, groups.whole(), rule);
            case A2A, A2A_P2P -> byHeads(tape, q, k, v, groups, sequence, rule);
        };
    }

    private static Variable byHeads(Tape tape, Variable q, Variable k, Variable v, ContextGroups groups, long sequence, AttentionRule rule) {
        int share = groups.heads().size();
        check("--num-attention-heads", q.value().size(1), share, groups.type());
        check("--num-query-groups", k.value().size(1), share, groups.type());
        Variable query = HeadExchange.toHeads(tape, q, groups.heads());
        Variable key = HeadExchange.toHeads(tape, k, groups.heads());
        Variable value = HeadExchange.toHeads(tape, v, groups.heads());
        long firstHead = query.value().size(1) * groups.heads().rank();
        Variable y = groups.ring() == null ? whole(tape, query, key, value, rule, firstHead)
            : RingAttention.attend(tape, query, key, value, groups.ring(), sequence, rule, firstHead);
        return HeadExchange.toPositions(tape, y, groups.heads());
    }

    /** Attention within a rank that has all positions, by the kernels for that where they take it. */
    private static Variable whole(Tape tape, Variable q, Variable k, Variable v, AttentionRule rule, long firstHead) {
        if (rule.isPlainCausal()) {
            Variable y = AttentionOp.fused(tape, q, k, v, rule.scale());
            if (y != null) return y;
            Tensor t = q.value();
            if (!t.device().isCpu() && (t.dtype() == DType.BFLOAT16 || t.dtype() == DType.FLOAT16)) return AttentionOp.flash(tape, q, k, v, rule.scale());
        }
        return RingAttention.attend(tape, q, k, v, null, q.value().size(2), rule, firstHead);
    }

    private static void check(String flag, long heads, int share, CommType type) {
        if (heads % share == 0) return;
        String sharing = type == CommType.A2A ? "--context-parallel-size " + share : "the first of --hierarchical-context-parallel-sizes, " + share;
        throw new UserError(flag + ": the " + heads + " of a tensor-parallel rank cannot be shared out to " + sharing
            + " ranks, as --cp-comm-type " + type.flag() + " does; it must divide them, or use --cp-comm-type " + CommType.P2P.flag());
    }
}
