package org.trainyard.kernels.internal.brgemm;

import static org.trainyard.kernels.internal.Lanes.MEMORY;
import static org.trainyard.kernels.internal.brgemm.Brgemm.PANEL;

/** Brings parts of bf16 and fp32 matrices into the layouts that {@link Brgemm} reads. */
final class Packing {
    private Packing() {}

    /**
     * One panel [k/2][64][2] of a right operand in bf16; missing columns zero.
     *
     * @param source element (0, 0) of the panel; strides in elements, one of which is 1
     * @param k even
     * @param n at most {@link Brgemm#PANEL}
     */
    static void pairs(long source, long rowStride, long columnStride, int k, int n, long target) {
        if (n < PANEL) MEMORY.asSlice(target, 2L * k * PANEL).fill((byte) 0);
        if (columnStride == 1) {
            for (int i = 0; i < k; i += 2) Transpose.pair(source + 2 * i * rowStride, source + 2 * (i + 1) * rowStride, n, target + 2L * PANEL * i);
        } else {
            // Two summands of a column are an int.
            Transpose.ints(source, 2 * columnStride, n, k / 2, target, 4L * PANEL);
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
