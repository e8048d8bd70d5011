package org.trainyard.kernels.internal.amx;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static org.trainyard.kernels.internal.Lanes.COUNT;
import static org.trainyard.kernels.internal.Lanes.MEMORY;
import static org.trainyard.kernels.internal.amx.Brgemm.PANEL;

import jdk.incubator.vector.FloatVector;
import org.trainyard.kernels.internal.Lanes;
import org.trainyard.kernels.internal.Torch;
import org.trainyard.kernels.internal.VectorMath;
import org.trainyard.kernels.internal.Workers;

/**
 * Output layer and cross entropy in bf16 without logits in memory. The vocabulary is cut into blocks, the tokens into panels; the logits of
 * a block and a panel fill a tile that stays in the cache. A first pass over the tiles finds each token's maximum and sum of
 * exponentials, a second one computes the tile again, turns it into its gradient and multiplies that with weights and hidden states at once.
 * A third more multiplications replace four trips of all logits through memory.
 *
 * <p>Legend: T tokens, H hidden size, V vocabulary. Tiles are transposed, [block of V, panel of T], so that a token is a vector lane.
 */
public final class CrossEntropy {
    private static final int BLOCK = 256;
    /** Tokens whose probabilities are collected before they meet the hidden states. */
    private static final int CHUNK = 512;
    private static final int K_BLOCK = 512;
    /** Shares of the vocabulary that sum the hidden gradient on their own; more would cost memory. */
    private static final int MOST_SHARES = 16;

    private static final ThreadLocal<Scratch> PACKED = Scratch.perThread();
    private static final ThreadLocal<Scratch> SUMS = Scratch.perThread();
    private static final ThreadLocal<Scratch> STATISTICS = Scratch.perThread();
    private static final ThreadLocal<Scratch> WORK = Scratch.perThread();

    private final Inputs in;
    private final int tokens;
    private final int hidden;
    private final int vocabulary;
    private final int panels;
    private final int blocks;
    private final int threads = Torch.threads();
    private final long paddedBytes;
    private final long hiddenCopy;
    private final long columnPanels;
    private final long rowPanels;
    private final long statistics;
    private final long logSum;
    private final long targetLogit;
    private final long coefficient;

    /**
     * Addresses of contiguous tensors.
     *
     * @param hidden bf16 [T,H]
     * @param weight bf16 [V,H]
     * @param targets int64 [T]
     * @param coefficients fp32 [T]
     * @param losses fp32 [T]
     * @param hiddenGradient bf16 [T,H]; 0 for none
     * @param weightGradient fp32 [V,H]
     */
    public record Inputs(long hidden, long weight, long targets, long coefficients, long losses, long hiddenGradient, long weightGradient,
        boolean overwrite) {}

    public static boolean accepts(long tokens, long hidden, long vocabulary) {
        return tokens >= 16 && tokens < 1 << 22 && hidden % PANEL == 0 && vocabulary % 2 == 0 && vocabulary < 1 << 26;
    }

    public CrossEntropy(Inputs in, int tokens, int hidden, int vocabulary) {
        this.in = in;
        this.tokens = tokens;
        this.hidden = hidden;
        this.vocabulary = vocabulary;
        this.panels = (tokens + PANEL - 1) / PANEL;
        this.blocks = (vocabulary + BLOCK - 1) / BLOCK;
        int padded = panels * PANEL;
        this.paddedBytes = 2L * padded * hidden;
        this.hiddenCopy = PACKED.get().address(3 * paddedBytes);
        this.columnPanels = hiddenCopy + paddedBytes;
        this.rowPanels = columnPanels + paddedBytes;
        long row = 4L * padded;
        this.statistics = STATISTICS.get().address((2L * blocks + 3) * row);
        this.logSum = statistics + 2L * blocks * row;
        this.targetLogit = logSum + row;
        this.coefficient = targetLogit + row;
        pack(padded);
    }

    private void pack(int padded) {
        long used = 2L * tokens * hidden;
        MEMORY.asSlice(hiddenCopy, used).copyFrom(MEMORY.asSlice(in.hidden, used));
        MEMORY.asSlice(hiddenCopy + used, paddedBytes - used).fill((byte) 0);
        MEMORY.asSlice(coefficient, 4L * padded).fill((byte) 0);
        MEMORY.asSlice(coefficient, 4L * tokens).copyFrom(MEMORY.asSlice(in.coefficients, 4L * tokens));
        MEMORY.asSlice(targetLogit, 4L * padded).fill((byte) 0);
        Operand transposed = Operand.of(hiddenCopy, 1, hidden);
        Workers.run(panels, threads, p -> Packing.panel(transposed, 0, 0, hidden, (long) p * PANEL, PANEL, columnPanels + p * Packing.panelBytes(hidden)));
        if (in.hiddenGradient == 0) return;
        Operand straight = Operand.of(hiddenCopy, hidden, 1);
        Workers.run(hidden / PANEL, threads,
            p -> Packing.panel(straight, 0, 0, padded, (long) p * PANEL, PANEL, rowPanels + p * Packing.panelBytes(padded)));
    }

    public void run() {
        Workers.run(blocks, threads, this::statistics);
        Workers.run(panels, threads, this::merge);
        if (in.hiddenGradient == 0) return;
        int shares = Math.min(Math.min(threads, MOST_SHARES), blocks);
        long sums = SUMS.get().address(2L * paddedBytes * shares);
        Workers.run(shares, threads, s -> gradients(s * blocks / shares, (s + 1) * blocks / shares, sums + s * 2L * paddedBytes));
        Workers.run(panels, threads, p -> hiddenGradient(p, sums, shares));
    }

    private int height(int block) { return Math.min(BLOCK, vocabulary - block * BLOCK); }

    /** Logits of a block of the vocabulary for a panel of tokens. */
    private void logits(int block, int panel, long tile) {
        long rows = in.weight + 2L * block * BLOCK * hidden;
        long columns = columnPanels + panel * Packing.panelBytes(hidden);
        for (int k = 0; k < hidden; k += K_BLOCK) {
            Brgemm.multiply(height(block), Math.min(K_BLOCK, hidden - k), rows + 2L * k, hidden, columns + 2L * PANEL * k, tile, PANEL, k > 0);
        }
    }

    /** First pass: maximum and sum of exponentials of each token over one block. */
    private void statistics(int block) {
        long tile = WORK.get().address(4L * BLOCK * PANEL);
        long maxima = statistics + 8L * block * panels * PANEL;
        long sums = maxima + 4L * panels * PANEL;
        int height = height(block);
        for (int panel = 0; panel < panels; panel++) {
            logits(block, panel, tile);
            for (int j = 0; j < PANEL; j += COUNT) {
                FloatVector max = Lanes.load(tile + 4L * j);
                for (int v = 1; v < height; v++) max = max.max(Lanes.load(tile + 4L * (v * PANEL + j)));
                FloatVector sum = FloatVector.zero(Lanes.F);
                for (int v = 0; v < height; v++) {
                    sum = sum.add(VectorMath.expOfNonPositive(Lanes.load(tile + 4L * (v * PANEL + j)).sub(max)));
                }
                long at = 4L * (panel * PANEL + j);
                Lanes.store(max, maxima + at);
                Lanes.store(sum, sums + at);
            }
            for (int t = panel * PANEL; t < Math.min(tokens, (panel + 1) * PANEL); t++) {
                long row = target(t) - (long) block * BLOCK;
                if (row >= 0 && row < height) setFloat(targetLogit + 4L * t, getFloat(tile + 4 * (row * PANEL + t % PANEL)));
            }
        }
        Brgemm.release();
    }

    private void merge(int panel) {
        for (int t = panel * PANEL; t < (panel + 1) * PANEL; t++) {
            if (t >= tokens) {
                setFloat(logSum + 4L * t, 0);
                continue;
            }
            long at = statistics + 4L * t;
            long step = 8L * panels * PANEL;
            double max = Double.NEGATIVE_INFINITY;
            for (int b = 0; b < blocks; b++) max = Math.max(max, getFloat(at + b * step));
            double sum = 0;
            for (int b = 0; b < blocks; b++) sum += getFloat(at + b * step + step / 2) * Math.exp(getFloat(at + b * step) - max);
            float total = (float) (max + Math.log(sum));
            setFloat(logSum + 4L * t, total);
            setFloat(in.losses + 4L * t, total - getFloat(targetLogit + 4L * t));
        }
    }

    /** Second pass over a share of the blocks. */
    private void gradients(int firstBlock, int lastBlock, long sums) {
        long tile = WORK.get().address(4L * BLOCK * PANEL + 2L * BLOCK * (CHUNK + PANEL + hidden) + 4096);
        long collected = tile + 4L * BLOCK * PANEL;
        long pairs = collected + 2L * BLOCK * CHUNK;
        long weightT = pairs + 2L * BLOCK * PANEL;
        long small = weightT + 2L * BLOCK * hidden;
        for (int block = firstBlock; block < lastBlock; block++) {
            int height = height(block);
            Transpose.shorts(in.weight + 2L * block * BLOCK * hidden, 2L * hidden, height, hidden, weightT, 2L * BLOCK, small);
            for (int panel = 0; panel < panels; panel++) {
                logits(block, panel, tile);
                int column = panel * PANEL % CHUNK;
                probabilities(block, panel, tile, collected + 2L * column, pairs);
                Brgemm.multiply(hidden, height, weightT, BLOCK, pairs, sums + 4L * panel * PANEL * hidden, PANEL, block > firstBlock);
                if (column + PANEL == CHUNK || panel == panels - 1) {
                    weightGradient(block, panel * PANEL - column, column + PANEL, collected);
                }
            }
        }
        Brgemm.release();
    }

    /**
     * Turns logits into the gradient (p - target)·coefficient.
     *
     * @param rows receives it row by row, rows CHUNK elements apart
     * @param pairs receives it as a packed panel
     */
    private void probabilities(int block, int panel, long tile, long rows, long pairs) {
        int height = height(block);
        for (int j = 0; j < PANEL; j += COUNT) {
            FloatVector sum = Lanes.load(logSum + 4L * (panel * PANEL + j));
            FloatVector factor = Lanes.load(coefficient + 4L * (panel * PANEL + j));
            for (int v = 0; v < height; v += 2) {
                long at = tile + 4L * (v * PANEL + j);
                FloatVector first = VectorMath.expOfNonPositive(Lanes.load(at).sub(sum)).mul(factor);
                FloatVector second = VectorMath.expOfNonPositive(Lanes.load(at + 4L * PANEL).sub(sum)).mul(factor);
                Lanes.storeBf16Pair(first, second, rows + 2L * (v * CHUNK + j), rows + 2L * ((v + 1) * CHUNK + j), pairs + 4L * (v / 2 * PANEL + j));
            }
        }
        for (int t = panel * PANEL; t < Math.min(tokens, (panel + 1) * PANEL); t++) {
            long row = target(t) - (long) block * BLOCK;
            if (row < 0 || row >= height) continue;
            int lane = t % PANEL;
            float logit = getFloat(tile + 4 * (row * PANEL + lane));
            double p = Math.exp(logit - getFloat(logSum + 4L * t));
            short value = Lanes.bf16((float) ((p - 1) * getFloat(coefficient + 4L * t)));
            Lanes.setShort(rows + 2 * (row * CHUNK + lane), value);
            Lanes.setShort(pairs + 4 * (row / 2 * PANEL + lane) + 2 * (row % 2), value);
        }
    }

    private void weightGradient(int block, int firstToken, int count, long collected) {
        boolean add = firstToken > 0 || !in.overwrite;
        long target = in.weightGradient + 4L * block * BLOCK * hidden;
        for (int p = 0; p < hidden / PANEL; p++) {
            long panel = rowPanels + p * Packing.panelBytes(panels * PANEL) + 2L * PANEL * firstToken;
            Brgemm.multiply(height(block), count, collected, CHUNK, panel, target + 4L * p * PANEL, hidden, add);
        }
    }

    /** Adds up the shares of a panel, turns it back to token rows and rounds it. */
    private void hiddenGradient(int panel, long sums, int shares) {
        long at = sums + 4L * panel * PANEL * hidden;
        for (int s = 1; s < shares; s++) {
            for (long i = 0; i < 4L * PANEL * hidden; i += 4L * COUNT) {
                Lanes.store(Lanes.load(at + i).add(Lanes.load(at + s * 2L * paddedBytes + i)), at + i);
            }
        }
        long rows = WORK.get().address(4L * PANEL * hidden);
        Transpose.ints(at, 4L * PANEL, hidden, PANEL, rows, 4L * hidden);
        int count = Math.min(PANEL, tokens - panel * PANEL);
        for (int i = 0; i < count * hidden; i += COUNT) {
            Lanes.storeBf16(Lanes.load(rows + 4L * i), in.hiddenGradient + 2L * (panel * PANEL * hidden + i));
        }
    }

    private long target(int token) { return MEMORY.get(JAVA_LONG_UNALIGNED, in.targets + 8L * token); }

    private static float getFloat(long at) { return MEMORY.get(JAVA_FLOAT_UNALIGNED, at); }

    private static void setFloat(long at, float v) { MEMORY.set(JAVA_FLOAT_UNALIGNED, at, v); }
}
