package org.trainyard.kernels.internal;

import static org.trainyard.kernels.internal.Lanes.COUNT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/**
 * Element by element over several arrays at once: each is read and written once, and so many streams keep more of memory's lines under way than
 * one copy after the other does.
 */
public final class ReduceLoop {
    private ReduceLoop() {}

    /** Addresses are those of element 0, of bf16 or fp32; the sum, divided by {@code divisor}, goes to all outputs. */
    public static void sum(boolean bf16, long[] in, long[] out, long count, int divisor) {
        long i = 0;
        if (bf16) {
            for (; i + COUNT <= count; i += COUNT) {
                FloatVector v = Lanes.loadBf16(in[0] + 2 * i);
                for (int k = 1; k < in.length; k++) v = v.add(Lanes.loadBf16(in[k] + 2 * i));
                if (divisor != 1) v = v.div(divisor);
                for (long o : out) Lanes.storeBf16(v, o + 2 * i);
            }
        } else {
            i = wide(in, out, count, divisor);
            for (; i + COUNT <= count; i += COUNT) {
                FloatVector v = Lanes.load(in[0] + 4 * i);
                for (int k = 1; k < in.length; k++) v = v.add(Lanes.load(in[k] + 4 * i));
                if (divisor != 1) v = v.div(divisor);
                for (long o : out) Lanes.store(v, o + 4 * i);
            }
        }
        if (i < count) rest(bf16, in, out, i, count, false, divisor);
    }

    /** Four vectors a turn, which costs the loops over arrays less; where it stopped. */
    private static long wide(long[] in, long[] out, long count, int divisor) {
        final int step = 4 * COUNT, bytes = 4 * COUNT;
        long i = 0;
        for (; i + step <= count; i += step) {
            long at = in[0] + 4 * i;
            FloatVector a = Lanes.load(at), b = Lanes.load(at + bytes), c = Lanes.load(at + 2 * bytes), d = Lanes.load(at + 3 * bytes);
            for (int k = 1; k < in.length; k++) {
                at = in[k] + 4 * i;
                a = a.add(Lanes.load(at));
                b = b.add(Lanes.load(at + bytes));
                c = c.add(Lanes.load(at + 2 * bytes));
                d = d.add(Lanes.load(at + 3 * bytes));
            }
            if (divisor != 1) {
                a = a.div(divisor);
                b = b.div(divisor);
                c = c.div(divisor);
                d = d.div(divisor);
            }
            for (long o : out) {
                at = o + 4 * i;
                Lanes.store(a, at);
                Lanes.store(b, at + bytes);
                Lanes.store(c, at + 2 * bytes);
                Lanes.store(d, at + 3 * bytes);
            }
        }
        return i;
    }

    /** As {@link #sum}, with the largest. */
    public static void largest(boolean bf16, long[] in, long[] out, long count) {
        long i = 0;
        for (; i + COUNT <= count; i += COUNT) {
            FloatVector v = bf16 ? Lanes.loadBf16(in[0] + 2 * i) : Lanes.load(in[0] + 4 * i);
            for (int k = 1; k < in.length; k++) v = v.max(bf16 ? Lanes.loadBf16(in[k] + 2 * i) : Lanes.load(in[k] + 4 * i));
            for (long o : out) {
                if (bf16) Lanes.storeBf16(v, o + 2 * i);
                else Lanes.store(v, o + 4 * i);
            }
        }
        if (i < count) rest(bf16, in, out, i, count, true, 1);
    }

    /** What is less than a vector. */
    private static void rest(boolean bf16, long[] in, long[] out, long i, long count, boolean largest, int divisor) {
        VectorMask<Float> m = Lanes.F.indexInRange(i, count);
        FloatVector v = bf16 ? Lanes.loadBf16(in[0] + 2 * i, m) : Lanes.load(in[0] + 4 * i, m);
        for (int k = 1; k < in.length; k++) {
            FloatVector w = bf16 ? Lanes.loadBf16(in[k] + 2 * i, m) : Lanes.load(in[k] + 4 * i, m);
            v = largest ? v.max(w) : v.add(w);
        }
        v = v.div(divisor);
        for (long o : out) {
            if (bf16) Lanes.storeBf16(v, o + 2 * i, m);
            else Lanes.store(v, o + 4 * i, m);
        }
    }
}
