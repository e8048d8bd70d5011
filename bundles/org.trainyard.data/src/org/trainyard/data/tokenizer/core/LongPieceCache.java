package org.trainyard.data.tokenizer.core;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Ids of pieces too long for {@link ShortPieceCache}: hashed, with the bytes kept for comparison. For one thread. */
public final class LongPieceCache {
    /** Longer pieces are seldom seen twice. */
    public static final int LONGEST = 256;

    private static final int MAX_BYTES = 1 << 22;

    /** A piece within a larger array while it is looked up, a copy of its own once it is stored. */
    private static final class Key {
        private byte[] bytes;
        private int from;
        private int to;
        private int hash;

        void set(byte[] bytes, int from, int to) {
            this.bytes = bytes;
            this.from = from;
            this.to = to;
            int h = to - from;
            for (int i = from; i < to; i++) {
                h = 31 * h + bytes[i];
            }
            hash = h;
        }

        Key copy() {
            Key copy = new Key();
            copy.bytes = Arrays.copyOfRange(bytes, from, to);
            copy.to = to - from;
            copy.hash = hash;
            return copy;
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && hash == key.hash && Arrays.equals(bytes, from, to, key.bytes, key.from, key.to);
        }
    }

    private final Map<Key, int[]> entries = new HashMap<>();
    private final Key probe = new Key();
    private int bytes;

    /** The ids of a piece, or null. */
    public int[] find(byte[] text, int from, int to) {
        probe.set(text, from, to);
        return entries.get(probe);
    }

    /** Stores the ids of the piece last looked up. */
    public void put(int[] ids) {
        Key key = probe.copy();
        if (bytes > MAX_BYTES) {
            entries.clear();
            bytes = 0;
        }
        bytes += key.to;
        entries.put(key, ids);
    }
}
