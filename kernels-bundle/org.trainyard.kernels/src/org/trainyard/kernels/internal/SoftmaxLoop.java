package org.trainyard.kernels.internal;

import static org.trainyard.kernels.internal.Lanes.COUNT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/** Softmax over contiguous rows of fp32 at native addresses, and what is made of it. Sums of many terms are gathered in fp64. Thread-safe. */
public final class SoftmaxLoop {
    /** Elements whose sum is gathered in fp32 lanes before it goes to fp64. */
    private static final int BLOCK = 128 * COUNT;

    private SoftmaxLoop() {}

    /** The largest of {@code n > 0} elements; NaN if one is. */
    public static float largest(long row, int n) {
        int whole = n - n % COUNT;
        FloatVector max = FloatVector.broadcast(Lanes.F, Float.NEGATIVE_INFINITY);
        for (int i = 0; i < whole; i += COUNT) max = max.max(Lanes.load(row + 4L * i));
        float largest = max.reduceLanes(VectorOperators.MAX);
        if (whole == n) return largest;
        VectorMask<Float> tail = Lanes.F.indexInRange(whole, n);
        return Math.max(largest, Lanes.load(row + 4L * whole, tail).reduceLanes(VectorOperators.MAX, tail));
    }

    /** Replaces each element x by exp(x - max) and returns their sum. */
    public static double exponentials(long row, int n, float max) {
        int whole = n - n % COUNT;
        double total = 0;
        for (int from = 0; from < whole; from += BLOCK) {
            FloatVector sum = FloatVector.zero(Lanes.F);
            for (int i = from; i < Math.min(whole, from + BLOCK); i += COUNT) {
                FloatVector e = VectorMath.expOfNonPositive(Lanes.load(row + 4L * i).sub(max));
                Lanes.store(e, row + 4L * i);
                sum = sum.add(e);
            }
            total += Lanes.sum(sum);
        }
        if (whole == n) return total;
        VectorMask<Float> tail = Lanes.F.indexInRange(whole, n);
        FloatVector e = VectorMath.expOfNonPositive(Lanes.load(row + 4L * whole, tail).sub(max));
        Lanes.store(e, row + 4L * whole, tail);
        return total + Lanes.sum(e.blend(0f, tail.not()));
    }

    /** Multiplies each element by {@code factor}. */
    public static void scale(long row, int n, float factor) {
        int whole = n - n % COUNT;
        for (int i = 0; i < whole; i += COUNT) Lanes.store(Lanes.load(row + 4L * i).mul(factor), row + 4L * i);
        if (whole == n) return;
        VectorMask<Float> tail = Lanes.F.indexInRange(whole, n);
        Lanes.store(Lanes.load(row + 4L * whole, tail).mul(factor), row + 4L * whole, tail);
    }

    /**
     * The backward of attention for one query: its scores become probabilities p = exp(score - logSumExp), and the gradient of p becomes that of
     * the scores, p·(gradient - delta).
     */
    public static void gradients(long scores, long gradient, int n, float logSumExp, float delta) {
        int whole = n - n % COUNT;
        for (int i = 0; i < whole; i += COUNT) {
            FloatVector p = VectorMath.expOfNonPositive(Lanes.load(scores + 4L * i).sub(logSumExp));
            Lanes.store(p, scores + 4L * i);
            Lanes.store(Lanes.load(gradient + 4L * i).sub(delta).mul(p), gradient + 4L * i);
        }
        if (whole == n) return;
        VectorMask<Float> tail = Lanes.F.indexInRange(whole, n);
        FloatVector p = VectorMath.expOfNonPositive(Lanes.load(scores + 4L * whole, tail).sub(logSumExp));
        Lanes.store(p, scores + 4L * whole, tail);
        Lanes.store(Lanes.load(gradient + 4L * whole, tail).sub(delta).mul(p), gradient + 4L * whole, tail);
    }

    /** Σ a·b over {@code n} elements. */
    public static float dot(long a, long b, int n) {
        int whole = n - n % COUNT;
        FloatVector sum = FloatVector.zero(Lanes.F);
        for (int i = 0; i < whole; i += COUNT) sum = Lanes.load(a + 4L * i).fma(Lanes.load(b + 4L * i), sum);
        float total = Lanes.sum(sum);
        if (whole == n) return total;
        VectorMask<Float> tail = Lanes.F.indexInRange(whole, n);
        return total + Lanes.sum(Lanes.load(a + 4L * whole, tail).mul(Lanes.load(b + 4L * whole, tail)));
    }

    /** Sets elements {@code from} to {@code to} to zero. */
    public static void clear(long row, int from, int to) {
        if (from < to) Lanes.MEMORY.asSlice(row + 4L * from, 4L * (to - from)).fill((byte) 0);
    }
}
