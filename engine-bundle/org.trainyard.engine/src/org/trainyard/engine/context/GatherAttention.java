package org.trainyard.engine.context;

import java.util.List;
import org.trainyard.engine.context.ContextSplit.Span;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.group.Reduction;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * Attention to the gathered keys and values of all ranks. Backward gathers them again rather than keeping them, and gives each rank the sum of its
 * gradients.
 */
final class GatherAttention {
    private GatherAttention() {}

    /**
     * @param q [B,N,s,D]
     * @param k [B,G,s,D]
     * @param v [B,G,s,D]
     */
    static Variable attend(Tape tape, Variable q, Variable k, Variable v, ProcessGroup group, AttentionRule rule) {
        ContextSplit split = new ContextSplit(q.value().size(2) * group.size(), group.size(), group.rank());
        List<Span> everything = List.of(new Span(0, 0, split.sequence()));
        Tensor out, logSumExp;
        try (Scope scope = Scope.open()) {
            BlockAttention block = new BlockAttention(q.value(), k.value().size(1), split.spans(), rule, 0);
            block.forward(gathered(KeyValues.of(k.value(), v.value()), group, split), everything);
            out = scope.keep(block.out());
            logSumExp = scope.keep(block.logSumExp());
        }
        if (!tape.needs(q, k, v)) {
            logSumExp.close();
            return tape.constant(out);
        }
        Tensor sq = tape.save(q.value()), sk = tape.save(k.value()), sv = tape.save(v.value()), so = tape.save(out), sl = tape.save(logSumExp);
        logSumExp.close();
        return tape.record(out, (g, in) -> {
            BlockAttention block = new BlockAttention(sq, sk.size(1), split.spans(), rule, 0).gradient(g[0], so, sl);
            KeyValues own = KeyValues.of(sk, sv);
            KeyValues all = gathered(own, group, split);
            KeyValues gradients = all.gradients();
            block.backward(all, gradients, everything);
            KeyValues sum = new KeyValues(Tensors.empty(gradients.both().dtype(), gradients.both().device(), own.both().shape()));
            group.reduceScatter(sum.both(), split.deal(gradients.both(), 2), Reduction.SUM);
            RingAttention.deliver(in, k, v, sk, sum);
            in.add(q, block.queryGradient());
        }, q, k, v);
    }

    /** [2,B·G,S,D] from the ranks' [2,B·G,s,D]. */
    private static KeyValues gathered(KeyValues own, ProcessGroup group, ContextSplit split) {
        try (Scope scope = Scope.open()) {
            long[] s = own.both().shape();
            Tensor parts = Tensors.empty(own.both().dtype(), own.both().device(), group.size(), s[0], s[1], s[2], s[3]);
            group.allGather(parts, own.both());
            return new KeyValues(scope.keep(split.join(parts, 2)));
        }
    }
}
