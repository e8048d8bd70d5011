package org.trainyard.data.tokenizer.core;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * SentencePiece's compiled table of what character sequences become in normalisation: a double-array trie in the format of darts-clone
 * and, behind it, the results. Immutable; safe for many threads.
 */
public final class CharsMap {
    /** No sequence of the table begins here. */
    public static final long NONE = -1;

    private static final int ASCII = 128;

    private final int[] units;
    private final byte[] results; // each ends with a zero byte
    private final boolean[] plain = new boolean[ASCII];

    /**
     * Reads a table.
     *
     * @throws IllegalArgumentException if the bytes are no such table
     */
    public CharsMap(byte[] blob) {
        if (blob.length < Integer.BYTES) {
            throw new IllegalArgumentException("the table of normalisations has only " + blob.length + " bytes");
        }
        ByteBuffer buffer = ByteBuffer.wrap(blob).order(ByteOrder.LITTLE_ENDIAN);
        int size = buffer.getInt();
        if (size <= 0 || size % Integer.BYTES != 0 || size > buffer.remaining()) {
            throw new IllegalArgumentException("the table of normalisations of " + blob.length + " bytes says that its trie has " + size);
        }
        units = new int[size / Integer.BYTES];
        buffer.asIntBuffer().get(units);
        results = java.util.Arrays.copyOfRange(blob, Integer.BYTES + size, blob.length + 1); // a last zero byte, whatever the file has
        for (int c = 0; c < ASCII; c++) {
            plain[c] = isPlain((byte) c);
        }
    }

    private boolean isPlain(byte c) {
        byte[] pair = {c, 0};
        if (longest(pair, 0, 1) != NONE) {
            return false;
        }
        for (int second = 0; second < ASCII; second++) {
            pair[1] = (byte) second;
            int root = offset(units[0]);
            int node = step(root, c);
            if (node >= 0 && step(node, pair[1]) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether an ASCII character stays as it is unless something else than ASCII follows. */
    public boolean isPlainBeforeAscii(int c) {
        return plain[c];
    }

    /** The longest sequence at {@code bytes[at …]} that the table has: its length in the upper half, its result in the lower; or {@link #NONE}. */
    public long longest(byte[] bytes, int at, int to) {
        return search(bytes, at, to, true);
    }

    /** The same for the shortest sequence. */
    public long shortest(byte[] bytes, int at, int to) {
        return search(bytes, at, to, false);
    }

    private long search(byte[] bytes, int at, int to, boolean longest) {
        long found = NONE;
        int node = offset(units[0]);
        for (int i = at; i < to; i++) {
            int position = node ^ bytes[i] & 0xff;
            if (position >= units.length) {
                break;
            }
            int unit = units[position];
            if ((unit & 0x800000ff) != (bytes[i] & 0xff)) {
                break;
            }
            node = position ^ offset(unit);
            if ((unit >>> 8 & 1) == 1) {
                if (node >= units.length) {
                    break;
                }
                int result = units[node] & 0x7fffffff;
                if (result < results.length) {
                    found = (long) (i + 1 - at) << 32 | result;
                }
                if (!longest) {
                    break;
                }
            }
        }
        return found;
    }

    private int step(int node, byte label) {
        int position = node ^ label & 0xff;
        if (position >= units.length || (units[position] & 0x800000ff) != (label & 0xff)) {
            return -1;
        }
        return position ^ offset(units[position]);
    }

    private static int offset(int unit) {
        return unit >>> 10 << ((unit & 1 << 9) >>> 6);
    }

    /** The bytes of all results, each ended by a zero byte. */
    public byte[] results() {
        return results;
    }

    /** The end of a result. */
    public int resultEnd(int result) {
        int end = result;
        while (results[end] != 0) {
            end++;
        }
        return end;
    }
}
