package org.trainyard.engine.nn;

import java.util.List;
import org.trainyard.engine.random.RandomStream;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tensor.Tensor;

/**
 * What one pass through a model needs beside its input. Token rows are ordered batch by batch: row b·S + s.
 *
 * @param tape records, or only computes
 * @param training whether dropout is on
 * @param batch number of sequences B
 * @param sequenceLength positions S a sequence in this pass
 * @param firstPosition position of the first row of each sequence: 0, or the cached length when generating
 * @param positionIds int64 [B·S] if positions restart within a sequence, else null
 * @param attentionMask added to attention scores, [B,1,S,K], beyond causality included; null for plain causal attention
 * @param dropout random stream of dropout
 * @param cache keys and values of earlier positions when generating, else null
 */
public record ForwardContext(Tape tape, boolean training, long batch, long sequenceLength, long firstPosition, Tensor positionIds,
    Tensor attentionMask, RandomStream dropout, KeyValueCache cache) {

    /** A training or evaluation pass over whole sequences. */
    public static ForwardContext of(Tape tape, boolean training, long batch, long sequenceLength, RandomStream dropout) {
        return new ForwardContext(tape, training, batch, sequenceLength, 0, null, null, dropout, null);
    }

    /** This pass on another tape, as recomputation needs. */
    public ForwardContext on(Tape other) {
        return new ForwardContext(other, training, batch, sequenceLength, firstPosition, positionIds, attentionMask, dropout, cache);
    }

    /** The streams that a recomputed part draws from. */
    public List<RandomStream> streams() { return List.of(dropout); }
}
