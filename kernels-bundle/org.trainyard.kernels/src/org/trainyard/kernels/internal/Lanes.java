package org.trainyard.kernels.internal;

import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.I2S;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.NE;
import static jdk.incubator.vector.VectorOperators.ZERO_EXTEND_S2I;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** Loads and stores of fp32 and bf16 lanes at native addresses. bf16 is rounded to nearest, ties to even; NaN stays NaN. */
public final class Lanes {
    public static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED;
    public static final VectorSpecies<Integer> I = IntVector.SPECIES_PREFERRED;
    /** As many 16-bit lanes as {@link #F} has 32-bit ones. */
    public static final VectorSpecies<Short> S = VectorSpecies.of(short.class, VectorShape.forBitSize(F.vectorBitSize() / 2));
    public static final int COUNT = F.length();
    /** The whole address space: loops address native memory directly, so that one segment serves all tensors. */
    public static final MemorySegment MEMORY = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);
    public static final ByteOrder ORDER = ByteOrder.nativeOrder();

    private static final int QUIET_NAN = 0x7fc0;

    private Lanes() {}

    public static FloatVector load(long address) { return FloatVector.fromMemorySegment(F, MEMORY, address, ORDER); }

    public static FloatVector load(long address, VectorMask<Float> m) { return FloatVector.fromMemorySegment(F, MEMORY, address, ORDER, m); }

    public static void store(FloatVector v, long address) { v.intoMemorySegment(MEMORY, address, ORDER); }

    public static void store(FloatVector v, long address, VectorMask<Float> m) { v.intoMemorySegment(MEMORY, address, ORDER, m); }

    public static FloatVector loadBf16(long address) { return widen(ShortVector.fromMemorySegment(S, MEMORY, address, ORDER)); }

    public static FloatVector loadBf16(long address, VectorMask<Float> m) {
        return widen(ShortVector.fromMemorySegment(S, MEMORY, address, ORDER, m.cast(S)));
    }

    public static void storeBf16(FloatVector v, long address) { narrow(v).intoMemorySegment(MEMORY, address, ORDER); }

    public static void storeBf16(FloatVector v, long address, VectorMask<Float> m) { narrow(v).intoMemorySegment(MEMORY, address, ORDER, m.cast(S)); }

    /** Two vectors, each at its own address and both interleaved, the first in the lower halves, at {@code pairs}. */
    public static void storeBf16Pairs(FloatVector first, FloatVector second, long firstAt, long secondAt, long pairs) {
        IntVector low = bf16Bits(first), high = bf16Bits(second);
        narrow(low).intoMemorySegment(MEMORY, firstAt, ORDER);
        narrow(high).intoMemorySegment(MEMORY, secondAt, ORDER);
        low.or(high.lanewise(LSHL, 16)).intoMemorySegment(MEMORY, pairs, ORDER);
    }

    private static FloatVector widen(ShortVector s) {
        return ((IntVector) s.convertShape(ZERO_EXTEND_S2I, I, 0)).lanewise(LSHL, 16).reinterpretAsFloats();
    }

    private static ShortVector narrow(FloatVector v) { return narrow(bf16Bits(v)); }

    private static ShortVector narrow(IntVector bits) { return (ShortVector) bits.convertShape(I2S, S, 0); }

    /** The larger of each lane, {@code a} where one is NaN: a comparison and a blend, where {@code max} also orders zeros and looks for NaN. */
    public static FloatVector larger(FloatVector a, FloatVector b) { return a.blend(b, b.compare(GT, a)); }

    /** The bf16 pattern of each lane, in its low 16 bits. */
    public static IntVector bf16Bits(FloatVector v) {
        IntVector bits = v.reinterpretAsInts();
        IntVector odd = bits.lanewise(LSHR, 16).and(1);
        IntVector rounded = bits.add(odd).add(0x7fff).lanewise(LSHR, 16);
        return rounded.blend(QUIET_NAN, v.compare(NE, v).cast(I));
    }

    /**
     * The sum of the lanes, pair by pair. {@code reduceLanes} leaves the order open, and so the last bits to whether the compiler has seen the loop yet.
     */
    public static float sum(FloatVector v) {
        float[] lanes = v.toArray();
        for (int width = COUNT / 2; width > 0; width /= 2) for (int i = 0; i < width; i++) lanes[i] += lanes[i + width];
        return lanes[0];
    }

    /** The bf16 pattern of one value. */
    public static short bf16(float x) {
        if (x != x) return (short) QUIET_NAN;
        int bits = Float.floatToRawIntBits(x);
        return (short) (bits + 0x7fff + (bits >>> 16 & 1) >>> 16);
    }

    public static void setShort(long address, short value) { MEMORY.set(ValueLayout.JAVA_SHORT_UNALIGNED, address, value); }

    public static float getFloat(long address) { return MEMORY.get(ValueLayout.JAVA_FLOAT_UNALIGNED, address); }

    public static void setFloat(long address, float value) { MEMORY.set(ValueLayout.JAVA_FLOAT_UNALIGNED, address, value); }
}
