package org.trainyard.kernels.internal;

import static jdk.incubator.vector.VectorOperators.LT;
import static org.trainyard.kernels.internal.Lanes.COUNT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/**
 * Rows of gelu(x + bias), tanh form, and its derivative, computed in fp32. With z = 2·√(2/π)·(x + 0.044715·x³) the tanh form is x·σ(z),
 * as (1 + tanh(z/2))/2 = σ(z).
 */
public final class GeluLoop {
    private static final float SCALE = 1.5957691216057308f;
    private static final float CUBE = 0.044715f;

    private final boolean bf16;
    private final int bytes;
    private final int width;

    /** @param bf16 type of all operands: bf16, else fp32 */
    public GeluLoop(boolean bf16, int width) {
        this.bf16 = bf16;
        this.bytes = bf16 ? 2 : 4;
        this.width = width;
    }

    public void forward(long x, long bias, long y, int fromRow, int toRow) {
        for (int row = fromRow; row < toRow; row++) {
            long at = (long) row * width * bytes;
            int i = 0;
            for (; i + COUNT <= width; i += COUNT) {
                long o = (long) i * bytes;
                store(value(sum(load(x + at + o), load(bias + o))), y + at + o);
            }
            if (i == width) continue;
            VectorMask<Float> tail = Lanes.F.indexInRange(i, width);
            long o = (long) i * bytes;
            store(value(sum(load(x + at + o, tail), load(bias + o, tail))), y + at + o, tail);
        }
    }

    /** {@code dx = g·gelu'(x + bias)}. */
    public void backward(long g, long x, long bias, long dx, int fromRow, int toRow) {
        for (int row = fromRow; row < toRow; row++) {
            long at = (long) row * width * bytes;
            int i = 0;
            for (; i + COUNT <= width; i += COUNT) {
                long o = (long) i * bytes;
                store(load(g + at + o).mul(slope(sum(load(x + at + o), load(bias + o)))), dx + at + o);
            }
            if (i == width) continue;
            VectorMask<Float> tail = Lanes.F.indexInRange(i, width);
            long o = (long) i * bytes;
            store(load(g + at + o, tail).mul(slope(sum(load(x + at + o, tail), load(bias + o, tail)))), dx + at + o, tail);
        }
    }

    private static FloatVector sum(FloatVector x, FloatVector bias) { return x.add(bias); }

    private static FloatVector argument(FloatVector x) { return x.mul(x).mul(CUBE * SCALE).add(SCALE).mul(x); }

    private static FloatVector value(FloatVector x) {
        FloatVector z = argument(x);
        FloatVector e = VectorMath.expOfNonPositive(z.abs().neg());
        FloatVector positive = FloatVector.broadcast(Lanes.F, 1f).div(e.add(1f));
        return x.mul(positive.blend(e.mul(positive), z.compare(LT, 0f)));
    }

    private static FloatVector slope(FloatVector x) {
        FloatVector z = argument(x);
        FloatVector e = VectorMath.expOfNonPositive(z.abs().neg());
        FloatVector large = FloatVector.broadcast(Lanes.F, 1f).div(e.add(1f));
        FloatVector small = e.mul(large);
        FloatVector sigmoid = large.blend(small, z.compare(LT, 0f));
        FloatVector derivative = x.mul(x).mul(3 * CUBE * SCALE).add(SCALE);
        return large.mul(small).mul(x).mul(derivative).add(sigmoid);
    }

    private FloatVector load(long a) { return bf16 ? Lanes.loadBf16(a) : Lanes.load(a); }

    private FloatVector load(long a, VectorMask<Float> m) { return bf16 ? Lanes.loadBf16(a, m) : Lanes.load(a, m); }

    private void store(FloatVector v, long a) {
        if (bf16) Lanes.storeBf16(v, a);
        else Lanes.store(v, a);
    }

    private void store(FloatVector v, long a, VectorMask<Float> m) {
        if (bf16) Lanes.storeBf16(v, a, m);
        else Lanes.store(v, a, m);
    }
}
