package org.trainyard.kernels.internal.brgemm;

/**
 * A bf16 matrix in memory, or several of the same layout whose sum is meant ({@link Split}).
 *
 * @param planes addresses of element (0, 0), most significant first
 * @param rowStride elements between rows
 * @param columnStride elements between columns; one of the two strides is 1
 */
record Operand(long[] planes, long rowStride, long columnStride) {
    static Operand of(long address, long rowStride, long columnStride) { return new Operand(new long[] {address}, rowStride, columnStride); }

    /** Address of an element of a plane. */
    long at(int plane, long row, long column) { return planes[plane] + 2 * (row * rowStride + column * columnStride); }

    boolean rowMajor() { return columnStride == 1; }

    private static final int[][] SINGLE = {{0, 0}};
    private static final int[][] TRIPLE = {{2, 0}, {0, 2}, {1, 1}, {1, 0}, {0, 1}, {0, 0}};

    /** The products of parts, {left, right}, that count at the precision of fp32; the smallest first. */
    static int[][] products(int planes) { return planes == 1 ? SINGLE : TRIPLE; }
}
