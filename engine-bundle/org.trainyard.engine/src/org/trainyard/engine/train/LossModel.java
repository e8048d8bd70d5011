package org.trainyard.engine.train;

import java.util.List;
import org.trainyard.engine.nn.Buffer;
import org.trainyard.engine.nn.ForwardContext;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Tensor;

/** What the training loop asks of a model. Not thread-safe. */
public interface LossModel {
    /** All trained tensors, in the order they were made; a shared one once. */
    List<Parameter> parameters();

    /**
     * The total Σ coefficient·loss over the T token rows, root of the backward pass.
     *
     * @param tokens int64 [T]
     * @param labels int64 [T]
     * @param coefficients fp32 [T]
     * @param losses fp32 [T], receives each row's loss
     */
    Variable loss(ForwardContext pass, Tensor tokens, Tensor labels, Tensor coefficients, Tensor losses);

    /** Tensors that are not trained but belong into checkpoints. */
    default List<Buffer> buffers() { return List.of(); }

    /** Called once a step, when the gradients of all micro-batches are complete and before the optimizer uses them. */
    default void gradientsComplete() {}
}
