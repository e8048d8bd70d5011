package org.trainyard.models.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.moe.MoeConfig;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.models.SeededParameters;
import org.trainyard.models.gpt.GptModel;
import org.trainyard.random.TorchGenerator;

/** The order in which weights are drawn from torch's stream (megatron-formats §5.2), which every bit of them follows from. */
class InitialWeightsTest {
    private static final double STD = 0.02;

    /** Draws from the stream in the order in which a test names parameters. */
    private static final class Stream {
        private final TorchGenerator torch = new TorchGenerator(1234);
        private final GptModel model;
        private final List<String> drawn = new ArrayList<>();

        Stream(GptModel model) {
            this.model = model;
        }

        void expect(String name, double std) {
            Parameter p = model.parameters().stream().filter(x -> x.name().equals(name)).findFirst().orElseThrow(() -> new AssertionError(name + " is not there"));
            float[] values = Tensors.toFloats(p.value());
            float[] expected = new float[values.length];
            torch.normal(expected, 0, std);
            assertArrayEquals(expected, values, name);
            drawn.add(name);
        }

        /** What is left was not drawn: norms are 1, biases 0. */
        void expectTheRestConstant() {
            for (Parameter p : model.parameters()) {
                if (drawn.contains(p.name())) continue;
                float constant = p.name().endsWith(".bias") || p.name().endsWith("_bias") ? 0 : 1;
                for (float v : Tensors.toFloats(p.value())) assertEquals(constant, v, p.name());
            }
        }
    }

    @Test void ofALearnedPositionGpt() {
        try (GptModel model = model(GoldenModel.GPT2.config())) {
            Stream s = new Stream(model);
            s.expect("embedding.word_embeddings.weight", STD);
            s.torch.normal(new float[8 * 16], 0, 1); // torch's own initialisation of nn.Embedding
            s.expect("embedding.position_embeddings.weight", STD);
            for (int i = 0; i < 2; i++) {
                attention(s, i);
                s.expect("decoder.layers." + i + ".mlp.linear_fc1.weight", STD);
                s.expect("decoder.layers." + i + ".mlp.linear_fc2.weight", STD / Math.sqrt(4));
            }
            s.expectTheRestConstant();
        }
    }

    @Test void ofAnUntiedOutputLayer() {
        try (GptModel model = model(GoldenModel.LLAMA.config())) {
            Stream s = new Stream(model);
            s.expect("embedding.word_embeddings.weight", STD);
            for (int i = 0; i < 2; i++) {
                attention(s, i);
                s.expect("decoder.layers." + i + ".mlp.linear_fc1.weight", STD);
                s.expect("decoder.layers." + i + ".mlp.linear_fc2.weight", STD / Math.sqrt(4));
            }
            s.expect("output_layer.weight", STD);
            s.expectTheRestConstant();
        }
    }

    @Test void ofExperts() {
        TransformerConfig.Builder b = TransformerConfig.builder();
        b.numLayers = 2;
        b.hiddenSize = 16;
        b.numAttentionHeads = 4;
        b.ffnHiddenSize = 64;
        b.paddedVocabSize = 32;
        b.position = TransformerConfig.Position.ROTARY;
        b.linearBias = false;
        MoeConfig.Builder m = MoeConfig.builder();
        m.numExperts = 3;
        m.routerTopk = 2;
        m.ffnHiddenSize = 32;
        m.sharedExpertIntermediateSize = 8;
        b.moe = m.build();
        try (GptModel model = model(b.build())) {
            Stream s = new Stream(model);
            s.expect("embedding.word_embeddings.weight", STD);
            for (int i = 0; i < 2; i++) {
                attention(s, i);
                String mlp = "decoder.layers." + i + ".mlp.";
                s.expect(mlp + "router.weight", STD);
                for (int e = 0; e < 3; e++) {
                    s.expect(mlp + "experts.local_experts." + e + ".linear_fc1.weight", STD);
                    s.expect(mlp + "experts.local_experts." + e + ".linear_fc2.weight", STD / Math.sqrt(4));
                }
                s.expect(mlp + "shared_experts.linear_fc1.weight", STD);
                s.expect(mlp + "shared_experts.linear_fc2.weight", STD / Math.sqrt(4));
            }
            s.expectTheRestConstant();
        }
    }

    /** The constructor builds the projection before the queries, keys and values. */
    private static void attention(Stream s, int layer) {
        s.expect("decoder.layers." + layer + ".self_attention.linear_proj.weight", STD / Math.sqrt(4));
        s.expect("decoder.layers." + layer + ".self_attention.linear_qkv.weight", STD);
    }

    private static GptModel model(TransformerConfig config) { return new GptModel(config, new SeededParameters(config, 1234, true)); }
}
