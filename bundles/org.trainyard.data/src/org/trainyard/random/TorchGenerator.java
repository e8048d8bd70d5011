package org.trainyard.random;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * PyTorch's CPU generator: {@code torch.Generator().manual_seed(seed)} and what its tensors draw from it, bit for bit.
 *
 * <p>Weight initialisation with {@code --use-cpu-initialization} follows this stream. {@code normal} takes the same two ways as
 * PyTorch: from 16 values on, blocks of 16 by a float Box–Muller transform ({@link BoxMuller}); below that, a double one that
 * keeps its second value for the next call. Not thread-safe.
 */
public final class TorchGenerator {
    private static final int CHUNK = 1 << 16; // floats transformed at a time; a multiple of 16 that stays in cache
    private static final int BLOCK = BoxMuller.BLOCK;
    private static final long WIDE_PERMUTATION = 0xffffffffL / 20; // from here on a draw is 64 bits, against modulo bias

    private final MersenneTwister twister;
    private double spareNormal = Double.NaN; // the second value of the scalar Box–Muller pair, NaN when there is none

    /** The generator after {@code manual_seed(seed)}; only the low 32 bits count. */
    public TorchGenerator(long seed) {
        this(new MersenneTwister(seed));
    }

    private TorchGenerator(MersenneTwister twister) {
        this.twister = twister;
    }

    /** The next raw 32 bits. */
    public int nextInt() {
        return twister.nextInt();
    }

    /** 64 bits from two draws, the first one high. */
    public long nextLong() {
        return twister.nextLong();
    }

    /** A float in [0, 1) with 24 bits, as {@code torch.rand} draws it. */
    public float nextFloat() {
        return toUniform(twister.nextInt());
    }

    /** A double in [0, 1) with 53 bits. */
    public double nextDouble() {
        return (twister.nextLong() & (1L << 53) - 1) * 0x1p-53;
    }

    /** {@code torch.randperm(n)}. */
    public int[] randperm(int n) {
        int[] permutation = new int[n];
        for (int i = 0; i < n; i++) {
            permutation[i] = i;
        }
        for (int i = 0; i < n - 1; i++) {
            long draw = n < WIDE_PERMUTATION ? twister.nextUnsigned() : twister.nextLong();
            int j = i + (int) Long.remainderUnsigned(draw, n - i);
            int swapped = permutation[i];
            permutation[i] = permutation[j];
            permutation[j] = swapped;
        }
        return permutation;
    }

    /** {@code tensor.uniform_(from, to)} on {@code count} contiguous float32 values. */
    public void uniform(MemorySegment floats, long count, double from, double to) {
        float low = (float) from;
        float high = (float) to;
        float range = high - low;
        for (long i = 0; i < count; i++) {
            float value = Math.fma(nextFloat(), range, low);
            // rounding may reach the open end of the interval
            floats.setAtIndex(ValueLayout.JAVA_FLOAT, i, value == high ? low : value);
        }
    }

    /** {@code tensor.normal_(mean, std)} on a contiguous float32 tensor held in {@code target}. */
    public void normal(float[] target, double mean, double std) {
        normal(MemorySegment.ofArray(target), target.length, mean, std);
    }

    /**
     * {@code tensor.normal_(mean, std)} on {@code count} contiguous float32 values at the start of {@code floats}, in native
     * byte order. The draws are made in order by the caller's thread, the transform runs on all cores.
     */
    public void normal(MemorySegment floats, long count, double mean, double std) {
        if (count < BLOCK) {
            for (long i = 0; i < count; i++) {
                floats.setAtIndex(ValueLayout.JAVA_FLOAT, i, (float) Math.fma(nextNormal(), std, mean));
            }
            return;
        }
        long whole = count - count % BLOCK;
        try (ChunkPipeline pipeline = new ChunkPipeline(floats, (float) mean, (float) std, CHUNK)) {
            for (long at = 0; at < whole; at += CHUNK) {
                int length = (int) Math.min(CHUNK, whole - at);
                int[] draws = pipeline.freeDraws();
                twister.fill(draws, 0, length);
                pipeline.transform(length, at);
            }
        }
        if (whole != count) {
            // the uniforms of the tail are drawn but never used: its last 16 values are drawn afresh
            for (long i = whole; i < count; i++) {
                twister.nextInt();
            }
            int[] draws = new int[BLOCK];
            twister.fill(draws, 0, BLOCK);
            float[] values = new float[BLOCK];
            BoxMuller.transform(draws, BLOCK, values, (float) mean, (float) std);
            MemorySegment.copy(values, 0, floats, ValueLayout.JAVA_FLOAT_UNALIGNED, (count - BLOCK) * Float.BYTES, BLOCK);
        }
    }

    /** The state for a checkpoint: the twister's words, then the spare normal's bits. */
    public long[] state() {
        int[] words = twister.state();
        long[] saved = new long[words.length + 1];
        for (int i = 0; i < words.length; i++) {
            saved[i] = words[i] & 0xffffffffL;
        }
        saved[words.length] = Double.doubleToRawLongBits(spareNormal);
        return saved;
    }

    /** A generator that continues where the one that gave {@link #state()} stood. */
    public static TorchGenerator ofState(long[] saved) {
        int[] words = new int[saved.length - 1];
        for (int i = 0; i < words.length; i++) {
            words[i] = (int) saved[i];
        }
        TorchGenerator generator = new TorchGenerator(MersenneTwister.ofState(words));
        generator.spareNormal = Double.longBitsToDouble(saved[words.length]);
        return generator;
    }

    private double nextNormal() {
        if (!Double.isNaN(spareNormal)) {
            double value = spareNormal;
            spareNormal = Double.NaN;
            return value;
        }
        double u1 = nextDouble();
        double u2 = nextDouble();
        double radius = Math.sqrt(-2.0 * Math.log1p(-u2));
        double theta = 2.0 * Math.PI * u1;
        spareNormal = radius * Math.sin(theta);
        return radius * Math.cos(theta);
    }

    static float toUniform(int draw) {
        return (draw & 0xffffff) * 0x1p-24f;
    }
}
