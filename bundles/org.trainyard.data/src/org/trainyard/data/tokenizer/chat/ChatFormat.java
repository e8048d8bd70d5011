package org.trainyard.data.tokenizer.chat;

import java.util.List;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.data.tokenizer.hf.HuggingFaceTokenizer;

/** How conversations become tokens, and which of these a model learns. Implementations are thread-safe. */
public interface ChatFormat {
    /** The target of a token that is not learnt. */
    int IGNORED = -100;

    /**
     * A conversation as tokens.
     *
     * @param tokens the ids
     * @param targets for each token its id where it is the assistant's word or ends its turn, else {@link #IGNORED}; not shifted
     */
    record Encoded(int[] tokens, int[] targets) {
    }

    /** Stable text for descriptions. */
    String name();

    /**
     * Encodes a conversation. Where the format knows no system role, a first turn of it is left out.
     *
     * @param generationPrompt whether the beginning of the assistant's next turn follows
     */
    Encoded encode(List<Turn> conversation, boolean generationPrompt);

    /**
     * A prompt format for a tokenizer. Those of Hugging Face know the format's special tokens in text; for others, unless they are
     * {@link ConversationTokenizer}s, these are text like any other.
     *
     * @throws org.trainyard.run.UserError if the vocabulary lacks a token that the format needs
     */
    static ChatFormat of(PromptFormat format, Tokenizer tokenizer) {
        return switch (tokenizer) {
            case HuggingFaceTokenizer hf -> new ChatTokenizer(hf, format);
            case ConversationTokenizer own -> own.chat(format);
            default -> new PlainChat(tokenizer, format);
        };
    }
}
