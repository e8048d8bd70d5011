package org.trainyard.inference.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trainyard.engine.nn.ForwardContext;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.nn.TransformerConfig.Activation;
import org.trainyard.engine.nn.TransformerConfig.Normalization;
import org.trainyard.engine.nn.TransformerConfig.Position;
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

/**
 * A model large enough for every kernel that this machine has, in each trained type, against fp64, which only the plain kernels take: the
 * loss and every gradient.
 */
class LowPrecisionModelTest {
    private static final int BATCH = 2;
    private static final int LENGTH = 256;
    private static final int ROWS = BATCH * LENGTH;
    private static final int VOCABULARY = 1024;

    @ParameterizedTest
    @CsvSource({"false,FLOAT32,1e-4", "true,FLOAT32,1e-4", "false,BFLOAT16,0.03", "true,BFLOAT16,0.03", "false,FLOAT16,0.01", "true,FLOAT16,0.01"})
    void gradientsAreThoseOfFp64(boolean llama, DType type, double tolerance) {
        long before = Tensor.live();
        try (Scope _ = Scope.open(); GptModel low = model(llama, type); GptModel exact = model(llama, DType.FLOAT64)) {
            for (int i = 0; i < low.parameters().size(); i++) Aten.copy(exact.parameters().get(i).value(), low.parameters().get(i).value());
            double expectedLoss = train(exact);
            assertEquals(expectedLoss, train(low), Math.abs(expectedLoss) * tolerance, "loss");
            Map<String, Double> off = new LinkedHashMap<>();
            for (int i = 0; i < low.parameters().size(); i++) {
                Parameter p = low.parameters().get(i);
                double relative = distance(exact.parameters().get(i), p);
                // Gradients of vectors are sums over all tokens, in which much cancels but the rounding does not.
                if (!(relative <= (p.value().rank() > 1 ? tolerance : 4 * tolerance))) off.put(p.name(), relative);
            }
            assertTrue(off.isEmpty(), () -> "gradients are off: " + off);
        }
        assertEquals(before, Tensor.live(), "tensors leaked");
    }

    private static GptModel model(boolean llama, DType type) {
        TransformerConfig.Builder b = TransformerConfig.builder();
        b.numLayers = 2;
        b.hiddenSize = 256;
        b.numAttentionHeads = 4;
        b.ffnHiddenSize = 512;
        b.maxPositionEmbeddings = LENGTH;
        b.paddedVocabSize = VOCABULARY;
        b.hiddenDropout = 0;
        b.attentionDropout = 0;
        b.dtype = type;
        if (llama) {
            b.numQueryGroups = 2;
            b.linearBias = false;
            b.untied = true;
            b.activation = Activation.SWIGLU;
            b.normalization = Normalization.RMS_NORM;
            b.position = Position.ROTARY;
        }
        TransformerConfig c = b.build();
        return new GptModel(c, new SeededParameters(c, 7, true));
    }

    /** One backward pass; in fp16 with the loss scaled up and gradients down again, as training does. */
    private static double train(GptModel model) {
        DType type = model.config().dtype;
        double scale = type == DType.FLOAT16 ? 1024 : 1;
        DType wide = type == DType.FLOAT64 ? type : DType.FLOAT32;
        Random random = new Random(3);
        Tensor tokens = Tensors.of(random.longs(ROWS, 0, VOCABULARY).toArray(), ROWS);
        Tensor labels = Tensors.of(random.longs(ROWS, 0, VOCABULARY).toArray(), ROWS);
        try (Scope _ = Scope.open(); Tape tape = Tape.recording()) {
            Tensor losses = Tensors.empty(wide, Device.CPU, ROWS);
            Variable total = model.loss(ForwardContext.of(tape, true, BATCH, LENGTH, null), tokens, labels,
                Tensors.full(scale / ROWS, wide, Device.CPU, ROWS), losses);
            tape.backward(total, Tensors.full(1, wide, Device.CPU));
            for (Parameter p : model.parameters()) Aten.scaleInPlace(p.mainGradient(), 1 / scale);
            return Tensors.item(Aten.sum(losses)) / ROWS;
        }
    }

    /** ‖a - b‖/‖a‖ of two gradients. */
    private static double distance(Parameter exact, Parameter low) {
        try (Scope _ = Scope.open()) {
            Tensor difference = Aten.sub(exact.mainGradient(), Aten.to(low.mainGradient(), DType.FLOAT64));
            double size = Tensors.item(Aten.sumOfSquares(exact.mainGradient()));
            assertTrue(size > 0, exact.name() + " has no gradient");
            return Math.sqrt(Tensors.item(Aten.sumOfSquares(difference)) / size);
        }
    }
}
