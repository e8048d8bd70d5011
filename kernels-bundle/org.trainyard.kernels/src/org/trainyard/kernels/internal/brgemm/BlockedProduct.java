package org.trainyard.kernels.internal.brgemm;

import static org.trainyard.kernels.internal.Lanes.COUNT;
import static org.trainyard.kernels.internal.Lanes.MEMORY;
import static org.trainyard.kernels.internal.brgemm.Brgemm.PANEL;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import org.trainyard.kernels.internal.Lanes;
import org.trainyard.kernels.internal.Slices;

/**
 * C[M,N] = A[M,K]·B[K,N] (+ bias), or C += A·B, from {@link Brgemm}'s products of a block of rows and a packed panel of columns (Goto and van de Geijn 2008). Sums run over K in
 * blocks of a fixed size, so a result depends neither on the threads nor on the other rows and columns.
 *
 * <p>A's rows are read where they lie if they are contiguous: each task packs a panel of B and goes through all rows. Else each task turns a
 * block of rows, and goes through panels that all tasks share.
 */
public final class BlockedProduct {
    /** Rows of one micro-kernel product; few sizes, since each is compiled and kept. */
    private static final int[] ROWS = {128, 64, 16};
    /** Bytes of a turned block of rows: half of a level 2 cache. */
    private static final long BLOCK_BYTES = 1 << 19;
    /** Panels that meet a block of rows while it is in the cache, and their bytes. */
    private static final int GROUP = 4;
    private static final long GROUP_BYTES = 1 << 18;
    /** Tasks a thread, so that none waits long for the last where processors are not equally fast. */
    private static final int TASKS = 8;

    private static final ThreadLocal<Scratch> PANELS = Scratch.perThread();
    private static final ThreadLocal<Scratch> SHARED = Scratch.perThread();
    private static final ThreadLocal<Scratch> BLOCK = Scratch.perThread();
    private static final ThreadLocal<Scratch> TILE = Scratch.perThread();

    private final Factors f;
    private final Result c;
    private final int panels;
    private final Element type;
    private final int bytes;
    private final long panelBytes;

    /**
     * @param bf16 type of a and b: bf16, else fp32
     * @param k even for bf16
     */
    public record Factors(boolean bf16, int m, int n, int k, Matrix a, Matrix b) {}

    /** Address of element (0, 0), and strides in elements, one of which is 1. */
    public record Matrix(long address, long rowStride, long columnStride) {}

    /**
     * Rows contiguous, {@code stride} elements apart.
     *
     * @param bias address of fp32 [N]; 0 for none
     * @param add whether C is added to; not with a bias
     */
    public record Result(long address, long stride, boolean bf16, long bias, boolean add) {}

    /** Whether this processor and this libtorch have the micro-kernel of a type. */
    public static boolean available(boolean bf16) { return Element.of(bf16).available(); }

    public BlockedProduct(Factors factors, Result result) {
        f = factors;
        c = result;
        panels = (f.n + PANEL - 1) / PANEL;
        type = Element.of(f.bf16);
        bytes = type.bytes;
        panelBytes = type.panelBytes(f.k);
    }

    public void run() {
        if (f.a.columnStride == 1) {
            int group = (int) Math.clamp(GROUP_BYTES / panelBytes, 1, Math.min(panels, GROUP));
            int groups = (panels + group - 1) / group;
            int parts = Math.clamp((TASKS * Slices.threads() + groups - 1) / groups, 1, (f.m + ROWS[1] - 1) / ROWS[1]);
            int step = (f.m + parts - 1) / parts;
            int rows = (step + ROWS[2] - 1) / ROWS[2] * ROWS[2];
            int blocks = (f.m + rows - 1) / rows;
            Slices.tasks(groups * blocks, t -> columns(t / blocks * group, group, t % blocks * rows, rows));
        } else {
            long shared = SHARED.get().address(panels * panelBytes);
            Slices.tasks(panels, p -> pack(p, shared + p * panelBytes));
            // Few rows of A would be short pieces of memory far apart; where C can take partial sums, more rows are turned in parts.
            int depth = c.bf16 ? f.k : (int) Math.min(f.k, BLOCK_BYTES / bytes / ROWS[0]);
            long most = Math.min(BLOCK_BYTES / ((long) bytes * depth), (f.m + TASKS * Slices.threads() - 1) / (TASKS * Slices.threads()));
            int rows = (int) Math.clamp((most + ROWS[1] - 1) / ROWS[1] * ROWS[1], ROWS[1], ROWS[0]);
            Slices.tasks((f.m + rows - 1) / rows, t -> rows(t * rows, Math.min(rows, f.m - t * rows), depth, shared));
        }
    }

    private void columns(int firstPanel, int group, int first, int most) {
        int lastPanel = Math.min(panels, firstPanel + group);
        long packed = PANELS.get().address(group * panelBytes);
        for (int p = firstPanel; p < lastPanel; p++) pack(p, packed + (p - firstPanel) * panelBytes);
        int last = Math.min(f.m, first + most);
        for (int row = first, count; row < last; row += count) {
            count = height(last - row);
            for (int p = firstPanel; p < lastPanel; p++) {
                tile(row, count, p, f.a.address + bytes * row * f.a.rowStride, f.a.rowStride, packed + (p - firstPanel) * panelBytes, 0, f.k);
            }
        }
        Brgemm.release();
    }

    private void rows(int first, int count, int most, long shared) {
        // A cache line more than the row: rows a power of two apart would share few lines of the cache.
        long stride = most + 64 / bytes;
        long small = BLOCK.get().address(Element.SMALL + bytes * count * stride);
        long block = small + Element.SMALL;
        for (int k = 0; k < f.k; k += most) {
            int depth = Math.min(most, f.k - k);
            type.turn(f.a.address + bytes * (first + k * f.a.columnStride), f.a.columnStride, depth, count, block, stride, small);
            for (int panel = 0; panel < panels; panel++) {
                for (int row = 0, height; row < count; row += height) {
                    height = height(count - row);
                    tile(first + row, height, panel, block + bytes * row * stride, stride, shared + panel * panelBytes + type.panelBytes(k), k, depth);
                }
            }
        }
        Brgemm.release();
    }

    private static int height(int rows) {
        for (int r : ROWS) if (rows >= r) return r;
        return rows;
    }

    private void pack(int panel, long target) {
        int first = panel * PANEL;
        type.panel(f.b.address + bytes * first * f.b.columnStride, f.b.rowStride, f.b.columnStride, f.k, Math.min(PANEL, f.n - first), target);
    }

    /** Some rows and the columns of a panel, as far as summands {@code from} to {@code from + depth} make them; A and B start there. */
    private void tile(int row, int count, int panel, long a, long stride, long packed, int from, int depth) {
        int first = panel * PANEL;
        int columns = Math.min(PANEL, f.n - first);
        int size = c.bf16 ? 2 : 4;
        boolean direct = !c.bf16 && columns == PANEL;
        long target = c.address + size * (row * c.stride + first);
        long tile = direct ? target : TILE.get().address(4L * ROWS[0] * PANEL);
        long tileStride = direct ? c.stride : PANEL;
        boolean add = c.add || c.bias != 0 || from > 0;
        if (c.bias != 0 && from == 0) for (int r = 0; r < count; r++) floats(c.bias + 4L * first, columns, tile + 4 * r * tileStride);
        else if (add && !direct) for (int r = 0; r < count; r++) load(target + size * r * c.stride, columns, tile + 4 * r * tileStride);
        type.multiply(count, depth, a, stride, packed, tile, tileStride, add);
        if (!direct) for (int r = 0; r < count; r++) store(tile + 4 * r * tileStride, columns, target + size * r * c.stride);
    }

    private static void floats(long source, int columns, long target) { MEMORY.asSlice(target, 4L * columns).copyFrom(MEMORY.asSlice(source, 4L * columns)); }

    private void load(long source, int columns, long target) {
        if (!c.bf16) {
            floats(source, columns, target);
            return;
        }
        for (int i = 0; i < columns; i += COUNT) {
            VectorMask<Float> m = Lanes.F.indexInRange(i, columns);
            Lanes.store(Lanes.loadBf16(source + 2L * i, m), target + 4L * i, m);
        }
    }

    private void store(long source, int columns, long target) {
        if (!c.bf16) {
            floats(source, columns, target);
            return;
        }
        int i = 0;
        for (; i + COUNT <= columns; i += COUNT) Lanes.storeBf16(Lanes.load(source + 4L * i), target + 2L * i);
        if (i == columns) return;
        VectorMask<Float> m = Lanes.F.indexInRange(i, columns);
        FloatVector tail = Lanes.load(source + 4L * i, m);
        Lanes.storeBf16(tail, target + 2L * i, m);
    }
}
