package org.trainyard.kernels.internal.start;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.atomic.AtomicBoolean;
import org.trainyard.kernels.internal.AdamWLoop;
import org.trainyard.kernels.internal.GeluLoop;
import org.trainyard.kernels.internal.Lanes;
import org.trainyard.kernels.internal.ReduceLoop;
import org.trainyard.kernels.internal.SoftmaxLoop;
import org.trainyard.kernels.internal.VectorSupport;
import org.trainyard.kernels.internal.brgemm.Attention;
import org.trainyard.kernels.internal.brgemm.BlockedProduct;
import org.trainyard.kernels.internal.brgemm.CrossEntropy;

/**
 * Runs the loops on invented data, in the background, from the moment the kernels are looked up: until the compiler has seen a Vector API
 * loop often enough it is some hundred times slower, and this way that happens while the data set is opened. Results do not depend on it.
 */
public final class WarmUp {
    private static final AtomicBoolean STARTED = new AtomicBoolean();
    private static final long AT_MOST_NANOS = 4_000_000_000L;
    private static final int ROUNDS = 400;
    private static final int TOKENS = 64;
    private static final int HIDDEN = 64;
    private static final int VOCABULARY = 512;

    private WarmUp() {}

    /** Starts it once in the life of the process. */
    public static void start() {
        if (!VectorSupport.available() || !STARTED.compareAndSet(false, true)) return;
        Thread t = new Thread(WarmUp::run, "kernel-warm-up");
        t.setDaemon(true);
        t.setPriority(Thread.MIN_PRIORITY);
        t.start();
    }

    private static void run() {
        long end = System.nanoTime() + AT_MOST_NANOS;
        try (Arena arena = Arena.ofConfined()) {
            int n = VOCABULARY * HIDDEN;
            long[] fp32 = new long[6];
            for (int i = 0; i < fp32.length; i++) fp32[i] = floats(arena, n);
            for (int i = 0; i < ROUNDS && System.nanoTime() < end; i++) round(fp32, n);
        } catch (RuntimeException | LinkageError e) {
            // No libtorch, most likely: whoever calls a kernel meets the same error and reports it.
            System.getLogger(WarmUp.class.getName()).log(System.Logger.Level.DEBUG, "kernels start cold", e);
        }
    }

    private static long floats(Arena arena, int n) {
        MemorySegment s = arena.allocate(4L * n, 64);
        for (int i = 0; i < n; i++) s.setAtIndex(ValueLayout.JAVA_FLOAT, i, (i % 17 - 8) / 100f);
        return s.address();
    }

    private static void round(long[] a, int n) {
        AdamWLoop.Constants constants = AdamWLoop.Constants.of(1e-4, 0.9, 0.95, 1e-8, 0.1, 1, 1);
        for (boolean bf16 : new boolean[] {true, false}) {
            AdamWLoop.run(constants, a[0], a[1], a[2], a[3], bf16 ? a[5] : 0, 0, n);
            GeluLoop gelu = new GeluLoop(bf16, HIDDEN);
            gelu.forward(a[0], a[1], a[4], 0, n / HIDDEN);
            gelu.backward(a[0], a[1], a[2], a[4], 0, n / HIDDEN);
            softmax(a[4], a[5], n);
            ReduceLoop.sum(bf16, new long[] {a[0], a[1]}, new long[] {a[4], a[5]}, n, 1);
        }
        MemorySegment targets = Lanes.MEMORY.asSlice(a[3], 8L * TOKENS);
        targets.fill((byte) 0);
        for (boolean bf16 : new boolean[] {true, false}) tiles(a, bf16);
    }

    private static void tiles(long[] a, boolean bf16) {
        Attention.View[] views = new Attention.View[5];
        for (int i = 0; i < views.length; i++) views[i] = new Attention.View(a[i == 3 ? 4 : i], 0, 0, HIDDEN);
        CrossEntropy.Inputs loss = new CrossEntropy.Inputs(bf16, a[0], a[1], a[3], a[2], a[2] + 4L * TOKENS, a[4], a[5], true, null);
        if (!CrossEntropy.available(bf16)) return;
        Attention attention = new Attention(bf16, 1, 1, VOCABULARY / 2, HIDDEN, 1);
        attention.forward(views[3], a[5], views[0], views[1], views[2]);
        attention.backward(views[3], views[3], views[4], views[0], views[1], a[5], views[0], views[1], views[2]);
        new CrossEntropy(loss, TOKENS, HIDDEN, VOCABULARY).run();
        BlockedProduct.Factors factors = new BlockedProduct.Factors(bf16, VOCABULARY / 2, HIDDEN, HIDDEN, new BlockedProduct.Matrix(a[0], HIDDEN, 1),
            new BlockedProduct.Matrix(a[1], HIDDEN, 1));
        new BlockedProduct(factors, new BlockedProduct.Result(a[5], HIDDEN, bf16, 0, false)).run();
    }

    private static void softmax(long scores, long gradients, int n) {
        float max = SoftmaxLoop.largest(scores, n);
        double sum = SoftmaxLoop.exponentials(scores, n, max);
        SoftmaxLoop.scale(scores, n, (float) (1 / sum));
        SoftmaxLoop.gradients(scores, gradients, n, 1, SoftmaxLoop.dot(scores, gradients, n));
    }
}
