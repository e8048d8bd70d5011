package org.trainyard.engine.train;

import org.trainyard.engine.moe.AuxiliaryLosses;
import org.trainyard.engine.nn.ForwardContext;
import org.trainyard.engine.random.DropoutSource;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tensor.Tensor;

/**
 * One micro-batch on the model's device. Legend: B sequences, S positions that this rank holds of each, T = B·S token rows, batch by batch. The
 * tensors belong to the scope in which it was made.
 *
 * @param tokens int64 [T]
 * @param labels int64 [T]: the next token of each row
 * @param lossMask fp32 [T]: weight of each row in the loss
 * @param positionIds int64 [T] where positions restart within a sequence, else null
 * @param attentionMask [B,1,S,S] added to scores where documents are kept apart, else null
 * @param documents int64 [B,·] over whole sequences, the number of each position's document: what context parallelism takes instead of a mask;
 *     null where documents are not kept apart
 * @param positions which positions of the whole sequence the S are; null for all of them
 * @param tokenCount Σ of the loss mask over whole sequences
 * @param firstSample number of its first sample in the order of training, over all replicas
 */
public record MicroBatch(Tensor tokens, Tensor labels, Tensor lossMask, Tensor positionIds, Tensor attentionMask, Tensor documents,
    long batch, long sequenceLength, long[] positions, double tokenCount, long firstSample) {

    /** A pass over it. */
    ForwardContext pass(Tape tape, boolean training, long seed, AuxiliaryLosses auxiliary) {
        return new ForwardContext(tape, training, batch, sequenceLength, 0, positions, positionIds, attentionMask, documents,
            new DropoutSource(seed, firstSample), null, auxiliary);
    }
}
