package org.trainyard.data.tokenizer.hf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.trainyard.data.tokenizer.TokenBuffer;
import org.trainyard.data.tokenizer.core.ByteTrie;
import org.trainyard.data.tokenizer.core.UnigramLattice;
import org.trainyard.run.UserError;

/** A unigram model; a run of unknown characters is one token, or one for each byte. */
final class UnigramModel implements Model {
    private static final double UNKNOWN_PENALTY = 10;

    private final Map<String, Integer> vocabulary;
    private final UnigramLattice.Model lattice;
    private final int unknown;
    private final int[] bytes; // or null

    UnigramModel(Map<String, Integer> vocabulary, double[] scores, int unknown, boolean byteFallback) {
        this.vocabulary = vocabulary;
        this.unknown = unknown;
        Map<byte[], Integer> entries = new HashMap<>();
        vocabulary.forEach((piece, id) -> entries.put(piece.getBytes(StandardCharsets.UTF_8), id));
        double least = Arrays.stream(scores).min().orElse(0);
        lattice = new UnigramLattice.Model(new ByteTrie(entries), scores, least - UNKNOWN_PENALTY, unknown, false);
        bytes = byteFallback ? Models.byteTokens(vocabulary) : null;
    }

    @Override
    public Tokens encode(String piece) {
        byte[] text = piece.getBytes(StandardCharsets.UTF_8);
        UnigramLattice segmentation = new UnigramLattice(lattice);
        int count = segmentation.segment(text, 0, text.length);
        TokenBuffer ids = new TokenBuffer();
        TokenBuffer starts = new TokenBuffer();
        int start = 0; // in UTF-16
        int counted = 0; // bytes before it
        for (int i = 0; i < count;) {
            int from = segmentation.start(i);
            int id = segmentation.id(i++);
            while (counted < from) {
                int lead = text[counted++] & 0xff;
                start += lead < 0x80 || lead >= 0xc0 ? lead >= 0xf0 ? 2 : 1 : 0;
            }
            if (id != unknown) {
                ids.add(id);
                starts.add(start);
                continue;
            }
            while (i < count && segmentation.id(i) == unknown) {
                i++;
            }
            addUnknown(text, from, i < count ? segmentation.start(i) : text.length, start, ids, starts);
        }
        return new Tokens(ids.toArray(), starts.toArray());
    }

    private void addUnknown(byte[] text, int from, int to, int start, TokenBuffer ids, TokenBuffer starts) {
        boolean known = bytes != null && vocabulary.getOrDefault(new String(text, from, to - from, StandardCharsets.UTF_8), -1) != unknown;
        for (int i = from; i < to && known; i++) {
            known = bytes[text[i] & 0xff] >= 0;
        }
        if (known) {
            for (int i = from; i < to; i++) {
                ids.add(bytes[text[i] & 0xff]);
                starts.add(start);
            }
            return;
        }
        if (unknown < 0) {
            throw new UserError("\"" + new String(text, from, to - from, StandardCharsets.UTF_8)
                    + "\" is not in the vocabulary, which has no token for unknown text");
        }
        ids.add(unknown);
        starts.add(start);
    }

    @Override
    public Map<String, Integer> vocabulary() {
        return vocabulary;
    }
}
