package org.trainyard.data.tokenizer.wordpiece;

import java.nio.charset.StandardCharsets;
import org.trainyard.data.tokenizer.TokenBuffer;
import org.trainyard.data.tokenizer.TokenEncoder;
import org.trainyard.data.tokenizer.core.AlignedText;
import org.trainyard.data.tokenizer.core.PieceCache;
import org.trainyard.data.tokenizer.core.Utf8;

/**
 * Encodes UTF-8 text as BERT does: cuts the bytes where BERT's rules cut the normalised text, and remembers the ids of each part, so
 * that normalisation is done once for a word, not once for each of its occurrences. For one thread.
 */
public final class BertEncoder implements TokenEncoder {
    private static final int TABLE_SIZE = 0x20000;
    private static final int IDS_PER_BYTE = 3; // decomposition gives at most three times the characters

    private final BertRules rules;
    private final WordPieceModel model;
    private final byte[] kinds;
    private final PieceCache words = new PieceCache(this::encodePart, IDS_PER_BYTE);
    private final TokenBuffer scratch = new TokenBuffer();

    /** @param kinds from {@link #kinds} of the same rules */
    public BertEncoder(BertRules rules, WordPieceModel model, byte[] kinds) {
        this.rules = rules;
        this.model = model;
        this.kinds = kinds;
    }

    /** The kinds of the characters of the first two planes, to be shared by encoders. */
    public static byte[] kinds(BertRules rules) {
        byte[] kinds = new byte[TABLE_SIZE];
        for (int c = 0; c < TABLE_SIZE; c++) {
            kinds[c] = rules.kind(c);
        }
        return kinds;
    }

    @Override
    public void encode(byte[] bytes, int from, int to, TokenBuffer out) {
        out.ensure(Math.multiplyExact(to - from, IDS_PER_BYTE));
        int[] ids = out.array();
        int n = out.size();
        int at = from;
        while (at < to) {
            int start = at;
            int kind = BertRules.WORD;
            int length = 1;
            while (at < to) {
                int b = bytes[at];
                if (b >= 0) {
                    kind = kinds[b];
                    length = 1;
                } else {
                    int c = Utf8.decode(bytes, at, to);
                    if (c == Utf8.MALFORMED) {
                        kind = BertRules.CONTEXT;
                        break;
                    }
                    kind = c < TABLE_SIZE ? kinds[c] : rules.kind(c);
                    length = Utf8.length(c);
                }
                if (kind != BertRules.WORD) {
                    break;
                }
                at += length;
            }
            if (at == to) {
                kind = BertRules.WORD;
            }
            if (kind == BertRules.CONTEXT) {
                encodeSlowly(bytes, from, to, out);
                return;
            }
            if (at > start) {
                n = words.encode(bytes, start, at, ids, n);
            }
            if (kind == BertRules.ALONE) {
                n = words.encode(bytes, at, at + length, ids, n);
            }
            at += kind == BertRules.WORD ? 0 : length;
        }
        out.grow(n - out.size());
    }

    private int encodePart(byte[] bytes, int from, int to, int[] ids, int at) {
        scratch.clear();
        encodeSlowly(bytes, from, to, scratch);
        System.arraycopy(scratch.array(), 0, ids, at, scratch.size());
        return at + scratch.size();
    }

    private void encodeSlowly(byte[] bytes, int from, int to, TokenBuffer out) {
        for (AlignedText word : rules.words(AlignedText.of(Utf8.text(bytes, from, to)))) {
            byte[] letters = word.toString().getBytes(StandardCharsets.UTF_8);
            model.encode(letters, 0, letters.length, out, null);
        }
    }
}
