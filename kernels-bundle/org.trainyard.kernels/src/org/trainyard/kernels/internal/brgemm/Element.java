package org.trainyard.kernels.internal.brgemm;

import static org.trainyard.kernels.internal.brgemm.Brgemm.PANEL;

import jdk.incubator.vector.FloatVector;
import org.trainyard.kernels.internal.Lanes;

/** Types that {@link Brgemm} multiplies, and the layouts it reads them in. Addresses are native, strides in elements. */
enum Element {
    BF16(2) {
        @Override void multiply(int m, int k, long a, long lda, long b, long c, long ldc, boolean add) { Brgemm.multiply(m, k, a, lda, b, c, ldc, add); }

        @Override void panel(long source, long rowStride, long columnStride, int k, int n, long target) {
            Packing.panel(Operand.of(source, rowStride, columnStride), 0, 0, k, 0, n, target);
        }

        @Override void turn(long source, long stride, int rows, int columns, long target, long targetStride, long small) {
            Transpose.shorts(source, 2 * stride, rows, columns, target, 2 * targetStride, small);
        }

        @Override FloatVector load(long at) { return Lanes.loadBf16(at); }

        @Override void store(FloatVector v, long at) { Lanes.storeBf16(v, at); }
    },
    FP32(4) {
        @Override void multiply(int m, int k, long a, long lda, long b, long c, long ldc, boolean add) { Brgemm.multiplyFloats(m, k, a, lda, b, c, ldc, add); }

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

    final int bytes;

    Element(int bytes) { this.bytes = bytes; }

    static Element of(boolean bf16) { return bf16 ? BF16 : FP32; }

    /** C[m, PANEL] (+)= A[m, k]·panel; C in fp32. */
    abstract void multiply(int m, int k, long a, long lda, long b, long c, long ldc, boolean add);

    /** Packs [k, n], n at most PANEL, with zeros for missing columns; one of the strides is 1, k even for bf16. */
    abstract void panel(long source, long rowStride, long columnStride, int k, int n, long target);

    /** Transposes rows×columns; rows even for bf16. */
    abstract void turn(long source, long stride, int rows, int columns, long target, long targetStride, long small);

    abstract FloatVector load(long at);

    abstract void store(FloatVector v, long at);

    long panelBytes(int k) { return (long) bytes * k * PANEL; }
}
