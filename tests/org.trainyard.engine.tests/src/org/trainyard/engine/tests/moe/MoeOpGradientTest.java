package org.trainyard.engine.tests.moe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.moe.BalancingLoss;
import org.trainyard.engine.moe.ExpertOps;
import org.trainyard.engine.moe.MoeConfig;
import org.trainyard.engine.moe.PermuteOp;
import org.trainyard.engine.moe.RouterOps;
import org.trainyard.engine.moe.RouterScores;
import org.trainyard.engine.moe.TokenOrder;
import org.trainyard.engine.parallel.Parallel;
import org.trainyard.engine.random.DropoutSource;
import org.trainyard.engine.random.RandomValues;
import org.trainyard.engine.tape.GradientCheck;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** The backward of every op of a mixture of experts against central differences in fp64. */
class MoeOpGradientTest {
    private static final double TOLERANCE = 1e-8;
    /** Experts of 4 tokens with 2 copies each; the last copy of token 2 is dropped, and expert 1 gets nothing. */
    private static final long[] CHOSEN = {0, 3, 3, 2, 2, -1, 0, 3};

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

    private static TokenOrder order(long least) { return TokenOrder.padded(CHOSEN, 4, 4, least, Device.CPU); }

    @TestFactory List<DynamicTest> permutation() {
        for (long least : new long[] {0, 3}) {
            long rows = least == 0 ? 7 : 12;
            op("spread, at least " + least, (t, v) -> PermuteOp.spread(t, v[0], order(least)), shape(4, 3));
            op("gather, at least " + least, (t, v) -> PermuteOp.gather(t, v[0], order(least)), shape(rows, 3));
            op("weights, at least " + least, (t, v) -> PermuteOp.weights(t, v[0], order(least)), shape(4, 2));
        }
        return tests;
    }

    @Test void emptyRowsAreZerosAndDroppedCopiesCountZero() {
        try (Scope _ = Scope.open()) {
            Tape off = Tape.off();
            TokenOrder order = order(3);
            Variable x = off.constant(Tensors.of(new double[] {1, 2, 3, 4}, 4, 1));
            assertArrayEquals(new double[] {1, 4, 0, 0, 0, 0, 2, 3, 0, 1, 2, 4}, Tensors.toDoubles(PermuteOp.spread(off, x, order).value()));
            Variable y = off.constant(Tensors.of(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}, 12, 1));
            assertArrayEquals(new double[] {1 + 10, 11 + 7, 8, 2 + 12}, Tensors.toDoubles(PermuteOp.gather(off, y, order).value()));
        }
    }

    @TestFactory List<DynamicTest> experts() {
        long[] rows = {2, 0, 3};
        op("linear", (t, v) -> ExpertOps.linear(t, v[0], List.of(v[1], v[2], v[3]), rows), shape(5, 4), shape(3, 4), shape(3, 4), shape(3, 4));
        op("bias", (t, v) -> ExpertOps.addBias(t, v[0], List.of(v[1], v[2], v[3]), null, rows), shape(5, 4), shape(4), shape(4), shape(4));
        op("weighted bias", (t, v) -> ExpertOps.addBias(t, v[0], List.of(v[1], v[2], v[3]), v[4], rows), shape(5, 4), shape(4), shape(4), shape(4),
            shape(5));
        op("weigh", (t, v) -> ExpertOps.weigh(t, v[0], v[1]), shape(5, 4), shape(5));
        op("split and join", (t, v) -> {
            Variable[] parts = ExpertOps.split(t, v[0], rows);
            return ExpertOps.join(t, List.of(ExpertOps.weigh(t, parts[0], v[1]), parts[2]));
        }, shape(5, 4), shape(2));
        op("a part that is not used", (t, v) -> ExpertOps.split(t, v[0], rows)[2], shape(5, 4));
        return tests;
    }

    @TestFactory List<DynamicTest> router() {
        long[] chosen = {0, 2, 1, 3, 3, 0};
        for (RouterScores.Weighting w : RouterScores.Weighting.values()) {
            op("weights, " + w, (t, v) -> RouterScores.weights(t, v[0], Tensors.of(chosen, 3, 2), w, 1.5), shape(3, 4));
        }
        op("logits in the same type", (t, v) -> RouterOps.logits(t, v[0], v[1], DType.FLOAT64), shape(3, 5), shape(4, 5));
        op("jitter", (t, v) -> RouterOps.jitter(t, v[0], 0.1, new RandomValues(new DropoutSource(4, 0), 1, 0, 3, null)), shape(3, 5));
        return tests;
    }

    /** fp32 parameters and activations, routed in fp64. */
    @Test void logitsOfAWiderTypeAreTakenInIt() {
        long before = Tensor.live();
        try (Scope _ = Scope.open(); Tape tape = Tape.recording()) {
            Variable x = tape.variable(Tensors.of(new float[] {1, 1e-9f}, 1, 2));
            Variable w = tape.variable(Tensors.of(new float[] {1, 1}, 1, 2));
            Variable y = RouterOps.logits(tape, x, w, DType.FLOAT64);
            assertEquals(1 + (double) 1e-9f, Tensors.item(y.value()));
            tape.backward(y, Tensors.of(new double[] {2}, 1, 1));
            try (Tensor dx = x.takeGradient(); Tensor dw = w.takeGradient()) {
                assertEquals(DType.FLOAT32, dx.dtype());
                assertArrayEquals(new double[] {2, 2}, Tensors.toDoubles(dx));
                assertArrayEquals(new double[] {2, 2 * (double) 1e-9f}, Tensors.toDoubles(dw));
            }
        }
        assertEquals(before, Tensor.live(), "tensors leaked");
    }

    private void loss(String name, Function<Tensor, BalancingLoss> loss) {
        tests.add(DynamicTest.dynamicTest(name, () -> {
            try (Scope _ = Scope.open()) {
                Tensor logits = values(6, 4);
                double[] analytic = Tensors.toDoubles(loss.apply(logits).gradient());
                double[] at = Tensors.toDoubles(logits);
                for (int i = 0; i < at.length; i++) {
                    double numeric = (shifted(loss, at, i, 1e-5) - shifted(loss, at, i, -1e-5)) / 2e-5;
                    assertEquals(numeric, analytic[i], 1e-9, "element " + i);
                }
            }
        }));
    }

    private static double shifted(Function<Tensor, BalancingLoss> loss, double[] at, int i, double by) {
        try (Scope _ = Scope.open()) {
            double[] v = at.clone();
            v[i] += by;
            return loss.apply(Tensors.of(v, 6, 4)).value();
        }
    }

    @TestFactory List<DynamicTest> balancingLosses() {
        for (MoeConfig.ScoreFunction scores : MoeConfig.ScoreFunction.values()) {
            MoeConfig.Builder b = MoeConfig.builder();
            b.numExperts = 4;
            b.auxLossCoeff = 0.3;
            b.scoreFunction = scores;
            MoeConfig c = b.build();
            ProcessGroup solo = Parallel.single().tensor();
            loss("all tokens, " + scores, x -> BalancingLoss.balance(x, c, BalancingLoss.Rows.together(6), solo));
            loss("by sequence, " + scores, x -> BalancingLoss.balance(x, c, new BalancingLoss.Rows(2, 0, 6), solo));
        }
        loss("z", x -> BalancingLoss.z(x, 0.2, 1));
        return tests;
    }

    @Test void anInjectedGradientIsAdded() {
        long before = Tensor.live();
        try (Scope _ = Scope.open(); Tape tape = Tape.recording()) {
            Variable x = tape.variable(Tensors.of(new double[] {1, 2}, 1, 2));
            Variable y = new BalancingLoss(0, Tensors.of(new double[] {10, 20}, 1, 2)).inject(tape, x, 0.5);
            tape.backward(y, Tensors.of(new double[] {1, 1}, 1, 2));
            try (Tensor g = x.takeGradient()) {
                assertArrayEquals(new double[] {6, 11}, Tensors.toDoubles(g));
            }
        }
        assertEquals(before, Tensor.live(), "tensors leaked");
    }
}
