package org.trainyard.engine.nn;

import org.trainyard.engine.ops.ActivationOp;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;

/** The feed-forward activation of a configuration. */
final class Activations {
    private Activations() {}

    /**
     * Of x, to which a bias has been added already.
     *
     * @param biased whether one was: Megatron's GELU is the tanh form where it is fused with a bias, the exact one elsewhere
     */
    static Variable apply(Tape tape, TransformerConfig c, Variable x, boolean biased) {
        return switch (c.activation) {
            case GELU_FUSED -> ActivationOp.gelu(tape, x, biased);
            case GELU_ERF -> ActivationOp.gelu(tape, x, false);
            case GELU_TANH -> ActivationOp.gelu(tape, x, true);
            case SWIGLU -> ActivationOp.swiglu(tape, x);
            case SQUARED_RELU -> ActivationOp.squaredRelu(tape, x);
        };
    }
}
