package org.trainyard.engine.context;

import java.util.List;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.group.Transfer;
import org.trainyard.engine.group.Work;
import org.trainyard.engine.tape.Gradients;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;

/**
 * Ring attention (Liu et al. 2023): each rank's keys and values pass through all ranks, to the next while the attention to them is computed. In
 * backward their gradients follow one step behind, and end where they belong. Two blocks of keys are held at a time.
 */
final class RingAttention {
    private RingAttention() {}

    /**
     * @param q [B,N,s,D]
     * @param k [B,G,s,D]
     * @param v [B,G,s,D]
     * @param ring null for a rank that has the whole sequence
     * @param sequence positions of the ring's ranks together
     * @param firstHead number of the first head for dropout
     */
    static Variable attend(Tape tape, Variable q, Variable k, Variable v, ProcessGroup ring, long sequence, AttentionRule rule, long firstHead) {
        int ranks = ring == null ? 1 : ring.size();
        ContextSplit split = new ContextSplit(sequence, ranks, ring == null ? 0 : ring.rank());
        Tensor out, logSumExp;
        try (Scope scope = Scope.open()) {
            BlockAttention block = new BlockAttention(q.value(), k.value().size(1), split.spans(), rule, firstHead);
            KeyValues here = KeyValues.of(k.value(), v.value());
            KeyValues other = ranks == 1 ? null : here.emptyLike();
            for (int step = 0; step < ranks; step++) {
                Work passing = step < ranks - 1 ? pass(ring, here, other) : Work.DONE;
                block.forward(here, source(split, step).spans());
                passing.await();
                KeyValues spare = here;
                here = other;
                other = spare;
            }
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
            BlockAttention block = new BlockAttention(sq, sk.size(1), split.spans(), rule, firstHead).gradient(g[0], so, sl);
            deliver(in, k, v, sk, backward(block, KeyValues.of(sk, sv), ring, split));
            in.add(q, block.queryGradient());
        }, q, k, v);
    }

    private static KeyValues backward(BlockAttention block, KeyValues own, ProcessGroup ring, ContextSplit split) {
        KeyValues sum = own.gradients();
        if (split.ranks() == 1) {
            block.backward(own, sum, split.spans());
            return sum;
        }
        KeyValues here = own, other = own.emptyLike();
        KeyValues arriving = sum.emptyLike(), spare = sum.emptyLike();
        Work sumPassing = Work.DONE;
        for (int step = 0; step < split.ranks(); step++) {
            Work passing = step < split.ranks() - 1 ? pass(ring, here, other) : Work.DONE;
            // What this step adds is computed while the sum of the ranks before is still on its way.
            KeyValues mine = step == 0 ? sum : spare.zero();
            block.backward(here, mine, source(split, step).spans());
            sumPassing.await();
            if (step > 0) {
                mine.add(arriving);
                spare = sum;
                sum = mine;
            }
            sumPassing = pass(ring, sum, arriving);
            passing.await();
            KeyValues next = other;
            other = here;
            here = next;
        }
        sumPassing.await();
        return arriving;
    }

    /** @param like the keys as they were saved: what the variables held is gone by the time of backward */
    static void deliver(Gradients in, Variable k, Variable v, Tensor like, KeyValues gradients) {
        in.addShared(k, gradients.part(0, like.size(0), like.dtype()));
        in.addShared(v, gradients.part(1, like.size(0), like.dtype()));
    }

    /** The rank whose keys are at hand at a step. */
    private static ContextSplit source(ContextSplit split, int step) { return split.of(Math.floorMod(split.rank() - step, split.ranks())); }

    private static Work pass(ProcessGroup ring, KeyValues out, KeyValues in) {
        int next = (ring.rank() + 1) % ring.size();
        int previous = (ring.rank() + ring.size() - 1) % ring.size();
        return ring.batchAsync(List.of(Transfer.send(out.both(), next), Transfer.receive(in.both(), previous)));
    }
}
