package org.trainyard.inference.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trainyard.data.tokenizer.NullTokenizer;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.engine.nn.ForwardContext;
import org.trainyard.engine.nn.KeyValueCache;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.nn.TransformerConfig.Activation;
import org.trainyard.engine.nn.TransformerConfig.Normalization;
import org.trainyard.engine.nn.TransformerConfig.Position;
import org.trainyard.engine.nn.TransformerConfig.Rotary;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.inference.Sampling;
import org.trainyard.inference.TextGenerator;
import org.trainyard.inference.TextGenerator.End;
import org.trainyard.inference.TokenSampler;
import org.trainyard.models.gpt.GptModel;
import org.trainyard.run.UserError;

/** Generation with cached keys and values against whole passes over everything so far, and how generation ends. */
class CachedGenerationTest {
    private static final int CONTEXT = 12;
    private static final int PADDED = 32;
    private static final int[] PROMPT = {3, 1, 4, 1, 5};
    /** Ids 0 to 28, 28 ends a document, 29 to 31 are padding. */
    private static final NullTokenizer TOKENIZER = new NullTokenizer(28);

    private static TransformerConfig config(Position position, int groups, DType type) {
        TransformerConfig.Builder b = TransformerConfig.builder();
        b.numLayers = 3;
        b.hiddenSize = 32;
        b.numAttentionHeads = 4;
        b.numQueryGroups = groups;
        b.ffnHiddenSize = 48;
        b.maxPositionEmbeddings = CONTEXT;
        b.paddedVocabSize = PADDED;
        b.position = position;
        b.rotary = new Rotary(10000, 0.5, false, 1, 0, Set.of(1));
        if (position == Position.ROTARY) {
            b.normalization = Normalization.RMS_NORM;
            b.activation = Activation.SWIGLU;
        }
        b.dtype = type;
        return b.build();
    }

    private static GptModel model() { return FormulaWeights.model(config(Position.LEARNED, 4, DType.FLOAT32)); }

    private static double[] lastLogits(GptModel model, KeyValueCache cache, long[] tokens, int from, int to) {
        try (Scope _ = Scope.open()) {
            Tensor ids = Tensors.of(Arrays.copyOfRange(tokens, from, to), to - from);
            double[] y = Tensors.toDoubles(model.lastLogits(new ForwardContext(Tape.off(), false, 1, to - from, from, null, null, null, null, null, cache), ids).value());
            if (cache != null) cache.advance(to - from);
            return y;
        }
    }

    @ParameterizedTest
    @CsvSource({"LEARNED,4,FLOAT32,1e-5", "ROTARY,4,FLOAT32,1e-5", "ROTARY,2,FLOAT32,1e-5", "ROTARY,1,FLOAT32,1e-5", "NONE,2,FLOAT32,1e-5",
        "LEARNED,2,FLOAT64,1e-12", "ROTARY,2,FLOAT64,1e-12", "ROTARY,2,BFLOAT16,3e-2"})
    void everyStepGivesTheLogitsOfAWholePass(Position position, int groups, DType type, double tolerance) {
        long before = Tensor.live();
        TransformerConfig c = config(position, groups, type);
        long[] tokens = new long[CONTEXT];
        for (int i = 0; i < CONTEXT; i++) tokens[i] = (7 * i + i * i) % 29;
        try (GptModel model = FormulaWeights.model(c); KeyValueCache cache = new KeyValueCache(c, 1, CONTEXT)) {
            for (int n = PROMPT.length; n <= CONTEXT; n++) {
                double[] cached = lastLogits(model, cache, tokens, n == PROMPT.length ? 0 : n - 1, n);
                double[] whole = lastLogits(model, null, tokens, 0, n);
                assertEquals(PADDED, whole.length);
                assertArrayEquals(whole, cached, tolerance, "after " + n + " tokens");
                double[] all = allLogits(model, tokens, n);
                assertArrayEquals(Arrays.copyOfRange(all, (n - 1) * PADDED, n * PADDED), whole, tolerance, "the last row of all logits");
            }
        }
        assertEquals(before, Tensor.live(), "tensors leaked");
    }

    private static double[] allLogits(GptModel model, long[] tokens, int n) {
        try (Scope _ = Scope.open()) {
            return Tensors.toDoubles(model.logits(ForwardContext.of(Tape.off(), false, 1, n, null), Tensors.of(Arrays.copyOf(tokens, n), n)).value());
        }
    }

    private static TextGenerator.Result generate(GptModel model, int limit, Sampling sampling, long seed) {
        return new TextGenerator(model, TOKENIZER).generate(PROMPT, limit, new TokenSampler(sampling, seed), _ -> true);
    }

    @Test void theSameSeedGivesTheSameText() {
        try (GptModel model = model()) {
            Sampling sampling = new Sampling(2, 0, 0);
            int[] first = generate(model, 7, sampling, 5).tokens();
            assertArrayEquals(first, generate(model, 7, sampling, 5).tokens());
            boolean differs = false;
            for (long seed = 6; seed < 12; seed++) differs |= !Arrays.equals(first, generate(model, 7, sampling, seed).tokens());
            assertTrue(differs, "another seed, another text");
            assertArrayEquals(PROMPT, Arrays.copyOf(first, PROMPT.length));
        }
    }

    @Test void theContinuationBeginsWithWhatTokenizersWriteBetweenTokens() {
        Tokenizer numbers = new NullTokenizer(100);
        assertEquals(" 80 74", new TextGenerator.Result(new int[] {5, 80, 74}, 1, End.LENGTH).text(numbers));
        assertEquals("", new TextGenerator.Result(new int[] {5}, 1, End.LENGTH).text(numbers));
    }

    @Test void endsAtTheLimitOrWhenTheContextIsFull() {
        try (GptModel model = model()) {
            forbidEndOfDocument(model);
            TextGenerator.Result r = generate(model, 3, Sampling.GREEDY, 1);
            assertEquals(End.LENGTH, r.end());
            assertEquals(3, r.continuation().length);
            TextGenerator.Result all = generate(model, 100, Sampling.GREEDY, 1);
            assertEquals(End.CONTEXT_FULL, all.end());
            // The token after the last position can still be predicted, but not fed back.
            assertEquals(CONTEXT + 1, all.tokens().length);
            assertArrayEquals(r.tokens(), Arrays.copyOf(all.tokens(), r.tokens().length));
            assertEquals(0, generate(model, 0, Sampling.GREEDY, 1).continuation().length);
        }
    }

    /** Tied embeddings: an output row that opposes every other makes its token unlikely. */
    private static void forbidEndOfDocument(GptModel model) { biasRow(model, TOKENIZER.eod(), -50); }

    /** Makes the logit of a token large or small whatever came before, through a constant channel that the final norm's bias feeds. */
    private static void biasRow(GptModel model, int token, double weight) {
        for (Parameter p : model.parameters()) {
            double[] v;
            try (Scope _ = Scope.open()) {
                v = Tensors.toDoubles(p.value());
                int width = model.config().hiddenSize;
                if (p.name().equals("decoder.final_layernorm.weight")) v[0] = 0;
                else if (p.name().equals("decoder.final_layernorm.bias")) v[0] = 1;
                else if (p.name().equals("embedding.word_embeddings.weight")) v[token * width] = weight;
                else continue;
                Aten.copy(p.value(), Tensors.of(v, p.value().shape()));
            }
        }
    }

    @Test void theEndOfADocumentEndsTheTextAndIsNotPartOfIt() {
        try (GptModel model = model()) {
            biasRow(model, TOKENIZER.eod(), 50);
            TextGenerator.Result r = generate(model, 7, Sampling.GREEDY, 1);
            assertEquals(End.END_OF_DOCUMENT, r.end());
            assertArrayEquals(PROMPT, r.tokens());
        }
    }

    /** Padding rows of the vocabulary are never chosen, however likely the model finds them. */
    @ParameterizedTest
    @ValueSource(strings = {"greedy", "temperature", "top-k", "top-p"})
    void paddedIdsAreNeverChosen(String way) {
        Sampling sampling = switch (way) {
            case "greedy" -> Sampling.GREEDY;
            case "temperature" -> new Sampling(3, 0, 0);
            case "top-k" -> new Sampling(1, 5, 0);
            default -> new Sampling(1, 0, 0.9);
        };
        try (GptModel model = model()) {
            forbidEndOfDocument(model);
            for (int padded = 29; padded < PADDED; padded++) biasRow(model, padded, 50);
            double[] logits = lastLogits(model, null, new long[] {3, 1, 4}, 0, 3);
            for (int id = 0; id < 29; id++) assertTrue(logits[id] < logits[31], "the model prefers padding");
            for (long seed = 0; seed < 5; seed++) {
                for (int id : generate(model, 7, sampling, seed).continuation()) assertTrue(id < 29, way + " chose " + id);
            }
        }
    }

    @Test void stopsWhenTold() {
        try (GptModel model = model()) {
            forbidEndOfDocument(model);
            int[] left = {2};
            TextGenerator.Result r = new TextGenerator(model, TOKENIZER).generate(PROMPT, 7, new TokenSampler(Sampling.GREEDY, 1), _ -> --left[0] > 0);
            assertEquals(End.INTERRUPTED, r.end());
            assertEquals(2, r.continuation().length);
        }
    }

    @Test void refusesAPromptLongerThanTheContext() {
        try (GptModel model = model()) {
            long before = Tensor.live();
            UserError e = assertThrows(UserError.class,
                () -> new TextGenerator(model, TOKENIZER).generate(new int[CONTEXT + 1], 1, new TokenSampler(Sampling.GREEDY, 1), _ -> true));
            assertTrue(e.getMessage().contains("13") && e.getMessage().contains("12"), e.getMessage());
            assertEquals(before, Tensor.live());
        }
    }

    @Test void aFullPromptStillPredictsOneToken() {
        try (GptModel model = model()) {
            forbidEndOfDocument(model);
            int[] prompt = new int[CONTEXT];
            TextGenerator.Result r = new TextGenerator(model, TOKENIZER).generate(prompt, 5, new TokenSampler(Sampling.GREEDY, 1), _ -> true);
            assertEquals(End.CONTEXT_FULL, r.end());
            assertEquals(1, r.continuation().length);
        }
    }

    @Test void anEmptyPromptBeginsADocument() {
        try (GptModel model = model()) {
            TextGenerator.Result r = new TextGenerator(model, TOKENIZER).generate(new int[0], 3, new TokenSampler(Sampling.GREEDY, 1), _ -> true);
            assertEquals(TOKENIZER.eod(), r.tokens()[0]);
            assertEquals(1, r.promptLength());
        }
    }

    @Test void anEmptyPromptNeedsATokenToBeginWith() {
        Tokenizer endless = (Tokenizer) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Tokenizer.class},
            (_, method, arguments) -> method.getName().equals("eod") ? Tokenizer.NONE : method.invoke(TOKENIZER, arguments));
        try (GptModel model = model()) {
            UserError e = assertThrows(UserError.class,
                () -> new TextGenerator(model, endless).generate(new int[0], 3, new TokenSampler(Sampling.GREEDY, 1), _ -> true));
            assertTrue(e.getMessage().contains("prompt"), e.getMessage());
        }
    }
}
