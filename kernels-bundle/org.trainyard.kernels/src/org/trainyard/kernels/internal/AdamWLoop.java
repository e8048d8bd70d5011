package org.trainyard.kernels.internal;

import static org.trainyard.kernels.internal.Lanes.COUNT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/** The AdamW update over elements in memory, in one pass over parameter, gradient and both moments. */
public final class AdamWLoop {
    /** The step's constants, as ATen's fused AdamW forms them. */
    public record Constants(float keep, float beta1, float beta2, float stepSize, float rootCorrection, float epsilon, float gradientScale) {
        public static Constants of(double lr, double beta1, double beta2, double epsilon, double decay, long step, double gradientScale) {
            double correction1 = 1 - Math.pow(beta1, step);
            double correction2 = 1 - Math.pow(beta2, step);
            return new Constants((float) (1 - lr * decay), (float) beta1, (float) beta2, (float) (lr / correction1),
                (float) Math.sqrt(correction2), (float) epsilon, (float) gradientScale);
        }
    }

    private AdamWLoop() {}

    /** Addresses are those of element 0; {@code weight} is a bf16 copy to write, or 0. Elements {@code from} to {@code to} are updated. */
    public static void run(Constants c, long main, long gradient, long m, long v, long weight, long from, long to) {
        long i = from;
        for (; i + COUNT <= to; i += COUNT) {
            long at = 4 * i;
            FloatVector g = Lanes.load(gradient + at).mul(c.gradientScale);
            FloatVector moment = first(c, Lanes.load(m + at), g);
            FloatVector square = second(c, Lanes.load(v + at), g);
            FloatVector p = updated(c, Lanes.load(main + at), moment, square);
            Lanes.store(moment, m + at);
            Lanes.store(square, v + at);
            Lanes.store(p, main + at);
            if (weight != 0) Lanes.storeBf16(p, weight + 2 * i);
        }
        if (i == to) return;
        VectorMask<Float> tail = Lanes.F.indexInRange(i, to);
        long at = 4 * i;
        FloatVector g = Lanes.load(gradient + at, tail).mul(c.gradientScale);
        FloatVector moment = first(c, Lanes.load(m + at, tail), g);
        FloatVector square = second(c, Lanes.load(v + at, tail), g);
        FloatVector p = updated(c, Lanes.load(main + at, tail), moment, square);
        Lanes.store(moment, m + at, tail);
        Lanes.store(square, v + at, tail);
        Lanes.store(p, main + at, tail);
        if (weight != 0) Lanes.storeBf16(p, weight + 2 * i, tail);
    }

    private static FloatVector first(Constants c, FloatVector m, FloatVector g) { return g.sub(m).fma(FloatVector.broadcast(Lanes.F, 1 - c.beta1), m); }

    private static FloatVector second(Constants c, FloatVector v, FloatVector g) {
        return g.mul(g).mul(1 - c.beta2).add(v.mul(c.beta2));
    }

    private static FloatVector updated(Constants c, FloatVector p, FloatVector m, FloatVector v) {
        FloatVector denominator = v.sqrt().div(c.rootCorrection).add(c.epsilon);
        return p.mul(c.keep).sub(m.mul(c.stepSize).div(denominator));
    }
}
