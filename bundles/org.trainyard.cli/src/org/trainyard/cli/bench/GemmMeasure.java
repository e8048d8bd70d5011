package org.trainyard.cli.bench;

import org.trainyard.engine.kernel.Kernels;
import org.trainyard.engine.kernel.MatmulKernel;
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

    /** One way to multiply. */
    private interface Product {
        void multiply(Tensor out, Tensor a, Tensor b);
    }

    /** What is reached by the kernel that the engine's kernel service would choose, or by ATen where there is none. */
    public double flopsPerSecond(double seconds) {
        MatmulKernel kernel = kernel();
        return kernel == null ? atenFlopsPerSecond(seconds) : measure(seconds, (out, a, b) -> kernel.multiply(out, a, b, null, false));
    }

    /** What ATen reaches. */
    public double atenFlopsPerSecond(double seconds) {
        return measure(seconds, Aten::mmOut);
    }

    /** The name of a kernel that is preferred to ATen at this size, or null. */
    public String kernelName() {
        MatmulKernel kernel = kernel();
        return kernel == null ? null : kernel.id();
    }

    private MatmulKernel kernel() {
        return Kernels.ranked(MatmulKernel.class, device, type).stream().filter(candidate -> candidate.accepts(m, n, k)).findFirst()
            .filter(chosen -> chosen.rank() > 0).orElse(null);
    }

    /** The best of {@value #ROUNDS} rounds, which together take about {@code seconds}: a peak, not a mean that other load drags down. */
    private double measure(double seconds, Product product) {
        try (Scope _ = Scope.open()) {
            Tensor a = operand(m, k);
            Tensor b = operand(k, n);
            Tensor out = Tensors.empty(type, device, m, n);
            time(product, out, a, b, 1); // packs weights, starts threads
            long once = time(product, out, a, b, 1);
            int repeats = (int) Math.max(1, Math.min(1_000_000, seconds * 1e9 / ROUNDS / Math.max(1, once)));
            double best = 0;
            for (int r = 0; r < ROUNDS; r++) {
                best = Math.max(best, 2.0 * m * n * k * repeats / (time(product, out, a, b, repeats) / 1e9));
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
    private long time(Product product, Tensor out, Tensor a, Tensor b, int repeats) {
        long start = System.nanoTime();
        for (int i = 0; i < repeats; i++) {
            product.multiply(out, a, b);
        }
        if (!device.isCpu()) {
            try (Scope _ = Scope.open()) {
                if (Double.isNaN(Tensors.item(Aten.select(Aten.select(out, 0, 0), 0, 0)))) {
                    throw new IllegalStateException("the product is not a number on " + device);
                }
            }
        }
        return System.nanoTime() - start;
    }
}
