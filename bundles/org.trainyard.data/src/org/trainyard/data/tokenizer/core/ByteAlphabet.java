package org.trainyard.data.tokenizer.core;

/**
 * The printable alphabet in which byte-level vocabularies are written: bytes that print stand for themselves, the others for
 * U+0100, U+0101, … in ascending order.
 */
public final class ByteAlphabet {
    private static final int BYTES = 256;
    private static final char[] TO_CHAR = new char[BYTES];
    private static final short[] TO_BYTE;

    static {
        int next = BYTES;
        for (int b = 0; b < BYTES; b++) {
            boolean prints = b >= 33 && b <= 126 || b >= 161 && b <= 172 || b >= 174;
            TO_CHAR[b] = (char) (prints ? b : next++);
        }
        TO_BYTE = new short[next];
        java.util.Arrays.fill(TO_BYTE, (short) -1);
        for (int b = 0; b < BYTES; b++) {
            TO_BYTE[TO_CHAR[b]] = (short) b;
        }
    }

    private ByteAlphabet() {
    }

    /** The character that stands for a byte (0 to 255). */
    public static char toChar(int value) {
        return TO_CHAR[value];
    }

    /** The byte (0 to 255) that a character stands for, or -1. */
    public static int toByte(char letter) {
        return letter < TO_BYTE.length ? TO_BYTE[letter] : -1;
    }

    /** The bytes a token's text stands for, or null if a character is outside the alphabet. */
    public static byte[] bytes(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            int value = toByte(text.charAt(i));
            if (value < 0) {
                return null;
            }
            bytes[i] = (byte) value;
        }
        return bytes;
    }

    /** The text that stands for bytes. */
    public static String text(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        for (byte value : bytes) {
            text.append(toChar(value & 0xff));
        }
        return text.toString();
    }
}
