package org.trainyard.inference.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trainyard.data.tokenizer.NullTokenizer;
import org.trainyard.engine.nn.ForwardContext;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.nn.TransformerConfig.Activation;
import org.trainyard.engine.nn.TransformerConfig.Normalization;
import org.trainyard.engine.nn.TransformerConfig.Position;
import org.trainyard.engine.nn.TransformerConfig.QkNorm;
import org.trainyard.engine.nn.TransformerConfig.Rotary;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.inference.Sampling;
import org.trainyard.inference.TextGenerator;
import org.trainyard.inference.TokenSampler;
import org.trainyard.models.gpt.GptModel;

/**
 * The model against Hugging Face transformers: GPT-2, Llama 3 (frequency scaling, grouped keys), Qwen 3 (normalised queries and keys, wide
 * heads) and GPT-NeoX (half-rotated heads, exact GELU). Logits, loss, the gradient norm of every weight, and a greedy continuation.
 */
class PeerModelTest {
    private static final double TOLERANCE = 1e-4;
    private static final int BATCH = 2;
    private static final int LENGTH = 9;
    private static final int VOCABULARY = 48;
    private static final int PROMPT = 5;

    private static final class Peer {
        long[] tokens;
        long[] labels;
        float[] logits;
        double loss;
        Map<String, Double> gradient_norms;
        int[] greedy;
    }

    private static final class Golden {
        Map<String, Peer> models;
    }

    private static Map<String, Peer> peers;

    @BeforeAll static void read() throws IOException {
        try (Reader in = new InputStreamReader(PeerModelTest.class.getResourceAsStream("peers.json"), StandardCharsets.UTF_8)) {
            peers = new Gson().fromJson(in, Golden.class).models;
        }
    }

    @Test void gpt2() {
        TransformerConfig.Builder b = builder();
        b.ffnHiddenSize = 128;
        check(b, "gpt2");
    }

    @Test void llama3() {
        TransformerConfig.Builder b = gated();
        b.untied = true;
        b.rotary = new Rotary(500000, 1, false, 1, 8, Set.of());
        check(b, "llama");
    }

    @Test void qwen3() {
        TransformerConfig.Builder b = gated();
        b.kvChannels = 12;
        b.qkNorm = QkNorm.NORM;
        b.normEpsilon = 1e-6;
        b.rotary = new Rotary(1000000, 1, false, 1, 0, Set.of());
        check(b, "qwen3");
    }

    @Test void gptNeoX() {
        TransformerConfig.Builder b = builder();
        b.ffnHiddenSize = 64;
        b.untied = true;
        b.activation = Activation.GELU_ERF;
        b.position = Position.ROTARY;
        b.rotary = new Rotary(10000, 0.5, false, 1, 0, Set.of());
        check(b, "neox");
    }

    private static TransformerConfig.Builder gated() {
        TransformerConfig.Builder b = builder();
        b.ffnHiddenSize = 40;
        b.numQueryGroups = 2;
        b.activation = Activation.SWIGLU;
        b.normalization = Normalization.RMS_NORM;
        b.position = Position.ROTARY;
        b.linearBias = false;
        return b;
    }

    private static TransformerConfig.Builder builder() {
        TransformerConfig.Builder b = TransformerConfig.builder();
        b.numLayers = 2;
        b.hiddenSize = 32;
        b.numAttentionHeads = 4;
        b.maxPositionEmbeddings = 24;
        b.paddedVocabSize = VOCABULARY;
        b.hiddenDropout = 0;
        b.attentionDropout = 0;
        return b;
    }

    private static void check(TransformerConfig.Builder b, String name) {
        Peer peer = peers.get(name);
        TransformerConfig config = b.build();
        try (Scope _ = Scope.open(); GptModel model = FormulaWeights.model(config); Tape tape = Tape.recording()) {
            Tensor tokens = Tensors.of(peer.tokens, peer.tokens.length);
            float[] logits = Tensors.toFloats(model.logits(ForwardContext.of(Tape.off(), false, BATCH, LENGTH, null), tokens).value());
            assertEquals(peer.logits.length, logits.length);
            for (int i = 0; i < logits.length; i++) assertClose(peer.logits[i], logits[i], "logit " + i);
            checkGradients(model, tape, tokens, peer);
            checkContinuation(model, peer);
        }
    }

    private static void checkGradients(GptModel model, Tape tape, Tensor tokens, Peer peer) {
        long n = BATCH * LENGTH;
        Tensor losses = Tensors.empty(DType.FLOAT32, Device.CPU, n);
        Variable total = model.loss(ForwardContext.of(tape, true, BATCH, LENGTH, null), tokens, Tensors.of(peer.labels, n),
            Tensors.full(1.0 / n, DType.FLOAT32, Device.CPU, n), losses);
        assertClose(peer.loss, Tensors.item(total.value()), "loss");
        tape.backward(total, Tensors.scalar(1));
        assertEquals(peer.gradient_norms.size(), model.parameters().size());
        for (Parameter p : model.parameters()) {
            assertClose(peer.gradient_norms.get(p.name()), Math.sqrt(Tensors.item(Aten.sumOfSquares(p.mainGradient()))), "gradient norm of " + p.name());
        }
    }

    private static void checkContinuation(GptModel model, Peer peer) {
        TextGenerator.Result r = new TextGenerator(model, new NullTokenizer(VOCABULARY - 1)).generate(Arrays.copyOf(peer.greedy, PROMPT),
            peer.greedy.length - PROMPT, new TokenSampler(Sampling.GREEDY, 1), _ -> true);
        assertArrayEquals(peer.greedy, r.tokens());
    }

    private static void assertClose(double expected, double actual, String what) {
        assertEquals(expected, actual, TOLERANCE * Math.max(1, Math.abs(expected)), what);
    }
}
