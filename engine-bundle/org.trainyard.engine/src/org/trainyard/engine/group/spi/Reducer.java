package org.trainyard.engine.group.spi;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import java.lang.foreign.MemorySegment;
import java.util.List;
import org.trainyard.engine.group.Reduction;
import org.trainyard.engine.kernel.Kernels;
import org.trainyard.engine.kernel.ReduceKernel;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;

/**
 * Sums and maxima over the ranks' memory, always in rank order: by a {@link ReduceKernel} if there is one, else block by block through arrays
 * that stay in the first-level cache, since the loops over arrays are those that the JIT compiler turns into vector code. Thread-safe: each
 * thread has its own blocks.
 */
public final class Reducer {
    /** Elements of a block. */
    public static final int BLOCK = 4096;
    /** With fewer elements the kernel's start costs more than it saves. */
    private static final int LEAST_FOR_KERNEL = 1024;
    private static final ThreadLocal<Reducer> OF_THREAD = ThreadLocal.withInitial(Reducer::new);

    private final float[] sum = new float[BLOCK];
    private final float[] next = new float[BLOCK];
    private final int[] bits = new int[BLOCK];
    private final short[] halves = new short[BLOCK];
    private final MemorySegment sumBits = MemorySegment.ofArray(sum);
    private final MemorySegment nextBits = MemorySegment.ofArray(next);
    private final MemorySegment bitsBits = MemorySegment.ofArray(bits);
    private double[] doubles;
    private double[] nextDoubles;
    private long[] longs;
    private long[] nextLongs;
    private int[] nextInts;

    private Reducer() {}

    /** This thread's reducer. */
    public static Reducer get() { return OF_THREAD.get(); }

    /**
     * Reduces {@code count} elements of native memory.
     *
     * @param inputs one per rank
     * @param from where each begins, in bytes
     * @param outputs where the result goes; they may lie on the inputs
     * @param to where each begins, in bytes
     */
    public void reduce(DType type, Reduction how, MemorySegment[] inputs, long[] from, MemorySegment[] outputs, long[] to, long count) {
        List<ReduceKernel> kernels = count < LEAST_FOR_KERNEL ? List.of() : Kernels.ranked(ReduceKernel.class, Device.CPU, type);
        if (!kernels.isEmpty()) {
            kernels.getFirst().reduce(type, addresses(inputs, from), addresses(outputs, to), count, how == Reduction.MAX,
                how == Reduction.AVG ? inputs.length : 1);
            return;
        }
        for (long done = 0; done < count; done += BLOCK) {
            int n = (int) Math.min(BLOCK, count - done);
            long at = done * type.bytes();
            switch (type) {
                case FLOAT32 -> floats(how, inputs, from, outputs, to, at, n);
                case BFLOAT16 -> halves(true, how, inputs, from, outputs, to, at, n);
                case FLOAT16 -> halves(false, how, inputs, from, outputs, to, at, n);
                case FLOAT64 -> doubles(how, inputs, from, outputs, to, at, n);
                case INT32 -> ints(how, inputs, from, outputs, to, at, n);
                case INT64 -> longs(how, inputs, from, outputs, to, at, n);
                default -> throw new IllegalArgumentException(type + " is not reduced");
            }
        }
    }

    private static long[] addresses(MemorySegment[] segments, long[] offsets) {
        long[] a = new long[segments.length];
        for (int k = 0; k < a.length; k++) a[k] = segments[k].address() + offsets[k];
        return a;
    }

    private void floats(Reduction how, MemorySegment[] in, long[] from, MemorySegment[] out, long[] to, long at, int n) {
        MemorySegment.copy(in[0], JAVA_FLOAT_UNALIGNED, from[0] + at, sum, 0, n);
        for (int k = 1; k < in.length; k++) {
            MemorySegment.copy(in[k], JAVA_FLOAT_UNALIGNED, from[k] + at, next, 0, n);
            combine(how, n);
        }
        if (how == Reduction.AVG) scale(in.length, n);
        for (int k = 0; k < out.length; k++) MemorySegment.copy(sum, 0, out[k], JAVA_FLOAT_UNALIGNED, to[k] + at, n);
    }

    private void halves(boolean brain, Reduction how, MemorySegment[] in, long[] from, MemorySegment[] out, long[] to, long at, int n) {
        for (int k = 0; k < in.length; k++) {
            MemorySegment.copy(in[k], JAVA_SHORT_UNALIGNED, from[k] + at, halves, 0, n);
            if (brain) widenBrain(k == 0 ? sumBits : nextBits, n);
            else widenHalf(k == 0 ? sum : next, n);
            if (k > 0) combine(how, n);
        }
        if (how == Reduction.AVG) scale(in.length, n);
        if (brain) narrowBrain(n);
        else narrowHalf(n);
        for (int k = 0; k < out.length; k++) MemorySegment.copy(halves, 0, out[k], JAVA_SHORT_UNALIGNED, to[k] + at, n);
    }

    private void combine(Reduction how, int n) {
        float[] a = sum, b = next;
        if (how == Reduction.MAX) for (int i = 0; i < n; i++) a[i] = Math.max(a[i], b[i]);
        else for (int i = 0; i < n; i++) a[i] += b[i];
    }

    private void scale(int ranks, int n) {
        float[] a = sum;
        for (int i = 0; i < n; i++) a[i] /= ranks;
    }

    private void widenBrain(MemorySegment target, int n) {
        short[] h = halves;
        int[] b = bits;
        for (int i = 0; i < n; i++) b[i] = h[i] << 16;
        MemorySegment.copy(bitsBits, 0, target, 0, 4L * n);
    }

    /** Rounds to the nearest, ties to even; a NaN stays one. Without branches, for the vector unit. */
    private void narrowBrain(int n) {
        MemorySegment.copy(sumBits, 0, bitsBits, 0, 4L * n);
        short[] h = halves;
        int[] b = bits;
        for (int i = 0; i < n; i++) {
            int v = b[i];
            int nan = (0x7f800000 - (v & 0x7fffffff)) >> 31;
            int rounded = (v + 0x7fff + ((v >>> 16) & 1)) >>> 16;
            h[i] = (short) ((rounded & ~nan) | (0x7fc0 & nan));
        }
    }

    private void widenHalf(float[] target, int n) {
        short[] h = halves;
        for (int i = 0; i < n; i++) target[i] = Float.float16ToFloat(h[i]);
    }

    private void narrowHalf(int n) {
        short[] h = halves;
        float[] a = sum;
        for (int i = 0; i < n; i++) h[i] = Float.floatToFloat16(a[i]);
    }

    private void doubles(Reduction how, MemorySegment[] in, long[] from, MemorySegment[] out, long[] to, long at, int n) {
        if (doubles == null) {
            doubles = new double[BLOCK];
            nextDoubles = new double[BLOCK];
        }
        double[] a = doubles, b = nextDoubles;
        MemorySegment.copy(in[0], JAVA_DOUBLE_UNALIGNED, from[0] + at, a, 0, n);
        for (int k = 1; k < in.length; k++) {
            MemorySegment.copy(in[k], JAVA_DOUBLE_UNALIGNED, from[k] + at, b, 0, n);
            if (how == Reduction.MAX) for (int i = 0; i < n; i++) a[i] = Math.max(a[i], b[i]);
            else for (int i = 0; i < n; i++) a[i] += b[i];
        }
        if (how == Reduction.AVG) for (int i = 0; i < n; i++) a[i] /= in.length;
        for (int k = 0; k < out.length; k++) MemorySegment.copy(a, 0, out[k], JAVA_DOUBLE_UNALIGNED, to[k] + at, n);
    }

    private void ints(Reduction how, MemorySegment[] in, long[] from, MemorySegment[] out, long[] to, long at, int n) {
        if (nextInts == null) nextInts = new int[BLOCK];
        int[] a = bits, b = nextInts;
        MemorySegment.copy(in[0], JAVA_INT_UNALIGNED, from[0] + at, a, 0, n);
        for (int k = 1; k < in.length; k++) {
            MemorySegment.copy(in[k], JAVA_INT_UNALIGNED, from[k] + at, b, 0, n);
            if (how == Reduction.MAX) for (int i = 0; i < n; i++) a[i] = Math.max(a[i], b[i]);
            else for (int i = 0; i < n; i++) a[i] += b[i];
        }
        for (int k = 0; k < out.length; k++) MemorySegment.copy(a, 0, out[k], JAVA_INT_UNALIGNED, to[k] + at, n);
    }

    private void longs(Reduction how, MemorySegment[] in, long[] from, MemorySegment[] out, long[] to, long at, int n) {
        if (longs == null) {
            longs = new long[BLOCK];
            nextLongs = new long[BLOCK];
        }
        long[] a = longs, b = nextLongs;
        MemorySegment.copy(in[0], JAVA_LONG_UNALIGNED, from[0] + at, a, 0, n);
        for (int k = 1; k < in.length; k++) {
            MemorySegment.copy(in[k], JAVA_LONG_UNALIGNED, from[k] + at, b, 0, n);
            if (how == Reduction.MAX) for (int i = 0; i < n; i++) a[i] = Math.max(a[i], b[i]);
            else for (int i = 0; i < n; i++) a[i] += b[i];
        }
        for (int k = 0; k < out.length; k++) MemorySegment.copy(a, 0, out[k], JAVA_LONG_UNALIGNED, to[k] + at, n);
    }
}
