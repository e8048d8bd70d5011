package org.trainyard.engine.nn;

import org.trainyard.engine.ops.ActivationOp;
import org.trainyard.engine.random.DropoutSource;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;

/** The feed-forward part: H → F (or 2F when gated) → H. */
public final class Mlp {
    private final TransformerConfig c;
    private final Linear up;
    private final Linear down;

    Mlp(TransformerConfig c, ParameterFactory make, String name) {
        this.c = c;
        long width = c.activation == TransformerConfig.Activation.SWIGLU ? 2L * c.ffnHiddenSize : c.ffnHiddenSize;
        int stacked = c.activation == TransformerConfig.Activation.SWIGLU ? 2 : 1;
        up = Linear.column(c.parallel, make, name + ".linear_fc1", ParameterFactory.Init.WEIGHT, c.hiddenSize, width, stacked);
        if (c.linearBias) up.withBias(make, name + ".linear_fc1");
        down = Linear.row(c.parallel, make, name + ".linear_fc2", ParameterFactory.Init.SCALED_OUTPUT, c.ffnHiddenSize, c.hiddenSize);
        if (c.linearBias) down.withBias(make, name + ".linear_fc2");
    }

    /** residual + dropout(mlp(x)); x [B·S,H]. */
    Variable addTo(ForwardContext pass, int layer, Variable x, Variable residual) {
        return down.addTo(pass, activate(pass.tape(), x), residual, c.hiddenDropout, pass.rowsMask(layer, DropoutSource.Place.AFTER_MLP, c.parallel));
    }

    private Variable activate(Tape tape, Variable x) {
        if (c.activation == TransformerConfig.Activation.GELU_FUSED && up.bias() != null) {
            return ActivationOp.biasGelu(tape, up.withoutBias(tape, x), up.bias());
        }
        Variable y = up.forward(tape, x);
        return switch (c.activation) {
            case GELU_FUSED, GELU_ERF -> ActivationOp.gelu(tape, y, false);
            case GELU_TANH -> ActivationOp.gelu(tape, y, true);
            case SWIGLU -> ActivationOp.swiglu(tape, y);
            case SQUARED_RELU -> ActivationOp.squaredRelu(tape, y);
        };
    }
}
