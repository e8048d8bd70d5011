package org.trainyard.data.tokenizer;

import org.trainyard.run.UserError;

/** Makes {@link NullTokenizer}s from {@code --vocab-size}. */
public final class NullTokenizerFactory implements TokenizerFactory {
    @Override
    public Tokenizer create(TokenizerOptions options) {
        if (options.vocabSize() < 1) {
            throw new UserError("--vocab-size " + options.vocabSize() + ": the tokenizer type " + options.type()
                    + " needs a size of at least 1");
        }
        return new NullTokenizer(options.vocabSize());
    }
}
