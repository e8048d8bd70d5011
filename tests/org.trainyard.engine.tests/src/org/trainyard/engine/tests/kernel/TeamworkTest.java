package org.trainyard.engine.tests.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.group.local.InProcessRanks;
import org.trainyard.engine.kernel.MatrixProduct;
import org.trainyard.engine.kernel.Teamwork;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** Ranks that wait do parts of what the others compute, and nothing else comes out. */
class TeamworkTest {
    @Test void aWaitingRankHelps() {
        assumeTrue(Runtime.getRuntime().availableProcessors() > 1, "one processor: waiting ranks let the others have it");
        InProcessRanks.run(2, c -> {
            if (c.rank() == 1) {
                c.world().barrier();
                return null;
            }
            Thread owner = Thread.currentThread();
            CountDownLatch helped = new CountDownLatch(1);
            AtomicIntegerArray times = new AtomicIntegerArray(20);
            Teamwork.run(20, i -> {
                times.incrementAndGet(i);
                if (Thread.currentThread() != owner) helped.countDown();
                else assertTrue(awaits(helped), "nobody helped within a minute");
            });
            for (int i = 0; i < 20; i++) assertEquals(1, times.get(i));
            c.world().barrier();
            return null;
        });
    }

    private static boolean awaits(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test void aPartThatFailsIsToldOnceTheOthersAreDone() {
        InProcessRanks.run(2, c -> {
            AtomicIntegerArray times = new AtomicIntegerArray(9);
            IllegalStateException e = assertThrows(IllegalStateException.class, () -> Teamwork.run(9, i -> {
                times.incrementAndGet(i);
                if (i == 4) throw new IllegalStateException("part 4");
            }));
            assertEquals("part 4", e.getMessage());
            for (int i = 0; i < 9; i++) assertEquals(1, times.get(i));
            return null;
        });
    }

    @Test void aloneNobodyIsThere() {
        assertFalse(Teamwork.present());
        int[] sum = new int[1];
        Teamwork.run(4, i -> sum[0] += i);
        assertEquals(6, sum[0]);
    }

    private static Tensor random(int seed, DType type, long... shape) {
        long n = 1;
        for (long s : shape) n *= s;
        Random r = new Random(seed);
        double[] values = new double[(int) n];
        for (int i = 0; i < n; i++) values[i] = r.nextGaussian();
        return Aten.to(Tensors.of(values, shape), type);
    }

    /** Products large enough to be cut, along each dimension, compared with fp64 in one piece. */
    @Test void aProductInPartsIsTheProduct() {
        for (long[] s : new long[][] {{2100, 160, 250}, {160, 2100, 250}, {72, 60, 20_000}}) {
            long m = s[0], n = s[1], k = s[2];
            for (DType type : List.of(DType.FLOAT32, DType.FLOAT64)) {
                for (boolean accumulate : new boolean[] {false, true}) {
                    double[] whole = product(m, n, k, DType.FLOAT64, accumulate);
                    List<double[]> parts = InProcessRanks.run(2, c -> c.rank() == 0 ? product(m, n, k, type, accumulate) : new double[0]);
                    assertArrayEquals(whole, parts.getFirst(), type == DType.FLOAT32 ? 4e-6 * k : 1e-14 * k);
                }
            }
        }
    }

    private static double[] product(long m, long n, long k, DType type, boolean accumulate) {
        try (Scope _ = Scope.open()) {
            Tensor c = random(3, type, m, n);
            // One operand transposed, as in backward.
            MatrixProduct.into(c, Aten.transpose(random(1, type, k, m), 0, 1), random(2, type, k, n), accumulate ? null : random(4, type, n), accumulate);
            return Tensors.toDoubles(c);
        }
    }

    /** Bits are those of the cut, whoever does the parts: alone in a team of two, and with the other waiting. */
    @Test void whoHelpsChangesNoBit() {
        double[] alone = InProcessRanks.run(2, c -> {
            return c.rank() == 0 ? product(72, 60, 20_000, DType.FLOAT32, true) : new double[0];
        }).getFirst();
        for (int i = 0; i < 3; i++) {
            double[] helped = InProcessRanks.run(2, c -> {
                double[] result = c.rank() == 0 ? product(72, 60, 20_000, DType.FLOAT32, true) : new double[0];
                c.world().barrier();
                return result;
            }).getFirst();
            assertArrayEquals(alone, helped);
        }
    }
}
