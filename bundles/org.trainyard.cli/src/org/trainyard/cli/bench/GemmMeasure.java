package org.trainyard.cli.bench;

import java.util.Arrays;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * Times {@code [m, k] · [k, n]} into a buffer that is reused.
 *
 * @param m rows of the result
 * @param n columns of the result
 * @param k length of the sums
 */
public record GemmMeasure(Device device, DType type, int m, int n, int k) {
    private static final int ROUNDS = 5;

    /** The best of {@value #ROUNDS} rounds, which together take about {@code seconds}: a peak, not a mean that other load drags down. */
    public double flopsPerSecond(double seconds) {
        try (Scope _ = Scope.open()) {
            Tensor a = operand(m, k);
            Tensor b = operand(k, n);
            Tensor out = Tensors.empty(type, device, m, n);
            multiply(out, a, b, 1); // packs weights, starts threads
            long once = multiply(out, a, b, 1);
            int repeats = (int) Math.max(1, Math.min(1_000_000, seconds * 1e9 / ROUNDS / Math.max(1, once)));
            double best = 0;
            for (int r = 0; r < ROUNDS; r++) {
                best = Math.max(best, 2.0 * m * n * k * repeats / (multiply(out, a, b, repeats) / 1e9));
            }
            return best;
        }
    }

    private Tensor operand(int rows, int columns) {
        float[] values = new float[Math.multiplyExact(rows, columns)];
        for (int i = 0; i < values.length; i++) {
            values[i] = (i % 17 - 8) / 64f; // exact in every type, and no denormals to slow the units down
        }
        return Aten.to(Tensors.of(values, rows, columns), type, device);
    }

    /** Nanoseconds for so many products; reading one element waits for the device. */
    private long multiply(Tensor out, Tensor a, Tensor b, int repeats) {
        long start = System.nanoTime();
        for (int i = 0; i < repeats; i++) {
            Aten.mmOut(out, a, b);
        }
        if (!device.isCpu()) {
            try (Scope _ = Scope.open()) {
                double[] first = Tensors.toDoubles(Aten.narrow(Aten.narrow(out, 0, 0, 1), 1, 0, 1));
                if (Double.isNaN(Arrays.stream(first).sum())) {
                    throw new IllegalStateException("the product is not a number on " + device);
                }
            }
        }
        return System.nanoTime() - start;
    }
}
