package org.trainyard.engine.nn;

import org.trainyard.engine.ops.Recompute;
import org.trainyard.engine.tape.Variable;

/** One pre-norm transformer layer: x + attention(norm(x)), then x + mlp(norm(x)). */
public final class TransformerLayer {
    private final TransformerConfig c;
    private final int layer;
    private final Norm inputNorm;
    private final SelfAttention attention;
    private final Norm mlpNorm;
    /** One of these is there. */
    private final Mlp mlp;
    private final MoeLayer moe;

    TransformerLayer(TransformerConfig c, ParameterFactory make, String name, int layer, RotaryEmbedding rotary, CausalMasks masks) {
        this.c = c;
        this.layer = layer;
        inputNorm = new Norm(c, make, name + ".input_layernorm", c.hiddenSize);
        boolean rotates = rotary != null && !c.rotary.skippedLayers().contains(layer);
        attention = new SelfAttention(c, make, name + ".self_attention", layer, rotates ? rotary : null, masks);
        mlpNorm = new Norm(c, make, name + ".pre_mlp_layernorm", c.hiddenSize);
        boolean sparse = c.hasExperts(layer);
        mlp = sparse ? null : new Mlp(c, make, name + ".mlp");
        moe = sparse ? new MoeLayer(c, make, name + ".mlp", layer) : null;
    }

    /** x [B·S,H] → [B·S,H]. */
    Variable forward(ForwardContext pass, Variable x) {
        Variable normed = normed(pass, inputNorm, x);
        Variable y = attention.addTo(pass, normed, c.residualPostLayernorm ? normed : x);
        boolean again = c.recomputes(moe == null ? TransformerConfig.RecomputeModule.MLP : TransformerConfig.RecomputeModule.MOE);
        if (again) return Recompute.checkpoint(pass.tape(), (t, in) -> feedForward(pass.on(t), in[0]), y);
        return feedForward(pass, y);
    }

    private Variable normed(ForwardContext pass, Norm norm, Variable x) {
        if (!c.recomputes(TransformerConfig.RecomputeModule.LAYER_NORM)) return norm.forward(pass.tape(), x);
        return Recompute.discarding(pass.tape(), norm::forward, x);
    }

    private Variable feedForward(ForwardContext pass, Variable x) {
        Variable normed = normed(pass, mlpNorm, x);
        Variable residual = c.residualPostLayernorm ? normed : x;
        return moe == null ? mlp.addTo(pass, layer, normed, residual) : moe.addTo(pass, normed, residual);
    }

    /** To be called once a step, when the gradients are complete. */
    void gradientsComplete() {
        if (moe != null) moe.gradientsComplete();
    }
}
