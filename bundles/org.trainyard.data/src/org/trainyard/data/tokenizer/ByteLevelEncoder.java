package org.trainyard.data.tokenizer;

import java.nio.charset.StandardCharsets;
import org.trainyard.data.tokenizer.core.MergeTable;
import org.trainyard.data.tokenizer.core.PairMerger;
import org.trainyard.data.tokenizer.core.PieceCache;
import org.trainyard.data.tokenizer.core.Splitter;
import org.trainyard.data.tokenizer.core.Utf8;

/** Encodes UTF-8 text: splitter, caches of whole pieces, and for unknown ones a model. For one thread. */
public final class ByteLevelEncoder implements TokenEncoder {
    private final Splitter splitter;
    private final PieceCache pieces;

    /** @param model gives the ids of a piece, at most one for a byte */
    public ByteLevelEncoder(Splitter splitter, PieceCache.Model model) {
        this.splitter = splitter;
        pieces = new PieceCache(model, 1);
    }

    /**
     * The model of a byte-pair encoding; for one thread.
     *
     * @param symbolIds the vocabulary's id of every merge symbol
     */
    public static PieceCache.Model model(MergeTable merges, int[] symbolIds) {
        PairMerger merger = new PairMerger(merges);
        return (bytes, from, to, ids, at) -> {
            int count = merger.merge(bytes, from, to);
            int[] symbols = merger.symbols();
            for (int i = 0; i < count; i++) {
                ids[at + i] = symbolIds[symbols[i]];
            }
            return at + count;
        };
    }

    @Override
    public void encode(byte[] bytes, int from, int to, TokenBuffer out) {
        if (!encodeStrict(bytes, from, to, out)) {
            byte[] clean = Utf8.text(bytes, from, to).getBytes(StandardCharsets.UTF_8);
            encodeStrict(clean, 0, clean.length, out);
        }
    }

    /** False, and nothing is added, if the text is no UTF-8. */
    private boolean encodeStrict(byte[] bytes, int from, int to, TokenBuffer out) {
        out.ensure(to - from); // every id stands for at least a byte
        int[] ids = out.array();
        int n = out.size();
        int at = from;
        while (at < to) {
            int end = splitter.next(bytes, at, to);
            if (end == Splitter.MALFORMED) {
                return false;
            }
            n = pieces.encode(bytes, at, end, ids, n);
            at = end;
        }
        out.grow(n - out.size());
        return true;
    }
}
