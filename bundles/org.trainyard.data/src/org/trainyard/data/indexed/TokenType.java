package org.trainyard.data.indexed;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** The element type of a {@code .bin} file, with its code in the {@code .idx} header. Everything is little-endian. */
public enum TokenType {
    UINT8(1, 1, 0, 255),
    INT8(2, 1, -128, 127),
    INT16(3, 2, Short.MIN_VALUE, Short.MAX_VALUE),
    INT32(4, 4, Integer.MIN_VALUE, Integer.MAX_VALUE),
    INT64(5, 8, Long.MIN_VALUE, Long.MAX_VALUE),
    FLOAT64(6, 8, -(1L << 53), 1L << 53),
    FLOAT32(7, 4, -(1L << 24), 1L << 24),
    UINT16(8, 2, 0, 65535);

    static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfDouble DOUBLE = ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final int SMALL_VOCABULARY = 65500;

    private final int code;
    private final int bytes;
    private final long min;
    private final long max;

    TokenType(int code, int bytes, long min, long max) {
        this.code = code;
        this.bytes = bytes;
        this.min = min;
        this.max = max;
    }

    /** The code in the header. */
    public int code() {
        return code;
    }

    /** The size of one token in bytes. */
    public int bytes() {
        return bytes;
    }

    /** Whether a token of this value can be stored without loss. */
    public boolean holds(long token) {
        return token >= min && token <= max;
    }

    /** The type that Megatron stores a vocabulary in: two bytes a token below 65500 tokens, otherwise four. */
    public static TokenType forVocabulary(int vocabSize) {
        return vocabSize < SMALL_VOCABULARY ? UINT16 : INT32;
    }

    /** The type with the given header code, or null. */
    public static TokenType ofCode(int code) {
        for (TokenType type : values()) {
            if (type.code == code) {
                return type;
            }
        }
        return null;
    }

    /** Reads {@code length} tokens at byte {@code offset} of {@code data} into {@code out}, floats truncated. */
    void read(MemorySegment data, long offset, int length, long[] out, int at) {
        switch (this) {
            case UINT16 -> {
                for (int i = 0; i < length; i++) {
                    out[at + i] = data.get(SHORT, offset + 2L * i) & 0xffff;
                }
            }
            case INT32 -> {
                for (int i = 0; i < length; i++) {
                    out[at + i] = data.get(INT, offset + 4L * i);
                }
            }
            case INT64 -> MemorySegment.copy(data, LONG, offset, out, at, length);
            case INT16 -> {
                for (int i = 0; i < length; i++) {
                    out[at + i] = data.get(SHORT, offset + 2L * i);
                }
            }
            case UINT8 -> {
                for (int i = 0; i < length; i++) {
                    out[at + i] = data.get(ValueLayout.JAVA_BYTE, offset + i) & 0xff;
                }
            }
            case INT8 -> {
                for (int i = 0; i < length; i++) {
                    out[at + i] = data.get(ValueLayout.JAVA_BYTE, offset + i);
                }
            }
            case FLOAT32 -> {
                for (int i = 0; i < length; i++) {
                    out[at + i] = (long) data.get(FLOAT, offset + 4L * i);
                }
            }
            case FLOAT64 -> {
                for (int i = 0; i < length; i++) {
                    out[at + i] = (long) data.get(DOUBLE, offset + 8L * i);
                }
            }
        }
    }

    /**
     * Writes {@code tokens[from … to)} at byte {@code offset} of {@code data}.
     *
     * @return the index of the first token that this type cannot hold, or -1
     */
    int write(int[] tokens, int from, int to, MemorySegment data, long offset) {
        int wrong = firstOutside(tokens, from, to);
        if (wrong >= 0) {
            return wrong;
        }
        int count = to - from;
        switch (this) {
            case UINT8, INT8 -> {
                for (int i = 0; i < count; i++) {
                    data.set(ValueLayout.JAVA_BYTE, offset + i, (byte) tokens[from + i]);
                }
            }
            case INT16, UINT16 -> {
                for (int i = 0; i < count; i++) {
                    data.set(SHORT, offset + 2L * i, (short) tokens[from + i]);
                }
            }
            case INT32 -> MemorySegment.copy(tokens, from, data, INT, offset, count);
            case INT64 -> {
                for (int i = 0; i < count; i++) {
                    data.set(LONG, offset + 8L * i, tokens[from + i]);
                }
            }
            case FLOAT32 -> {
                for (int i = 0; i < count; i++) {
                    data.set(FLOAT, offset + 4L * i, tokens[from + i]);
                }
            }
            case FLOAT64 -> {
                for (int i = 0; i < count; i++) {
                    data.set(DOUBLE, offset + 8L * i, tokens[from + i]);
                }
            }
        }
        return -1;
    }

    private int firstOutside(int[] tokens, int from, int to) {
        if (min <= Integer.MIN_VALUE && max >= Integer.MAX_VALUE) {
            return -1;
        }
        int low = (int) min;
        int high = (int) max;
        int outside = 0;
        for (int i = from; i < to; i++) {
            outside |= tokens[i] - low | high - tokens[i]; // without a branch, which the compiler turns into vectors
        }
        for (int i = from; outside < 0 && i < to; i++) {
            if (!holds(tokens[i])) {
                return i;
            }
        }
        return -1;
    }
}
