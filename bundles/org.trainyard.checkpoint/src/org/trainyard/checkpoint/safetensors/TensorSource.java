package org.trainyard.checkpoint.safetensors;

import java.lang.foreign.MemorySegment;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A tensor to be saved: dense, C order, little endian.
 *
 * <p>Its bytes must not change while a save reads them. What reads it is one thread at a time, but not always the
 * same one.
 */
public interface TensorSource {
    String name();

    DType dtype();

    long[] shape();

    /** Copies the bytes into {@code target}, which has exactly {@link #byteSize()}. */
    void copyTo(MemorySegment target);

    /** The bytes where they lie, when they lie in host memory. */
    default Optional<MemorySegment> segment() {
        return Optional.empty();
    }

    default long byteSize() {
        return dtype().byteSize(shape());
    }

    /** A tensor in host memory. */
    static TensorSource of(String name, DType dtype, long[] shape, MemorySegment data) {
        long expected = dtype.byteSize(shape);
        if (data.byteSize() != expected) {
            throw new IllegalArgumentException("tensor " + name + " of " + dtype + " " + java.util.Arrays.toString(shape)
                    + " takes " + expected + " bytes, not " + data.byteSize());
        }
        return new Simple(name, dtype, shape.clone(), data, target -> MemorySegment.copy(data, 0, target, 0, expected));
    }

    /** A tensor that something else has to fetch, such as one on a device. */
    static TensorSource copying(String name, DType dtype, long[] shape, Consumer<MemorySegment> copier) {
        return new Simple(name, dtype, shape.clone(), null, copier);
    }

    /** The two kinds above. */
    record Simple(String name, DType dtype, long[] shape, MemorySegment data, Consumer<MemorySegment> copier)
            implements TensorSource {
        @Override
        public void copyTo(MemorySegment target) {
            copier.accept(target);
        }

        @Override
        public Optional<MemorySegment> segment() {
            return Optional.ofNullable(data);
        }
    }
}
