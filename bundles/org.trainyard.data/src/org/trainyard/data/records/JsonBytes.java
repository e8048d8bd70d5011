package org.trainyard.data.records;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** JSON text under construction, in UTF-8. Not thread-safe. */
public final class JsonBytes {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[1 << 16];
    private int size;

    /** The text so far, in {@code [0 … size())}; valid until more is added. */
    public byte[] array() {
        return bytes;
    }

    public int size() {
        return size;
    }

    /** Forgets the text, or what was added behind a size. */
    public void truncate(int length) {
        size = length;
    }

    /** Adds a sign of JSON. */
    public JsonBytes sign(char c) {
        need(1);
        bytes[size++] = (byte) c;
        return this;
    }

    /** Adds a number, {@code true}, {@code false} or {@code null}. */
    public JsonBytes word(String ascii) {
        byte[] word = ascii.getBytes(StandardCharsets.US_ASCII);
        return raw(word, 0, word.length);
    }

    /** Adds what is JSON already. */
    public JsonBytes raw(byte[] json, int from, int to) {
        need(to - from);
        System.arraycopy(json, from, bytes, size, to - from);
        size += to - from;
        return this;
    }

    /** Adds a string in quotes. */
    public JsonBytes string(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return string(utf8, 0, utf8.length);
    }

    /** Adds a string in quotes, given in UTF-8. */
    public JsonBytes string(byte[] utf8, int from, int to) {
        need(6L * (to - from) + 2); // every byte may become a backslash, u and four digits
        bytes[size++] = '"';
        for (int i = from; i < to; i++) {
            byte b = utf8[i];
            if (b == '"' || b == '\\') {
                bytes[size++] = '\\';
                bytes[size++] = b;
            } else if (b >= 0 && b < ' ') {
                control(b);
            } else {
                bytes[size++] = b;
            }
        }
        bytes[size++] = '"';
        return this;
    }

    private void control(byte b) {
        bytes[size++] = '\\';
        if (b == '\n' || b == '\t' || b == '\r') {
            bytes[size++] = (byte) (b == '\n' ? 'n' : b == '\t' ? 't' : 'r');
            return;
        }
        bytes[size++] = 'u';
        bytes[size++] = '0';
        bytes[size++] = '0';
        bytes[size++] = HEX[b >> 4];
        bytes[size++] = HEX[b & 15];
    }

    private void need(long more) {
        if (more > bytes.length - size) {
            long grown = Math.max(size + more, Math.min(2L * bytes.length, Integer.MAX_VALUE - 16));
            if (grown > Integer.MAX_VALUE - 16) {
                throw new OutOfMemoryError("a record is longer than an array can be");
            }
            bytes = Arrays.copyOf(bytes, (int) grown);
        }
    }
}
