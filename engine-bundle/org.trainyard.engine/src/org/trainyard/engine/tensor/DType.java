package org.trainyard.engine.tensor;

import org.trainyard.engine.internal.torch.EnumCode;

/** Element types of a {@link Tensor}, with libtorch's type codes and their safetensors names. Immutable. */
public enum DType implements EnumCode {
    UINT8(0, 1, "U8", false), INT8(1, 1, "I8", false), INT16(2, 2, "I16", false), INT32(3, 4, "I32", false),
    INT64(4, 8, "I64", false), FLOAT16(5, 2, "F16", true), FLOAT32(6, 4, "F32", true), FLOAT64(7, 8, "F64", true),
    BOOL(11, 1, "BOOL", false), BFLOAT16(15, 2, "BF16", true);

    private static final DType[] BY_CODE = new DType[16];
    static {
        for (DType d : values()) BY_CODE[d.code] = d;
    }

    private final int code;
    private final int bytes;
    private final String safetensorsName;
    private final boolean floating;

    DType(int code, int bytes, String safetensorsName, boolean floating) {
        this.code = code;
        this.bytes = bytes;
        this.safetensorsName = safetensorsName;
        this.floating = floating;
    }

    /** libtorch's {@code c10::ScalarType} value. */
    @Override public int code() { return code; }

    /** Size of one element in bytes. */
    public int bytes() { return bytes; }

    /** The name that the safetensors format uses. */
    public String safetensorsName() { return safetensorsName; }

    public boolean isFloating() { return floating; }

    /** @throws IllegalArgumentException for a type the engine does not use */
    public static DType ofCode(int code) {
        DType d = code >= 0 && code < BY_CODE.length ? BY_CODE[code] : null;
        if (d == null) throw new IllegalArgumentException("libtorch scalar type " + code + " is not supported");
        return d;
    }
}
