package org.trainyard.data.tokenizer.core;

import java.util.Arrays;

/** Ids of pieces of text, remembered: text consists mostly of pieces that were seen before. For one thread. */
public final class PieceCache {
    private static final int MAX_STORED = 1 << 20;

    /** What gives the ids of a piece that is not remembered; the same piece always has the same ids. */
    @FunctionalInterface
    public interface Model {
        /** Writes the ids of {@code bytes[from … to)} to {@code ids} from {@code at} on; there is room. Returns where they end. */
        int encode(byte[] bytes, int from, int to, int[] ids, int at);
    }

    private final Model model;
    private final int idsPerByte;
    private final LongPieceCache longPieces = new LongPieceCache();
    private final ShortPieceCache shortPieces = new ShortPieceCache();
    private int[] stored = new int[1 << 10]; // the ids of short pieces that have not exactly one
    private int storedCount;

    /** @param idsPerByte the most ids that the model gives for a byte */
    public PieceCache(Model model, int idsPerByte) {
        this.model = model;
        this.idsPerByte = idsPerByte;
    }

    /** Writes the ids of a piece to {@code ids} from {@code n} on; there is room. Returns where they end. */
    public int encode(byte[] bytes, int from, int to, int[] ids, int n) {
        int length = to - from;
        if (length > ShortPieceCache.LONGEST) {
            return encodeLong(bytes, from, to, ids, n);
        }
        long low = ShortPieceCache.low(bytes, from, length);
        long high = ShortPieceCache.high(bytes, from, length);
        long value = shortPieces.find(low, high);
        if (value == ShortPieceCache.UNKNOWN) {
            value = learn(bytes, from, to, low, high);
        }
        int count = (int) (value >>> 32);
        if (count == 1) {
            ids[n] = (int) value;
            return n + 1;
        }
        System.arraycopy(stored, (int) value, ids, n, count);
        return n + count;
    }

    private long learn(byte[] bytes, int from, int to, long low, long high) {
        int most = (to - from) * idsPerByte;
        if (storedCount + most > MAX_STORED) {
            shortPieces.forget();
            storedCount = 0;
        }
        if (stored.length < storedCount + most) {
            stored = Arrays.copyOf(stored, Math.max(2 * stored.length, storedCount + most));
        }
        int count = model.encode(bytes, from, to, stored, storedCount) - storedCount;
        long value;
        if (count == 1) {
            value = 1L << 32 | stored[storedCount];
        } else {
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
            int end = model.encode(bytes, from, to, ids, n);
            if (cached) {
                longPieces.put(Arrays.copyOfRange(ids, n, end));
            }
            return end;
        }
        System.arraycopy(known, 0, ids, n, known.length);
        return n + known.length;
    }
}
