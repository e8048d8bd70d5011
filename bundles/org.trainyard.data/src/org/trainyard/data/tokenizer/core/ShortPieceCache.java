package org.trainyard.data.tokenizer.core;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Ids of pieces of up to 15 bytes. The key is the piece itself in two longs, so a hit needs no comparison of bytes. Grows up to
 * a bound and then starts afresh: what is frequent comes back at once. For one thread.
 */
public final class ShortPieceCache {
    /** The longest piece that can be a key. */
    public static final int LONGEST = 15;
    /** What {@link #find} gives for an unknown piece. */
    public static final long UNKNOWN = -1;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int FIRST_BITS = 12;
    private static final int LAST_BITS = 18;
    private static final int WIDTH = 4; // longs a slot: two for the key, one for the value, one unused for alignment
    private static final long[] MASK = new long[Long.BYTES + 1];

    static {
        for (int i = 1; i < MASK.length; i++) {
            MASK[i] = -1L >>> Long.SIZE - Byte.SIZE * i;
        }
    }

    private long[] table;
    private int shift;
    private int room;

    public ShortPieceCache() {
        allocate(FIRST_BITS);
    }

    private void allocate(int bits) {
        table = new long[WIDTH << bits];
        shift = Long.SIZE - bits;
        room = 1 << bits - 1;
    }

    /** The first eight bytes of a piece, as a number. */
    public static long low(byte[] bytes, int at, int length) {
        int n = Math.min(length, Long.BYTES);
        if (at + Long.BYTES <= bytes.length) {
            return (long) LONG.get(bytes, at) & MASK[n];
        }
        return assemble(bytes, at, n);
    }

    /** The other bytes of a piece and its length, as a number that is never 0. */
    public static long high(byte[] bytes, int at, int length) {
        long size = (long) length << 56;
        if (length <= Long.BYTES) {
            return size;
        }
        int n = length - Long.BYTES;
        if (at + 2 * Long.BYTES <= bytes.length) {
            return (long) LONG.get(bytes, at + Long.BYTES) & MASK[n] | size;
        }
        return assemble(bytes, at + Long.BYTES, n) | size;
    }

    private static long assemble(byte[] bytes, int at, int n) {
        long value = 0;
        for (int i = 0; i < n; i++) {
            value |= (bytes[at + i] & 0xffL) << Byte.SIZE * i;
        }
        return value;
    }

    /** The value stored for a key, or {@link #UNKNOWN}. */
    public long find(long low, long high) {
        long[] slots = table;
        int slot = slot(low, high);
        while (true) {
            long storedHigh = slots[slot + 1];
            if (storedHigh == high && slots[slot] == low) {
                return slots[slot + 2];
            }
            if (storedHigh == 0) {
                return UNKNOWN;
            }
            slot = slot + WIDTH & slots.length - 1;
        }
    }

    /** Stores a value for a key that is not there; a full cache forgets the others first. */
    public void put(long low, long high, long value) {
        if (room == 0) {
            grow();
        }
        insert(low, high, value);
        room--;
    }

    private void grow() {
        int bits = Long.SIZE - shift;
        if (bits == LAST_BITS) {
            forget();
            return;
        }
        long[] old = table;
        allocate(bits + 1);
        for (int i = 0; i < old.length; i += WIDTH) {
            if (old[i + 1] != 0) {
                insert(old[i], old[i + 1], old[i + 2]);
                room--;
            }
        }
    }

    /** Empties it; the table stays, as new ones of its size would be a burden to the garbage collector. */
    void forget() {
        Arrays.fill(table, 0);
        room = table.length / WIDTH / 2;
    }

    private void insert(long low, long high, long value) {
        int slot = slot(low, high);
        while (table[slot + 1] != 0) {
            slot = slot + WIDTH & table.length - 1;
        }
        table[slot] = low;
        table[slot + 1] = high;
        table[slot + 2] = value;
    }

    private int slot(long low, long high) {
        long mixed = (Long.rotateRight(low * 0x9e3779b97f4a7c15L, 32) ^ high) * 0xd6e8feb86659fd93L;
        return (int) (mixed >>> shift) * WIDTH;
    }
}
