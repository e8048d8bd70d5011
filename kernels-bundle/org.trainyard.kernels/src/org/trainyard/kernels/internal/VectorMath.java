package org.trainyard.kernels.internal;

import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;

/** Elementary functions on fp32 lanes. */
public final class VectorMath {
    private static final float LOG2_E = 1.44269504f;
    /** 1.5·2²³: adding it rounds to the nearest integer and leaves that integer in the low bits. */
    private static final float ROUND = 12582912f;
    private static final float LN2_HIGH = 0.693359375f;
    private static final float LN2_LOW = -2.12194440e-4f;
    /** Below it exp is subnormal; those results are flushed to zero. */
    private static final float SMALLEST = -87.336544f;

    private VectorMath() {}

    /**
     * exp(x) for x ≤ 0 (and NaN, -∞), within 1 ulp; 0 where the result would be subnormal. Cody and Waite reduction, Cephes' polynomial.
     */
    public static FloatVector expOfNonPositive(FloatVector x) {
        FloatVector t = x.fma(FloatVector.broadcast(Lanes.F, LOG2_E), FloatVector.broadcast(Lanes.F, ROUND));
        FloatVector n = t.sub(ROUND);
        FloatVector r = n.fma(FloatVector.broadcast(Lanes.F, -LN2_HIGH), x);
        r = n.fma(FloatVector.broadcast(Lanes.F, -LN2_LOW), r);
        FloatVector p = FloatVector.broadcast(Lanes.F, 1.9875691500e-4f);
        p = p.fma(r, FloatVector.broadcast(Lanes.F, 1.3981999507e-3f));
        p = p.fma(r, FloatVector.broadcast(Lanes.F, 8.3334519073e-3f));
        p = p.fma(r, FloatVector.broadcast(Lanes.F, 4.1665795894e-2f));
        p = p.fma(r, FloatVector.broadcast(Lanes.F, 1.6666665459e-1f));
        p = p.fma(r, FloatVector.broadcast(Lanes.F, 5.0000001201e-1f));
        p = p.fma(r.mul(r), r.add(1f));
        IntVector power = t.reinterpretAsInts().add(127).lanewise(LSHL, 23);
        return p.mul(power.reinterpretAsFloats()).blend(0f, x.compare(LT, SMALLEST));
    }
}
