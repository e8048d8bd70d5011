package org.trainyard.kernels.internal.brgemm;

import static jdk.incubator.vector.VectorOperators.I2S;
import static jdk.incubator.vector.VectorOperators.IS_FINITE;
import static jdk.incubator.vector.VectorOperators.LSHL;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorMask;
import org.trainyard.kernels.internal.Lanes;
import org.trainyard.kernels.internal.Slices;

/**
 * Writes an fp32 matrix as the sum of three bf16 matrices, 8 significant bits each. The six largest of their nine products then give an
 * fp32 product whose error is that of fp32 accumulation (Henry, Tang and Heinecke 2019).
 */
final class Split {
    static final int PLANES = 3;

    private Split() {}

    /** Like {@link #rows}, on all threads. */
    static void parallel(long source, long rows, int width, long stride, long target, long plane) {
        Slices.run(rows, width, (from, to) -> rows(source + 4 * from * stride, to - from, width, stride, target + 2 * from * width, plane));
    }

    /**
     * @param rows contiguous runs of {@code width} elements, {@code stride} elements apart
     * @param target receives the runs of the first part one after the other
     * @param plane bytes from one part to the next
     */
    static void rows(long source, long rows, int width, long stride, long target, long plane) {
        for (long r = 0; r < rows; r++) row(source + 4 * r * stride, width, target + 2 * r * width, plane);
    }

    private static void row(long source, int width, long target, long plane) {
        int i = 0;
        for (; i + Lanes.COUNT <= width; i += Lanes.COUNT) {
            FloatVector x = Lanes.load(source + 4L * i);
            for (int p = 0; p < PLANES; p++) {
                IntVector bits = Lanes.bf16Bits(x);
                narrow(bits).intoMemorySegment(Lanes.MEMORY, target + p * plane + 2L * i, Lanes.ORDER);
                x = rest(x, bits);
            }
        }
        if (i == width) return;
        VectorMask<Float> tail = Lanes.F.indexInRange(i, width);
        FloatVector x = Lanes.load(source + 4L * i, tail);
        for (int p = 0; p < PLANES; p++) {
            IntVector bits = Lanes.bf16Bits(x);
            narrow(bits).intoMemorySegment(Lanes.MEMORY, target + p * plane + 2L * i, Lanes.ORDER, tail.cast(Lanes.S));
            x = rest(x, bits);
        }
    }

    /**
     * Stores the parts of two vectors, each vector on its own and both interleaved.
     *
     * @param plane bytes between the parts of the single rows
     * @param pairPlane bytes between the interleaved parts
     */
    static void storePairs(FloatVector first, FloatVector second, int parts, long firstAt, long secondAt, long plane, long pairs, long pairPlane) {
        for (int p = 0; p < parts; p++) {
            IntVector low = Lanes.bf16Bits(first);
            IntVector high = Lanes.bf16Bits(second);
            narrow(low).intoMemorySegment(Lanes.MEMORY, firstAt + p * plane, Lanes.ORDER);
            narrow(high).intoMemorySegment(Lanes.MEMORY, secondAt + p * plane, Lanes.ORDER);
            low.or(high.lanewise(LSHL, 16)).intoMemorySegment(Lanes.MEMORY, pairs + p * pairPlane, Lanes.ORDER);
            if (p + 1 == parts) return;
            first = rest(first, low);
            second = rest(second, high);
        }
    }

    /** Stores the parts of two vectors interleaved, {@code plane} bytes apart. */
    static void storePairs(FloatVector first, FloatVector second, int parts, long pairs, long plane) {
        for (int p = 0; p < parts; p++) {
            IntVector low = Lanes.bf16Bits(first);
            IntVector high = Lanes.bf16Bits(second);
            low.or(high.lanewise(LSHL, 16)).intoMemorySegment(Lanes.MEMORY, pairs + p * plane, Lanes.ORDER);
            if (p + 1 == parts) return;
            first = rest(first, low);
            second = rest(second, high);
        }
    }

    private static ShortVector narrow(IntVector bits) { return (ShortVector) bits.convertShape(I2S, Lanes.S, 0); }

    /** What the leading part leaves; nothing of infinities and NaN, which it holds whole. */
    private static FloatVector rest(FloatVector x, IntVector bits) {
        FloatVector lead = bits.lanewise(LSHL, 16).reinterpretAsFloats();
        FloatVector zero = FloatVector.zero(Lanes.F);
        return zero.blend(x.sub(lead), x.test(IS_FINITE));
    }
}
