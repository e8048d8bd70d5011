package org.trainyard.checkpoint.safetensors;

import java.util.HashMap;
import java.util.Map;

/**
 * Element types of stored tensors, under the names that safetensors files use.
 *
 * <p>The order is that of the reference implementation: files list the last of these first, so that wide elements come
 * first and every tensor is aligned to its element.
 */
public enum DType {
    BOOL(1), U8(1), I8(1), F8_E5M2(1), F8_E4M3(1), I16(2), U16(2), F16(2), BF16(2), I32(4), U32(4), F32(4), F64(8), I64(8),
    U64(8);

    private static final Map<String, DType> BY_NAME = new HashMap<>();

    static {
        for (DType type : values()) {
            BY_NAME.put(type.name(), type);
        }
    }

    private final int bytes;

    DType(int bytes) {
        this.bytes = bytes;
    }

    /** The size of one element. */
    public int bytes() {
        return bytes;
    }

    /** The type of that name, or null. */
    public static DType find(String name) {
        return BY_NAME.get(name);
    }

    /**
     * The bytes a dense tensor of this type takes.
     *
     * @throws ArithmeticException when that does not fit a long
     * @throws IllegalArgumentException when a dimension is negative
     */
    public long byteSize(long[] shape) {
        long size = bytes;
        for (long dimension : shape) {
            if (dimension < 0) {
                throw new IllegalArgumentException("a dimension is negative: " + dimension);
            }
            size = Math.multiplyExact(size, dimension);
        }
        return size;
    }
}
