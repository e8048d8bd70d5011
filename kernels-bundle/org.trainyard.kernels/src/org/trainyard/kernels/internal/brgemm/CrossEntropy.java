package org.trainyard.kernels.internal.brgemm;

import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static org.trainyard.kernels.internal.Lanes.COUNT;
import static org.trainyard.kernels.internal.Lanes.MEMORY;
import static org.trainyard.kernels.internal.brgemm.Brgemm.PANEL;

import jdk.incubator.vector.FloatVector;
import org.trainyard.kernels.internal.Lanes;
import org.trainyard.kernels.internal.Slices;

/**
 * Output layer and cross entropy of a chunk of tokens in bf16 or fp32. The vocabulary is cut into blocks, the tokens into panels. A first pass over the
 * tiles of logits keeps their exponentials, relative to the largest of a token in a block; a second one scales them to gradients, which
 * meet weights and hidden states while they are in the cache, already in the layouts of these products.
 *
 * <p>Tiles are transposed, [block of V, panel of T], so that a token is a vector lane.
 */
public final class CrossEntropy {
    /** Most tokens of a chunk: enough for each reading of the weights, few enough that the exponentials stay small beside the model. */
    public static final int CHUNK = 512;
    private static final int BLOCK = 256;
    /** Shares of the vocabulary that sum the hidden gradient on their own, a thread and in all; more would cost memory. */
    private static final int SHARES = 4;
    private static final int MOST_SHARES = 16;

    private static final ThreadLocal<Scratch> PACKED = Scratch.perThread();
    private static final ThreadLocal<Scratch> KEPT = Scratch.perThread();
    private static final ThreadLocal<Scratch> SUMS = Scratch.perThread();
    private static final ThreadLocal<Scratch> STATISTICS = Scratch.perThread();
    private static final ThreadLocal<Scratch> WORK = Scratch.perThread();

    private final Inputs in;
    private final Element type;
    private final int tokens;
    private final int padded;
    private final int hidden;
    private final int vocabulary;
    private final int panels;
    private final int blocks;
    private final long columnPanels;
    private final long rowPanels;
    private final long kept;
    /** Maxima and sums of exponentials [blocks, 2, padded]. */
    private final long statistics;
    private final long logSum;
    private final long targetLogit;
    private final long coefficient;

    /**
     * Addresses of contiguous tensors.
     *
     * @param bf16 type of hidden, weight and hiddenGradient: bf16, else fp32
     * @param hidden [T,H]
     * @param weight [V,H]
     * @param targets int64 [T]
     * @param coefficients fp32 [T]
     * @param losses fp32 [T]
     * @param hiddenGradient [T,H]; 0 for none
     * @param weightGradient fp32 [V,H]
     * @param merge null unless other ranks hold the rest of the vocabulary; targets outside [0,V) are then theirs
     */
    public record Inputs(boolean bf16, long hidden, long weight, long targets, long coefficients, long losses, long hiddenGradient, long weightGradient,
        boolean overwrite, Merge merge) {}

    /** Makes ln Σ exp, fp32 [T], and the target's logit, fp32 [T] and 0 where it is not in this part, those of the whole vocabulary. */
    public interface Merge {
        void merge(long logSum, long targetLogit);
    }

    /** Whether the shapes fit the tiles. */
    public static boolean accepts(long tokens, long hidden, long vocabulary) {
        return tokens >= 16 && tokens < 1 << 22 && hidden % PANEL == 0 && vocabulary % 2 == 0 && vocabulary < 1 << 26;
    }

    /** Whether this processor and this libtorch can do it. */
    public static boolean available(boolean bf16) { return Element.of(bf16).available(); }

    /** @param tokens at most {@link #CHUNK}; addresses of {@code in} are those of the chunk */
    public CrossEntropy(Inputs in, int tokens, int hidden, int vocabulary) {
        this.in = in;
        this.type = Element.of(in.bf16());
        this.tokens = tokens;
        this.hidden = hidden;
        this.vocabulary = vocabulary;
        this.panels = (tokens + PANEL - 1) / PANEL;
        this.padded = panels * PANEL;
        this.blocks = (vocabulary + BLOCK - 1) / BLOCK;
        long plane = (long) type.bytes * padded * hidden;
        this.columnPanels = PACKED.get().address(2 * plane);
        this.rowPanels = columnPanels + plane;
        this.kept = in.hiddenGradient() == 0 ? 0 : KEPT.get().address((long) type.bytes * blocks * BLOCK * padded);
        long row = 4L * padded;
        this.statistics = STATISTICS.get().address((2L * blocks + 3) * row);
        this.logSum = statistics + 2L * blocks * row;
        this.targetLogit = logSum + row;
        this.coefficient = targetLogit + row;
    }

    public void run() {
        pack();
        Slices.tasks(blocks, this::exponentials);
        for (int t = 0; t < tokens; t++) merge(t);
        if (in.merge() != null) in.merge().merge(logSum, targetLogit);
        for (int t = 0; t < tokens; t++) Lanes.setFloat(in.losses() + 4L * t, Lanes.getFloat(logSum + 4L * t) - Lanes.getFloat(targetLogit + 4L * t));
        if (in.hiddenGradient() == 0) return;
        int shares = Math.min(Math.min(SHARES * Slices.threads(), MOST_SHARES), blocks);
        long sumBytes = 4L * padded * hidden;
        long sums = SUMS.get().address(shares * sumBytes);
        Slices.tasks(shares, s -> gradients(s * blocks / shares, (s + 1) * blocks / shares, sums + s * sumBytes));
        Slices.tasks(panels, p -> hiddenGradient(p, sums, sumBytes, shares));
    }

    private void pack() {
        MEMORY.asSlice(logSum, 12L * padded).fill((byte) 0);
        MEMORY.asSlice(coefficient, 4L * tokens).copyFrom(MEMORY.asSlice(in.coefficients(), 4L * tokens));
        long rows = rows();
        Slices.tasks(panels, p -> type.panel(rows + (long) type.bytes * p * PANEL * hidden, 1, hidden, hidden, PANEL, columnPanels + p * type.panelBytes(hidden)));
        if (in.hiddenGradient() == 0) return;
        Slices.tasks(hidden / PANEL, p -> type.panel(rows + (long) type.bytes * p * PANEL, hidden, 1, padded, PANEL, rowPanels + p * type.panelBytes(padded)));
    }

    /** The hidden states, with rows of zeros where a panel is not full. */
    private long rows() {
        if (tokens == padded) return in.hidden();
        long used = (long) type.bytes * tokens * hidden, all = (long) type.bytes * padded * hidden;
        long rows = WORK.get().address(all);
        MEMORY.asSlice(rows, used).copyFrom(MEMORY.asSlice(in.hidden(), used));
        MEMORY.asSlice(rows + used, all - used).fill((byte) 0);
        return rows;
    }

    private int height(int block) { return Math.min(BLOCK, vocabulary - block * BLOCK); }

    private long maxima(int block) { return statistics + 8L * block * padded; }

    private long kept(int block, int panel) { return kept + (long) type.bytes * BLOCK * ((long) block * padded + panel * PANEL); }

    /** First pass over one block. */
    private void exponentials(int block) {
        long tile = WORK.get().address(4L * BLOCK * PANEL);
        int height = height(block);
        long weight = in.weight() + (long) type.bytes * block * BLOCK * hidden;
        for (int panel = 0; panel < panels; panel++) {
            type.multiply(height, hidden, weight, hidden, columnPanels + panel * type.panelBytes(hidden), tile, PANEL, false);
            for (int t = panel * PANEL; t < Math.min(tokens, (panel + 1) * PANEL); t++) {
                long row = target(t) - (long) block * BLOCK;
                if (row >= 0 && row < height) Lanes.setFloat(targetLogit + 4L * t, Lanes.getFloat(tile + 4 * (row * PANEL + t % PANEL)));
            }
            long at = maxima(block) + 4L * panel * PANEL;
            // Without gradients the results are not kept: only their sums count.
            if (kept == 0) Tile.exponentials(Element.FP32, tile, height, 1, at, at + 4L * padded, tile, 4L * PANEL);
            else Tile.exponentials(type, tile, height, 1, at, at + 4L * padded, kept(block, panel), (long) type.bytes * PANEL);
        }
        Brgemm.release();
    }

    private void merge(int t) {
        double max = Double.NEGATIVE_INFINITY;
        for (int b = 0; b < blocks; b++) max = Math.max(max, Lanes.getFloat(maxima(b) + 4L * t));
        double sum = 0;
        for (int b = 0; b < blocks; b++) {
            float largest = Lanes.getFloat(maxima(b) + 4L * t);
            sum += Lanes.getFloat(maxima(b) + 4L * (padded + t)) * Math.exp(largest - max);
        }
        Lanes.setFloat(logSum + 4L * t, (float) (max + Math.log(sum)));
    }

    /** Second pass over a share of the blocks. */
    private void gradients(int firstBlock, int lastBlock, long sums) {
        long weightBytes = (long) type.bytes * BLOCK * hidden;
        long rowBytes = (long) type.bytes * BLOCK * padded;
        long pairBytes = type.panelBytes(BLOCK);
        long turned = WORK.get().address(weightBytes + rowBytes + pairBytes + 4L * PANEL + Element.SMALL);
        long rows = turned + weightBytes;
        long pairs = rows + rowBytes;
        long factors = pairs + pairBytes;
        long small = factors + 4L * PANEL;
        for (int block = firstBlock; block < lastBlock; block++) {
            int height = height(block);
            type.turn(in.weight() + (long) type.bytes * block * BLOCK * hidden, hidden, height, hidden, turned, BLOCK, small);
            for (int panel = 0; panel < panels; panel++) {
                long row = rows + (long) type.bytes * panel * PANEL;
                long tile = kept(block, panel);
                factors(block, panel, factors);
                for (int j = 0; j < PANEL; j += COUNT) {
                    if (in.bf16()) scaleBf16(height, tile + 2L * j, factors + 4L * j, row + 2L * j, pairs + 4L * j);
                    else scaleFloats(height, tile + 4L * j, factors + 4L * j, row + 4L * j);
                }
                targets(block, panel, tile, row, pairs);
                type.multiply(hidden, height, turned, BLOCK, in.bf16() ? pairs : tile, sums + 4L * panel * PANEL * hidden, PANEL, block > firstBlock);
            }
            long target = in.weightGradient() + 4L * block * BLOCK * hidden;
            for (int p = 0; p < hidden / PANEL; p++) {
                type.multiply(height, padded, rows, padded, rowPanels + p * type.panelBytes(padded), target + 4L * p * PANEL, hidden, !in.overwrite());
            }
        }
        Brgemm.release();
    }

    /** What turns a token's exponentials of a block into gradients: exp(largest - logSum)·coefficient. */
    private void factors(int block, int panel, long target) {
        for (int j = 0; j < PANEL; j++) {
            long at = 4L * (panel * PANEL + j);
            double factor = Math.exp(Lanes.getFloat(maxima(block) + at) - Lanes.getFloat(logSum + at)) * Lanes.getFloat(coefficient + at);
            Lanes.setFloat(target + 4L * j, (float) factor);
        }
    }

    /** Gradients row by row, {@code padded} elements apart, and as a packed panel. */
    private void scaleBf16(int height, long tile, long factors, long rows, long pairs) {
        FloatVector factor = Lanes.load(factors);
        for (int v = 0; v < height; v += 2) {
            long at = tile + 2L * v * PANEL;
            FloatVector first = Lanes.loadBf16(at).mul(factor);
            FloatVector second = Lanes.loadBf16(at + 2L * PANEL).mul(factor);
            long row = rows + 2L * v * padded;
            Lanes.storeBf16Pairs(first, second, row, row + 2L * padded, pairs + 2L * v * PANEL);
        }
    }

    /** In fp32 the scaled tile is the packed panel. */
    private void scaleFloats(int height, long tile, long factors, long rows) {
        FloatVector factor = Lanes.load(factors);
        for (int v = 0; v < height; v++) {
            FloatVector g = Lanes.load(tile + 4L * v * PANEL).mul(factor);
            Lanes.store(g, tile + 4L * v * PANEL);
            Lanes.store(g, rows + 4L * v * padded);
        }
    }

    /** Replaces p by p - 1 at each token's target. */
    private void targets(int block, int panel, long tile, long rows, long pairs) {
        for (int t = panel * PANEL; t < Math.min(tokens, (panel + 1) * PANEL); t++) {
            long row = target(t) - (long) block * BLOCK;
            if (row < 0 || row >= height(block)) continue;
            int lane = t % PANEL;
            double p = Math.exp(Lanes.getFloat(targetLogit + 4L * t) - Lanes.getFloat(logSum + 4L * t));
            float value = (float) ((p - 1) * Lanes.getFloat(coefficient + 4L * t));
            if (in.bf16()) {
                Lanes.setShort(rows + 2 * (row * padded + lane), Lanes.bf16(value));
                Lanes.setShort(pairs + 4 * (row / 2 * PANEL + lane) + 2 * (row % 2), Lanes.bf16(value));
            } else {
                Lanes.setFloat(rows + 4 * (row * padded + lane), value);
                Lanes.setFloat(tile + 4 * (row * PANEL + lane), value);
            }
        }
    }

    /** Adds up the shares of a panel, turns it back to token rows and rounds it. */
    private void hiddenGradient(int panel, long sums, long sumBytes, int shares) {
        long at = sums + 4L * panel * PANEL * hidden;
        for (int s = 1; s < shares; s++) {
            for (long i = 0; i < 4L * PANEL * hidden; i += 4L * COUNT) Lanes.store(Lanes.load(at + i).add(Lanes.load(at + s * sumBytes + i)), at + i);
        }
        long rows = WORK.get().address(4L * PANEL * hidden);
        Transpose.ints(at, 4L * PANEL, hidden, PANEL, rows, 4L * hidden);
        int count = Math.min(PANEL, tokens - panel * PANEL) * hidden;
        long target = in.hiddenGradient() + (long) type.bytes * panel * PANEL * hidden;
        for (int i = 0; i < count; i += COUNT) type.store(Lanes.load(rows + 4L * i), target + (long) type.bytes * i);
    }

    private long target(int token) { return MEMORY.get(JAVA_LONG_UNALIGNED, in.targets() + 8L * token); }
}
