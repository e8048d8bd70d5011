package org.trainyard.models;

import org.trainyard.engine.nn.ForwardContext;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.train.LossModel;

/** A model that predicts the next token. Legend: T = batch·positions token rows, V padded vocabulary. Not thread-safe. */
public interface LanguageModel extends LossModel, AutoCloseable {
    TransformerConfig config();

    /** tokens int64 [T] → logits [T,V]. */
    Variable logits(ForwardContext pass, Tensor tokens);

    /** tokens int64 [T] → logits [batch,V] of the last position of each sequence, without gradient. */
    Variable lastLogits(ForwardContext pass, Tensor tokens);

    /**
     * Whether {@link #lastLogits} can go on from the positions in a pass's cache. For a model that cannot, generation passes the whole text
     * at every step, without a cache.
     */
    default boolean supportsCache() { return false; }

    /** Number of trained values. */
    default long parameterCount() {
        return parameters().stream().mapToLong(p -> p.value().numel()).sum();
    }

    @Override void close();
}
