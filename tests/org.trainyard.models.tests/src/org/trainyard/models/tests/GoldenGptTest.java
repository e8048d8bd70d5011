package org.trainyard.models.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.kernel.AdamWKernel;
import org.trainyard.engine.kernel.Kernels;
import org.trainyard.engine.nn.ForwardContext;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.random.DropoutSource;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.models.SeededParameters;
import org.trainyard.models.gpt.GptModel;

/** The two tiny models whose numbers were printed by the reference: initialisation, logits, losses, gradient norms, five AdamW steps. */
class GoldenGptTest {
    private static final long[] TOKENS = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3};
    private static final long[] LABELS = {1, 4, 1, 5, 9, 2, 6, 3, 3, 5, 8, 9, 7, 9, 3, 5};
    private static final double[] LEARNING_RATES = {0, 5e-3, 1e-2, 8.875e-3, 7.75e-3};
    private static final float PRINTED = 6e-7f;

    /** The reference's arithmetic is ATen's: other kernels round elsewhere, and Adam turns noise in gradients that should be zero into whole steps. */
    @BeforeAll static void usePlainKernels() { Kernels.plainOnly(true); }

    @AfterAll static void useAllKernels() { Kernels.plainOnly(false); }

    private record Golden(long parameters, float[] first, float[] last, float[] row, double[] losses, double[] norms) {}

    @Test void gpt2Style() {
        check(builder().build(), new Golden(7232, new float[] {-.01859946f, .1294465f, .04762975f, .3401815f},
            new float[] {.08447664f, -.1116956f, -.101372f, -.1152276f},
            new float[] {3.337256f, 3.497047f, 3.390994f, 3.406935f, 3.682773f, 3.433375f, 3.467606f, 3.507568f},
            new double[] {3.4664381, 3.4664381, 3.3081999, 3.1369843, 3.0016618}, new double[] {2.427439, 2.427439, 1.481494, 1.311275, 1.592667}));
    }

    @Test void llamaStyle() {
        TransformerConfig.Builder b = builder();
        b.ffnHiddenSize = 32;
        b.activation = TransformerConfig.Activation.SWIGLU;
        b.normalization = TransformerConfig.Normalization.RMS_NORM;
        b.position = TransformerConfig.Position.ROTARY;
        b.numQueryGroups = 2;
        b.untied = true;
        b.linearBias = false;
        check(b.build(), new Golden(5712, new float[] {-.04093076f, .007931901f, -.1661858f, .08328445f},
            new float[] {-.0194615f, -.06046497f, -.03474176f, -.01129069f},
            new float[] {3.467704f, 3.569041f, 3.520111f, 3.443271f, 3.361063f, 3.339239f, 3.439572f, 3.593639f},
            new double[] {3.4565616, 3.4565616, 3.3289895, 3.1795433, 3.0148232}, new double[] {1.391265, 1.391265, 1.318532, 1.498434, 1.421080}));
    }

    private static TransformerConfig.Builder builder() {
        TransformerConfig.Builder b = TransformerConfig.builder();
        b.numLayers = 2;
        b.hiddenSize = 16;
        b.numAttentionHeads = 4;
        b.ffnHiddenSize = 64;
        b.maxPositionEmbeddings = 8;
        b.paddedVocabSize = 32;
        b.hiddenDropout = 0;
        b.attentionDropout = 0;
        b.activation = TransformerConfig.Activation.GELU_ERF;
        return b;
    }

    private static void check(TransformerConfig config, Golden golden) {
        long before = Tensor.live();
        try (Scope _ = Scope.open(); GptModel model = new GptModel(config, new SeededParameters(config, 1234, true))) {
            assertEquals(golden.parameters, model.parameterCount());
            Tensor tokens = Tensors.of(TOKENS, 16);
            Tensor labels = Tensors.of(LABELS, 16);
            float[] logits = Tensors.toFloats(model.logits(ForwardContext.of(Tape.off(), true, 2, 8, new DropoutSource(1, 0)), tokens).value());
            assertArrayEquals(golden.first, Arrays.copyOf(logits, 4), PRINTED);
            assertArrayEquals(golden.last, Arrays.copyOfRange(logits, logits.length - 4, logits.length), PRINTED);
            train(model, tokens, labels, golden);
        }
        assertEquals(before, Tensor.live(), "tensors leaked");
    }

    private static void train(GptModel model, Tensor tokens, Tensor labels, Golden golden) {
        AdamWKernel adam = Kernels.best(AdamWKernel.class, Device.CPU, DType.FLOAT32);
        Map<Parameter, Tensor[]> moments = new HashMap<>();
        for (Parameter p : model.parameters()) moments.put(p, new Tensor[] {Tensors.zerosLike(p.value()), Tensors.zerosLike(p.value())});
        Tensor coefficients = Tensors.full(1 / 16.0, DType.FLOAT32, Device.CPU, 16);
        for (int step = 1; step <= LEARNING_RATES.length; step++) {
            try (Scope _ = Scope.open(); Tape tape = Tape.recording()) {
                model.parameters().forEach(Parameter::clearGradient);
                Tensor losses = Tensors.empty(DType.FLOAT32, Device.CPU, 16);
                Variable total = model.loss(ForwardContext.of(tape, true, 2, 8, new DropoutSource(1, 0)), tokens, labels, coefficients, losses);
                if (step == 1) assertArrayEquals(golden.row, Arrays.copyOf(Tensors.toFloats(losses), 8), PRINTED);
                assertEquals(golden.losses[step - 1], Tensors.item(Aten.sum(losses)) / 16, PRINTED, "loss of step " + step);
                tape.backward(total, Tensors.scalar(1));
                double norm = norm(model);
                assertEquals(golden.norms[step - 1], norm, PRINTED, "gradient norm of step " + step);
                AdamWKernel.Hyper hyper = hyper(step, Math.min(1, 1 / (norm + 1e-6)), 0.01);
                AdamWKernel.Hyper plain = hyper(step, hyper.gradientScale(), 0);
                for (Parameter p : model.parameters()) {
                    Tensor[] m = moments.get(p);
                    adam.step(new AdamWKernel.Arguments(p.value(), p.mainGradient(), m[0], m[1], null), p.decays() ? hyper : plain);
                }
            }
        }
    }

    private static AdamWKernel.Hyper hyper(int step, double scale, double decay) {
        return new AdamWKernel.Hyper(LEARNING_RATES[step - 1], 0.9, 0.999, 1e-8, decay, step, scale);
    }

    private static double norm(GptModel model) {
        double sum = 0;
        for (Parameter p : model.parameters()) {
            p.settleGradient();
            sum += Tensors.item(Aten.sumOfSquares(p.mainGradient()));
        }
        return Math.sqrt(sum);
    }
}
