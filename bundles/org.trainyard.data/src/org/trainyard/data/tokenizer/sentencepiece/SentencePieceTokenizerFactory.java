package org.trainyard.data.tokenizer.sentencepiece;

import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.data.tokenizer.TokenizerFactory;
import org.trainyard.data.tokenizer.TokenizerOptions;

/** Makes {@link SentencePieceTokenizer}s of all three types from {@code --tokenizer-model} and {@code --vocab-extra-ids}. */
public final class SentencePieceTokenizerFactory implements TokenizerFactory {
    @Override
    public Tokenizer create(TokenizerOptions options) {
        return SentencePieceTokenizer.read(options.type(), options.require(options.model(), "--tokenizer-model"),
                options.number("vocab-extra-ids", 0));
    }
}
