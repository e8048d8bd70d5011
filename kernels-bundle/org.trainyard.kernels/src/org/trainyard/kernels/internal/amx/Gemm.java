package org.trainyard.kernels.internal.amx;

import static org.trainyard.kernels.internal.amx.Brgemm.PANEL;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import org.trainyard.kernels.internal.Lanes;
import org.trainyard.kernels.internal.Torch;
import org.trainyard.kernels.internal.Workers;

/**
 * C = A·B (+ C) (+ bias) of bf16 operands with fp32 accumulation. The right operand is packed panel by panel, then tiles of C are computed
 * in parallel, each by one thread in a fixed order, so that the result does not depend on the number of threads.
 */
final class Gemm {
    /** Rows of K that a micro-kernel call takes at most: its operands then stay in the first two cache levels. */
    private static final int K_BLOCK = 512;
    private static final int MAX_ROWS = 512;
    private static final long LEFT_BLOCK_BYTES = 768 << 10;
    /** Columns packed at a time; bounds the scratch memory of very wide products. */
    private static final int COLUMNS = 8192;

    private static final ThreadLocal<Scratch> LEFT = Scratch.perThread();
    private static final ThreadLocal<Scratch> RIGHT = Scratch.perThread();
    private static final ThreadLocal<Scratch> TILE = Scratch.perThread();

    /**
     * Where the product goes.
     *
     * @param address of element (0, 0), rows {@code stride} elements apart
     * @param bf16 type of C and bias: bf16, else fp32
     * @param bias of n elements, or 0
     * @param alpha factor of the product
     * @param add whether to add to what is there
     */
    record Target(long address, long stride, boolean bf16, long bias, float alpha, boolean add) {
        private boolean direct() { return !bf16 && bias == 0 && alpha == 1; }
    }

    /** Products of planes, least significant first: those that count at the precision of fp32. */
    private static final int[][] SINGLE = {{0, 0}};
    private static final int[][] TRIPLE = {{2, 0}, {0, 2}, {1, 1}, {1, 0}, {0, 1}, {0, 0}};

    private final Operand a;
    private final Operand b;
    private final Target c;
    private final int m;
    private final int n;
    private final int k;
    private final int planes;
    private final int[][] products;
    private final int rows;
    private final int kBlock;
    private final int threads = Torch.threads();

    /** a [m, k], b [k, n]; k even. */
    Gemm(Operand a, Operand b, Target c, int m, int n, int k) {
        this.a = a;
        this.b = b;
        this.c = c;
        this.m = m;
        this.n = n;
        this.k = k;
        this.planes = a.planes().length;
        this.products = planes == 1 ? SINGLE : TRIPLE;
        int blocks = (k + K_BLOCK - 1) / K_BLOCK;
        this.kBlock = ((k + blocks - 1) / blocks + 31) / 32 * 32;
        long fitting = LEFT_BLOCK_BYTES / (2L * kBlock * planes);
        this.rows = (int) Math.clamp(fitting / 32 * 32, 64, MAX_ROWS);
    }

    void run() {
        Operand left = a.rowMajor() ? a : packedLeft();
        for (int column = 0; column < n; column += COLUMNS) columns(left, column, Math.min(COLUMNS, n - column));
    }

    private Operand packedLeft() {
        long plane = 2L * m * k;
        long base = LEFT.get().address(plane * planes);
        long[] at = new long[planes];
        for (int p = 0; p < planes; p++) at[p] = base + p * plane;
        int strip = 64;
        int strips = (m + strip - 1) / strip;
        Workers.run(strips * planes, threads, i -> {
            int first = i % strips * strip;
            Packing.rows(a, i / strips, first, Math.min(strip, m - first), k, at[i / strips] + 2L * first * k);
        });
        return new Operand(at, k, 1);
    }

    private void columns(Operand left, int column, int width) {
        int panels = (width + PANEL - 1) / PANEL;
        long panelBytes = Packing.panelBytes(k);
        long right = RIGHT.get().address(panelBytes * panels * planes);
        Workers.run(panels * planes, threads, i -> {
            int at = i % panels * PANEL;
            Packing.panel(b, i / panels, 0, k, column + at, Math.min(PANEL, width - at), right + i * panelBytes);
        });
        int blocks = (m + rows - 1) / rows;
        int each = Math.max(1, blocks * panels / (16 * threads));
        int groups = (panels + each - 1) / each;
        Workers.run(blocks * groups, threads, i -> {
            int row = i / groups * rows;
            int last = Math.min(panels, (i % groups + 1) * each);
            for (int p = i % groups * each; p < last; p++) {
                tile(left, row, Math.min(rows, m - row), right + p * panelBytes, panels * panelBytes, column + p * PANEL);
            }
            Brgemm.release();
        });
    }

    private void tile(Operand left, int row, int height, long panel, long planeBytes, int column) {
        int width = Math.min(PANEL, n - column);
        boolean direct = c.direct() && width == PANEL;
        long out = direct ? c.address + 4 * (row * c.stride + column) : TILE.get().address(4L * rows * PANEL);
        long stride = direct ? c.stride : PANEL;
        boolean add = direct && c.add;
        for (int from = 0; from < k; from += kBlock) {
            int depth = Math.min(kBlock, k - from);
            for (int[] p : products) {
                Brgemm.multiply(height, depth, left.at(p[0], row, from), left.rowStride(), panel + p[1] * planeBytes + 2L * PANEL * from, out, stride, add);
                add = true;
            }
        }
        if (!direct) finish(out, row, height, column, width);
    }

    private void finish(long tile, int row, int height, int column, int width) {
        int bytes = c.bf16 ? 2 : 4;
        for (int j = 0; j < width; j += Lanes.COUNT) {
            VectorMask<Float> lanes = j + Lanes.COUNT <= width ? null : Lanes.F.indexInRange(j, width);
            FloatVector bias = c.bias == 0 ? FloatVector.zero(Lanes.F) : load(c.bias + (long) bytes * (column + j), lanes);
            for (int i = 0; i < height; i++) {
                long at = c.address + bytes * ((row + i) * c.stride + column + j);
                FloatVector v = Lanes.load(tile + 4L * (i * PANEL + j)).mul(c.alpha).add(bias);
                if (c.add) v = v.add(load(at, lanes));
                store(v, at, lanes);
            }
        }
    }

    private FloatVector load(long at, VectorMask<Float> lanes) {
        if (lanes == null) return c.bf16 ? Lanes.loadBf16(at) : Lanes.load(at);
        return c.bf16 ? Lanes.loadBf16(at, lanes) : Lanes.load(at, lanes);
    }

    private void store(FloatVector v, long at, VectorMask<Float> lanes) {
        if (lanes == null) {
            if (c.bf16) Lanes.storeBf16(v, at);
            else Lanes.store(v, at);
        } else if (c.bf16) {
            Lanes.storeBf16(v, at, lanes);
        } else {
            Lanes.store(v, at, lanes);
        }
    }
}
