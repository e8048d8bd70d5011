package org.trainyard.data.tokenizer.chat;

import java.util.List;
import org.trainyard.data.tokenizer.TokenBuffer;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.run.UserError;

/**
 * Conversations for tokenizers that know no special tokens in text: turn by turn, what a format marks with special tokens is text like
 * any other. Immutable and thread-safe.
 */
final class PlainChat implements ChatFormat {
    private final Tokenizer tokenizer;
    private final PromptFormat format;

    PlainChat(Tokenizer tokenizer, PromptFormat format) {
        this.tokenizer = tokenizer;
        this.format = format;
        if (format.beginsSequence() && tokenizer.bos() == Tokenizer.NONE) {
            throw new UserError("prompt format " + format.label() + ": the tokenizer " + tokenizer.name() + " has no token that begins a sequence");
        }
    }

    @Override
    public String name() {
        return format.label();
    }

    @Override
    public Encoded encode(List<Turn> conversation, boolean generationPrompt) {
        TokenBuffer tokens = new TokenBuffer();
        TokenBuffer targets = new TokenBuffer();
        if (format.beginsSequence()) {
            add(tokenizer.bos(), false, tokens, targets);
        }
        for (Turn turn : format.turns(conversation)) {
            append(turn, tokens, targets);
        }
        if (generationPrompt) {
            append(format.generationPrompt(), Integer.MAX_VALUE, tokens, targets);
        }
        return new Encoded(tokens.toArray(), targets.toArray());
    }

    private void append(Turn turn, TokenBuffer tokens, TokenBuffer targets) {
        boolean learnt = turn.role().equals(Turn.ASSISTANT);
        String header = format.header(turn.role());
        String text = header + format.content(turn) + format.footer(turn.role(), "");
        append(text, learnt ? header.length() : Integer.MAX_VALUE, tokens, targets);
        if (learnt && format.endsSequence() && tokenizer.eos() != Tokenizer.NONE) {
            add(tokenizer.eos(), true, tokens, targets);
        }
    }

    /** @param learntFrom the character from which on tokens are learnt */
    private void append(String text, int learntFrom, TokenBuffer tokens, TokenBuffer targets) {
        int[] ids = tokenizer.tokenize(text);
        int[] starts = tokenizer.offsets(ids, text);
        // a tokenizer may begin every text with a token of its own: a conversation has one of these at most
        int first = ids.length > 0 && ids[0] == tokenizer.bos() && tokens.size() > 0 ? 1 : 0;
        for (int i = first; i < ids.length; i++) {
            add(ids[i], starts[i] >= learntFrom && ids[i] != tokenizer.bos(), tokens, targets);
        }
    }

    private static void add(int id, boolean learnt, TokenBuffer tokens, TokenBuffer targets) {
        tokens.add(id);
        targets.add(learnt ? id : IGNORED);
    }
}
