package org.trainyard.data.tokenizer.chat;

import java.util.Arrays;
import java.util.List;
import org.trainyard.data.tokenizer.TokenBuffer;
import org.trainyard.data.tokenizer.hf.HuggingFaceTokenizer;
import org.trainyard.run.UserError;

/** Turns conversations into tokens by a prompt format, and says which of them are to be learnt. Immutable and thread-safe. */
public final class ChatTokenizer {
    /** The target of a token that is not learnt. */
    public static final int IGNORED = -100;

    private final HuggingFaceTokenizer tokenizer;
    private final PromptFormat format;

    /**
     * A conversation as tokens.
     *
     * @param tokens the ids
     * @param targets for each token its id where it is the assistant's word or ends its turn, else {@link #IGNORED}; not shifted
     */
    public record Encoded(int[] tokens, int[] targets) {
    }

    /** @throws UserError if the vocabulary lacks a token that the format is made of */
    public ChatTokenizer(HuggingFaceTokenizer tokenizer, PromptFormat format) {
        this.tokenizer = tokenizer;
        this.format = format;
        for (String token : format.tokens()) {
            if (tokenizer.id(token) < 0) {
                throw new UserError("--tokenizer-prompt-format " + format.label() + ": the tokenizer has no token " + token);
            }
        }
        if (format.beginsSequence() && tokenizer.bos() < 0) {
            throw new UserError("--tokenizer-prompt-format " + format.label() + ": the tokenizer names no bos_token in its tokenizer_config.json");
        }
        if (format == PromptFormat.MISTRAL && tokenizer.eos() < 0) {
            throw new UserError("--tokenizer-prompt-format " + format.label() + ": the tokenizer names no eos_token in its tokenizer_config.json");
        }
    }

    /**
     * Encodes a conversation. Where the format knows no system role, a first turn of it is left out.
     *
     * @param generationPrompt whether the beginning of the assistant's next turn follows
     */
    public Encoded encode(List<Turn> conversation, boolean generationPrompt) {
        List<Turn> turns = conversation;
        if (!format.hasSystem() && !turns.isEmpty() && turns.getFirst().role().equals(Turn.SYSTEM)) {
            turns = turns.subList(1, turns.size());
        }
        StringBuilder text = new StringBuilder();
        TokenBuffer learnt = new TokenBuffer(); // where the assistant's words begin and end
        if (format.beginsSequence()) {
            text.append(tokenizer.piece(tokenizer.bos()));
        }
        turns.forEach(turn -> append(turn, text, learnt));
        if (generationPrompt) {
            text.append(format.generationPrompt());
        }
        TokenBuffer starts = new TokenBuffer();
        int[] tokens = tokenizer.tokenizeBare(text.toString(), starts);
        int[] targets = new int[tokens.length];
        Arrays.fill(targets, IGNORED);
        int span = 0;
        for (int i = 0; i < tokens.length; i++) {
            while (span < learnt.size() && starts.get(i) >= learnt.get(span + 1)) {
                span += 2;
            }
            if (span < learnt.size() && starts.get(i) >= learnt.get(span)) {
                targets[i] = tokens[i];
            }
        }
        return new Encoded(tokens, targets);
    }

    private void append(Turn turn, StringBuilder text, TokenBuffer learnt) {
        text.append(format.header(turn.role()));
        int start = text.length();
        text.append(format.content(turn)).append(format.footer(turn.role(), tokenizer.eos() < 0 ? "" : tokenizer.piece(tokenizer.eos())));
        if (turn.role().equals(Turn.ASSISTANT)) {
            learnt.add(start);
            learnt.add(text.length());
        }
    }
}
