package org.trainyard.models.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trainyard.engine.moe.MoeConfig;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.nn.TransformerConfig.RecomputeModule;
import org.trainyard.engine.nn.TransformerConfig.Recomputation;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.MemoryMeter;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.engine.train.ForwardBackward;
import org.trainyard.engine.train.MicroBatch;
import org.trainyard.models.SeededParameters;
import org.trainyard.models.gpt.GptModel;

/** Every form of recomputation gives the same loss and the same gradients to the bit, with dropout on. */
class RecomputationTest {
    /** @param kept bytes at the end of a forward pass */
    private record Outcome(double loss, List<float[]> gradients, long kept) {}

    @Test void allFormsAgreeToTheBit() {
        Outcome plain = run(builder());
        TransformerConfig.Builder attention = builder();
        attention.recomputation = Recomputation.SELECTIVE;
        attention.recomputeModules = Set.of(RecomputeModule.CORE_ATTENTION);
        assertSame(plain, run(attention));
        TransformerConfig.Builder mlp = builder();
        mlp.recomputation = Recomputation.SELECTIVE;
        mlp.recomputeModules = Set.of(RecomputeModule.CORE_ATTENTION, RecomputeModule.MLP);
        assertSame(plain, run(mlp));
        TransformerConfig.Builder norms = builder();
        norms.recomputation = Recomputation.SELECTIVE;
        norms.recomputeModules = Set.of(RecomputeModule.LAYER_NORM);
        assertSame(plain, run(norms));
        for (int layers : new int[] {1, 2, 3}) {
            for (Recomputation form : new Recomputation[] {Recomputation.UNIFORM, Recomputation.BLOCK}) {
                TransformerConfig.Builder full = builder();
                full.recomputation = form;
                full.recomputeLayers = layers;
                assertSame(plain, run(full));
            }
        }
    }

    /** Parts of layers with experts; what is computed again is not kept until then. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void partsOfExpertsAgreeToTheBitAndSaveMemory(boolean grouped) {
        Outcome plain = run(experts(grouped));
        for (RecomputeModule part : List.of(RecomputeModule.MOE_ACTIVATION, RecomputeModule.SHARED_EXPERTS, RecomputeModule.MOE)) {
            TransformerConfig.Builder b = experts(grouped);
            b.recomputation = Recomputation.SELECTIVE;
            b.recomputeModules = Set.of(part);
            Outcome again = run(b);
            assertSame(plain, again);
            // Two experts of 32 values a row leave SwiGLU's result and its product with the weights; a shared one of 32 its input, which is twice as wide, and result.
            long least = 3L * 16 * 4 * switch (part) {
                case MOE_ACTIVATION -> 2 * 2 * 32;
                case SHARED_EXPERTS -> 3 * 32;
                default -> 2 * 4 * 32 + 3 * 32;
            };
            assertTrue(plain.kept - again.kept >= least, () -> part + " keeps " + again.kept + " bytes instead of " + plain.kept + ", which should be " + least + " less");
        }
        TransformerConfig.Builder all = experts(grouped);
        all.recomputation = Recomputation.SELECTIVE;
        all.recomputeModules = Set.of(RecomputeModule.values());
        assertSame(plain, run(all));
    }

    private static TransformerConfig.Builder experts(boolean grouped) {
        TransformerConfig.Builder b = builder();
        b.linearBias = false;
        b.activation = TransformerConfig.Activation.SWIGLU;
        MoeConfig.Builder m = MoeConfig.builder();
        m.numExperts = 4;
        m.routerTopk = 2;
        m.ffnHiddenSize = 32;
        m.sharedExpertIntermediateSize = 32;
        m.groupedGemm = grouped;
        m.auxLossCoeff = 0.05;
        b.moe = m.build();
        return b;
    }

    private static void assertSame(Outcome a, Outcome b) {
        assertEquals(a.loss, b.loss);
        for (int i = 0; i < a.gradients.size(); i++) assertArrayEquals(a.gradients.get(i), b.gradients.get(i));
    }

    private static TransformerConfig.Builder builder() {
        TransformerConfig.Builder b = TransformerConfig.builder();
        b.numLayers = 3;
        b.hiddenSize = 16;
        b.ffnHiddenSize = 32;
        b.numAttentionHeads = 4;
        b.maxPositionEmbeddings = 8;
        b.paddedVocabSize = 32;
        b.attentionDropout = 0.2;
        b.hiddenDropout = 0.3;
        return b;
    }

    private static Outcome run(TransformerConfig.Builder b) {
        TransformerConfig config = b.build();
        try (MemoryMeter meter = MemoryMeter.open(); Scope _ = Scope.open(); GptModel model = new GptModel(config, new SeededParameters(config, 1234, true))) {
            long[] ids = new long[16];
            for (int i = 0; i < ids.length; i++) ids[i] = (i * 7 + 3) % 32;
            Tensor tokens = Tensors.of(ids, 16);
            MicroBatch batch = new MicroBatch(tokens, tokens, Tensors.full(1, DType.FLOAT32, Device.CPU, 16), null, null, null, 2, 8, null, 16, 0);
            double loss = new ForwardBackward(model, 5).accumulate(() -> batch, 2, 1, false).mean();
            List<float[]> gradients = new ArrayList<>();
            for (Parameter p : model.parameters()) gradients.add(Tensors.toFloats(p.mainGradient()));
            return new Outcome(loss, gradients, meter.marked());
        }
    }
}
