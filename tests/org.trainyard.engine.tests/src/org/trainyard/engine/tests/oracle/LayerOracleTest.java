package org.trainyard.engine.tests.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.DoubleOptional;
import org.bytedeco.pytorch.LongOptional;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trainyard.engine.nn.ForwardContext;
import org.trainyard.engine.nn.RotaryEmbedding;
import org.trainyard.engine.nn.TransformerBlock;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.engine.tests.nn.RandomParameters;

/** A whole transformer layer with its final norm, against the same layer written with libtorch's functions and its autograd. */
class LayerOracleTest {
    private static final int BATCH = 2;
    private static final int POSITIONS = 7;
    private static final int HIDDEN = 32;
    private static final int HEADS = 4;
    private static final int HEAD = 8;
    private static final String LAYER = "d.layers.0.";

    /** Element type, and how far values and gradients may be off: each element, in bf16 all together, a few roundings of 2⁻⁹. */
    enum Precision {
        FLOAT64(DType.FLOAT64, 1e-10), FLOAT32(DType.FLOAT32, 1e-5), BFLOAT16(DType.BFLOAT16, 0.015);

        final DType type;
        final double tolerance;

        Precision(DType type, double tolerance) {
            this.type = type;
            this.tolerance = tolerance;
        }
    }

    @BeforeAll static void load() { TorchAutograd.load(); }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void gptLayer(Precision precision) {
        TransformerConfig.Builder b = builder(precision);
        b.ffnHiddenSize = 48;
        check(b.build(), precision, LayerOracleTest::gpt);
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void llamaLayer(Precision precision) {
        TransformerConfig.Builder b = builder(precision);
        b.ffnHiddenSize = 40;
        b.numQueryGroups = 2;
        b.activation = TransformerConfig.Activation.SWIGLU;
        b.normalization = TransformerConfig.Normalization.RMS_NORM;
        b.position = TransformerConfig.Position.ROTARY;
        b.rotary = new TransformerConfig.Rotary(10000, 1, false, 1, 0, Set.of());
        b.linearBias = false;
        check(b.build(), precision, LayerOracleTest::llama);
    }

    private static TransformerConfig.Builder builder(Precision precision) {
        TransformerConfig.Builder b = TransformerConfig.builder();
        b.numLayers = 1;
        b.hiddenSize = HIDDEN;
        b.numAttentionHeads = HEADS;
        b.maxPositionEmbeddings = POSITIONS;
        b.hiddenDropout = 0;
        b.attentionDropout = 0;
        b.dtype = precision.type;
        return b;
    }

    private interface Reference {
        Tensor apply(TransformerConfig c, Map<String, Tensor> w, Tensor x);
    }

    private static void check(TransformerConfig config, Precision precision, Reference reference) {
        long before = org.trainyard.engine.tensor.Tensor.live();
        try (Scope _ = Scope.open(); PointerScope _ = new PointerScope(); RandomParameters made = new RandomParameters(config, 5);
            TransformerBlock block = new TransformerBlock(config, made, "d"); Tape tape = Tape.recording()) {
            var input = Aten.to(Tensors.of(new Random(6).doubles(BATCH * POSITIONS * HIDDEN, -1, 1).toArray(), BATCH * POSITIONS, HIDDEN), config.dtype);
            var seed = Aten.to(Tensors.of(new Random(7).doubles(BATCH * POSITIONS * HIDDEN, -1, 1).toArray(), BATCH * POSITIONS, HIDDEN), config.dtype);
            boolean low = config.dtype == DType.BFLOAT16;
            Map<String, Tensor> theirs = new HashMap<>();
            made.made().forEach((name, p) -> theirs.put(name, TorchAutograd.leaf(low ? Aten.to(p.value(), DType.FLOAT32) : p.value())));
            Tensor x = TorchAutograd.leaf(low ? Aten.to(input, DType.FLOAT32) : input);
            Tensor expected = reference.apply(config, theirs, x);
            TorchAutograd.backward(expected, TorchAutograd.constant(low ? Aten.to(seed, DType.FLOAT32) : seed));

            Variable in = tape.variable(input);
            Variable actual = block.forward(ForwardContext.of(tape, true, BATCH, POSITIONS, null), in);
            compare("output", TorchAutograd.values(expected), Tensors.toDoubles(actual.value()), precision);
            tape.backward(actual, seed);
            try (var g = in.takeGradient()) {
                compare("input's gradient", TorchAutograd.gradient(x), Tensors.toDoubles(g), precision);
            }
            for (Parameter p : made.made().values()) {
                compare("gradient of " + p.name(), TorchAutograd.gradient(theirs.get(p.name())), Tensors.toDoubles(p.mainGradient()), precision);
            }
        }
        assertEquals(before, org.trainyard.engine.tensor.Tensor.live(), "tensors leaked");
    }

    private static void compare(String what, double[] expected, double[] actual, Precision precision) {
        if (precision == Precision.BFLOAT16) Agreement.checkSize(what, expected, actual, precision.tolerance);
        else Agreement.check(what, expected, actual, precision.tolerance);
    }

    private static Tensor gpt(TransformerConfig c, Map<String, Tensor> w, Tensor x) {
        Tensor normed = layerNorm(x, w, LAYER + "input_layernorm");
        Tensor qkv = linear(normed, w, LAYER + "self_attention.linear_qkv").view(BATCH, POSITIONS, HEADS, 3, HEAD);
        Tensor y = attention(part(qkv, 0), part(qkv, 1), part(qkv, 2));
        Tensor h = x.add(linear(y, w, LAYER + "self_attention.linear_proj"));
        Tensor inner = torch.gelu(linear(layerNorm(h, w, LAYER + "pre_mlp_layernorm"), w, LAYER + "mlp.linear_fc1"), "tanh");
        return layerNorm(h.add(linear(inner, w, LAYER + "mlp.linear_fc2")), w, "d.final_layernorm");
    }

    private static Tensor llama(TransformerConfig c, Map<String, Tensor> w, Tensor x) {
        long groups = c.numQueryGroups;
        long each = HEADS / groups;
        Tensor qkv = linear(rmsNorm(x, w, LAYER + "input_layernorm"), w, LAYER + "self_attention.linear_qkv").view(BATCH, POSITIONS, groups, each + 2, HEAD);
        Tensor q = qkv.narrow(3, 0, each).reshape(BATCH, POSITIONS, HEADS, HEAD).transpose(1, 2);
        Tensor k = part(qkv, each).repeat_interleave(each, new LongOptional(1), new LongOptional());
        Tensor v = part(qkv, each + 1).repeat_interleave(each, new LongOptional(1), new LongOptional());
        Tensor[] table = new Tensor[2];
        try (RotaryEmbedding rotary = new RotaryEmbedding(c)) {
            table[0] = TorchAutograd.constant(rotary.cos(0, POSITIONS)).to(x.scalar_type());
            table[1] = TorchAutograd.constant(rotary.sin(0, POSITIONS)).to(x.scalar_type());
        }
        Tensor y = attention(rotate(q, table), rotate(k, table), v);
        Tensor h = x.add(linear(y, w, LAYER + "self_attention.linear_proj"));
        Tensor up = linear(rmsNorm(h, w, LAYER + "pre_mlp_layernorm"), w, LAYER + "mlp.linear_fc1");
        Tensor inner = torch.silu(up.narrow(1, 0, c.ffnHiddenSize)).mul(up.narrow(1, c.ffnHiddenSize, c.ffnHiddenSize));
        return rmsNorm(h.add(linear(inner, w, LAYER + "mlp.linear_fc2")), w, "d.final_layernorm");
    }

    private static Tensor part(Tensor qkv, long index) { return qkv.select(3, index).transpose(1, 2); }

    private static Tensor attention(Tensor q, Tensor k, Tensor v) {
        Tensor y = torch.scaled_dot_product_attention(q, k, v, new TensorOptional(), 0, true, new DoubleOptional(), false);
        return y.transpose(1, 2).reshape(BATCH * POSITIONS, HIDDEN);
    }

    private static Tensor rotate(Tensor x, Tensor[] table) {
        Tensor turned = torch.cat(new TensorVector(x.narrow(3, HEAD / 2, HEAD / 2).neg(), x.narrow(3, 0, HEAD / 2)), 3);
        return x.mul(table[0]).add(turned.mul(table[1]));
    }

    private static Tensor linear(Tensor x, Map<String, Tensor> w, String name) {
        Tensor bias = w.get(name + ".bias");
        return bias == null ? torch.linear(x, w.get(name + ".weight")) : torch.linear(x, w.get(name + ".weight"), bias);
    }

    private static Tensor layerNorm(Tensor x, Map<String, Tensor> w, String name) {
        return torch.layer_norm(x, new long[] {HIDDEN}, new TensorOptional(w.get(name + ".weight")), new TensorOptional(w.get(name + ".bias")), 1e-5, false);
    }

    private static Tensor rmsNorm(Tensor x, Map<String, Tensor> w, String name) {
        return torch.rms_norm(x, new long[] {HIDDEN}, new TensorOptional(w.get(name + ".weight")), new DoubleOptional(1e-5));
    }
}
