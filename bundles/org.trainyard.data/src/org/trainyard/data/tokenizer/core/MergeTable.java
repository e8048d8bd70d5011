package org.trainyard.data.tokenizer.core;

import java.util.List;

/**
 * The merges of a byte-pair encoding: which two symbols join, how early, and into which symbol. Symbols 0 to 255 are the bytes.
 * Immutable after building; safe for many threads.
 */
public final class MergeTable {
    /** What {@link #find} gives for symbols that do not join. */
    public static final long NONE = Long.MAX_VALUE;

    private static final long EMPTY = -1;
    private static final int SPREAD = 4; // slots an entry

    private final long[] keys;
    private final long[] values; // rank << 32 | joined symbol
    private final int shift;

    /** @param merges left, right and joined symbol by rank; a later rank of the same pair counts */
    public MergeTable(List<int[]> merges) {
        int bits = Math.max(4, 32 - Integer.numberOfLeadingZeros(Math.max(1, merges.size()) * SPREAD - 1));
        keys = new long[1 << bits];
        values = new long[1 << bits];
        shift = Long.SIZE - bits;
        java.util.Arrays.fill(keys, EMPTY);
        for (int rank = 0; rank < merges.size(); rank++) {
            int[] merge = merges.get(rank);
            if (merge != null) {
                put(key(merge[0], merge[1]), (long) rank << 32 | merge[2]);
            }
        }
    }

    private void put(long key, long value) {
        int slot = slot(key);
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        values[slot] = value;
    }

    /** The rank of joining two symbols in the upper and the joined symbol in the lower half, or {@link #NONE}. */
    public long find(int left, int right) {
        long key = key(left, right);
        int slot = slot(key);
        while (true) {
            long found = keys[slot];
            if (found == key) {
                return values[slot];
            }
            if (found == EMPTY) {
                return NONE;
            }
            slot = slot + 1 & keys.length - 1;
        }
    }

    private int slot(long key) {
        return (int) (key * 0x9e3779b97f4a7c15L >>> shift);
    }

    private static long key(int left, int right) {
        return (long) left << 32 | right;
    }
}
