package org.trainyard.data.tokenizer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.trainyard.data.tokenizer.core.ShortPieceCache;
import org.trainyard.data.tokenizer.core.PairMerger;
import org.trainyard.data.tokenizer.core.MergeTable;
import org.trainyard.data.tokenizer.core.LongPieceCache;
import org.trainyard.data.tokenizer.core.Gpt2Splitter;

/** Encodes UTF-8 text: splitter, caches of whole pieces, and for unknown ones the merges. For one thread. */
final class Gpt2Encoder implements TokenEncoder {
    private static final int MAX_STORED = 1 << 20;

    private final int[] symbolIds;
    private final PairMerger merger;
    private final LongPieceCache longPieces = new LongPieceCache();
    private ShortPieceCache shortPieces = new ShortPieceCache();
    private int[] stored = new int[1 << 10]; // the ids of short pieces that have several
    private int storedCount;

    /** @param symbolIds the vocabulary's id of every merge symbol */
    Gpt2Encoder(MergeTable merges, int[] symbolIds) {
        this.symbolIds = symbolIds;
        merger = new PairMerger(merges);
    }

    @Override
    public void encode(byte[] bytes, int from, int to, TokenBuffer out) {
        int before = out.size();
        if (!encodeStrict(bytes, from, to, out)) {
            out.grow(before - out.size());
            byte[] clean = new String(bytes, from, to - from, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
            encodeStrict(clean, 0, clean.length, out);
        }
    }

    /** False if the text is no UTF-8; some ids may be written by then. */
    private boolean encodeStrict(byte[] bytes, int from, int to, TokenBuffer out) {
        out.ensure(to - from); // every id stands for at least a byte
        int[] ids = out.array();
        int n = out.size();
        int at = from;
        while (at < to) {
            int end = Gpt2Splitter.next(bytes, at, to);
            if (end == Gpt2Splitter.MALFORMED) {
                return false;
            }
            int length = end - at;
            if (length <= ShortPieceCache.LONGEST) {
                long low = ShortPieceCache.low(bytes, at, length);
                long high = ShortPieceCache.high(bytes, at, length);
                long value = shortPieces.find(low, high);
                if (value == ShortPieceCache.UNKNOWN) {
                    value = learn(bytes, at, end, low, high);
                }
                int count = (int) (value >>> 32);
                if (count == 1) {
                    ids[n++] = (int) value;
                } else {
                    System.arraycopy(stored, (int) value, ids, n, count);
                    n += count;
                }
            } else {
                n = encodeLong(bytes, at, end, ids, n);
            }
            at = end;
        }
        out.grow(n - out.size());
        return true;
    }

    private long learn(byte[] bytes, int from, int to, long low, long high) {
        int count = merger.merge(bytes, from, to);
        long value;
        if (storedCount + count > MAX_STORED) {
            shortPieces = new ShortPieceCache();
            storedCount = 0;
        }
        if (count == 1) {
            value = 1L << 32 | symbolIds[merger.symbols()[0]];
        } else {
            if (stored.length < storedCount + count) {
                stored = Arrays.copyOf(stored, 2 * stored.length);
            }
            translate(count, stored, storedCount);
            value = (long) count << 32 | storedCount;
            storedCount += count;
        }
        // after a full cache forgot its entries their ids stay stored until that, too, is full
        shortPieces.put(low, high, value);
        return value;
    }

    private int encodeLong(byte[] bytes, int from, int to, int[] ids, int n) {
        boolean cached = to - from <= LongPieceCache.LONGEST;
        int[] known = cached ? longPieces.find(bytes, from, to) : null;
        if (known == null) {
            int count = merger.merge(bytes, from, to);
            translate(count, ids, n);
            if (cached) {
                longPieces.put(Arrays.copyOfRange(ids, n, n + count));
            }
            return n + count;
        }
        System.arraycopy(known, 0, ids, n, known.length);
        return n + known.length;
    }

    private void translate(int count, int[] target, int at) {
        int[] symbols = merger.symbols();
        for (int i = 0; i < count; i++) {
            target[at + i] = symbolIds[symbols[i]];
        }
    }
}
