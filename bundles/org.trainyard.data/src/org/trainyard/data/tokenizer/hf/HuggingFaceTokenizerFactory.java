package org.trainyard.data.tokenizer.hf;

import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.data.tokenizer.TokenizerFactory;
import org.trainyard.data.tokenizer.TokenizerOptions;

/** Makes {@link HuggingFaceTokenizer}s from {@code --tokenizer-model}, for text and, as {@code SFTTokenizer}, for conversations. */
public final class HuggingFaceTokenizerFactory implements TokenizerFactory {
    @Override
    public Tokenizer create(TokenizerOptions options) {
        return HuggingFaceTokenizer.read(options.require(options.model(), "--tokenizer-model"));
    }
}
