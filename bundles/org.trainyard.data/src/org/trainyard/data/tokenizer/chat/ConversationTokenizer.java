package org.trainyard.data.tokenizer.chat;

import org.trainyard.data.tokenizer.Tokenizer;

/** A tokenizer that knows by itself how conversations are written. */
public interface ConversationTokenizer extends Tokenizer {
    /**
     * A prompt format in its tokens.
     *
     * @throws org.trainyard.run.UserError if the vocabulary lacks a token that the format needs
     */
    ChatFormat chat(PromptFormat format);
}
