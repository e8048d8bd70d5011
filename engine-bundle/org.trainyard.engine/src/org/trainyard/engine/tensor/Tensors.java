package org.trainyard.engine.tensor;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import org.trainyard.engine.internal.torch.Binding;

/** Makes tensors, and copies between them and Java arrays. All results belong to the current {@link Scope}. Thread-safe. */
public final class Tensors {
    private Tensors() {}

    /** Memory as it comes; contents undefined. */
    public static Tensor empty(DType dtype, Device device, long... shape) {
        return new Tensor(Binding.empty(shape, dtype.code(), device.type().code(), device.index()));
    }

    public static Tensor zeros(DType dtype, Device device, long... shape) {
        return Aten.zero(empty(dtype, device, shape));
    }

    public static Tensor full(double value, DType dtype, Device device, long... shape) {
        return Aten.fill(empty(dtype, device, shape), value);
    }

    public static Tensor emptyLike(Tensor t) { return empty(t.dtype(), t.device(), t.shape()); }

    public static Tensor zerosLike(Tensor t) { return zeros(t.dtype(), t.device(), t.shape()); }

    /** A 0-d fp32 tensor on the CPU; ATen mixes it with tensors of any device. */
    public static Tensor scalar(double value) { return full(value, DType.FLOAT32, Device.CPU); }

    /**
     * A tensor on foreign memory, for reading checkpoints and datasets without a copy.
     *
     * @param data must outlive every handle on the tensor
     */
    public static Tensor wrap(MemorySegment data, DType dtype, long... shape) {
        return new Tensor(Binding.fromBlob(data, shape, dtype.code()));
    }

    public static Tensor of(float[] values, long... shape) {
        Tensor t = empty(DType.FLOAT32, Device.CPU, shape);
        MemorySegment.copy(values, 0, checked(t, values.length), JAVA_FLOAT, 0, values.length);
        return t;
    }

    public static Tensor of(double[] values, long... shape) {
        Tensor t = empty(DType.FLOAT64, Device.CPU, shape);
        MemorySegment.copy(values, 0, checked(t, values.length), JAVA_DOUBLE, 0, values.length);
        return t;
    }

    public static Tensor of(long[] values, long... shape) {
        Tensor t = empty(DType.INT64, Device.CPU, shape);
        MemorySegment.copy(values, 0, checked(t, values.length), JAVA_LONG, 0, values.length);
        return t;
    }

    public static Tensor of(int[] values, long... shape) {
        Tensor t = empty(DType.INT32, Device.CPU, shape);
        MemorySegment.copy(values, 0, checked(t, values.length), JAVA_INT, 0, values.length);
        return t;
    }

    private static MemorySegment checked(Tensor t, int length) {
        if (t.numel() != length) throw new IllegalArgumentException(length + " values do not fill " + t);
        return t.data();
    }

    /** The values in row-major order, converted to float. */
    public static float[] toFloats(Tensor t) {
        try (Scope _ = Scope.open()) {
            return host(t, DType.FLOAT32).toArray(JAVA_FLOAT);
        }
    }

    /** The values in row-major order, converted to double. */
    public static double[] toDoubles(Tensor t) {
        try (Scope _ = Scope.open()) {
            return host(t, DType.FLOAT64).toArray(JAVA_DOUBLE);
        }
    }

    /** The values in row-major order, converted to long. */
    public static long[] toLongs(Tensor t) {
        try (Scope _ = Scope.open()) {
            return host(t, DType.INT64).toArray(JAVA_LONG);
        }
    }

    /** The value of a one-element tensor; waits for the device. */
    public static double item(Tensor t) {
        double[] v = toDoubles(t);
        if (v.length != 1) throw new IllegalArgumentException("item() wants one element, not " + t);
        return v[0];
    }

    private static MemorySegment host(Tensor t, DType dtype) {
        return Aten.contiguous(Aten.to(t, dtype, Device.CPU)).data();
    }
}
