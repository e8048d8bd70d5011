package org.trainyard.data.tokenizer.core;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Decoding of UTF-8, strict as RFC 3629 has it. */
public final class Utf8 {
    /** What {@link #decode} gives for bytes that are no character. */
    public static final int MALFORMED = -1;

    private Utf8() {
    }

    /** The code point that starts at {@code bytes[at]}, which is no ASCII byte, or {@link #MALFORMED}. */
    public static int decode(byte[] bytes, int at, int to) {
        int lead = bytes[at];
        if (lead < (byte) 0xc2) {
            return MALFORMED; // a continuation byte, or an overlong form
        }
        if (lead < (byte) 0xe0) {
            if (at + 1 >= to || !continues(bytes[at + 1])) {
                return MALFORMED;
            }
            return (lead & 0x1f) << 6 | bytes[at + 1] & 0x3f;
        }
        if (lead < (byte) 0xf0) {
            if (at + 2 >= to || !continues(bytes[at + 1]) || !continues(bytes[at + 2])) {
                return MALFORMED;
            }
            int c = (lead & 0xf) << 12 | (bytes[at + 1] & 0x3f) << 6 | bytes[at + 2] & 0x3f;
            return c < 0x800 || c >= 0xd800 && c < 0xe000 ? MALFORMED : c;
        }
        if (at + 3 >= to || !continues(bytes[at + 1]) || !continues(bytes[at + 2]) || !continues(bytes[at + 3])) {
            return MALFORMED;
        }
        int c = (lead & 0xf) << 18 | (bytes[at + 1] & 0x3f) << 12 | (bytes[at + 2] & 0x3f) << 6 | bytes[at + 3] & 0x3f;
        return c < 0x10000 || c > 0x10ffff ? MALFORMED : c;
    }

    /**
     * The characters of UTF-8 bytes; of malformed ones each longest beginning of a character, and each byte that begins none, is a U+FFFD, as
     * Unicode recommends and Python has it. Java itself gives fewer for surrogates that someone has encoded.
     */
    public static String text(byte[] bytes, int from, int to) {
        byte[] marked = null;
        for (int i = from; i + 1 < to; i++) {
            if (bytes[i] == (byte) 0xed && (bytes[i + 1] & 0xe0) == 0xa0) {
                marked = marked == null ? Arrays.copyOfRange(bytes, from, to) : marked;
                marked[i - from] = (byte) 0xff; // begins nothing, so the next one does neither
            }
        }
        return marked == null ? new String(bytes, from, to - from, StandardCharsets.UTF_8) : new String(marked, StandardCharsets.UTF_8);
    }

    /** The number of bytes of a code point's encoding. */
    public static int length(int codePoint) {
        return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }

    private static boolean continues(byte value) {
        return (value & 0xc0) == 0x80;
    }
}
