package org.trainyard.engine.tests.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.DoubleOptional;
import org.bytedeco.pytorch.LongOptional;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.trainyard.engine.ops.ActivationOp;
import org.trainyard.engine.ops.AttentionOp;
import org.trainyard.engine.ops.ElementwiseOp;
import org.trainyard.engine.ops.EmbeddingOp;
import org.trainyard.engine.ops.HeadsOp;
import org.trainyard.engine.ops.LinearOp;
import org.trainyard.engine.ops.LossOp;
import org.trainyard.engine.ops.NormOp;
import org.trainyard.engine.ops.RotaryOp;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensors;

/** Every op's value and gradients against libtorch's forward and its autograd, in every floating type. */
class OpOracleTest {
    private static final long[] IDS = {1, 3, 1, 0, 4, 2};

    private final Random random = new Random(11);
    private final List<DynamicTest> tests = new ArrayList<>();

    @BeforeAll static void load() { TorchAutograd.load(); }

    private void op(String name, BiFunction<Tape, Variable[], Variable> ours, Function<Tensor[], Tensor> theirs, long[]... shapes) {
        for (DType type : new DType[] {DType.FLOAT64, DType.FLOAT32, DType.BFLOAT16, DType.FLOAT16}) {
            tests.add(DynamicTest.dynamicTest(name + ", " + type, () -> {
                long before = org.trainyard.engine.tensor.Tensor.live();
                try (Scope _ = Scope.open(); PointerScope _ = new PointerScope()) {
                    compare(type, ours, theirs, shapes);
                }
                assertEquals(before, org.trainyard.engine.tensor.Tensor.live(), "tensors leaked");
            }));
        }
    }

    private void compare(DType type, BiFunction<Tape, Variable[], Variable> ours, Function<Tensor[], Tensor> theirs, long[][] shapes) {
        try (Tape tape = Tape.recording()) {
            Variable[] v = new Variable[shapes.length];
            Tensor[] t = new Tensor[shapes.length];
            for (int i = 0; i < v.length; i++) {
                v[i] = tape.variable(values(type, shapes[i]));
                t[i] = TorchAutograd.leaf(widened(v[i].value()));
            }
            Tensor expected = theirs.apply(t);
            Variable actual = ours.apply(tape, v);
            agree("value", TorchAutograd.values(expected), Tensors.toDoubles(actual.value()), type);
            boolean scalar = actual.value().rank() == 0;
            var seed = scalar ? Tensors.full(1, actual.value().dtype(), Device.CPU) : values(actual.value().dtype(), actual.value().shape());
            TorchAutograd.backward(expected, TorchAutograd.constant(widened(seed)));
            tape.backward(actual, seed);
            for (int i = 0; i < v.length; i++) {
                try (var g = v[i].takeGradient()) {
                    agree("gradient " + i, TorchAutograd.gradient(t[i]), Tensors.toDoubles(g), type);
                }
            }
        }
    }

    /** Low precision is compared with fp32 computed from the same rounded inputs. */
    private static org.trainyard.engine.tensor.Tensor widened(org.trainyard.engine.tensor.Tensor t) {
        return t.dtype() == DType.FLOAT64 ? t : Aten.to(t, DType.FLOAT32);
    }

    private static void agree(String what, double[] expected, double[] actual, DType type) {
        switch (type) {
            case FLOAT64 -> Agreement.check(what, expected, actual, 1e-10);
            case FLOAT32 -> Agreement.check(what, expected, actual, 1e-5);
            case FLOAT16 -> Agreement.checkSize(what, expected, actual, 1e-3);
            default -> Agreement.checkSize(what, expected, actual, 8e-3);
        }
    }

    private org.trainyard.engine.tensor.Tensor values(DType type, long... shape) {
        long n = 1;
        for (long s : shape) n *= s;
        return Aten.to(Tensors.of(random.doubles(n, -1.5, 1.5).toArray(), shape), type);
    }

    private static long[] shape(long... s) { return s; }

    private static Tensor ids() { return TorchAutograd.constant(Tensors.of(IDS, IDS.length)); }

    @TestFactory List<DynamicTest> linear() {
        op("linear with bias", (t, v) -> LinearOp.linear(t, v[0], v[1], v[2]), t -> torch.linear(t[0], t[1], t[2]), shape(17, 24), shape(40, 24),
            shape(40));
        op("linear", (t, v) -> LinearOp.linear(t, v[0], v[1], null), t -> t[0].mm(t[1].t()), shape(17, 24), shape(40, 24));
        op("linear onto a residual", (t, v) -> LinearOp.linearAdd(t, v[0], v[1], v[2], v[3]), t -> torch.linear(t[0], t[1], t[2]).add(t[3]),
            shape(17, 24), shape(40, 24), shape(40), shape(17, 40));
        return tests;
    }

    @TestFactory List<DynamicTest> norms() {
        op("layer norm", (t, v) -> NormOp.layerNorm(t, v[0], v[1], v[2], 1e-5, false), t -> layerNorm(t[0], t[1], t[2]), shape(7, 24), shape(24), shape(24));
        op("layer norm, 1p", (t, v) -> NormOp.layerNorm(t, v[0], v[1], v[2], 1e-5, true), t -> layerNorm(t[0], t[1].add(new Scalar(1)), t[2]),
            shape(7, 24), shape(24), shape(24));
        op("rms norm", (t, v) -> NormOp.rmsNorm(t, v[0], v[1], 1e-6, false),
            t -> torch.rms_norm(t[0], new long[] {24}, new TensorOptional(t[1]), new DoubleOptional(1e-6)), shape(2, 3, 24), shape(24));
        op("rms norm, 1p", (t, v) -> NormOp.rmsNorm(t, v[0], v[1], 1e-6, true), t -> torch.rms_norm(t[0], new long[] {24},
            new TensorOptional(t[1].add(new Scalar(1))), new DoubleOptional(1e-6)), shape(2, 3, 24), shape(24));
        op("l2 norm", (t, v) -> NormOp.rmsNorm(t, v[0], null, 1e-6, false),
            t -> torch.rms_norm(t[0], new long[] {24}, new TensorOptional(), new DoubleOptional(1e-6)), shape(5, 24));
        return tests;
    }

    private static Tensor layerNorm(Tensor x, Tensor w, Tensor b) {
        return torch.layer_norm(x, new long[] {x.size(-1)}, new TensorOptional(w), new TensorOptional(b), 1e-5, false);
    }

    @TestFactory List<DynamicTest> activations() {
        op("bias gelu", (t, v) -> ActivationOp.biasGelu(t, v[0], v[1]), t -> torch.gelu(t[0].add(t[1]), "tanh"), shape(7, 24), shape(24));
        op("gelu, erf", (t, v) -> ActivationOp.gelu(t, v[0], false), t -> torch.gelu(t[0], "none"), shape(7, 24));
        op("gelu, tanh", (t, v) -> ActivationOp.gelu(t, v[0], true), t -> torch.gelu(t[0], "tanh"), shape(7, 24));
        op("swiglu", (t, v) -> ActivationOp.swiglu(t, v[0]), t -> torch.silu(t[0].narrow(1, 0, 12)).mul(t[0].narrow(1, 12, 12)), shape(7, 24));
        op("squared relu", (t, v) -> ActivationOp.squaredRelu(t, v[0]), t -> torch.relu(t[0]).pow(new Scalar(2)), shape(7, 24));
        return tests;
    }

    @TestFactory List<DynamicTest> elementwise() {
        op("sum", (t, v) -> ElementwiseOp.add(t, v[0], v[1]), t -> t[0].add(t[1]), shape(5, 3), shape(5, 3));
        op("one variable twice", (t, v) -> ElementwiseOp.add(t, ElementwiseOp.scale(t, v[0], 3), v[0]), t -> t[0].mul(new Scalar(3)).add(t[0]), shape(5, 3));
        op("bias", (t, v) -> ElementwiseOp.addBias(t, v[0], v[1]), t -> t[0].add(t[1]), shape(5, 3), shape(3));
        op("embedding", (t, v) -> EmbeddingOp.embedding(t, v[0], Tensors.of(IDS, 6)), t -> torch.embedding(t[0], ids()), shape(6, 8));
        op("positions", (t, v) -> EmbeddingOp.addPositions(t, v[0], v[1], 3),
            t -> t[0].view(2, 3, 8).add(t[1].narrow(0, 0, 3)).view(6, 8), shape(6, 8), shape(4, 8));
        return tests;
    }

    @TestFactory List<DynamicTest> attention() {
        for (int groups : new int[] {1, 2, 4}) {
            long each = 4 / groups;
            op("split into queries, %d groups".formatted(groups), (t, v) -> HeadsOp.split(t, v[0], 2, 4, groups, 8)[0],
                t -> heads(t[0], groups).narrow(3, 0, each).reshape(2, 3, 4, 8).transpose(1, 2), shape(6, (4 + 2 * groups) * 8));
            op("split into keys, %d groups".formatted(groups), (t, v) -> HeadsOp.split(t, v[0], 2, 4, groups, 8)[1],
                t -> heads(t[0], groups).select(3, each).transpose(1, 2), shape(6, (4 + 2 * groups) * 8));
            op("split into values, %d groups".formatted(groups), (t, v) -> HeadsOp.split(t, v[0], 2, 4, groups, 8)[2],
                t -> heads(t[0], groups).select(3, each + 1).transpose(1, 2), shape(6, (4 + 2 * groups) * 8));
            long[] kv = shape(2, groups, 9, 8);
            op("plain attention, %d groups".formatted(groups), (t, v) -> AttentionOp.plain(t, v[0], v[1], v[2],
                AttentionOp.causalMask(v[0].value().dtype(), Device.CPU, 9, 9), 0.6, false, 0, null), t -> attention(t, each), shape(2, 4, 9, 8), kv, kv);
            op("flash attention, %d groups".formatted(groups), (t, v) -> AttentionOp.flash(t, v[0], v[1], v[2], 0.6), t -> attention(t, each),
                shape(2, 4, 9, 8), kv, kv);
        }
        op("merge", (t, v) -> HeadsOp.merge(t, v[0]), t -> t[0].transpose(1, 2).reshape(6, 32), shape(2, 4, 3, 8));
        for (boolean interleaved : new boolean[] {false, true}) {
            op("rotation, interleaved " + interleaved, (t, v) -> RotaryOp.rotate(t, v[0], v[1].value(), v[2].value(), interleaved),
                t -> rotated(t[0], t[1], t[2], interleaved), interleaved);
        }
        return tests;
    }

    /** As {@link #op(String, BiFunction, Function, long[][])} with x [2,4,3,8] and tables [3,6] that take no gradient. */
    private void op(String name, BiFunction<Tape, Variable[], Variable> ours, Function<Tensor[], Tensor> theirs, boolean interleaved) {
        op(name, (t, v) -> ours.apply(t, new Variable[] {v[0], t.constant(table(v[0].value().dtype(), true, interleaved)),
            t.constant(table(v[0].value().dtype(), false, interleaved))}),
            t -> theirs.apply(new Tensor[] {t[0], theirTable(t[0], true, interleaved), theirTable(t[0], false, interleaved)}), shape(2, 4, 3, 8));
    }

    private static org.trainyard.engine.tensor.Tensor table(DType type, boolean cos, boolean interleaved) {
        double[] a = new double[18];
        for (int p = 0; p < 3; p++) {
            for (int i = 0; i < 6; i++) {
                int pair = interleaved ? i / 2 : i % 3;
                a[p * 6 + i] = cos ? Math.cos(p * 0.7 * (pair + 1)) : Math.sin(p * 0.7 * (pair + 1));
            }
        }
        return Aten.to(Tensors.of(a, 3, 6), type);
    }

    private static Tensor theirTable(Tensor like, boolean cos, boolean interleaved) {
        return TorchAutograd.constant(table(DType.FLOAT64, cos, interleaved)).to(like.scalar_type());
    }

    /** The first six of eight channels turned as complex numbers; written with pairs as numbers of their own, unlike the op. */
    private static Tensor rotated(Tensor x, Tensor cos, Tensor sin, boolean interleaved) {
        List<Tensor> channels = new ArrayList<>();
        for (int c = 0; c < 6; c++) {
            int partner = interleaved ? c ^ 1 : (c + 3) % 6;
            boolean first = interleaved ? c % 2 == 0 : c < 3;
            Tensor cross = x.select(3, partner).mul(sin.select(1, c));
            Tensor straight = x.select(3, c).mul(cos.select(1, c));
            channels.add(first ? straight.sub(cross) : straight.add(cross));
        }
        for (int c = 6; c < 8; c++) channels.add(x.select(3, c));
        return torch.stack(new TensorVector(channels.toArray(new Tensor[0])), 3);
    }

    private static Tensor heads(Tensor qkv, int groups) { return qkv.view(2, 3, groups, 4 / groups + 2, 8); }

    private static Tensor attention(Tensor[] t, long each) {
        return torch.scaled_dot_product_attention(t[0], repeat(t[1], each), repeat(t[2], each), new TensorOptional(), 0, true, new DoubleOptional(0.6), false);
    }

    private static Tensor repeat(Tensor t, long each) { return t.repeat_interleave(each, new LongOptional(1), new LongOptional()); }

    @TestFactory List<DynamicTest> losses() {
        op("cross entropy", (t, v) -> LossOp.crossEntropy(t, v[0], Tensors.of(IDS, 6)), t -> nll(t[0]), shape(6, 11));
        op("linear and cross entropy", (t, v) -> LossOp.linearCrossEntropy(t, v[0], v[1], Tensors.of(IDS, 6), coefficients(widened(v[0].value()).dtype()),
            Tensors.empty(widened(v[0].value()).dtype(), Device.CPU, 6)),
            t -> nll(torch.linear(t[0], t[1])).mul(TorchAutograd.constant(coefficients(DType.FLOAT64)).to(t[0].scalar_type())).sum(), shape(6, 8), shape(11, 8));
        return tests;
    }

    private static org.trainyard.engine.tensor.Tensor coefficients(DType type) {
        return Aten.to(Tensors.of(new double[] {0.5, 0, 1, 0.2, 3, 0.1}, 6), type);
    }

    private static Tensor nll(Tensor logits) {
        return torch.nll_loss(torch.log_softmax(logits, 1), ids(), new TensorOptional(), 0, -100);
    }
}
