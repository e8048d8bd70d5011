package org.trainyard.inference;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.engine.nn.ForwardContext;
import org.trainyard.engine.nn.KeyValueCache;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.models.LanguageModel;
import org.trainyard.run.UserError;

/** Continues a text token by token, with keys and values of earlier positions cached where the model can. Not thread-safe. */
public final class TextGenerator {
    /** Why generation ended. */
    public enum End { LENGTH, END_OF_DOCUMENT, CONTEXT_FULL, INTERRUPTED }

    /**
     * @param tokens prompt and continuation
     * @param promptLength how many of them are the prompt
     */
    public record Result(int[] tokens, int promptLength, End end) {
        public int[] continuation() { return Arrays.copyOfRange(tokens, promptLength, tokens.length); }

        /** The text that follows the prompt's. Decoded by itself it would lack what some tokenizers only write between tokens, such as a blank. */
        public String text(Tokenizer tokenizer) {
            String all = tokenizer.detokenize(tokens);
            String prompt = tokenizer.detokenize(Arrays.copyOf(tokens, promptLength));
            return all.startsWith(prompt) ? all.substring(prompt.length()) : tokenizer.detokenize(continuation());
        }
    }

    private final LanguageModel model;
    private final Tokenizer tokenizer;

    public TextGenerator(LanguageModel model, Tokenizer tokenizer) {
        this.model = model;
        this.tokenizer = tokenizer;
    }

    /**
     * Generates up to {@code limit} tokens after the prompt; the end-of-document token ends it and is not part of the result.
     *
     * @param goOn asked with each new token; false ends generation after it
     * @throws UserError if the prompt is empty and the tokenizer has no token to begin with, or it is longer than the model's context
     */
    public Result generate(int[] prompt, int limit, TokenSampler sampler, IntPredicate goOn) {
        if (prompt.length == 0 && tokenizer.eod() == Tokenizer.NONE) {
            throw new UserError("the prompt is empty, and the tokenizer " + tokenizer.name() + " has no token to begin a text with; give at least one word");
        }
        int[] start = prompt.length > 0 ? prompt : new int[] {tokenizer.eod()};
        TransformerConfig c = model.config();
        int context = c.maxPositionEmbeddings;
        if (start.length > context) {
            throw new UserError("the prompt has " + start.length + " tokens; the model was trained for at most " + context);
        }
        int[] tokens = Arrays.copyOf(start, start.length + limit);
        int n = start.length;
        try (KeyValueCache cache = model.supportsCache() ? new KeyValueCache(c, 1, Math.min(context, start.length + (long) limit)) : null) {
            float[] logits = limit == 0 ? null : forward(cache, tokens, 0, n);
            while (n < tokens.length) {
                int next = sampler.next(logits, tokenizer.vocabSize());
                if (next == tokenizer.eod()) return new Result(Arrays.copyOf(tokens, n), start.length, End.END_OF_DOCUMENT);
                tokens[n++] = next;
                if (!goOn.test(next)) return new Result(Arrays.copyOf(tokens, n), start.length, End.INTERRUPTED);
                if (n == tokens.length) break;
                if (n > context) return new Result(Arrays.copyOf(tokens, n), start.length, End.CONTEXT_FULL);
                logits = forward(cache, tokens, n - 1, n);
            }
        }
        return new Result(Arrays.copyOf(tokens, n), start.length, End.LENGTH);
    }

    /** Logits after the tokens from {@code from} to {@code to}, whose predecessors are in the cache if the model uses one. */
    private float[] forward(KeyValueCache cache, int[] tokens, int from, int to) {
        return model.supportsCache() ? pass(cache, tokens, from, to) : pass(null, tokens, 0, to);
    }

    private float[] pass(KeyValueCache cache, int[] tokens, int from, int to) {
        try (Scope _ = Scope.open(); Tape tape = Tape.off()) {
            long[] ids = new long[to - from];
            for (int i = 0; i < ids.length; i++) ids[i] = tokens[from + i];
            Tensor input = Aten.to(Tensors.of(ids, ids.length), DType.INT64, model.config().device);
            ForwardContext pass = new ForwardContext(tape, false, 1, ids.length, from, null, null, null, null, null, cache);
            float[] logits = Tensors.toFloats(model.lastLogits(pass, input).value());
            if (cache != null) cache.advance(ids.length);
            return logits;
        }
    }
}
