package org.trainyard.engine.tests.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.trainyard.engine.ops.ActivationOp;
import org.trainyard.engine.ops.AttentionOp;
import org.trainyard.engine.ops.ElementwiseOp;
import org.trainyard.engine.ops.EmbeddingOp;
import org.trainyard.engine.ops.HeadsOp;
import org.trainyard.engine.ops.LinearOp;
import org.trainyard.engine.ops.LossOp;
import org.trainyard.engine.ops.NormOp;
import org.trainyard.engine.ops.Recompute;
import org.trainyard.engine.ops.RotaryOp;
import org.trainyard.engine.random.DropoutSource;
import org.trainyard.engine.tape.GradientCheck;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** Every op's backward against central differences in fp64. */
class OpGradientTest {
    private static final double TOLERANCE = 1e-8;
    private static final long[] IDS = {1, 3, 1, 0};

    private final Random random = new Random(3);
    private final List<DynamicTest> tests = new ArrayList<>();

    private void op(String name, BiFunction<Tape, Variable[], Variable> op, long[]... shapes) {
        tests.add(DynamicTest.dynamicTest(name, () -> {
            long before = Tensor.live();
            try (Scope _ = Scope.open()) {
                Tensor[] inputs = new Tensor[shapes.length];
                for (int i = 0; i < inputs.length; i++) inputs[i] = values(shapes[i]);
                GradientCheck.Result r = GradientCheck.run(op, inputs);
                assertTrue(r.input() >= 0, "no element deviates at all: nothing was checked");
                assertTrue(r.worst() < TOLERANCE, r::toString);
            }
            assertEquals(before, Tensor.live(), "tensors leaked");
        }));
    }

    private Tensor values(long... shape) {
        long n = 1;
        for (long s : shape) n *= s;
        return Tensors.of(random.doubles(n, -1.5, 1.5).toArray(), shape);
    }

    private static long[] shape(long... s) { return s; }

    @TestFactory List<DynamicTest> linear() {
        op("linear with bias", (t, v) -> LinearOp.linear(t, v[0], v[1], v[2]), shape(5, 4), shape(3, 4), shape(3));
        op("linear", (t, v) -> LinearOp.linear(t, v[0], v[1], null), shape(5, 4), shape(3, 4));
        op("linear onto a residual, with bias", (t, v) -> LinearOp.linearAdd(t, v[0], v[1], v[2], v[3]), shape(5, 4), shape(3, 4), shape(3), shape(5, 3));
        op("linear onto a residual", (t, v) -> LinearOp.linearAdd(t, v[0], v[1], null, v[2]), shape(5, 4), shape(3, 4), shape(5, 3));
        return tests;
    }

    @TestFactory List<DynamicTest> norms() {
        for (boolean onePlus : new boolean[] {false, true}) {
            op("layer norm, 1p " + onePlus, (t, v) -> NormOp.layerNorm(t, v[0], v[1], v[2], 1e-5, onePlus), shape(5, 4), shape(4), shape(4));
            op("rms norm, 1p " + onePlus, (t, v) -> NormOp.rmsNorm(t, v[0], v[1], 1e-5, onePlus), shape(2, 3, 4), shape(4));
        }
        op("l2 norm", (t, v) -> NormOp.rmsNorm(t, v[0], null, 1e-5, false), shape(5, 4));
        return tests;
    }

    @TestFactory List<DynamicTest> activations() {
        op("bias gelu", (t, v) -> ActivationOp.biasGelu(t, v[0], v[1]), shape(5, 4), shape(4));
        op("gelu, erf", (t, v) -> ActivationOp.gelu(t, v[0], false), shape(5, 4));
        op("gelu, tanh", (t, v) -> ActivationOp.gelu(t, v[0], true), shape(5, 4));
        op("swiglu", (t, v) -> ActivationOp.swiglu(t, v[0]), shape(5, 6));
        op("squared relu", (t, v) -> ActivationOp.squaredRelu(t, v[0]), shape(5, 6));
        return tests;
    }

    @TestFactory List<DynamicTest> embeddings() {
        op("embedding", (t, v) -> EmbeddingOp.embedding(t, v[0], Tensors.of(IDS, 4)), shape(5, 3));
        op("positions, longer table", (t, v) -> EmbeddingOp.addPositions(t, v[0], v[1], 3), shape(6, 2), shape(4, 2));
        op("positions, whole table", (t, v) -> EmbeddingOp.addPositions(t, v[0], v[1], 3), shape(6, 2), shape(3, 2));
        for (boolean interleaved : new boolean[] {false, true}) {
            op("rotary, interleaved " + interleaved, (t, v) -> RotaryOp.rotate(t, v[0], angles(true, interleaved), angles(false, interleaved),
                interleaved), shape(1, 2, 3, 6));
        }
        return tests;
    }

    /** cos or sin [3,4] of position·(pair+1). */
    private static Tensor angles(boolean cos, boolean interleaved) {
        double[] a = new double[12];
        for (int p = 0; p < 3; p++) {
            for (int i = 0; i < 2; i++) {
                double value = cos ? Math.cos(p * (i + 1)) : Math.sin(p * (i + 1));
                a[p * 4 + (interleaved ? 2 * i : i)] = value;
                a[p * 4 + (interleaved ? 2 * i + 1 : i + 2)] = value;
            }
        }
        return Tensors.of(a, 3, 4);
    }

    @TestFactory List<DynamicTest> elementwise() {
        op("one variable added to itself", (t, v) -> ElementwiseOp.add(t, v[0], v[0]), shape(3, 2));
        op("bias", (t, v) -> ElementwiseOp.addBias(t, v[0], v[1]), shape(3, 2), shape(2));
        op("scale", (t, v) -> ElementwiseOp.scale(t, v[0], 0.3), shape(3, 2));
        op("dropout", (t, v) -> ElementwiseOp.dropout(t, v[0], 0.4, new DropoutSource(5, 0).rows(0, 0, 64, null)), shape(6, 5));
        return tests;
    }

    @TestFactory List<DynamicTest> attention() {
        for (int groups : new int[] {1, 2, 4}) {
            for (int part = 0; part < 3; part++) {
                int p = part;
                op("split, %d groups, part %d".formatted(groups, part), (t, v) -> HeadsOp.split(t, v[0], 2, 4, groups, 2)[p],
                    shape(6, (4 + 2 * groups) * 2));
            }
        }
        op("merge", (t, v) -> HeadsOp.merge(t, v[0]), shape(2, 3, 2, 2));
        for (int groups : new int[] {1, 2}) {
            long[] kv = shape(2, groups, 4, 3);
            op("flash, groups " + groups, (t, v) -> AttentionOp.flash(t, v[0], v[1], v[2], 0.6), shape(2, 2, 4, 3), kv, kv);
            op("plain, causal, groups " + groups, (t, v) -> AttentionOp.plain(t, v[0], v[1], v[2],
                AttentionOp.causalMask(DType.FLOAT64, Device.CPU, 4, 4), 0.6, false, 0, null), shape(2, 2, 4, 3), kv, kv);
            op("plain, dropout, groups " + groups, (t, v) -> AttentionOp.plain(t, v[0], v[1], v[2], null, 0.6, false, 0.3, new DropoutSource(2, 0).heads(0, 4, 0, null, null)),
                shape(2, 2, 3, 3), kv, kv);
        }
        return tests;
    }

    @TestFactory List<DynamicTest> losses() {
        op("cross entropy", (t, v) -> LossOp.crossEntropy(t, v[0], Tensors.of(IDS, 4)), shape(4, 5));
        op("linear and cross entropy", (t, v) -> LossOp.linearCrossEntropy(t, v[0], v[1], Tensors.of(IDS, 4),
            Tensors.of(new double[] {0.5, 0, 1, 0.2}, 4), Tensors.empty(DType.FLOAT64, Device.CPU, 4)), shape(4, 3), shape(5, 3));
        return tests;
    }

    @TestFactory List<DynamicTest> recomputation() {
        op("recompute", (t, v) -> Recompute.checkpoint(t, (tape, in) -> ActivationOp.gelu(tape, LinearOp.linear(tape, in[0], in[1], null), true),
            v), shape(5, 4), shape(3, 4));
        op("recompute with dropout", (t, v) -> Recompute.checkpoint(t, (tape, in) -> ElementwiseOp.dropout(tape, ActivationOp.gelu(tape, in[0], true),
            0.3, new DropoutSource(9, 0).rows(0, 0, 64, null)), v), shape(5, 4));
        op("discarded result", (t, v) -> {
            Variable y = Recompute.discarding(t, (tape, x) -> ActivationOp.gelu(tape, x, true), v[0]);
            return ElementwiseOp.add(t, LinearOp.linear(t, y, v[1], null), LinearOp.linear(t, y, v[2], null));
        }, shape(5, 4), shape(3, 4), shape(3, 4));
        return tests;
    }

    /** A checker that finds nothing wrong would be worthless. */
    @Test void theCheckerFindsAWrongBackward() {
        try (Scope _ = Scope.open()) {
            GradientCheck.Result r = GradientCheck.run((tape, v) -> {
                Tensor y = Aten.mul(v[0].value(), 2);
                return tape.needs(v[0]) ? tape.record(y, (g, in) -> in.add(v[0], Aten.mul(g[0], 2.001)), v[0]) : tape.constant(y);
            }, values(3, 2));
            assertTrue(r.worst() > 1e-4, r::toString);
        }
    }
}
