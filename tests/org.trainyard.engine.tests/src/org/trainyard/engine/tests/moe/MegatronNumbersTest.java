package org.trainyard.engine.tests.moe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.trainyard.engine.moe.AuxiliaryLosses;
import org.trainyard.engine.moe.MoeConfig;
import org.trainyard.engine.moe.MoeConfig.Balancing;
import org.trainyard.engine.moe.MoeConfig.ScoreFunction;
import org.trainyard.engine.nn.ForwardContext;
import org.trainyard.engine.nn.MoeLayer;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.nn.TransformerConfig.Activation;
import org.trainyard.engine.random.DropoutSource;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * Outputs, gradients and balancing losses of a mixture of experts against Megatron-Core's. {@code MegatronNumbers.txt} was written by running its
 * MoELayer (commit d98e8a64dd, alltoall dispatcher, SequentialMLP without the router's bias) on the CPU in fp32, with the values of
 * {@link PatternParameters}, training on, and 0.5 as scale of the auxiliary losses. A line has the case, the tensor, Σ v_i·cos(i) and the norm; or
 * the case, the loss, its value.
 */
class MegatronNumbersTest {
    private static final int BATCH = 2;
    private static final int POSITIONS = 6;
    private static final int HIDDEN = 8;
    private static final double TOLERANCE = 1e-5;

    private final Map<String, Map<String, double[]>> expected = read();
    private final List<DynamicTest> tests = new ArrayList<>();

    private static Map<String, Map<String, double[]>> read() {
        Map<String, Map<String, double[]>> all = new LinkedHashMap<>();
        try (InputStream in = MegatronNumbersTest.class.getResourceAsStream("MegatronNumbers.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                String[] w = line.split(" ");
                all.computeIfAbsent(w[0], _ -> new LinkedHashMap<>()).put(w[1], new double[] {Double.parseDouble(w[2]), Double.parseDouble(w[3])});
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return all;
    }

    private void compare(String name, Activation activation, boolean bias, Consumer<MoeConfig.Builder> options) {
        for (boolean grouped : new boolean[] {false, true}) {
            tests.add(DynamicTest.dynamicTest(name + (grouped ? ", grouped" : ""), () -> {
                MoeConfig.Builder b = MoeConfig.builder();
                b.numExperts = 4;
                b.ffnHiddenSize = 12;
                options.accept(b);
                b.groupedGemm = grouped;
                run(name, config(b.build(), activation, bias));
            }));
        }
    }

    private static TransformerConfig config(MoeConfig moe, Activation activation, boolean bias) {
        TransformerConfig.Builder b = TransformerConfig.builder();
        b.numLayers = 1;
        b.hiddenSize = HIDDEN;
        b.numAttentionHeads = 2;
        b.activation = activation;
        b.linearBias = bias;
        b.hiddenDropout = 0;
        b.dtype = DType.FLOAT32;
        b.moe = moe;
        return b.build();
    }

    private void run(String name, TransformerConfig c) {
        long before = Tensor.live();
        Map<String, double[]> numbers = new LinkedHashMap<>(expected.get(name));
        try (Scope _ = Scope.open(); PatternParameters made = new PatternParameters(c.dtype, "mlp."); Tape tape = Tape.recording()) {
            MoeLayer layer = new MoeLayer(c, made, "mlp", 0);
            ForwardContext pass = ForwardContext.of(tape, true, BATCH, POSITIONS, new DropoutSource(1, 0));
            pass.auxiliary().weigh(0.5, false);
            Variable x = tape.variable(rows("input"));
            Variable zero = tape.constant(Tensors.zerosLike(x.value()));
            Variable y = layer.addTo(pass, x, zero);
            check(numbers, "output", y.value());
            tape.backward(y, rows("seed"));
            Tensor dx = x.takeGradient();
            check(numbers, "input", dx);
            dx.close();
            made.made().forEach((n, p) -> {
                p.settleGradient();
                check(numbers, n, p.mainGradient());
            });
            layer.gradientsComplete();
            if (c.moe.expertBias) check(numbers, "bias_after", made.buffers().get("router.expert_bias").value());
            checkLosses(numbers, pass.auxiliary());
            assertEquals(Map.of(), numbers, "not compared");
        }
        assertEquals(before, Tensor.live(), "tensors leaked");
    }

    private static Tensor rows(String name) {
        double[] v = PatternParameters.values(name, BATCH * POSITIONS * HIDDEN, 1);
        float[] f = new float[v.length];
        for (int i = 0; i < f.length; i++) f[i] = (float) v[i];
        return Tensors.of(f, BATCH * POSITIONS, HIDDEN);
    }

    private static void check(Map<String, double[]> numbers, String name, Tensor t) {
        double[] e = numbers.remove(name);
        double[] v = Tensors.toDoubles(t);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < v.length; i++) {
            sum += v[i] * Math.cos(i);
            squares += v[i] * v[i];
        }
        near(name + ", sum", e[0], sum, e[1]);
        near(name + ", norm", e[1], Math.sqrt(squares), e[1]);
    }

    private static void checkLosses(Map<String, double[]> numbers, AuxiliaryLosses losses) {
        losses.take(1).forEach((name, layers) -> near(name, numbers.remove(name)[0], layers[0], 1));
    }

    private static void near(String what, double expected, double actual, double size) {
        assertTrue(Math.abs(expected - actual) <= TOLERANCE * Math.max(size, 1e-3), () -> what + ": Megatron " + expected + ", engine " + actual);
    }

    @TestFactory List<DynamicTest> routing() {
        compare("softmax", Activation.SWIGLU, false, b -> {
            b.auxLossCoeff = 0.1;
            b.zLossCoeff = 0.05;
        });
        compare("presoftmax", Activation.SWIGLU, false, b -> {
            b.preSoftmax = true;
            b.topkScalingFactor = 2.5;
            b.balancing = Balancing.NONE;
        });
        compare("groups", Activation.SWIGLU, false, b -> {
            b.numExperts = 8;
            b.routerTopk = 4;
            b.scoreFunction = ScoreFunction.SIGMOID;
            b.expertBias = true;
            b.numGroups = 4;
            b.groupTopk = 2;
            b.balancing = Balancing.SEQ_AUX_LOSS;
            b.auxLossCoeff = 0.1;
            b.topkScalingFactor = 1.5;
        });
        compare("onebias", Activation.GELU_ERF, true, b -> {
            b.routerTopk = 1;
            b.scoreFunction = ScoreFunction.SIGMOID;
            b.auxLossCoeff = 0.1;
        });
        return tests;
    }

    @TestFactory List<DynamicTest> sinkhorn() {
        compare("sinkhorn", Activation.SWIGLU, false, b -> {
            b.routerTopk = 1;
            b.balancing = Balancing.SINKHORN;
        });
        compare("sinkhorn2", Activation.SWIGLU, false, b -> b.balancing = Balancing.SINKHORN);
        return tests;
    }

    @TestFactory List<DynamicTest> capacity() {
        compare("capacity", Activation.GELU_ERF, true, b -> {
            b.capacityFactor = 0.75;
            b.auxLossCoeff = 0.1;
        });
        compare("padded", Activation.SQUARED_RELU, false, b -> {
            b.capacityFactor = 1.25;
            b.padToCapacity = true;
        });
        return tests;
    }

    @TestFactory List<DynamicTest> experts() {
        compare("shared", Activation.SWIGLU, false, b -> b.sharedExpertIntermediateSize = 10);
        compare("oninput", Activation.SWIGLU, false, b -> {
            b.routerTopk = 1;
            b.preSoftmax = true;
            b.applyProbsOnInput = true;
        });
        return tests;
    }
}
