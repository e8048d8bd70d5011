package org.trainyard.data.dataset.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * A one- or two-dimensional array of integers in memory or in a mapped {@code .npy} file.
 *
 * @param type the element type
 * @param rows the length, or the number of rows
 * @param columns 0 for a one-dimensional array
 */
public record IndexArray(Type type, long rows, int columns, MemorySegment segment) {

    /** Element types with numpy's descriptors. */
    public enum Type {
        INT16("<i2", 2), INT32("<i4", 4), UINT32("<u4", 4), INT64("<i8", 8);

        public final String descriptor;
        public final int bytes;

        Type(String descriptor, int bytes) {
            this.descriptor = descriptor;
            this.bytes = bytes;
        }
    }

    private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    public static IndexArray of(Type type, int[] values, int columns) {
        int rows = columns == 0 ? values.length : values.length / columns;
        return new IndexArray(type, rows, columns, MemorySegment.ofArray(values));
    }

    public static IndexArray of(long[] values, int columns) {
        int rows = columns == 0 ? values.length : values.length / columns;
        return new IndexArray(Type.INT64, rows, columns, MemorySegment.ofArray(values));
    }

    public static IndexArray of(short[] values) {
        return new IndexArray(Type.INT16, values.length, 0, MemorySegment.ofArray(values));
    }

    /** The element at a flat index. */
    public long get(long index) {
        return switch (type) {
            case INT16 -> segment.get(SHORT, index * Short.BYTES);
            case INT32 -> segment.get(INT, index * Integer.BYTES);
            case UINT32 -> segment.get(INT, index * Integer.BYTES) & 0xffffffffL;
            case INT64 -> segment.get(LONG, index * Long.BYTES);
        };
    }

    public long get(long row, int column) {
        return get(row * columns + column);
    }

    /** The number of elements. */
    public long elements() {
        return columns == 0 ? rows : rows * columns;
    }
}
