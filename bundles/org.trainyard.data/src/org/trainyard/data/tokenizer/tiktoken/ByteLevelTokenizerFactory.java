package org.trainyard.data.tokenizer.tiktoken;

import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.data.tokenizer.TokenizerFactory;
import org.trainyard.data.tokenizer.TokenizerOptions;

/** Makes {@link ByteLevelTokenizer}s. */
public final class ByteLevelTokenizerFactory implements TokenizerFactory {
    @Override
    public Tokenizer create(TokenizerOptions options) {
        return new ByteLevelTokenizer();
    }
}
