package org.trainyard.data.tokenizer;

/** Makes {@link Gpt2Tokenizer}s from {@code --vocab-file} and {@code --merge-file}. */
public final class Gpt2TokenizerFactory implements TokenizerFactory {
    @Override
    public Tokenizer create(TokenizerOptions options) {
        return Gpt2Tokenizer.read(options.require(options.vocabFile(), "--vocab-file"),
                options.require(options.mergeFile(), "--merge-file"));
    }
}
