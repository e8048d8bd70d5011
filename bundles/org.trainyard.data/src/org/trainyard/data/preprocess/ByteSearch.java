package org.trainyard.data.preprocess;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Searches bytes eight at a time. */
final class ByteSearch {
    /** Eight bytes of an array as a number, the first one lowest. */
    static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long SECOND_BITS = 2 * ONES;
    private static final long ABOVE_BLANKS = (' ' + 1) * ONES;
    private static final long BACKSLASHES = '\\' * ONES;
    private static final long LINE_ENDS = '\n' * ONES;

    private ByteSearch() {
    }

    /** The index of the first line feed in {@code bytes[from … to)}, or {@code to}. */
    static int lineEnd(byte[] bytes, int from, int to) {
        int at = from;
        while (at + 2 * Long.BYTES <= to
                && (zeroes((long) LONG.get(bytes, at) ^ LINE_ENDS) | zeroes((long) LONG.get(bytes, at + Long.BYTES) ^ LINE_ENDS)) == 0) {
            at += 2 * Long.BYTES;
        }
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long found = zeroes((long) LONG.get(bytes, at) ^ LINE_ENDS);
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (at < to && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    /** A bit in each byte of eight that ends a run of plain characters in a JSON string; only the lowest set one is certain. */
    static long specials(long eight) {
        // With its second bit turned over, a quote is where the blank was, just above the control characters. A byte below the limit borrows
        // from its high bit, and those that had one are not special.
        long controlsAndQuotes = (eight ^ SECOND_BITS) - ABOVE_BLANKS;
        long backslashes = (eight ^ BACKSLASHES) - ONES;
        return (controlsAndQuotes | backslashes) & ~eight & HIGHS;
    }

    private static long zeroes(long eight) {
        return eight - ONES & ~eight & HIGHS;
    }
}
