package org.trainyard.engine.tests.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.nn.ForwardContext;
import org.trainyard.engine.nn.TransformerBlock;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.nn.TransformerConfig.Normalization;
import org.trainyard.engine.nn.TransformerConfig.Position;
import org.trainyard.engine.nn.TransformerConfig.QkNorm;
import org.trainyard.engine.nn.TransformerConfig.Rotary;
import org.trainyard.engine.random.DropoutSource;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** What the options of a transformer mean, shown by models that must compute the same, or differ in a stated way. */
class TransformerBlockTest {
    private static final int BATCH = 2;
    private static final int POSITIONS = 5;
    private static final int HIDDEN = 16;
    private static final int HEADS = 4;
    private static final int HEAD = 4;

    private Scope scope;
    private long before;

    @BeforeEach void open() {
        before = Tensor.live();
        scope = Scope.open();
    }

    @AfterEach void close() {
        scope.close();
        assertEquals(before, Tensor.live(), "tensors leaked");
    }

    private static TransformerConfig.Builder builder() {
        TransformerConfig.Builder b = TransformerConfig.builder();
        b.numLayers = 2;
        b.hiddenSize = HIDDEN;
        b.numAttentionHeads = HEADS;
        b.ffnHiddenSize = 24;
        b.hiddenDropout = 0;
        b.attentionDropout = 0;
        b.dtype = DType.FLOAT64;
        return b;
    }

    private static double[] input() { return new Random(2).doubles(BATCH * POSITIONS * HIDDEN, -1, 1).toArray(); }

    private static double[] output(TransformerConfig.Builder b) { return output(b, true, _ -> {}); }

    private static double[] output(TransformerConfig.Builder b, Consumer<Map<String, Parameter>> change) { return output(b, true, change); }

    /** The block's output. A parameter's values follow from its name alone, then {@code change} works on them. */
    private static double[] output(TransformerConfig.Builder b, boolean training, Consumer<Map<String, Parameter>> change) {
        TransformerConfig c = b.build();
        try (Scope _ = Scope.open(); RandomParameters made = new RandomParameters(c, 3); TransformerBlock block = new TransformerBlock(c, made, "d")) {
            Map<String, Parameter> parameters = made.made();
            parameters.forEach((name, p) -> {
                double mean = name.contains("layernorm") && name.endsWith("weight") && !c.layerNormOnePlus ? 1 : 0;
                set(p, new Random(name.hashCode()).doubles(p.value().numel(), -0.4, 0.4).map(v -> v + mean).toArray());
            });
            change.accept(parameters);
            Tape off = Tape.off();
            Tensor x = Aten.to(Tensors.of(input(), BATCH * POSITIONS, HIDDEN), c.residualType());
            return Tensors.toDoubles(block.forward(ForwardContext.of(off, training, BATCH, POSITIONS, new DropoutSource(4, 0)), off.constant(x)).value());
        }
    }

    private static void set(Parameter p, double[] values) {
        try (Scope _ = Scope.open()) {
            Aten.copy(p.value(), Tensors.of(values, p.value().shape()));
        }
    }

    private static void map(Map<String, Parameter> parameters, String part, DoubleUnaryOperator f) {
        parameters.forEach((name, p) -> {
            if (name.contains(part)) set(p, Arrays.stream(Tensors.toDoubles(p.value())).map(f).toArray());
        });
    }

    private static double distance(double[] a, double[] b) {
        assertEquals(a.length, b.length);
        double worst = 0;
        for (int i = 0; i < a.length; i++) worst = Math.max(worst, Math.abs(a[i] - b[i]));
        return worst;
    }

    private static void assertDiffer(double[] a, double[] b) { assertTrue(distance(a, b) > 1e-3, "must differ"); }

    /** Grouped keys and values equal ordinary heads whose keys and values are repeated. */
    @Test void groupsAreRepeatedHeads() {
        for (int groups : new int[] {1, 2}) {
            TransformerConfig.Builder b = builder();
            b.numQueryGroups = groups;
            java.util.HashMap<String, double[]> grouped = new java.util.HashMap<>();
            double[] few = output(b, p -> p.forEach((name, v) -> grouped.put(name, Tensors.toDoubles(v.value()))));
            double[] many = output(builder(), p -> p.forEach((name, v) -> {
                if (name.contains("linear_qkv")) set(v, repeated(grouped.get(name), HEADS / groups));
            }));
            assertArrayEquals(many, few, 1e-12);
        }
    }

    /** Rows of a group (queries of its heads, key, value) → for every head its query, the key, the value. */
    private static double[] repeated(double[] grouped, int each) {
        int block = grouped.length / (HEADS / each * (each + 2));
        double[] all = new double[3 * HEADS * block];
        for (int h = 0; h < HEADS; h++) {
            int group = h / each * (each + 2) * block;
            System.arraycopy(grouped, group + h % each * block, all, 3 * h * block, block);
            System.arraycopy(grouped, group + each * block, all, (3 * h + 1) * block, block);
            System.arraycopy(grouped, group + (each + 1) * block, all, (3 * h + 2) * block, block);
        }
        return all;
    }

    @Test void onePlusNormsStoreTheWeightLessOne() {
        for (Normalization n : Normalization.values()) {
            TransformerConfig.Builder b = builder();
            b.normalization = n;
            double[] plain = output(b);
            b.layerNormOnePlus = true;
            assertArrayEquals(plain, output(b), 1e-12, n.toString());
            assertDiffer(plain, output(b, p -> map(p, "pre_mlp_layernorm.weight", v -> v + 0.1)));
        }
    }

    /** Scaling the queries and keys of all heads is undone by their norm, up to its epsilon. */
    @Test void queriesAndKeysAreNormalised() {
        TransformerConfig.Builder b = builder();
        assertDiffer(output(b), output(b, TransformerBlockTest::tripleQueriesAndKeys));
        b.normEpsilon = 1e-13;
        for (QkNorm norm : new QkNorm[] {QkNorm.NORM, QkNorm.L2}) {
            b.qkNorm = norm;
            assertArrayEquals(output(b), output(b, TransformerBlockTest::tripleQueriesAndKeys), 1e-9, norm.toString());
        }
    }

    private static void tripleQueriesAndKeys(Map<String, Parameter> parameters) {
        parameters.forEach((name, p) -> {
            if (!name.contains("linear_qkv")) return;
            double[] v = Tensors.toDoubles(p.value());
            int row = v.length / (3 * HEADS * HEAD);
            for (int i = 0; i < v.length; i++) if (i / row / HEAD % 3 < 2) v[i] *= 3;
            set(p, v);
        });
    }

    @Test void l2NormIsRmsNormWithoutWeights() {
        TransformerConfig.Builder b = builder();
        b.normalization = Normalization.RMS_NORM;
        b.qkNorm = QkNorm.L2;
        double[] expected = output(b);
        b.qkNorm = QkNorm.NORM;
        assertDiffer(expected, output(b));
        assertArrayEquals(expected, output(b, p -> {
            map(p, "q_layernorm", _ -> 1);
            map(p, "k_layernorm", _ -> 1);
        }), 1e-12);
    }

    /** With projections that add nothing, what is left is the residual path. */
    @Test void theResidualStartsBeforeOrAfterTheNorm() {
        Consumer<Map<String, Parameter>> silence = p -> {
            map(p, "linear_proj", _ -> 0);
            map(p, "linear_fc2", _ -> 0);
            map(p, "layernorm.weight", _ -> 2);
            map(p, "layernorm.bias", _ -> 0.5);
        };
        TransformerConfig.Builder b = builder();
        double[] x = input();
        assertArrayEquals(normalised(x), output(b, silence), 1e-12);
        b.residualPostLayernorm = true;
        for (int i = 0; i < 4; i++) x = normalised(x);
        assertArrayEquals(normalised(x), output(b, silence), 1e-12);
    }

    private static double[] normalised(double[] x) {
        double[] y = new double[x.length];
        for (int row = 0; row < x.length; row += HIDDEN) {
            double[] r = Arrays.copyOfRange(x, row, row + HIDDEN);
            double mean = Arrays.stream(r).average().orElseThrow();
            double variance = Arrays.stream(r).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
            for (int i = 0; i < HIDDEN; i++) y[row + i] = 2 * (r[i] - mean) / Math.sqrt(variance + 1e-5) + 0.5;
        }
        return y;
    }

    @Test void theSoftmaxScaleNeedsNoLayerNumber() {
        TransformerConfig.Builder b = builder();
        double[] plain = output(b);
        b.queryKeyLayerScaling = true;
        assertArrayEquals(plain, output(b), 1e-12);
    }

    @Test void aResidualInFp32LosesLess() {
        TransformerConfig.Builder b = builder();
        b.numLayers = 12;
        b.dtype = DType.FLOAT32;
        double[] exact = output(b);
        b.dtype = DType.BFLOAT16;
        double plain = rootMeanSquare(exact, output(b));
        b.fp32Residual = true;
        double wide = rootMeanSquare(exact, output(b));
        assertTrue(wide < 0.8 * plain, () -> "fp32 residual is off by " + wide + ", bf16 residual by " + plain);
    }

    private static double rootMeanSquare(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += (a[i] - b[i]) * (a[i] - b[i]);
        return Math.sqrt(sum / a.length);
    }

    @Test void layersCanBeSparedTheRotation() {
        TransformerConfig.Builder b = builder();
        double[] none = output(b);
        b.position = Position.ROTARY;
        double[] both = output(b);
        assertDiffer(none, both);
        b.rotary = new Rotary(10000, 1, false, 1, 0, Set.of(0));
        double[] second = output(b);
        assertDiffer(both, second);
        assertDiffer(none, second);
        b.rotary = new Rotary(10000, 1, false, 1, 0, Set.of(0, 1));
        assertArrayEquals(none, output(b), 0);
    }

    @Test void dropoutWorksInTrainingOnly() {
        TransformerConfig.Builder b = builder();
        double[] plain = output(b);
        b.hiddenDropout = 0.3;
        b.attentionDropout = 0.3;
        assertArrayEquals(plain, output(b, false, _ -> {}), 1e-12);
        assertDiffer(plain, output(b));
        assertArrayEquals(output(b), output(b), 0, "the same stream drops the same");
        b.hiddenDropout = 0;
        assertDiffer(plain, output(b));
    }

    @Test void laterPositionsChangeNothingBefore() {
        TransformerConfig c = builder().build();
        try (RandomParameters made = new RandomParameters(c, 3); TransformerBlock block = new TransformerBlock(c, made, "d")) {
            double[] x = input();
            double[] y = run(block, x);
            for (int i = 3 * HIDDEN; i < 4 * HIDDEN; i++) x[i] = 1 - x[i] * x[i];
            double[] z = run(block, x);
            assertArrayEquals(Arrays.copyOf(y, 3 * HIDDEN), Arrays.copyOf(z, 3 * HIDDEN), 0, "positions before the change");
            assertDiffer(Arrays.copyOfRange(y, 4 * HIDDEN, 5 * HIDDEN), Arrays.copyOfRange(z, 4 * HIDDEN, 5 * HIDDEN));
            int second = POSITIONS * HIDDEN;
            assertArrayEquals(Arrays.copyOfRange(y, second, y.length), Arrays.copyOfRange(z, second, z.length), 0, "the other sequence");
        }
    }

    private static double[] run(TransformerBlock block, double[] x) {
        Tape off = Tape.off();
        return Tensors.toDoubles(block.forward(ForwardContext.of(off, false, BATCH, POSITIONS, null), off.constant(Tensors.of(x, BATCH * POSITIONS, HIDDEN)))
            .value());
    }
}
