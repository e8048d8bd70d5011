package org.trainyard.models.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.nn.TransformerConfig.RecomputeModule;
import org.trainyard.engine.nn.TransformerConfig.Recomputation;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.engine.train.ForwardBackward;
import org.trainyard.engine.train.MicroBatch;
import org.trainyard.models.SeededParameters;
import org.trainyard.models.gpt.GptModel;

/** Every form of recomputation gives the same loss and the same gradients to the bit, with dropout on. */
class RecomputationTest {
    private record Outcome(double loss, List<float[]> gradients) {}

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
        try (Scope _ = Scope.open(); GptModel model = new GptModel(config, new SeededParameters(config, 1234, true))) {
            long[] ids = new long[16];
            for (int i = 0; i < ids.length; i++) ids[i] = (i * 7 + 3) % 32;
            Tensor tokens = Tensors.of(ids, 16);
            MicroBatch batch = new MicroBatch(tokens, tokens, Tensors.full(1, DType.FLOAT32, Device.CPU, 16), null, null, null, 2, 8, null, 16, 0);
            double loss = new ForwardBackward(model, 5).accumulate(() -> batch, 2, 1, false).mean();
            List<float[]> gradients = new ArrayList<>();
            for (Parameter p : model.parameters()) gradients.add(Tensors.toFloats(p.mainGradient()));
            return new Outcome(loss, gradients);
        }
    }
}
