package org.trainyard.engine.nn;

import java.util.function.BiFunction;
import org.trainyard.engine.ops.AttentionOp;
import org.trainyard.engine.ops.HeadsOp;
import org.trainyard.engine.ops.NormOp;
import org.trainyard.engine.ops.Recompute;
import org.trainyard.engine.ops.RotaryOp;
import org.trainyard.engine.context.AttentionRule;
import org.trainyard.engine.context.ContextAttention;
import org.trainyard.engine.context.MaskSource;
import org.trainyard.engine.random.DropoutMask;
import org.trainyard.engine.random.DropoutSource;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Tensor;

/**
 * Causal self-attention with grouped keys and values (Ainslie et al. 2023). Legend: B batch, S positions, K keys, N heads, G groups,
 * D head size, H hidden size.
 */
public final class SelfAttention {
    private final TransformerConfig c;
    private final int layer;
    private final Linear projection;
    private final Linear qkv;
    private final Norm queryNorm;
    private final Norm keyNorm;
    private final RotaryEmbedding rotary;
    private final CausalMasks masks;

    /** @param rotary null if this layer does not rotate */
    SelfAttention(TransformerConfig c, ParameterFactory make, String name, int layer, RotaryEmbedding rotary, CausalMasks masks) {
        this.masks = masks;
        this.c = c;
        this.layer = layer;
        this.rotary = rotary;
        // The reference builds the output projection first, which fixes the order of random numbers.
        String proj = name + ".linear_proj";
        projection = Linear.row(c.parallel, make, proj, ParameterFactory.Init.SCALED_OUTPUT, (long) c.numAttentionHeads * c.kvChannels, c.hiddenSize);
        if (c.linearBias) projection.withBias(make, proj);
        // A part of the rows is a part of the groups, each with its query heads.
        qkv = Linear.column(c.parallel, make, name + ".linear_qkv", ParameterFactory.Init.WEIGHT, c.hiddenSize, c.qkvRows(), 1);
        if (c.qkvBias) qkv.withBias(make, name + ".linear_qkv");
        boolean norm = c.qkNorm == TransformerConfig.QkNorm.NORM;
        queryNorm = norm ? new Norm(c, make, name + ".q_layernorm", c.kvChannels, c.parallel.tensorSize() > 1) : null;
        keyNorm = norm ? new Norm(c, make, name + ".k_layernorm", c.kvChannels, c.parallel.tensorSize() > 1) : null;
    }

    /** residual + dropout(projection(attention(x))); x [B·S,H]. */
    Variable addTo(ForwardContext pass, Variable x, Variable residual) {
        Tape tape = pass.tape();
        Variable[] heads = HeadsOp.split(tape, qkv.forward(tape, x), pass.batch(), c.localHeads(), c.localGroups(), c.kvChannels);
        Variable q = prepared(pass, heads[0], queryNorm);
        Variable k = prepared(pass, heads[1], keyNorm);
        Variable v = heads[2];
        if (pass.cache() != null) {
            Tensor[] all = pass.cache().put(layer, k.value(), v.value());
            k = tape.constant(all[0]);
            v = tape.constant(all[1]);
        }
        BiFunction<Tape, Variable[], Variable> core = (t, in) -> core(pass.on(t), in[0], in[1], in[2]);
        boolean again = c.recomputes(TransformerConfig.RecomputeModule.CORE_ATTENTION);
        Variable y = again ? Recompute.checkpoint(tape, core, q, k, v) : core.apply(tape, new Variable[] {q, k, v});
        return projection.addTo(pass, HeadsOp.merge(tape, y), residual, c.hiddenDropout,
            pass.rowsMask(layer, DropoutSource.Place.AFTER_ATTENTION, c.parallel));
    }

    private Variable prepared(ForwardContext pass, Variable x, Norm norm) {
        Tape tape = pass.tape();
        Variable y = x;
        if (norm != null) y = norm.forward(tape, y);
        else if (c.qkNorm == TransformerConfig.QkNorm.L2) y = NormOp.rmsNorm(tape, y, null, c.normEpsilon, false);
        if (rotary == null) return y;
        if (pass.positions() != null) {
            return RotaryOp.rotate(tape, y, rotary.cos(pass.positions()), rotary.sin(pass.positions()), c.rotary.interleaved());
        }
        long first = pass.firstPosition();
        long length = pass.sequenceLength();
        return RotaryOp.rotate(tape, y, rotary.cos(first, length), rotary.sin(first, length), c.rotary.interleaved());
    }

    private Variable core(ForwardContext pass, Variable q, Variable k, Variable v) {
        double scale = 1 / Math.sqrt(c.kvChannels);
        double dropout = pass.training() ? c.attentionDropout : 0;
        if (c.parallel.contextSize() > 1) {
            MaskSource dropped = dropout == 0 ? null : new WeightsMask(pass.dropout(), site(), firstHead(), pass.batch(), dropout);
            return ContextAttention.attend(pass.tape(), q, k, v, c.parallel.contextGroups(), new AttentionRule(scale, true, pass.documents(), dropped));
        }
        long queries = q.value().size(2);
        long keys = k.value().size(2);
        if (pass.attentionMask() == null && dropout == 0 && queries == keys && c.attention != TransformerConfig.Attention.PLAIN) {
            Variable y = AttentionOp.fused(pass.tape(), q, k, v, scale);
            if (y != null) return y;
            if (flash(q.value())) return AttentionOp.flash(pass.tape(), q, k, v, scale);
        }
        Tensor mask = pass.attentionMask();
        if (mask == null && queries > 1) mask = masks.mask(queries, keys);
        // Dividing by the layer number before the softmax and multiplying back inside it changes nothing but the range of fp16 scores.
        boolean wide = c.softmaxInFp32 || c.queryKeyLayerScaling;
        return AttentionOp.plain(pass.tape(), q, k, v, mask, scale, wide, dropout, weightsMask(pass));
    }

    private DropoutMask weightsMask(ForwardContext pass) {
        return pass.dropout() == null ? null : pass.dropout().heads(site(), c.localHeads(), firstHead(), null, null);
    }

    private long site() { return DropoutSource.site(layer, DropoutSource.Place.ATTENTION); }

    private long firstHead() { return (long) c.localHeads() * c.parallel.tensorRank(); }

    /** ATen's flash kernels: on the CPU their backward is slower than plain attention until the score matrix gets large. */
    private boolean flash(Tensor q) {
        if (c.attention == TransformerConfig.Attention.FUSED) return true;
        if (!q.device().isCpu()) return q.dtype() == DType.BFLOAT16 || q.dtype() == DType.FLOAT16;
        return q.dtype() == DType.FLOAT32 && q.size(2) > 2048;
    }
}
