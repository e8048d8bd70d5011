package org.trainyard.kernels.internal.amx;

import static org.trainyard.kernels.internal.amx.Brgemm.PANEL;

import java.lang.foreign.MemorySegment;

/** Brings parts of bf16 matrices into the layouts that {@link Brgemm} reads. */
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
}
