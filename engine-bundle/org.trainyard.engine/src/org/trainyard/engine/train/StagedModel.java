package org.trainyard.engine.train;

import org.trainyard.engine.nn.ForwardContext;
import org.trainyard.engine.pipeline.StageContent;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Tensor;

/** A model, or the part of one that a pipeline stage holds as one chunk. Not thread-safe. */
public interface StagedModel extends LossModel {
    /** What of the model is here. */
    StageContent content();

    /**
     * The hidden rows that this part leaves to the next, or to the loss.
     *
     * @param tokens int64 [T], for the part that begins with the embedding
     * @param input hidden rows of the part before; null at the beginning
     */
    Variable hidden(ForwardContext pass, Tensor tokens, Variable input);

    /** The total Σ coefficient·loss over the hidden rows of the last part; parameters as {@link LossModel#loss}. */
    Variable lossOf(ForwardContext pass, Variable hidden, Tensor labels, Tensor coefficients, Tensor losses);

    @Override default Variable loss(ForwardContext pass, Tensor tokens, Tensor labels, Tensor coefficients, Tensor losses) {
        return lossOf(pass, hidden(pass, tokens, null), labels, coefficients, losses);
    }
}
