package org.trainyard.engine.nn;

import org.trainyard.engine.moe.AuxiliaryLosses;
import org.trainyard.engine.parallel.Parallel;
import org.trainyard.engine.random.DropoutMask;
import org.trainyard.engine.random.DropoutSource;
import org.trainyard.engine.random.RandomValues;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tensor.Tensor;

/**
 * What one pass through a model needs beside its input. Token rows are ordered batch by batch: row b·S + s. With context parallelism they are
 * those of this rank.
 *
 * @param tape records, or only computes
 * @param training whether dropout is on
 * @param batch number of sequences B
 * @param sequenceLength positions S a sequence in this pass, on this rank
 * @param firstPosition position of the first row of each sequence: 0, or the cached length when generating
 * @param positions the position of each of the S rows where they do not follow one another, as with context parallelism; else null
 * @param positionIds int64 [B·S] if positions restart within a sequence, else null
 * @param attentionMask added to attention scores, [B,1,S,K], beyond causality included; null for plain causal attention
 * @param documents with context parallelism, the document of each position of the whole sequences, int64 [B,·]; null if all belong together
 * @param dropout what dropout draws from; may be null when not training
 * @param cache keys and values of earlier positions when generating, else null
 * @param auxiliary collects the losses that layers add in training
 */
public record ForwardContext(Tape tape, boolean training, long batch, long sequenceLength, long firstPosition, long[] positions, Tensor positionIds,
    Tensor attentionMask, Tensor documents, DropoutSource dropout, KeyValueCache cache, AuxiliaryLosses auxiliary) {

    /** A pass whose auxiliary losses nobody reads. */
    public ForwardContext(Tape tape, boolean training, long batch, long sequenceLength, long firstPosition, long[] positions, Tensor positionIds,
        Tensor attentionMask, Tensor documents, DropoutSource dropout, KeyValueCache cache) {
        this(tape, training, batch, sequenceLength, firstPosition, positions, positionIds, attentionMask, documents, dropout, cache, new AuxiliaryLosses());
    }

    /** A training or evaluation pass over whole sequences. */
    public static ForwardContext of(Tape tape, boolean training, long batch, long sequenceLength, DropoutSource dropout) {
        return new ForwardContext(tape, training, batch, sequenceLength, 0, null, null, null, null, dropout, null);
    }

    /** This pass on another tape, as recomputation needs. */
    public ForwardContext on(Tape other) {
        return new ForwardContext(other, training, batch, sequenceLength, firstPosition, positions, positionIds, attentionMask, documents, dropout, cache,
            auxiliary);
    }

    /** Token rows of this pass, over all tensor-parallel ranks. */
    public long rows() { return batch * sequenceLength; }

    /** What dropout keeps of token rows as they lie between layers: whole, or with sequence parallelism this rank's own. Null without dropout. */
    public DropoutMask rowsMask(int layer, DropoutSource.Place place, Parallel parallel) {
        if (dropout == null) return null;
        return dropout.rows(DropoutSource.site(layer, place), firstRow(parallel), sequenceLength, positions);
    }

    /** Random numbers for token rows as {@link #rowsMask} numbers them. */
    RandomValues randomRows(int layer, DropoutSource.Place place, Parallel parallel) {
        DropoutSource source = dropout == null ? new DropoutSource(0, 0) : dropout;
        return new RandomValues(source, DropoutSource.site(layer, place), firstRow(parallel), sequenceLength, positions);
    }

    private long firstRow(Parallel parallel) { return parallel.sequenceParallel() ? rows() / parallel.tensorSize() * parallel.tensorRank() : 0; }
}
