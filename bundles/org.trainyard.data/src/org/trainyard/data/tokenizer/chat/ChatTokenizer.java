package org.trainyard.data.tokenizer.chat;

import java.util.Arrays;
import java.util.List;
import org.trainyard.data.tokenizer.TokenBuffer;
import org.trainyard.data.tokenizer.hf.HuggingFaceTokenizer;
import org.trainyard.run.UserError;

/** Conversations for a Hugging Face tokenizer, which knows the special tokens of a prompt format in text. Immutable and thread-safe. */
public final class ChatTokenizer implements ChatFormat {
    private final HuggingFaceTokenizer tokenizer;
    private final PromptFormat format;

    /** @throws UserError if the vocabulary lacks a token that the format is made of */
    public ChatTokenizer(HuggingFaceTokenizer tokenizer, PromptFormat format) {
        this.tokenizer = tokenizer;
        this.format = format;
        for (String token : format.tokens()) {
            if (tokenizer.id(token) < 0) {
                throw new UserError("prompt format " + format.label() + ": the tokenizer has no token " + token);
            }
        }
        if (format.beginsSequence() && tokenizer.bos() < 0) {
            throw new UserError("prompt format " + format.label() + ": the tokenizer names no bos_token in its tokenizer_config.json");
        }
        if (format.endsSequence() && tokenizer.eos() < 0) {
            throw new UserError("prompt format " + format.label() + ": the tokenizer names no eos_token in its tokenizer_config.json");
        }
    }

    @Override
    public String name() {
        return format.label();
    }

    @Override
    public Encoded encode(List<Turn> conversation, boolean generationPrompt) {
        List<Turn> turns = format.turns(conversation);
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
