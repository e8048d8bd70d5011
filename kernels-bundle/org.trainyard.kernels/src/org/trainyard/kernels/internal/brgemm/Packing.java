package org.trainyard.kernels.internal.brgemm;

import static org.trainyard.kernels.internal.brgemm.Brgemm.PANEL;

import java.lang.foreign.MemorySegment;

/** Brings parts of bf16 and fp32 matrices into the layouts that {@link Brgemm} reads. */
final class Packing {
    private static final MemorySegment MEMORY = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

    private Packing() {}

    /** Bytes of a packed panel of {@code k} rows. */
    static long panelBytes(int k) { return 2L * k * PANEL; }

    /**
     * One panel of a right operand: rows {@code row} to {@code row + k}, columns {@code column} to {@code column + n}, missing columns zero.
     *
     * @param k even
     * @param n at most {@link Brgemm#PANEL}
     */
    static void panel(Operand b, int plane, long row, int k, long column, int n, long target) {
        if (n < PANEL) MEMORY.asSlice(target, panelBytes(k)).fill((byte) 0);
        long from = b.at(plane, row, column);
        if (b.rowMajor()) {
            long stride = 2 * b.rowStride();
            for (int i = 0; i < k; i += 2) Transpose.pair(from + i * stride, from + (i + 1) * stride, n, target + 2L * PANEL * i);
        } else {
            Transpose.ints(from, 2 * b.columnStride(), n, k / 2, target, 4L * PANEL);
        }
    }

    /**
     * One panel [k][64] of a right operand in fp32; missing columns zero.
     *
     * @param source element (0, 0) of the panel; strides in elements, one of which is 1
     * @param n at most {@link Brgemm#PANEL}
     */
    static void floats(long source, long rowStride, long columnStride, int k, int n, long target) {
        if (n < PANEL) MEMORY.asSlice(target, 4L * k * PANEL).fill((byte) 0);
        if (columnStride != 1) {
            Transpose.ints(source, 4 * columnStride, n, k, target, 4L * PANEL);
            return;
        }
        for (int i = 0; i < k; i++) MEMORY.asSlice(target + 4L * PANEL * i, 4L * n).copyFrom(MEMORY.asSlice(source + 4 * i * rowStride, 4L * n));
    }
}
