package org.trainyard.data.tokenizer;

/** Makes tokenizers of one type: what a plug-in contributes to {@code org.trainyard.data.tokenizers}. */
public interface TokenizerFactory {
    /**
     * Makes a tokenizer.
     *
     * @throws org.trainyard.run.UserError if an option or file is missing or wrong
     */
    Tokenizer create(TokenizerOptions options);
}
