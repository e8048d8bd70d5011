package org.trainyard.kernels.internal.brgemm;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;
import static org.trainyard.kernels.internal.Lanes.COUNT;
import static org.trainyard.kernels.internal.Lanes.MEMORY;
import static org.trainyard.kernels.internal.brgemm.Brgemm.PANEL;

import jdk.incubator.vector.FloatVector;
import org.trainyard.kernels.internal.Lanes;
import org.trainyard.kernels.internal.Torch;
import org.trainyard.kernels.internal.VectorMath;
import org.trainyard.kernels.internal.Workers;

/**
 * Causal attention, one head a task, in bf16 or fp32 (as parts, {@link Split}). Queries go by panels; the scores of a panel against the keys
 * it may see fill a tile that stays in the cache. Tiles are transposed, [keys, queries], so that a query is a vector lane.
 *
 * <p>Legend: S positions, D head size.
 */
public final class Attention {
    private static final int K_BLOCK = 512;
    private static final ThreadLocal<Scratch> WORK = Scratch.perThread();

    private final boolean bf16;
    private final int batch;
    private final int heads;
    private final int positions;
    private final int size;
    private final float scale;
    private final HeadRows rows;
    private final int planes;
    private final int[][] products;
    private final long matrixBytes;
    private final long panelBytes;
    private final long pairBytes;
    private final long tileBytes;

    /** A [batch, head, position, D] tensor: address of its first element, strides in elements; those of D are contiguous. */
    public record View(long address, long batch, long head, long row) {
        long at(int b, int n, int bytes) { return address + bytes * (b * batch + n * head); }
    }

    /** Whether this processor and this libtorch can do it. */
    public static boolean available() { return Brgemm.tiles(); }

    /** Whether the shapes fit the tiles. */
    public static boolean accepts(long positions, long size) {
        return positions % 2 == 0 && positions >= 16 && positions <= 2048 && size % 16 == 0 && size <= 128;
    }

    public Attention(boolean bf16, int batch, int heads, int positions, int size, double scale) {
        this.bf16 = bf16;
        this.batch = batch;
        this.heads = heads;
        this.positions = positions;
        this.size = size;
        this.scale = (float) scale;
        this.rows = new HeadRows(Element.of(bf16), size);
        this.planes = bf16 ? 1 : Split.PLANES;
        this.products = Operand.products(planes);
        this.matrixBytes = 2L * positions * size;
        this.panelBytes = Packing.panelBytes(size);
        this.pairBytes = 2L * positions * PANEL;
        this.tileBytes = 4L * positions * PANEL;
    }

    /** @param logSumExp address of contiguous fp32 [batch, heads, positions] */
    public void forward(View out, long logSumExp, View q, View k, View v) {
        Workers.run(batch * heads, Torch.threads(), i -> {
            new Head(i).forward(out, logSumExp, q, k, v);
            Brgemm.release();
        });
    }

    /** Gradients of q, k and v from that of the output. */
    public void backward(View dq, View dk, View dv, View dOut, View out, long logSumExp, View q, View k, View v) {
        Workers.run(batch * heads, Torch.threads(), i -> {
            new Head(i).backward(dq, dk, dv, dOut, out, logSumExp, q, k, v);
            Brgemm.release();
        });
    }

    /** The work on one head, in the memory of one thread. */
    private final class Head {
        private final int b;
        private final int n;
        /** Bytes from the first head's logarithms of sums to this one's. */
        private final long statistics;
        private long next;

        Head(int index) {
            b = index / heads;
            n = index % heads;
            long widthBytes = 4L * positions * ((size + PANEL - 1) / PANEL) * PANEL;
            long total = planes * (8 * matrixBytes + 4L * ((size + PANEL - 1) / PANEL) * 2 * PANEL * PANEL + 2 * panelBytes + 4 * pairBytes)
                + 2 * tileBytes + 2 * widthBytes + 8L * PANEL * size + 8192 + 64L * 32;
            next = WORK.get().address(total);
            statistics = 4L * index * positions;
        }

        /** The next {@code bytes} of this thread's memory. */
        private long room(long bytes) {
            long at = next;
            next = at + (bytes + 63) / 64 * 64;
            return at;
        }

        private Operand parts(View x) {
            long at = x.at(b, n, bf16 ? 2 : 4);
            if (bf16) return Operand.of(at, x.row, 1);
            long room = room(planes * matrixBytes);
            Split.rows(at, positions, size, x.row, room, matrixBytes);
            return new Operand(new long[] {room, room + matrixBytes, room + 2 * matrixBytes}, size, 1);
        }

        private Operand transposed(Operand x) {
            long room = room(planes * matrixBytes);
            long small = room(4L * Transpose.SIDE * Transpose.SIDE);
            long[] at = new long[planes];
            for (int p = 0; p < planes; p++) {
                at[p] = room + p * matrixBytes;
                Transpose.shorts(x.at(p, 0, 0), 2 * x.rowStride(), positions, size, at[p], 2L * positions, small);
            }
            return new Operand(at, positions, 1);
        }

        /** Rows first … of x as a panel of columns: [D, PANEL]. */
        private void columns(Operand x, int first, int count, long target) {
            for (int p = 0; p < planes; p++) Packing.panel(new Operand(x.planes(), 1, x.rowStride()), p, 0, size, first, count, target + p * panelBytes);
        }

        /** tile[m, PANEL] = a[m, k]·panel, over all parts. */
        private void multiply(int m, int k, Operand a, long panel, long panelPlane, long tile, long stride, boolean add) {
            for (int from = 0; from < k; from += K_BLOCK) {
                for (int[] p : products) {
                    Brgemm.multiply(m, Math.min(K_BLOCK, k - from), a.at(p[0], 0, from), a.rowStride(), panel + p[1] * panelPlane + 2L * PANEL * from,
                        tile, stride, add);
                    add = true;
                }
            }
        }

        void forward(View out, long logSumExp, View q, View k, View v) {
            Operand queries = parts(q);
            Operand keys = parts(k);
            Operand valuesT = transposed(parts(v));
            long panel = room(planes * panelBytes);
            long tile = room(tileBytes);
            long pairs = room(planes * pairBytes);
            long result = room(4L * PANEL * size);
            long turned = room(4L * PANEL * size);
            for (int first = 0; first < positions; first += PANEL) {
                int count = Math.min(PANEL, positions - first);
                int seen = first + count;
                columns(queries, first, count, panel);
                multiply(seen, size, keys, panel, panelBytes, tile, PANEL, false);
                HeadRows.mask(tile, first, seen);
                for (int j = 0; j < PANEL; j += COUNT) softmax(tile, pairs, j, seen, result);
                multiply(size, seen, valuesT, pairs, pairBytes, turned, PANEL, false);
                for (int j = 0; j < PANEL; j += COUNT) {
                    FloatVector sum = Lanes.load(result + 4L * j);
                    for (int d = 0; d < size; d++) Lanes.store(Lanes.load(turned + 4L * (d * PANEL + j)).div(sum), turned + 4L * (d * PANEL + j));
                }
                for (int j = 0; j < count; j++) {
                    double total = Lanes.getFloat(result + 4L * (PANEL + j)) * (double) scale + Math.log(Lanes.getFloat(result + 4L * j));
                    MEMORY.set(JAVA_FLOAT_UNALIGNED, logSumExp + statistics + 4L * (first + j), (float) total);
                }
                rows.writeTurned(turned, result, out.at(b, n, rows.type().bytes), out.row, first, count);
            }
        }

        /** Exponentials of a vector of queries; their sums go to sums[j], the maxima to sums[PANEL + j]. */
        private void softmax(long tile, long pairs, int j, int seen, long sums) {
            FloatVector max = Lanes.load(tile + 4L * j);
            for (int r = 1; r < seen; r++) max = max.max(Lanes.load(tile + 4L * (r * PANEL + j)));
            FloatVector sum = FloatVector.zero(Lanes.F);
            for (int r = 0; r < seen; r += 2) {
                long at = tile + 4L * (r * PANEL + j);
                FloatVector even = VectorMath.expOfNonPositive(Lanes.load(at).sub(max).mul(scale));
                FloatVector odd = VectorMath.expOfNonPositive(Lanes.load(at + 4L * PANEL).sub(max).mul(scale));
                sum = sum.add(even).add(odd);
                Split.storePairs(even, odd, planes, pairs + 2L * r * PANEL + 4L * j, pairBytes);
            }
            Lanes.store(sum, sums + 4L * j);
            Lanes.store(max, sums + 4L * (PANEL + j));
        }

        void backward(View dq, View dk, View dv, View dOut, View out, long logSumExp, View q, View k, View v) {
            Operand queries = parts(q);
            Operand keys = parts(k);
            Operand values = parts(v);
            Operand outGradient = parts(dOut);
            Operand keysT = transposed(keys);
            int widthPanels = (size + PANEL - 1) / PANEL;
            long width = (long) widthPanels * PANEL;
            long queryPanel = room(planes * panelBytes);
            long gradientPanel = room(planes * panelBytes);
            long rowPlane = 2L * PANEL * PANEL * widthPanels;
            long queryRows = room(planes * rowPlane);
            long gradientRows = room(planes * rowPlane);
            long scores = room(tileBytes);
            long slopes = room(tileBytes);
            long p = room(planes * pairBytes);
            long ds = room(planes * pairBytes);
            long pairs = room(planes * pairBytes);
            long keySums = room(4 * positions * width);
            long valueSums = room(4 * positions * width);
            long lanes = room(8L * PANEL);
            long turned = room(4L * PANEL * size);
            long result = room(4L * PANEL * size);
            MEMORY.asSlice(keySums, 4 * positions * width).fill((byte) 0);
            MEMORY.asSlice(valueSums, 4 * positions * width).fill((byte) 0);
            for (int first = 0; first < positions; first += PANEL) {
                int count = Math.min(PANEL, positions - first);
                int seen = first + count;
                columns(queries, first, count, queryPanel);
                columns(outGradient, first, count, gradientPanel);
                multiply(seen, size, keys, queryPanel, panelBytes, scores, PANEL, false);
                multiply(seen, size, values, gradientPanel, panelBytes, slopes, PANEL, false);
                HeadRows.mask(scores, first, seen);
                rows.constants(lanes, dOut.at(b, n, rows.type().bytes), dOut.row, out.at(b, n, rows.type().bytes), out.row, logSumExp + statistics, first, count);
                for (int j = 0; j < PANEL; j += COUNT) {
                    FloatVector logSum = Lanes.load(lanes + 4L * j);
                    FloatVector delta = Lanes.load(lanes + 4L * (PANEL + j));
                    probabilities(scores + 4L * j, slopes + 4L * j, seen, logSum, delta, p + 2L * j, ds + 2L * j, pairs + 4L * j);
                }
                multiply(size, seen, keysT, pairs, pairBytes, turned, PANEL, false);
                rows.writeTurned(turned, result, dq.at(b, n, rows.type().bytes), dq.row, first, count);
                int depth = (count + 1) / 2 * 2;
                for (int w = 0; w < widthPanels; w++) {
                    int columns = Math.min(PANEL, size - w * PANEL);
                    long at = 2L * PANEL * PANEL * w;
                    for (int i = 0; i < planes; i++) {
                        Packing.panel(queries, i, first, depth, (long) w * PANEL, columns, queryRows + i * rowPlane + at);
                        Packing.panel(outGradient, i, first, depth, (long) w * PANEL, columns, gradientRows + i * rowPlane + at);
                    }
                    multiply(seen, depth, tile(p), gradientRows + at, rowPlane, valueSums + 4L * w * PANEL, width, true);
                    multiply(seen, depth, tile(ds), queryRows + at, rowPlane, keySums + 4L * w * PANEL, width, true);
                }
            }
            for (int r = 0; r < positions; r++) {
                rows.write(keySums + 4 * r * width, dk.at(b, n, rows.type().bytes) + rows.type().bytes * r * dk.row);
                rows.write(valueSums + 4 * r * width, dv.at(b, n, rows.type().bytes) + rows.type().bytes * r * dv.row);
            }
        }

        private Operand tile(long address) {
            long[] at = new long[planes];
            for (int i = 0; i < planes; i++) at[i] = address + i * pairBytes;
            return new Operand(at, PANEL, 1);
        }

        /** P and dS = P·(dP - δ)·scale of a vector of queries. */
        private void probabilities(long scores, long slopes, int seen, FloatVector logSum, FloatVector delta, long p, long ds, long pairs) {
            for (int r = 0; r < seen; r += 2) {
                long at = 4L * r * PANEL;
                long row = 2L * r * PANEL;
                FloatVector even = VectorMath.expOfNonPositive(Lanes.load(scores + at).mul(scale).sub(logSum));
                FloatVector odd = VectorMath.expOfNonPositive(Lanes.load(scores + at + 4L * PANEL).mul(scale).sub(logSum));
                Split.storePairs(even, odd, planes, p + row, p + row + 2L * PANEL, pairBytes, pairs + row, pairBytes);
                FloatVector evenSlope = Lanes.load(slopes + at).sub(delta).mul(even).mul(scale);
                FloatVector oddSlope = Lanes.load(slopes + at + 4L * PANEL).sub(delta).mul(odd).mul(scale);
                Split.storePairs(evenSlope, oddSlope, planes, ds + row, ds + row + 2L * PANEL, pairBytes, pairs + row, pairBytes);
            }
        }
    }
}
