package org.trainyard.kernels.internal.brgemm;

import static org.trainyard.kernels.internal.Lanes.COUNT;
import static org.trainyard.kernels.internal.brgemm.Brgemm.PANEL;

import jdk.incubator.vector.FloatVector;
import org.trainyard.kernels.internal.Lanes;
import org.trainyard.kernels.internal.VectorMath;

/**
 * Softmax of a tile, [rows, PANEL] in fp32, in which each column is one; {@code type} says what becomes of the results. Rows are taken a few at
 * a time, so that they are rounded while they are in the level 1 cache, by a loop that does nothing else: larger ones the compiler leaves half done.
 * The product's start has it compile the methods of this class each on its own.
 */
final class Tile {
    private static final int BLOCK = 64;

    private Tile() {}

    /**
     * exp((x - maximum of the column)·scale), where the tile may be overwritten.
     *
     * @param maxima receives each column's
     * @param sums receives each column's, of the results before they are rounded
     * @param target receives the results, may be the tile, of which in bf16 a row then fills the first half
     * @param stride bytes between the rows of results; in fp32 those of the tile
     */
    static void exponentials(Element type, long tile, int rows, float scale, long maxima, long sums, long target, long stride) {
        largest(tile, rows, maxima);
        for (int j = 0; j < PANEL; j += COUNT) Lanes.store(FloatVector.zero(Lanes.F), sums + 4L * j);
        for (int r = 0; r < rows; r += BLOCK) {
            int count = Math.min(BLOCK, rows - r);
            long at = tile + 4L * r * PANEL, to = target + r * stride;
            exponentials(at, count, scale, maxima, sums, type == Element.BF16 ? at : to);
            if (type == Element.BF16) round(at, count, to, stride);
        }
    }

    /**
     * Of scores x and gradients g of their softmax, the probabilities p = exp(x·scale - logSum) and slopes p·(g - delta)·scale in their places,
     * in bf16 at the beginnings of the rows.
     *
     * @param logSums of the columns; those of delta come PANEL elements on
     */
    static void slopes(Element type, long scores, long gradients, int rows, float scale, long logSums) {
        for (int r = 0; r < rows; r += BLOCK) {
            int count = Math.min(BLOCK, rows - r);
            long x = scores + 4L * r * PANEL, g = gradients + 4L * r * PANEL;
            slopes(x, g, count, scale, logSums);
            if (type != Element.BF16) continue;
            round(x, count, x, 4L * PANEL);
            round(g, count, g, 4L * PANEL);
        }
    }

    private static void largest(long tile, int rows, long maxima) {
        for (int j = 0; j < PANEL; j += COUNT) {
            FloatVector max = Lanes.load(tile + 4L * j);
            for (int r = 1; r < rows; r++) max = Lanes.larger(max, Lanes.load(tile + 4L * (r * PANEL + j)));
            Lanes.store(max, maxima + 4L * j);
        }
    }

    private static void exponentials(long tile, int rows, float scale, long maxima, long sums, long target) {
        for (int j = 0; j < PANEL; j += COUNT) {
            FloatVector max = Lanes.load(maxima + 4L * j), sum = Lanes.load(sums + 4L * j);
            for (int r = 0; r < rows; r++) {
                long at = 4L * (r * PANEL + j);
                FloatVector e = VectorMath.expOfNonPositive(Lanes.load(tile + at).sub(max).mul(scale));
                sum = sum.add(e);
                Lanes.store(e, target + at);
            }
            Lanes.store(sum, sums + 4L * j);
        }
    }

    private static void slopes(long scores, long gradients, int rows, float scale, long logSums) {
        for (int j = 0; j < PANEL; j += COUNT) {
            FloatVector logSum = Lanes.load(logSums + 4L * j), delta = Lanes.load(logSums + 4L * (PANEL + j));
            for (int r = 0; r < rows; r++) {
                long at = 4L * (r * PANEL + j);
                FloatVector p = VectorMath.expOfNonPositive(Lanes.load(scores + at).mul(scale).sub(logSum));
                Lanes.store(p, scores + at);
                Lanes.store(Lanes.load(gradients + at).sub(delta).mul(p).mul(scale), gradients + at);
            }
        }
    }

    /** To bf16; a row may overwrite its own beginning. */
    private static void round(long tile, int rows, long target, long stride) {
        for (int r = 0; r < rows; r++) {
            long from = tile + 4L * r * PANEL, to = target + r * stride;
            for (int j = 0; j < PANEL; j += COUNT) Lanes.storeBf16(Lanes.load(from + 4L * j), to + 2L * j);
        }
    }
}
