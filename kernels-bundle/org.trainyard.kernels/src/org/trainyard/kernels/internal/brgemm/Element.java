package org.trainyard.kernels.internal.brgemm;

import static org.trainyard.kernels.internal.brgemm.Brgemm.PANEL;

import jdk.incubator.vector.FloatVector;
import org.trainyard.kernels.internal.Lanes;

/** Types that {@link Brgemm} multiplies, and the layouts it reads them in. Addresses are native, strides in elements. */
enum Element {
    BF16(2) {
        @Override boolean available() { return Brgemm.bf16(); }

        @Override void micro(int m, int k, long a, long lda, long b, long c, long ldc, boolean add) { Brgemm.multiply(m, k, a, lda, b, c, ldc, add); }

        @Override void panel(long source, long rowStride, long columnStride, int k, int n, long target) {
            Packing.pairs(source, rowStride, columnStride, k, n, target);
        }

        @Override void turn(long source, long stride, int rows, int columns, long target, long targetStride, long small) {
            Transpose.shorts(source, 2 * stride, rows, columns, target, 2 * targetStride, small);
        }

        @Override FloatVector load(long at) { return Lanes.loadBf16(at); }

        @Override void store(FloatVector v, long at) { Lanes.storeBf16(v, at); }
    },
    FP32(4) {
        @Override boolean available() { return Brgemm.fp32(); }

        @Override void micro(int m, int k, long a, long lda, long b, long c, long ldc, boolean add) { Brgemm.multiplyFloats(m, k, a, lda, b, c, ldc, add); }

        @Override void panel(long source, long rowStride, long columnStride, int k, int n, long target) {
            Packing.floats(source, rowStride, columnStride, k, n, target);
        }

        @Override void turn(long source, long stride, int rows, int columns, long target, long targetStride, long small) {
            Transpose.ints(source, 4 * stride, rows, columns, target, 4 * targetStride);
        }

        @Override FloatVector load(long at) { return Lanes.load(at); }

        @Override void store(FloatVector v, long at) { Lanes.store(v, at); }
    };

    /** Bytes of memory that {@link #turn} needs beside. */
    static final long SMALL = 4L * Transpose.SIDE * Transpose.SIDE;

    private static final int K_BLOCK = 512;

    final int bytes;

    Element(int bytes) { this.bytes = bytes; }

    static Element of(boolean bf16) { return bf16 ? BF16 : FP32; }

    /** Whether this processor and this libtorch have the micro-kernel. */
    abstract boolean available();

    abstract void micro(int m, int k, long a, long lda, long b, long c, long ldc, boolean add);

    /** C[m, PANEL] (+)= A[m, k]·panel, so much of the panel at a time as the cache holds; C in fp32. */
    void multiply(int m, int k, long a, long lda, long panel, long c, long ldc, boolean add) {
        for (int from = 0; from < k; from += K_BLOCK) {
            micro(m, Math.min(K_BLOCK, k - from), a + (long) bytes * from, lda, panel + panelBytes(from), c, ldc, add || from > 0);
        }
    }

    /** Packs [k, n], n at most PANEL, with zeros for missing columns; one of the strides is 1, k even for bf16. */
    abstract void panel(long source, long rowStride, long columnStride, int k, int n, long target);

    /** Transposes rows×columns; rows even for bf16. */
    abstract void turn(long source, long stride, int rows, int columns, long target, long targetStride, long small);

    abstract FloatVector load(long at);

    abstract void store(FloatVector v, long at);

    long panelBytes(int k) { return (long) bytes * k * PANEL; }
}
