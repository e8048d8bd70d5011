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
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;
    private static final long LINE_ENDS = '\n' * ONES;
    private static final long BLANKS = ' ' * ONES;

    private ByteSearch() {
    }

    /** The index of the first line feed in {@code bytes[from … to)}, or {@code to}. */
    static int lineEnd(byte[] bytes, int from, int to) {
        int at = from;
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
        // below a blank: the subtraction borrows although the byte has no high bit of its own
        long controls = eight - BLANKS & ~eight & HIGHS;
        return zeroes(eight ^ QUOTES) | zeroes(eight ^ BACKSLASHES) | controls;
    }

    private static long zeroes(long eight) {
        return eight - ONES & ~eight & HIGHS;
    }
}
