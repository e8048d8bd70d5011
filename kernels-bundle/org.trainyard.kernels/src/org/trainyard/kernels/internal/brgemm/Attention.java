package org.trainyard.kernels.internal.brgemm;

import static org.trainyard.kernels.internal.Lanes.COUNT;
import static org.trainyard.kernels.internal.Lanes.MEMORY;
import static org.trainyard.kernels.internal.brgemm.Brgemm.PANEL;

import jdk.incubator.vector.FloatVector;
import org.trainyard.kernels.internal.Lanes;
import org.trainyard.kernels.internal.Slices;

/**
 * Causal attention in bf16 or fp32, one head a task. Queries go by panels. Forward, the scores of a panel against the keys it may see fill a
 * tile; backward, the keys go by blocks, whose probabilities and slopes take the place of scores and products in the cache.
 *
 * <p>Legend: S positions, D head size. Tiles are transposed, [keys, queries], so that a query is a vector lane.
 */
public final class Attention {
    /** Keys of a block of backward. */
    private static final int KEYS = 256;
    /** Elements between rows of bf16 that have taken the place of rows of fp32 in a tile. */
    private static final int ROW = 2 * PANEL;
    private static final ThreadLocal<Scratch> WORK = Scratch.perThread();

    private final Element type;
    private final HeadRows rows;
    private final int batch;
    private final int heads;
    private final int positions;
    private final int size;
    private final float scale;
    /** Panels that the columns of a head fill. */
    private final int widthPanels;

    /** A [batch, head, position, D] tensor: address of its first element, strides in elements; those of D are contiguous. */
    public record View(long address, long batch, long head, long row) {
        long at(int b, int n, int bytes) { return address + bytes * (b * batch + n * head); }
    }

    /** Whether the shapes fit the tiles. */
    public static boolean accepts(long positions, long size) {
        return positions % 2 == 0 && positions >= 16 && positions <= 2048 && size % 16 == 0 && size <= 128;
    }

    /** Whether this processor and this libtorch can do it. */
    public static boolean available(boolean bf16) { return Element.of(bf16).available(); }

    public Attention(boolean bf16, int batch, int heads, int positions, int size, double scale) {
        this.type = Element.of(bf16);
        this.rows = new HeadRows(type, size);
        this.batch = batch;
        this.heads = heads;
        this.positions = positions;
        this.size = size;
        this.scale = (float) scale;
        this.widthPanels = (size + PANEL - 1) / PANEL;
    }

    /** @param logSumExp address of contiguous fp32 [batch, heads, positions] */
    public void forward(View out, long logSumExp, View q, View k, View v) {
        Slices.tasks(batch * heads, i -> {
            new Head(i, logSumExp).forward(out, q, k, v);
            Brgemm.release();
        });
    }

    /** Gradients of q, k and v from that of the output. */
    public void backward(View dq, View dk, View dv, View dOut, View out, long logSumExp, View q, View k, View v) {
        Slices.tasks(batch * heads, i -> {
            new Head(i, logSumExp).backward(dq, dk, dv, dOut, out, q, k, v);
            Brgemm.release();
        });
    }

    /** The work on one head, in the memory of one thread. */
    private final class Head {
        private final int b;
        private final int n;
        /** Address of the logarithms of sums. */
        private final long statistics;
        private long next;

        Head(int index, long logSumExp) {
            b = index / heads;
            n = index % heads;
            statistics = logSumExp + 4L * index * positions;
        }

        private void start(long bytes) { next = WORK.get().address(bytes + 4096); }

        /** The next {@code bytes} of this thread's memory. */
        private long room(long bytes) {
            long at = next;
            next = at + (bytes + 63) / 64 * 64;
            return at;
        }

        private long at(View x) { return x.at(b, n, type.bytes); }

        private long at(View x, int row) { return at(x) + type.bytes * row * x.row(); }

        /** [S, D] as [D, S]. */
        private long turned(View x, long small) {
            long room = room((long) type.bytes * positions * size);
            type.turn(at(x), x.row(), positions, size, room, positions, small);
            return room;
        }

        /** Rows first … of x as a panel of columns: [D, PANEL]. */
        private void columns(View x, int first, int count, long target) { type.panel(at(x, first), 1, x.row(), size, count, target); }

        /** result[D, PANEL] (+)= turned[D, from … from + keys]·panel */
        private void multiply(long turned, int from, int keys, long panel, long result, boolean add) {
            type.multiply(size, keys, turned + (long) type.bytes * from, positions, panel, result, PANEL, add);
        }

        void forward(View out, View q, View k, View v) {
            long matrix = (long) type.bytes * positions * size, tileBytes = 4L * positions * PANEL;
            start(matrix + type.panelBytes(size) + 2 * tileBytes + 8L * PANEL * (size + 2) + Element.SMALL);
            long valuesT = turned(v, room(Element.SMALL));
            long panel = room(type.panelBytes(size));
            long tile = room(tileBytes);
            long packed = type == Element.BF16 ? room(type.panelBytes(positions)) : tile;
            long sums = room(8L * PANEL);
            long turned = room(4L * PANEL * size);
            long result = room(4L * PANEL * size);
            for (int first = 0; first < positions; first += PANEL) {
                int count = Math.min(PANEL, positions - first);
                int seen = first + count;
                columns(q, first, count, panel);
                type.multiply(seen, size, at(k), k.row(), panel, tile, PANEL, false);
                HeadRows.mask(tile, first, seen);
                Tile.exponentials(type, tile, seen, scale, sums + 4L * PANEL, sums, tile, 4L * PANEL);
                if (type == Element.BF16) type.panel(tile, ROW, 1, seen, PANEL, packed);
                multiply(valuesT, 0, seen, packed, turned, false);
                for (int j = 0; j < PANEL; j += COUNT) {
                    FloatVector factor = FloatVector.broadcast(Lanes.F, 1).div(Lanes.load(sums + 4L * j));
                    for (int d = 0; d < size; d++) Lanes.store(Lanes.load(turned + 4L * (d * PANEL + j)).mul(factor), turned + 4L * (d * PANEL + j));
                }
                for (int j = 0; j < count; j++) {
                    double total = Lanes.getFloat(sums + 4L * (PANEL + j)) * (double) scale + Math.log(Lanes.getFloat(sums + 4L * j));
                    Lanes.setFloat(statistics + 4L * (first + j), (float) total);
                }
                rows.writeTurned(turned, result, at(out), out.row(), first, count);
            }
        }

        void backward(View dq, View dk, View dv, View dOut, View out, View q, View k, View v) {
            long width = (long) widthPanels * PANEL, sumBytes = 4 * positions * width, rowBytes = widthPanels * type.panelBytes(PANEL);
            start((long) type.bytes * positions * size + Element.SMALL + 2 * type.panelBytes(size) + 2 * rowBytes + 8L * KEYS * PANEL + type.panelBytes(KEYS) + 2 * sumBytes
                + 8L * PANEL * (size + 1));
            long keysT = turned(k, room(Element.SMALL));
            long queryPanel = room(type.panelBytes(size));
            long gradientPanel = room(type.panelBytes(size));
            long queryRows = room(rowBytes);
            long gradientRows = room(rowBytes);
            long scores = room(4L * KEYS * PANEL);
            long slopes = room(4L * KEYS * PANEL);
            long packed = type == Element.BF16 ? room(type.panelBytes(KEYS)) : slopes;
            long keySums = room(sumBytes);
            long valueSums = room(sumBytes);
            long lanes = room(8L * PANEL);
            long turned = room(4L * PANEL * size);
            long result = room(4L * PANEL * size);
            MEMORY.asSlice(keySums, sumBytes).fill((byte) 0);
            MEMORY.asSlice(valueSums, sumBytes).fill((byte) 0);
            for (int first = 0; first < positions; first += PANEL) {
                int count = Math.min(PANEL, positions - first);
                int seen = first + count;
                columns(q, first, count, queryPanel);
                columns(dOut, first, count, gradientPanel);
                for (int w = 0; w < widthPanels; w++) {
                    int columns = Math.min(PANEL, size - w * PANEL);
                    long at = w * type.panelBytes(PANEL), column = (long) type.bytes * w * PANEL;
                    type.panel(at(q, first) + column, q.row(), 1, count, columns, queryRows + at);
                    type.panel(at(dOut, first) + column, dOut.row(), 1, count, columns, gradientRows + at);
                }
                rows.constants(lanes, at(dOut), dOut.row(), at(out), out.row(), statistics, first, count);
                for (int from = 0; from < seen; from += KEYS) {
                    int keys = Math.min(KEYS, seen - from);
                    type.multiply(keys, size, at(k, from), k.row(), queryPanel, scores, PANEL, false);
                    type.multiply(keys, size, at(v, from), v.row(), gradientPanel, slopes, PANEL, false);
                    if (seen - from <= KEYS) HeadRows.mask(scores - 4L * from * PANEL, first, seen);
                    Tile.slopes(type, scores, slopes, keys, scale, lanes);
                    long stride = type == Element.BF16 ? ROW : PANEL;
                    if (type == Element.BF16) type.panel(slopes, ROW, 1, keys, PANEL, packed);
                    multiply(keysT, from, keys, packed, turned, from > 0);
                    for (int w = 0; w < widthPanels; w++) {
                        long at = w * type.panelBytes(PANEL), sum = 4 * (from * width + (long) w * PANEL);
                        type.multiply(keys, count, scores, stride, gradientRows + at, valueSums + sum, width, true);
                        type.multiply(keys, count, slopes, stride, queryRows + at, keySums + sum, width, true);
                    }
                }
                rows.writeTurned(turned, result, at(dq), dq.row(), first, count);
            }
            for (int r = 0; r < positions; r++) {
                rows.write(keySums + 4 * r * width, at(dk, r));
                rows.write(valueSums + 4 * r * width, at(dv, r));
            }
        }
    }
}
