package org.trainyard.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.trainyard.engine.kernel.Kernel;
import org.trainyard.engine.kernel.Kernels;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** Reproducible tensors, the plain twins, and comparisons. */
final class Samples {
    private Samples() {}

    static Tensor normal(long seed, double scale, DType dtype, long... shape) {
        Random random = new Random(seed);
        int n = 1;
        for (long s : shape) n *= (int) s;
        float[] values = new float[n];
        for (int i = 0; i < n; i++) values[i] = (float) (scale * random.nextGaussian());
        return Aten.to(Tensors.of(values, shape), dtype);
    }

    static <K extends Kernel> K plain(Class<K> type, DType dtype) {
        K kernel = Kernels.ranked(type, Device.CPU, dtype).getLast();
        assertEquals(0, kernel.rank());
        return kernel;
    }

    /** |a - b| / |b| in the Euclidean norm, in fp64. */
    static double distance(Tensor a, Tensor b) {
        double[] x = Tensors.toDoubles(a);
        double[] y = Tensors.toDoubles(b);
        assertEquals(y.length, x.length);
        double difference = 0;
        double norm = 0;
        for (int i = 0; i < x.length; i++) {
            difference += (x[i] - y[i]) * (x[i] - y[i]);
            norm += y[i] * y[i];
        }
        return Math.sqrt(difference / norm);
    }

    static void assertClose(double tolerance, Tensor expected, Tensor actual) {
        double d = distance(actual, expected);
        assertTrue(d <= tolerance, () -> "differs by " + d + ", more than " + tolerance);
    }

    /** The same infinities and NaN at the same places. */
    static void assertSameNonFinite(Tensor expected, Tensor actual) {
        double[] e = Tensors.toDoubles(expected);
        double[] a = Tensors.toDoubles(actual);
        for (int i = 0; i < e.length; i++) {
            int at = i;
            assertEquals(Double.isFinite(e[i]), Double.isFinite(a[i]), () -> "element " + at + ": " + e[at] + " against " + a[at]);
            if (!Double.isFinite(e[i])) assertEquals(e[i], a[i], () -> "element " + at);
        }
    }
}
