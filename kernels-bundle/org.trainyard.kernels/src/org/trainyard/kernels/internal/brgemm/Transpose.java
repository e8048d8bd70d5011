package org.trainyard.kernels.internal.brgemm;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.ZERO_EXTEND_S2I;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/** Rearranges bf16 matrices for {@link Brgemm}: pairs of rows interleaved, and blocks transposed. Addresses are native, strides in bytes. */
final class Transpose {
    private static final VectorSpecies<Integer> I = IntVector.SPECIES_512;
    private static final VectorSpecies<Short> S = ShortVector.SPECIES_256;
    private static final MemorySegment MEMORY = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);
    private static final ByteOrder ORDER = ByteOrder.nativeOrder();
    /** Side of a block of {@link #block}. */
    static final int SIDE = 16;

    /** Exchange lanes whose numbers differ in one bit. */
    private static final VectorShuffle<Integer> SWAP1 = VectorShuffle.fromOp(I, lane -> lane ^ 1);
    private static final VectorShuffle<Integer> SWAP2 = VectorShuffle.fromOp(I, lane -> lane ^ 2);
    private static final VectorShuffle<Integer> SWAP4 = VectorShuffle.fromOp(I, lane -> lane ^ 4);
    private static final VectorShuffle<Integer> SWAP8 = VectorShuffle.fromOp(I, lane -> lane ^ 8);
    /** Lanes whose numbers have that bit. */
    private static final VectorMask<Integer> WITH1 = VectorMask.fromLong(I, 0xaaaa);
    private static final VectorMask<Integer> WITH2 = VectorMask.fromLong(I, 0xcccc);
    private static final VectorMask<Integer> WITH4 = VectorMask.fromLong(I, 0xf0f0);
    private static final VectorMask<Integer> WITH8 = VectorMask.fromLong(I, 0xff00);

    private Transpose() {}

    /** Transposes 16×16 ints by four rounds of butterflies. */
    static void block(long source, long sourceStride, long target, long targetStride) {
        IntVector a0 = load(source);
        IntVector a1 = load(source + sourceStride);
        IntVector a2 = load(source + 2 * sourceStride);
        IntVector a3 = load(source + 3 * sourceStride);
        IntVector a4 = load(source + 4 * sourceStride);
        IntVector a5 = load(source + 5 * sourceStride);
        IntVector a6 = load(source + 6 * sourceStride);
        IntVector a7 = load(source + 7 * sourceStride);
        IntVector a8 = load(source + 8 * sourceStride);
        IntVector a9 = load(source + 9 * sourceStride);
        IntVector a10 = load(source + 10 * sourceStride);
        IntVector a11 = load(source + 11 * sourceStride);
        IntVector a12 = load(source + 12 * sourceStride);
        IntVector a13 = load(source + 13 * sourceStride);
        IntVector a14 = load(source + 14 * sourceStride);
        IntVector a15 = load(source + 15 * sourceStride);
        IntVector b0 = a0.blend(a1.rearrange(SWAP1), WITH1);
        IntVector b1 = a0.rearrange(SWAP1).blend(a1, WITH1);
        IntVector b2 = a2.blend(a3.rearrange(SWAP1), WITH1);
        IntVector b3 = a2.rearrange(SWAP1).blend(a3, WITH1);
        IntVector b4 = a4.blend(a5.rearrange(SWAP1), WITH1);
        IntVector b5 = a4.rearrange(SWAP1).blend(a5, WITH1);
        IntVector b6 = a6.blend(a7.rearrange(SWAP1), WITH1);
        IntVector b7 = a6.rearrange(SWAP1).blend(a7, WITH1);
        IntVector b8 = a8.blend(a9.rearrange(SWAP1), WITH1);
        IntVector b9 = a8.rearrange(SWAP1).blend(a9, WITH1);
        IntVector b10 = a10.blend(a11.rearrange(SWAP1), WITH1);
        IntVector b11 = a10.rearrange(SWAP1).blend(a11, WITH1);
        IntVector b12 = a12.blend(a13.rearrange(SWAP1), WITH1);
        IntVector b13 = a12.rearrange(SWAP1).blend(a13, WITH1);
        IntVector b14 = a14.blend(a15.rearrange(SWAP1), WITH1);
        IntVector b15 = a14.rearrange(SWAP1).blend(a15, WITH1);
        IntVector c0 = b0.blend(b2.rearrange(SWAP2), WITH2);
        IntVector c2 = b0.rearrange(SWAP2).blend(b2, WITH2);
        IntVector c1 = b1.blend(b3.rearrange(SWAP2), WITH2);
        IntVector c3 = b1.rearrange(SWAP2).blend(b3, WITH2);
        IntVector c4 = b4.blend(b6.rearrange(SWAP2), WITH2);
        IntVector c6 = b4.rearrange(SWAP2).blend(b6, WITH2);
        IntVector c5 = b5.blend(b7.rearrange(SWAP2), WITH2);
        IntVector c7 = b5.rearrange(SWAP2).blend(b7, WITH2);
        IntVector c8 = b8.blend(b10.rearrange(SWAP2), WITH2);
        IntVector c10 = b8.rearrange(SWAP2).blend(b10, WITH2);
        IntVector c9 = b9.blend(b11.rearrange(SWAP2), WITH2);
        IntVector c11 = b9.rearrange(SWAP2).blend(b11, WITH2);
        IntVector c12 = b12.blend(b14.rearrange(SWAP2), WITH2);
        IntVector c14 = b12.rearrange(SWAP2).blend(b14, WITH2);
        IntVector c13 = b13.blend(b15.rearrange(SWAP2), WITH2);
        IntVector c15 = b13.rearrange(SWAP2).blend(b15, WITH2);
        IntVector d0 = c0.blend(c4.rearrange(SWAP4), WITH4);
        IntVector d4 = c0.rearrange(SWAP4).blend(c4, WITH4);
        IntVector d1 = c1.blend(c5.rearrange(SWAP4), WITH4);
        IntVector d5 = c1.rearrange(SWAP4).blend(c5, WITH4);
        IntVector d2 = c2.blend(c6.rearrange(SWAP4), WITH4);
        IntVector d6 = c2.rearrange(SWAP4).blend(c6, WITH4);
        IntVector d3 = c3.blend(c7.rearrange(SWAP4), WITH4);
        IntVector d7 = c3.rearrange(SWAP4).blend(c7, WITH4);
        IntVector d8 = c8.blend(c12.rearrange(SWAP4), WITH4);
        IntVector d12 = c8.rearrange(SWAP4).blend(c12, WITH4);
        IntVector d9 = c9.blend(c13.rearrange(SWAP4), WITH4);
        IntVector d13 = c9.rearrange(SWAP4).blend(c13, WITH4);
        IntVector d10 = c10.blend(c14.rearrange(SWAP4), WITH4);
        IntVector d14 = c10.rearrange(SWAP4).blend(c14, WITH4);
        IntVector d11 = c11.blend(c15.rearrange(SWAP4), WITH4);
        IntVector d15 = c11.rearrange(SWAP4).blend(c15, WITH4);
        IntVector e0 = d0.blend(d8.rearrange(SWAP8), WITH8);
        IntVector e8 = d0.rearrange(SWAP8).blend(d8, WITH8);
        IntVector e1 = d1.blend(d9.rearrange(SWAP8), WITH8);
        IntVector e9 = d1.rearrange(SWAP8).blend(d9, WITH8);
        IntVector e2 = d2.blend(d10.rearrange(SWAP8), WITH8);
        IntVector e10 = d2.rearrange(SWAP8).blend(d10, WITH8);
        IntVector e3 = d3.blend(d11.rearrange(SWAP8), WITH8);
        IntVector e11 = d3.rearrange(SWAP8).blend(d11, WITH8);
        IntVector e4 = d4.blend(d12.rearrange(SWAP8), WITH8);
        IntVector e12 = d4.rearrange(SWAP8).blend(d12, WITH8);
        IntVector e5 = d5.blend(d13.rearrange(SWAP8), WITH8);
        IntVector e13 = d5.rearrange(SWAP8).blend(d13, WITH8);
        IntVector e6 = d6.blend(d14.rearrange(SWAP8), WITH8);
        IntVector e14 = d6.rearrange(SWAP8).blend(d14, WITH8);
        IntVector e7 = d7.blend(d15.rearrange(SWAP8), WITH8);
        IntVector e15 = d7.rearrange(SWAP8).blend(d15, WITH8);
        store(e0, target);
        store(e1, target + targetStride);
        store(e2, target + 2 * targetStride);
        store(e3, target + 3 * targetStride);
        store(e4, target + 4 * targetStride);
        store(e5, target + 5 * targetStride);
        store(e6, target + 6 * targetStride);
        store(e7, target + 7 * targetStride);
        store(e8, target + 8 * targetStride);
        store(e9, target + 9 * targetStride);
        store(e10, target + 10 * targetStride);
        store(e11, target + 11 * targetStride);
        store(e12, target + 12 * targetStride);
        store(e13, target + 13 * targetStride);
        store(e14, target + 14 * targetStride);
        store(e15, target + 15 * targetStride);
    }

    private static IntVector load(long address) { return IntVector.fromMemorySegment(I, MEMORY, address, ORDER); }

    private static void store(IntVector v, long address) { v.intoMemorySegment(MEMORY, address, ORDER); }

    /** Transposes {@code rows}×{@code columns} ints. */
    static void ints(long source, long sourceStride, int rows, int columns, long target, long targetStride) {
        if (TorchTranspose.available() && sourceStride % 4 == 0 && targetStride % 4 == 0) TorchTranspose.ints(source, sourceStride / 4, rows, columns, target, targetStride / 4);
        else intBlocks(source, sourceStride, rows, columns, target, targetStride);
    }

    static void intBlocks(long source, long sourceStride, int rows, int columns, long target, long targetStride) {
        int fullRows = rows - rows % SIDE;
        int fullColumns = columns - columns % SIDE;
        for (int r = 0; r < fullRows; r += SIDE) {
            for (int c = 0; c < fullColumns; c += SIDE) {
                block(source + r * sourceStride + 4L * c, sourceStride, target + c * targetStride + 4L * r, targetStride);
            }
        }
        for (int r = 0; r < rows; r++) {
            for (int c = r < fullRows ? fullColumns : 0; c < columns; c++) {
                MEMORY.set(JAVA_INT_UNALIGNED, target + c * targetStride + 4L * r, MEMORY.get(JAVA_INT_UNALIGNED, source + r * sourceStride + 4L * c));
            }
        }
    }

    /** Interleaves two rows of {@code columns} bf16: element c of the first in the low half of int c, of the second in the high half. */
    static void pair(long first, long second, int columns, long target) {
        int c = 0;
        for (; c + SIDE <= columns; c += SIDE) {
            IntVector low = (IntVector) ShortVector.fromMemorySegment(S, MEMORY, first + 2L * c, ORDER).convertShape(ZERO_EXTEND_S2I, I, 0);
            IntVector high = (IntVector) ShortVector.fromMemorySegment(S, MEMORY, second + 2L * c, ORDER).convertShape(ZERO_EXTEND_S2I, I, 0);
            store(low.or(high.lanewise(LSHL, 16)), target + 4L * c);
        }
        for (; c < columns; c++) {
            int low = MEMORY.get(JAVA_SHORT_UNALIGNED, first + 2L * c) & 0xffff;
            MEMORY.set(JAVA_INT_UNALIGNED, target + 4L * c, low | MEMORY.get(JAVA_SHORT_UNALIGNED, second + 2L * c) << 16);
        }
    }

    /**
     * Transposes {@code rows}×{@code columns} bf16; {@code rows} even.
     *
     * @param pairs room for SIDE·SIDE ints
     */
    static void shorts(long source, long sourceStride, int rows, int columns, long target, long targetStride, long pairs) {
        if (TorchTranspose.available()) TorchTranspose.shorts(source, sourceStride / 2, rows, columns, target, targetStride / 2);
        else shortBlocks(source, sourceStride, rows, columns, target, targetStride, pairs);
    }

    static void shortBlocks(long source, long sourceStride, int rows, int columns, long target, long targetStride, long pairs) {
        for (int r = 0; r < rows; r += 2 * SIDE) {
            int pairRows = Math.min(SIDE, (rows - r) / 2);
            for (int c = 0; c < columns; c += SIDE) {
                int n = Math.min(SIDE, columns - c);
                for (int p = 0; p < pairRows; p++) {
                    long from = source + (r + 2L * p) * sourceStride + 2L * c;
                    pair(from, from + sourceStride, n, pairs + 4L * SIDE * p);
                }
                intBlocks(pairs, 4L * SIDE, pairRows, n, target + c * targetStride + 2L * r, targetStride);
            }
        }
    }
}
