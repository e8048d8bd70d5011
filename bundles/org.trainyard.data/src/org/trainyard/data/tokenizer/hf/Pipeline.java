package org.trainyard.data.tokenizer.hf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.trainyard.data.tokenizer.TokenBuffer;
import org.trainyard.data.tokenizer.core.AlignedText;

/** Normaliser, pre-tokeniser and model in their order, with the ids of pieces remembered. Safe for many threads. */
final class Pipeline {
    private static final int MAX_PIECES = 1 << 17;
    private static final int LONGEST_KEPT = 64;

    private final UnaryOperator<AlignedText> normalizer;
    private final PreTokenizers.Cutter cutter;
    private final Model model;
    private final AddedTokens added;
    private final Map<String, Model.Tokens> known = new ConcurrentHashMap<>();

    Pipeline(UnaryOperator<AlignedText> normalizer, PreTokenizers.Cutter cutter, Model model, AddedTokens added) {
        this.normalizer = normalizer;
        this.cutter = cutter;
        this.model = model;
        this.added = added;
    }

    /** Appends the ids of a text and, unless {@code starts} is null, the characters at which they begin. */
    void encode(String text, TokenBuffer ids, TokenBuffer starts) {
        for (AddedTokens.Stretch raw : added.raw().split(AlignedText.of(text))) {
            if (raw.id() >= 0) {
                add(raw.id(), raw.text().origin(0), ids, starts);
                continue;
            }
            for (AddedTokens.Stretch stretch : added.normalized().split(normalizer.apply(raw.text()))) {
                if (stretch.id() >= 0) {
                    add(stretch.id(), stretch.text().origin(0), ids, starts);
                } else if (stretch.text().length() > 0) {
                    List<AlignedText> pieces = new ArrayList<>();
                    cutter.cut(stretch.text(), pieces);
                    pieces.forEach(piece -> encode(piece, ids, starts));
                }
            }
        }
    }

    private void encode(AlignedText piece, TokenBuffer ids, TokenBuffer starts) {
        Model.Tokens tokens = tokens(piece.toString());
        ids.addAll(tokens.ids(), 0, tokens.ids().length);
        if (starts != null) {
            for (int start : tokens.starts()) {
                starts.add(piece.origin(start));
            }
        }
    }

    private Model.Tokens tokens(String piece) {
        if (piece.isEmpty()) {
            return new Model.Tokens(new int[0], new int[0]);
        }
        if (piece.length() > LONGEST_KEPT) {
            return model.encode(piece);
        }
        Model.Tokens tokens = known.get(piece);
        if (tokens == null) {
            tokens = model.encode(piece);
            if (known.size() >= MAX_PIECES) {
                known.clear(); // what is frequent comes back at once
            }
            known.put(piece, tokens);
        }
        return tokens;
    }

    private static void add(int id, int start, TokenBuffer ids, TokenBuffer starts) {
        ids.add(id);
        if (starts != null) {
            starts.add(start);
        }
    }
}
