package org.trainyard.models.train;

import java.nio.file.Path;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.model.TokenizerSettings;
import org.trainyard.data.tokenizer.PaddedVocabulary;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.data.tokenizer.TokenizerOptions;
import org.trainyard.data.tokenizer.Tokenizers;

/** The tokenizer that a configuration names, and the vocabulary size that follows from it. */
public final class TokenizerChoice {
    private TokenizerChoice() {}

    /** Opens the tokenizer. */
    public static Tokenizer open(RunConfiguration run) {
        TokenizerSettings t = run.getTokenizer();
        return Tokenizers.create(new TokenizerOptions(t.getTokenizerType().getLiteral(), path(t.getVocabFile()), path(t.getMergeFile()),
            path(t.getTokenizerModel()), t.getVocabSize() == null ? 0 : t.getVocabSize(), java.util.Map.of()));
    }

    private static Path path(String text) { return text == null ? null : Path.of(text); }

    /** Rows of the embedding table: the vocabulary rounded up for this layout. */
    public static int paddedVocabSize(RunConfiguration run, Tokenizer tokenizer) {
        return PaddedVocabulary.size(tokenizer.vocabSize(), run.getTokenizer().getMakeVocabSizeDivisibleBy(),
            run.getParallelism().getTensorModelParallelSize());
    }
}
