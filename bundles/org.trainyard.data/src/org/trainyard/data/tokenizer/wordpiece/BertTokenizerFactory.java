package org.trainyard.data.tokenizer.wordpiece;

import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.data.tokenizer.TokenizerFactory;
import org.trainyard.data.tokenizer.TokenizerOptions;

/** Makes {@link BertTokenizer}s of both types from {@code --vocab-file} and {@code --vocab-extra-ids}. */
public final class BertTokenizerFactory implements TokenizerFactory {
    @Override
    public Tokenizer create(TokenizerOptions options) {
        return BertTokenizer.read(options.type(), options.require(options.vocabFile(), "--vocab-file"), options.number("vocab-extra-ids", 0));
    }
}
