package org.trainyard.engine.random;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** Dropout masks from a {@link RandomStream}: element i is kept iff the top 24 bits at position + i are at least p·2²⁴. */
public final class RandomMask {
    private static final int BITS = 24;

    private RandomMask() {}

    /** A bool tensor of the shape and on the device of {@code like}; draws one number an element. */
    public static Tensor keep(RandomStream stream, double p, Tensor like) {
        long n = like.numel();
        long first = stream.take(n);
        Tensor mask = Tensors.empty(DType.BOOL, Device.CPU, like.shape());
        long limit = (long) Math.ceil(p * (1L << BITS));
        fill(mask.data(), n, stream.key(), first, limit);
        return Aten.to(mask, DType.BOOL, like.device());
    }

    private static void fill(MemorySegment mask, long n, long key, long first, long limit) {
        for (long i = 0; i < n; i++) {
            boolean kept = RandomStream.bits(key, first + i) >>> (64 - BITS) >= limit;
            mask.set(JAVA_BYTE, i, (byte) (kept ? 1 : 0));
        }
    }
}
