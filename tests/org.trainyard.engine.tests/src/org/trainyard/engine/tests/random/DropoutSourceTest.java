package org.trainyard.engine.tests.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.ops.ElementwiseOp;
import org.trainyard.engine.random.DropoutMask;
import org.trainyard.engine.random.DropoutSource;
import org.trainyard.engine.random.RandomBits;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** Dropout's masks: as many zeros as asked for, spread evenly, and a function of the element's place in the whole model alone. */
class DropoutSourceTest {
    private static double[] keep(DropoutMask mask, double p, long... shape) {
        try (Scope _ = Scope.open()) {
            Tensor m = mask.keep(p, Tensors.empty(DType.FLOAT32, Device.CPU, shape));
            assertEquals(DType.BOOL, m.dtype());
            assertArrayEquals(shape, m.shape());
            return Tensors.toDoubles(m);
        }
    }

    private static double[] part(double[] all, int from, int length) { return Arrays.copyOfRange(all, from, from + length); }

    /** The share of zeros, and of zeros after a zero along rows and columns, lies within five standard deviations. */
    @Test void dropsTheShareAskedForIndependently() {
        int rows = 1 << 10, width = 1 << 10, n = rows * width;
        for (double p : new double[] {0.01, 0.1, 0.5, 0.9}) {
            for (long seed : new long[] {0, 1, 1234}) {
                double[] m = keep(new DropoutSource(seed, 3).rows(2, 0, 256, null), p, rows, width);
                double zeros = n - Arrays.stream(m).sum();
                assertEquals(n * p, zeros, 5 * Math.sqrt(n * p * (1 - p)), "zeros at p " + p + ", seed " + seed);
                for (int lag : new int[] {1, 2, 64, width, 256 * width}) {
                    double both = 0;
                    for (int i = lag; i < n; i++) both += (1 - m[i]) * (1 - m[i - lag]);
                    assertEquals((n - lag) * p * p, both, 6 * Math.sqrt(n * p * p * (1 - p * p)) + 1, "pairs at p " + p + ", lag " + lag);
                }
            }
        }
    }

    @Test void nothingIsDroppedAtZeroAndEverythingAtOne() {
        DropoutMask mask = new DropoutSource(3, 0).rows(0, 0, 10, null);
        assertTrue(Arrays.stream(keep(mask, 0, 100, 10)).allMatch(v -> v == 1));
        assertTrue(Arrays.stream(keep(mask, 1, 100, 10)).allMatch(v -> v == 0));
    }

    /** Sequence parallelism: each rank's rows drop what the whole drops there. */
    @Test void aRunOfRowsDropsWhatTheWholeDrops() {
        DropoutSource source = new DropoutSource(42, 8);
        double[] whole = keep(source.rows(5, 0, 6, null), 0.3, 12, 7);
        assertArrayEquals(part(whole, 4 * 7, 4 * 7), keep(source.rows(5, 4, 6, null), 0.3, 4, 7));
        assertArrayEquals(part(whole, 8 * 7, 4 * 7), keep(source.rows(5, 8, 6, null), 0.3, 4, 7));
    }

    /** Data parallelism: the second sample drops the same, whichever micro-batch it is in. */
    @Test void aSampleDropsTheSameInAnyMicroBatch() {
        double[] both = keep(new DropoutSource(42, 8).rows(1, 0, 6, null), 0.3, 12, 7);
        assertArrayEquals(part(both, 6 * 7, 6 * 7), keep(new DropoutSource(42, 9).rows(1, 0, 6, null), 0.3, 6, 7));
        assertFalse(Arrays.equals(part(both, 0, 6 * 7), part(both, 6 * 7, 6 * 7)), "samples differ");
    }

    /** Context parallelism: positions that a rank holds drop what they drop in the whole sequence. */
    @Test void positionsDropTheSameWhereverTheyLie() {
        DropoutSource source = new DropoutSource(7, 0);
        double[] whole = keep(source.rows(1, 0, 8, null), 0.4, 8, 5);
        double[] own = keep(source.rows(1, 0, 4, new long[] {0, 1, 6, 7}), 0.4, 4, 5);
        assertArrayEquals(part(whole, 0, 10), part(own, 0, 10));
        assertArrayEquals(part(whole, 30, 10), part(own, 10, 10));
    }

    /** Tensor and context parallelism of attention weights. */
    @Test void headsAndKeysDropTheSameWhereverTheyLie() {
        DropoutSource source = new DropoutSource(7, 2);
        double[] whole = keep(source.heads(1, 4, 0, null, null), 0.4, 8, 6, 6);
        double[] upper = keep(source.heads(1, 2, 2, null, null), 0.4, 4, 6, 6);
        assertArrayEquals(part(whole, 2 * 36, 2 * 36), part(upper, 0, 2 * 36), "heads 2 and 3 of the first sample");
        assertArrayEquals(part(whole, 6 * 36, 2 * 36), part(upper, 2 * 36, 2 * 36), "of the second");
        double[] block = keep(source.heads(1, 4, 0, new long[] {4, 5}, new long[] {1, 2, 3}), 0.4, 8, 2, 3);
        for (int h = 0; h < 8; h++) {
            for (int q = 0; q < 2; q++) assertArrayEquals(part(whole, h * 36 + (4 + q) * 6 + 1, 3), part(block, h * 6 + q * 3, 3));
        }
    }

    @Test void seedsAndSitesDiffer() {
        double[] a = keep(new DropoutSource(1, 0).rows(0, 0, 64, null), 0.5, 64, 64);
        for (long seed : new long[] {0, 2, 3, -1, Long.MAX_VALUE}) {
            assertEquals(2048, agreements(a, keep(new DropoutSource(seed, 0).rows(0, 0, 64, null), 0.5, 64, 64)), 200, "seed " + seed);
        }
        for (long site : new long[] {-4, 1, 2, DropoutSource.site(7, DropoutSource.Place.ATTENTION)}) {
            assertEquals(2048, agreements(a, keep(new DropoutSource(1, 0).rows(site, 0, 64, null), 0.5, 64, 64)), 200, "site " + site);
        }
    }

    private static double agreements(double[] a, double[] b) {
        int same = 0;
        for (int i = 0; i < a.length; i++) if (a[i] == b[i]) same++;
        return same;
    }

    @Test void dropoutScalesWhatItKeeps() {
        try (Scope _ = Scope.open()) {
            Tape off = Tape.off();
            double[] y = Tensors.toDoubles(ElementwiseOp.dropout(off, off.constant(Tensors.full(3, DType.FLOAT32, Device.CPU, 100, 10)), 0.25,
                new DropoutSource(7, 0).rows(0, 0, 100, null)).value());
            for (double v : y) assertTrue(v == 0 || Math.abs(v - 4) < 1e-6, "kept values are 3/(1-p), not " + v);
        }
    }

    /** The published first outputs of SplitMix64 for seed 1234567. */
    @Test void theMixerIsSplitMix64() {
        String[] expected = {"6457827717110365317", "3203168211198807973", "9817491932198370423", "4593380528125082431", "16408922859458223821"};
        long golden = 0x9E3779B97F4A7C15L;
        for (int i = 0; i < expected.length; i++) {
            assertEquals(Long.parseUnsignedLong(expected[i]), RandomBits.mix(1234567 + (i + 1) * golden));
            assertEquals(RandomBits.bits(1234567 + golden, i), RandomBits.mix(1234567 + (i + 1) * golden));
        }
    }
}
