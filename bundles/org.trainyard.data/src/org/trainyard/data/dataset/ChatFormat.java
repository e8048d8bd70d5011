package org.trainyard.data.dataset;

import org.trainyard.data.tokenizer.TokenBuffer;
import org.trainyard.data.tokenizer.Tokenizer;

/** How the messages of a conversation become tokens, and which of these a model learns. Implementations are thread-safe. */
public interface ChatFormat {
    /**
     * One message.
     *
     * @param role {@code system}, {@code user}, {@code assistant}, or another word
     */
    record Message(String role, String content) {
    }

    /** Stable text for cache keys. */
    String name();

    /**
     * Appends a message.
     *
     * @param learned gets 1 for every token to learn and 0 for every other, as many as tokens are appended
     */
    void append(Message message, Tokenizer tokenizer, TokenBuffer tokens, TokenBuffer learned);

    /** ChatML: {@code <|im_start|>role⏎content<|im_end|>⏎}; what an assistant says is learned, with the mark of its end. */
    ChatFormat CHATML = new ChatFormat() {
        @Override
        public String name() {
            return "chatml";
        }

        @Override
        public void append(Message message, Tokenizer tokenizer, TokenBuffer tokens, TokenBuffer learned) {
            boolean learn = message.role().equals("assistant");
            add(tokenizer.tokenize("<|im_start|>" + message.role() + "\n"), false, tokens, learned);
            add(tokenizer.tokenize(message.content() + "<|im_end|>"), learn, tokens, learned);
            add(tokenizer.tokenize("\n"), false, tokens, learned);
        }

        private void add(int[] ids, boolean learn, TokenBuffer tokens, TokenBuffer learned) {
            for (int id : ids) {
                tokens.add(id);
                learned.add(learn ? 1 : 0);
            }
        }
    };
}
