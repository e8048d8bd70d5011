package org.trainyard.engine.train;

import org.trainyard.engine.tensor.Tensor;

/**
 * One micro-batch on the model's device. Legend: B sequences, S positions, T = B·S token rows, batch by batch. The tensors belong to the
 * scope in which it was made.
 *
 * @param tokens int64 [T]
 * @param labels int64 [T]: the next token of each row
 * @param lossMask fp32 [T]: weight of each row in the loss
 * @param positionIds int64 [T] where positions restart within a sequence, else null
 * @param attentionMask [B,1,S,S] added to scores where documents are kept apart, else null
 */
public record MicroBatch(Tensor tokens, Tensor labels, Tensor lossMask, Tensor positionIds, Tensor attentionMask, long batch,
    long sequenceLength) {}
