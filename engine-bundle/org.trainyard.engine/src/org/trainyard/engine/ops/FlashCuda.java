package org.trainyard.engine.ops;

import org.trainyard.engine.placement.Rules;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.Tensor;

/** Flash attention on CUDA, whose ATen operator has more results than the CPU's and wants bf16 or fp16. */
final class FlashCuda {
    private FlashCuda() {}

    /** Causal, no dropout; keys and values already repeated to the query heads. */
    static Variable attention(Tape tape, Variable q, Variable k, Variable v, Tensor keys, Tensor values, double scale) {
        long each = q.value().size(1) / k.value().size(1);
        long s = q.value().size(2);
        // results: output, logsumexp, cum_seq_q, cum_seq_k, max_q, max_k, rng_state, unused, debug_attn_mask
        Tensor[] r = Results.of("_scaled_dot_product_flash_attention", q.value(), keys, values, 0.0, true, false, Aten.some(scale));
        if (!tape.needs(q, k, v)) return tape.constant(r[0]);
        Tensor query = tape.save(q.value());
        Tensor savedKeys = tape.save(keys);
        Tensor savedValues = tape.save(values);
        Tensor[] saved = new Tensor[r.length];
        for (int i = 0; i < r.length; i++) saved[i] = r[i] == null ? null : tape.save(r[i]);
        tape.place(Rules.ACROSS_POSITIONS);
        return tape.record(r[0], (g, in) -> {
            Tensor[] d = Aten.callMany(3, "_scaled_dot_product_flash_attention_backward", g[0], query, savedKeys, savedValues, saved[0], saved[1],
                saved[2], saved[3], s, s, 0.0, true, saved[4], saved[5], Aten.some(scale));
            in.add(q, d[0]);
            in.add(k, AttentionOp.folded(d[1], each));
            in.add(v, AttentionOp.folded(d[2], each));
        }, q, k, v);
    }

    /** Picks the tensors out of the operator's mixed results: 0-3 and 6-7; 4 and 5 are integers, 8 is a debug aid that is freed. */
    private static final class Results {
        static Tensor[] of(String operator, Object... arguments) {
            Tensor[] all = Aten.callMixed(operator, new boolean[] {true, true, true, true, false, false, true, true, true}, arguments);
            return new Tensor[] {all[0], all[1], all[2], all[3], all[6], all[7]};
        }
    }
}
