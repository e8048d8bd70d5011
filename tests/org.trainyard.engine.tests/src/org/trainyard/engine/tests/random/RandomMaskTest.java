package org.trainyard.engine.tests.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.ops.ElementwiseOp;
import org.trainyard.engine.random.RandomMask;
import org.trainyard.engine.random.RandomStream;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** Dropout's masks: as many zeros as asked for, spread evenly, and a function of seed and position alone. */
class RandomMaskTest {
    private static double[] mask(RandomStream stream, double p, long... shape) {
        try (Scope _ = Scope.open()) {
            Tensor m = RandomMask.keep(stream, p, Tensors.empty(DType.FLOAT32, Device.CPU, shape));
            assertEquals(DType.BOOL, m.dtype());
            assertArrayEquals(shape, m.shape());
            return Tensors.toDoubles(m);
        }
    }

    /** The share of zeros, and of zeros after a zero, lies within five standard deviations. */
    @Test void dropsTheShareAskedForIndependently() {
        int n = 1 << 20;
        for (double p : new double[] {0.01, 0.1, 0.5, 0.9}) {
            for (long seed : new long[] {0, 1, 1234}) {
                double[] m = mask(new RandomStream(seed), p, n);
                double zeros = n - Arrays.stream(m).sum();
                assertEquals(n * p, zeros, 5 * Math.sqrt(n * p * (1 - p)), "zeros at p " + p + ", seed " + seed);
                for (int lag : new int[] {1, 2, 64, 1024}) {
                    double both = 0;
                    for (int i = lag; i < n; i++) both += (1 - m[i]) * (1 - m[i - lag]);
                    assertEquals((n - lag) * p * p, both, 6 * Math.sqrt(n * p * p * (1 - p * p)) + 1, "pairs at p " + p + ", lag " + lag);
                }
            }
        }
    }

    @Test void nothingIsDroppedAtZeroAndEverythingAtOne() {
        assertTrue(Arrays.stream(mask(new RandomStream(3), 0, 1000)).allMatch(v -> v == 1));
        assertTrue(Arrays.stream(mask(new RandomStream(3), 1, 1000)).allMatch(v -> v == 0));
    }

    @Test void theNumbersDoNotDependOnHowTheyAreDrawn() {
        double[] whole = mask(new RandomStream(42), 0.3, 1000);
        RandomStream stream = new RandomStream(42);
        double[] pieces = new double[1000];
        int at = 0;
        for (int size : new int[] {1, 7, 300, 0, 600, 92}) {
            System.arraycopy(mask(stream, 0.3, size), 0, pieces, at, size);
            at += size;
            assertEquals(at, stream.position());
        }
        assertArrayEquals(whole, pieces);
        assertArrayEquals(whole, mask(new RandomStream(42), 0.3, 10, 20, 5), "whatever the shape");
    }

    @Test void aStreamCanBeRewound() {
        RandomStream stream = new RandomStream(5);
        stream.take(17);
        long position = stream.position();
        double[] first = mask(stream, 0.5, 500);
        assertFalse(Arrays.equals(first, mask(stream, 0.5, 500)), "the stream goes on");
        stream.seek(position);
        assertArrayEquals(first, mask(stream, 0.5, 500));
    }

    @Test void seedsGiveDifferentStreams() {
        double[] a = mask(new RandomStream(1), 0.5, 4096);
        for (long seed : new long[] {0, 2, 3, -1, Long.MAX_VALUE}) {
            double[] b = mask(new RandomStream(seed), 0.5, 4096);
            double equal = 0;
            for (int i = 0; i < a.length; i++) equal += a[i] == b[i] ? 1 : 0;
            assertEquals(2048, equal, 5 * 32, "seed " + seed);
        }
    }

    /** What is kept is scaled so that the mean stays; zero and one drop and draw nothing special. */
    @Test void dropoutKeepsTheMean() {
        try (Scope _ = Scope.open()) {
            Tape off = Tape.off();
            RandomStream stream = new RandomStream(7);
            Tensor ones = Tensors.full(1, DType.FLOAT32, Device.CPU, 1 << 18);
            double[] y = Tensors.toDoubles(ElementwiseOp.dropout(off, off.constant(ones), 0.2, stream).value());
            assertTrue(Arrays.stream(y).allMatch(v -> v == 0 || Math.abs(v - 1.25) < 1e-6));
            assertEquals(1, Arrays.stream(y).average().orElseThrow(), 5e-3);
            long position = stream.position();
            assertEquals(1 << 18, position);
            ElementwiseOp.dropout(off, off.constant(ones), 0, stream);
            assertEquals(position, stream.position(), "no dropout draws nothing");
        }
    }

    /** SplitMix64's own sequence for seed 1234567, from its authors' reference code. */
    @Test void bitsAreSplitMix64() {
        long golden = 0x9E3779B97F4A7C15L;
        String[] expected = {"6457827717110365317", "3203168211198807973", "9817491932198370423", "4593380528125082431", "16408922859458223821"};
        for (int i = 0; i < expected.length; i++) {
            assertEquals(Long.parseUnsignedLong(expected[i]), RandomStream.mix(1234567 + (i + 1) * golden));
            assertEquals(RandomStream.bits(1234567 + golden, i), RandomStream.mix(1234567 + (i + 1) * golden));
        }
    }
}
