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

    Mlp(TransformerConfig c, ParameterFactory make, String name) { this(c, make, name, c.ffnHiddenSize); }

    /** @param inner F */
    Mlp(TransformerConfig c, ParameterFactory make, String name, long inner) {
        this.c = c;
        boolean gated = c.activation == TransformerConfig.Activation.SWIGLU;
        up = Linear.column(c.parallel, make, name + ".linear_fc1", ParameterFactory.Init.WEIGHT, c.hiddenSize, gated ? 2 * inner : inner, gated ? 2 : 1);
        if (c.linearBias) up.withBias(make, name + ".linear_fc1");
        down = Linear.row(c.parallel, make, name + ".linear_fc2", ParameterFactory.Init.SCALED_OUTPUT, inner, c.hiddenSize);
        if (c.linearBias) down.withBias(make, name + ".linear_fc2");
    }

    /** residual + dropout(mlp(x)); x [B·S,H]. */
    Variable addTo(ForwardContext pass, int layer, Variable x, Variable residual) {
        return down.addTo(pass, activate(pass.tape(), x), residual, c.hiddenDropout, pass.rowsMask(layer, DropoutSource.Place.AFTER_MLP, c.parallel));
    }

    /** mlp(x) [B·S,H] alone. */
    Variable forward(Tape tape, Variable x) { return down.forward(tape, activate(tape, x)); }

    private Variable activate(Tape tape, Variable x) {
        if (c.activation == TransformerConfig.Activation.GELU_FUSED && up.bias() != null) {
            return ActivationOp.biasGelu(tape, up.withoutBias(tape, x), up.bias());
        }
        return Activations.apply(tape, c, up.forward(tape, x), up.bias() != null);
    }
}
