package org.trainyard.checkpoint.safetensors;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Short ways to make tensors in tests. */
public final class TensorData {
    private TensorData() {
    }

    public static TensorSource f32(String name, long[] shape, float... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            bytes.putFloat(value);
        }
        return bytes(name, DType.F32, shape, bytes.array());
    }

    public static TensorSource bytes(String name, DType dtype, long[] shape, byte[] bytes) {
        return TensorSource.of(name, dtype, shape, MemorySegment.ofArray(bytes));
    }

    public static long[] shape(long... dimensions) {
        return dimensions;
    }
}
