package org.trainyard.kernels.internal.brgemm;

import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static org.trainyard.kernels.internal.Lanes.COUNT;
import static org.trainyard.kernels.internal.Lanes.MEMORY;
import static org.trainyard.kernels.internal.brgemm.Brgemm.PANEL;

import jdk.incubator.vector.FloatVector;
import org.trainyard.kernels.internal.Lanes;
import org.trainyard.kernels.internal.Torch;
import org.trainyard.kernels.internal.VectorMath;
import org.trainyard.kernels.internal.Workers;

/**
 * Output layer and cross entropy in bf16 or fp32 (as parts, {@link Split}) without logits in memory. The vocabulary is cut into blocks, the tokens into panels; the logits of
 * a block and a panel fill a tile that stays in the cache. A first pass over the tiles finds each token's maximum and sum of
 * exponentials, a second one computes the tile again, turns it into its gradient and multiplies that with weights and hidden states at once.
 * A third more multiplications replace four trips of all logits through memory.
 *
 * <p>Legend: T tokens, H hidden size, V vocabulary. Tiles are transposed, [block of V, panel of T], so that a token is a vector lane.
 */
public final class CrossEntropy {
    /** Rows of the vocabulary in a tile; three parts of fp32 need more of the cache than bf16. */
    private static final int BF16_BLOCK = 512;
    private static final int FP32_BLOCK = 256;
    /** Tokens whose probabilities are collected before they meet the hidden states. */
    private static final int CHUNK = 256;
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
    private final int planes;
    private final int[][] products;
    private final int blockRows;
    /** Bytes of one part of the hidden states, tokens padded to whole panels. */
    private final long plane;
    private final long hiddenParts;
    private final long columnPanels;
    private final long rowPanels;
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

    /** Whether this processor and this libtorch can do it. */
    public static boolean available() { return Brgemm.tiles(); }

    /** Whether the shapes fit the tiles. */
    public static boolean accepts(long tokens, long hidden, long vocabulary) {
        return tokens >= 16 && tokens < 1 << 22 && hidden % PANEL == 0 && vocabulary % 2 == 0 && vocabulary < 1 << 26;
    }

    public CrossEntropy(Inputs in, int tokens, int hidden, int vocabulary) {
        this.in = in;
        this.tokens = tokens;
        this.hidden = hidden;
        this.vocabulary = vocabulary;
        this.planes = in.bf16 ? 1 : Split.PLANES;
        this.products = Operand.products(planes);
        this.blockRows = in.bf16 ? BF16_BLOCK : FP32_BLOCK;
        this.panels = (tokens + PANEL - 1) / PANEL;
        this.blocks = (vocabulary + blockRows - 1) / blockRows;
        int padded = panels * PANEL;
        this.plane = 2L * padded * hidden;
        this.hiddenParts = PACKED.get().address(3 * planes * plane);
        this.columnPanels = hiddenParts + planes * plane;
        this.rowPanels = columnPanels + planes * plane;
        long row = 4L * padded;
        this.statistics = STATISTICS.get().address((2L * blocks + 3) * row);
        this.logSum = statistics + 2L * blocks * row;
        this.targetLogit = logSum + row;
        this.coefficient = targetLogit + row;
        pack(padded);
    }

    private void pack(int padded) {
        long used = 2L * tokens * hidden;
        for (int p = 0; p < planes; p++) MEMORY.asSlice(hiddenParts + p * plane + used, plane - used).fill((byte) 0);
        if (in.bf16) MEMORY.asSlice(hiddenParts, used).copyFrom(MEMORY.asSlice(in.hidden, used));
        else Split.parallel(in.hidden, tokens, hidden, hidden, hiddenParts, plane);
        MEMORY.asSlice(coefficient, 4L * padded).fill((byte) 0);
        MEMORY.asSlice(coefficient, 4L * tokens).copyFrom(MEMORY.asSlice(in.coefficients, 4L * tokens));
        MEMORY.asSlice(targetLogit, 4L * padded).fill((byte) 0);
        long[] parts = new long[planes];
        for (int p = 0; p < planes; p++) parts[p] = hiddenParts + p * plane;
        Operand transposed = new Operand(parts, 1, hidden);
        long columnBytes = Packing.panelBytes(hidden);
        Workers.run(panels * planes, threads, i -> Packing.panel(transposed, i % planes, 0, hidden, (long) (i / planes) * PANEL, PANEL,
            columnPanels + i % planes * plane + i / planes * columnBytes));
        if (in.hiddenGradient == 0) return;
        Operand straight = new Operand(parts, hidden, 1);
        long rowBytes = Packing.panelBytes(padded);
        Workers.run(hidden / PANEL * planes, threads, i -> Packing.panel(straight, i % planes, 0, padded, (long) (i / planes) * PANEL, PANEL,
            rowPanels + i % planes * plane + i / planes * rowBytes));
    }

    public void run() {
        Workers.run(blocks, threads, this::statistics);
        Workers.run(panels, threads, this::merge);
        if (in.merge != null) in.merge.merge(logSum, targetLogit);
        for (int t = 0; t < tokens; t++) Lanes.setFloat(in.losses + 4L * t, Lanes.getFloat(logSum + 4L * t) - Lanes.getFloat(targetLogit + 4L * t));
        if (in.hiddenGradient == 0) return;
        int shares = Math.min(Math.min(threads, MOST_SHARES), blocks);
        long sums = SUMS.get().address(2L * plane * shares);
        Workers.run(shares, threads, s -> gradients(s * blocks / shares, (s + 1) * blocks / shares, sums + s * 2L * plane));
        Workers.run(panels, threads, p -> hiddenGradient(p, sums, shares));
    }

    private int height(int block) { return Math.min(blockRows, vocabulary - block * blockRows); }

    /** The parts of a block of the weight, where they lie or, for fp32, in {@code room}. */
    private Operand weight(int block, long room) {
        long first = (long) block * blockRows * hidden;
        if (in.bf16) return Operand.of(in.weight + 2 * first, hidden, 1);
        long bytes = 2L * blockRows * hidden;
        Split.rows(in.weight + 4 * first, height(block), hidden, hidden, room, bytes);
        return new Operand(new long[] {room, room + bytes, room + 2 * bytes}, hidden, 1);
    }

    /** Logits of a block of the vocabulary for a panel of tokens. */
    private void logits(Operand weight, int height, int panel, long tile) {
        long columns = columnPanels + panel * Packing.panelBytes(hidden);
        boolean add = false;
        for (int k = 0; k < hidden; k += K_BLOCK) {
            for (int[] p : products) {
                Brgemm.multiply(height, Math.min(K_BLOCK, hidden - k), weight.at(p[0], 0, k), hidden, columns + p[1] * plane + 2L * PANEL * k, tile,
                    PANEL, add);
                add = true;
            }
        }
    }

    /** First pass: maximum and sum of exponentials of each token over one block. */
    private void statistics(int block) {
        long tile = WORK.get().address(4L * blockRows * PANEL + planes * 2L * blockRows * hidden);
        Operand weight = weight(block, tile + 4L * blockRows * PANEL);
        long maxima = statistics + 8L * block * panels * PANEL;
        long sums = maxima + 4L * panels * PANEL;
        int height = height(block);
        for (int panel = 0; panel < panels; panel++) {
            logits(weight, height, panel, tile);
            for (int j = 0; j < PANEL; j += COUNT) {
                long at = 4L * (panel * PANEL + j);
                column(tile + 4L * j, height, maxima + at, sums + at);
            }
            for (int t = panel * PANEL; t < Math.min(tokens, (panel + 1) * PANEL); t++) {
                long row = target(t) - (long) block * blockRows;
                if (row >= 0 && row < height) Lanes.setFloat(targetLogit + 4L * t, Lanes.getFloat(tile + 4 * (row * PANEL + t % PANEL)));
            }
        }
        Brgemm.release();
    }

    private static void column(long tile, int height, long maximum, long sum) {
        FloatVector max = Lanes.load(tile);
        for (int v = 1; v < height; v++) max = max.max(Lanes.load(tile + 4L * v * PANEL));
        FloatVector total = FloatVector.zero(Lanes.F);
        for (int v = 0; v < height; v++) total = total.add(VectorMath.expOfNonPositive(Lanes.load(tile + 4L * v * PANEL).sub(max)));
        Lanes.store(max, maximum);
        Lanes.store(total, sum);
    }

    private void merge(int panel) {
        for (int t = panel * PANEL; t < (panel + 1) * PANEL; t++) {
            if (t >= tokens) {
                Lanes.setFloat(logSum + 4L * t, 0);
                continue;
            }
            long at = statistics + 4L * t;
            long step = 8L * panels * PANEL;
            double max = Double.NEGATIVE_INFINITY;
            for (int b = 0; b < blocks; b++) max = Math.max(max, Lanes.getFloat(at + b * step));
            double sum = 0;
            for (int b = 0; b < blocks; b++) sum += Lanes.getFloat(at + b * step + step / 2) * Math.exp(Lanes.getFloat(at + b * step) - max);
            Lanes.setFloat(logSum + 4L * t, (float) (max + Math.log(sum)));
        }
    }

    /** Second pass over a share of the blocks. */
    private void gradients(int firstBlock, int lastBlock, long sums) {
        long tileBytes = 4L * blockRows * PANEL;
        long weightBytes = 2L * blockRows * hidden;
        long collectedBytes = 2L * blockRows * CHUNK;
        long pairBytes = 2L * blockRows * PANEL;
        long tile = WORK.get().address(tileBytes + planes * (2 * weightBytes + collectedBytes + pairBytes) + 4096);
        long parts = tile + tileBytes;
        long transposed = parts + planes * weightBytes;
        long collected = transposed + planes * weightBytes;
        long pairs = collected + planes * collectedBytes;
        long small = pairs + planes * pairBytes;
        for (int block = firstBlock; block < lastBlock; block++) {
            int height = height(block);
            Operand weight = weight(block, parts);
            for (int p = 0; p < planes; p++) {
                Transpose.shorts(weight.at(p, 0, 0), 2L * hidden, height, hidden, transposed + p * weightBytes, 2L * blockRows, small);
            }
            for (int panel = 0; panel < panels; panel++) {
                logits(weight, height, panel, tile);
                int column = panel * PANEL % CHUNK;
                long rows = collected + 2L * column;
                for (int j = 0; j < PANEL; j += COUNT) probabilities(height, panel * PANEL + j, tile + 4L * j, rows + 2L * j, pairs + 4L * j);
                targets(block, panel, tile, rows, pairs);
                boolean add = block > firstBlock;
                for (int[] p : products) {
                    Brgemm.multiply(hidden, height, transposed + p[0] * weightBytes, blockRows, pairs + p[1] * pairBytes,
                        sums + 4L * panel * PANEL * hidden, PANEL, add);
                    add = true;
                }
                if (column + PANEL == CHUNK || panel == panels - 1) weightGradient(block, panel * PANEL - column, column + PANEL, collected);
            }
        }
        Brgemm.release();
    }

    /**
     * Turns a column of logits into p·coefficient.
     *
     * @param rows receives it row by row, rows CHUNK elements apart
     * @param pairs receives it as a packed panel
     */
    private void probabilities(int height, int token, long tile, long rows, long pairs) {
        long plane = 2L * blockRows * CHUNK;
        long pairPlane = 2L * blockRows * PANEL;
        FloatVector sum = Lanes.load(logSum + 4L * token);
        FloatVector factor = Lanes.load(coefficient + 4L * token);
        for (int v = 0; v < height; v += 2) {
            long at = tile + 4L * v * PANEL;
            FloatVector first = VectorMath.expOfNonPositive(Lanes.load(at).sub(sum)).mul(factor);
            FloatVector second = VectorMath.expOfNonPositive(Lanes.load(at + 4L * PANEL).sub(sum)).mul(factor);
            Split.storePairs(first, second, planes, rows + 2L * v * CHUNK, rows + 2L * (v + 1) * CHUNK, plane, pairs + 2L * v * PANEL, pairPlane);
        }
    }

    /** Replaces p by p - 1 at each token's target. */
    private void targets(int block, int panel, long tile, long rows, long pairs) {
        for (int t = panel * PANEL; t < Math.min(tokens, (panel + 1) * PANEL); t++) {
            long row = target(t) - (long) block * blockRows;
            if (row < 0 || row >= height(block)) continue;
            int lane = t % PANEL;
            double p = Math.exp(Lanes.getFloat(tile + 4 * (row * PANEL + lane)) - Lanes.getFloat(logSum + 4L * t));
            float value = (float) ((p - 1) * Lanes.getFloat(coefficient + 4L * t));
            for (int i = 0; i < planes; i++) {
                short part = Lanes.bf16(value);
                Lanes.setShort(rows + i * 2L * blockRows * CHUNK + 2 * (row * CHUNK + lane), part);
                Lanes.setShort(pairs + i * 2L * blockRows * PANEL + 4 * (row / 2 * PANEL + lane) + 2 * (row % 2), part);
                value -= Float.intBitsToFloat(part << 16);
            }
        }
    }

    private void weightGradient(int block, int firstToken, int count, long collected) {
        long target = in.weightGradient + 4L * block * blockRows * hidden;
        for (int panel = 0; panel < hidden / PANEL; panel++) {
            long tokenRows = rowPanels + panel * Packing.panelBytes(panels * PANEL) + 2L * PANEL * firstToken;
            boolean add = firstToken > 0 || !in.overwrite;
            for (int[] p : products) {
                Brgemm.multiply(height(block), count, collected + p[0] * 2L * blockRows * CHUNK, CHUNK, tokenRows + p[1] * plane,
                    target + 4L * panel * PANEL, hidden, add);
                add = true;
            }
        }
    }

    /** Adds up the shares of a panel, turns it back to token rows and rounds it. */
    private void hiddenGradient(int panel, long sums, int shares) {
        long at = sums + 4L * panel * PANEL * hidden;
        for (int s = 1; s < shares; s++) {
            for (long i = 0; i < 4L * PANEL * hidden; i += 4L * COUNT) {
                Lanes.store(Lanes.load(at + i).add(Lanes.load(at + s * 2L * plane + i)), at + i);
            }
        }
        long rows = WORK.get().address(4L * PANEL * hidden);
        Transpose.ints(at, 4L * PANEL, hidden, PANEL, rows, 4L * hidden);
        int count = Math.min(PANEL, tokens - panel * PANEL);
        long first = (long) panel * PANEL * hidden;
        for (int i = 0; i < count * hidden; i += COUNT) {
            FloatVector g = Lanes.load(rows + 4L * i);
            if (in.bf16) Lanes.storeBf16(g, in.hiddenGradient + 2 * (first + i));
            else Lanes.store(g, in.hiddenGradient + 4 * (first + i));
        }
    }

    private long target(int token) { return MEMORY.get(JAVA_LONG_UNALIGNED, in.targets + 8L * token); }
}
