package org.trainyard.models.train;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trainyard.config.derived.Derived;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.model.TokenizerSettings;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.data.tokenizer.TokenizerOptions;
import org.trainyard.data.tokenizer.Tokenizers;
import org.trainyard.run.UserError;

/** The tokenizer that a configuration names, and the vocabulary size that follows from it. */
public final class TokenizerChoice {
    private TokenizerChoice() {}

    /** Opens the tokenizer. */
    public static Tokenizer open(RunConfiguration run) {
        TokenizerSettings t = run.getTokenizer();
        Map<String, String> more = new HashMap<>();
        if (t.getVocabExtraIds() > 0) more.put("vocab-extra-ids", Integer.toString(t.getVocabExtraIds()));
        put(more, "tiktoken-pattern", t.getTiktokenPattern());
        more.put("tiktoken-num-special-tokens", Integer.toString(t.getTiktokenNumSpecialTokens()));
        put(more, "tiktoken-special-tokens", t.getTiktokenSpecialTokens());
        put(more, "special-tokens", t.getSpecialTokens());
        put(more, "image-tag-type", t.getImageTagType());
        put(more, "tokenizer-prompt-format", t.getTokenizerPromptFormat());
        return Tokenizers.create(new TokenizerOptions(t.getTokenizerType(), path(t.getVocabFile()), path(t.getMergeFile()),
            path(t.getTokenizerModel()), t.getVocabSize() == null ? 0 : t.getVocabSize(), more).withMore(t.getTokenizerOptions()));
    }

    private static Path path(String text) { return text == null ? null : Path.of(text); }

    private static void put(Map<String, String> more, String option, String value) {
        if (value != null) more.put(option, value);
    }

    private static void put(Map<String, String> more, String option, List<String> words) {
        if (!words.isEmpty()) more.put(option, String.join(" ", words));
    }

    /**
     * Rows of the embedding table, as {@link Derived#paddedVocabularySize} says.
     *
     * @throws UserError if they do not hold the vocabulary, or do not divide among the tensor-parallel ranks
     */
    public static int paddedVocabSize(RunConfiguration run, Tokenizer tokenizer) {
        int tokens = tokenizer.vocabSize(), rows = Derived.paddedVocabularySize(run, tokens), ranks = run.getParallelism().getTensorModelParallelSize();
        if (rows < tokens) {
            throw new UserError("--padded-vocab-size " + rows + ": the tokenizer " + tokenizer.name() + " has " + tokens + " tokens; give at least as many, or leave it out");
        }
        if (rows % ranks != 0) {
            throw new UserError("--no-pad-vocab-size: the " + rows + " tokens of the tokenizer " + tokenizer.name() + " do not divide among --tensor-model-parallel-size "
                + ranks + "; leave it out, or give --padded-vocab-size");
        }
        return rows;
    }
}
