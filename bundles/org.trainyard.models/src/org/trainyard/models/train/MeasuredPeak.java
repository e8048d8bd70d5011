package org.trainyard.models.train;

import org.trainyard.engine.kernel.MatrixProduct;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** The matrix-product speed that this machine really reaches, which MFU is measured against where no peak is given. */
public final class MeasuredPeak {
    private static final int SIZE = 1024;
    private static final long BUDGET_NANOS = 300_000_000L;

    private MeasuredPeak() {}

    /** TFLOP/s of the best of several square products; takes about a third of a second. */
    public static double teraflops(DType dtype, Device device) {
        try (Scope _ = Scope.open()) {
            Tensor a = Tensors.full(0.5, dtype, device, SIZE, SIZE);
            Tensor b = Tensors.full(0.25, dtype, device, SIZE, SIZE);
            Tensor c = Tensors.empty(dtype, device, SIZE, SIZE);
            MatrixProduct.into(c, a, b, null, false);
            long best = Long.MAX_VALUE;
            long end = System.nanoTime() + BUDGET_NANOS;
            while (System.nanoTime() < end) {
                long t = System.nanoTime();
                MatrixProduct.into(c, a, b, null, false);
                if (!device.isCpu()) Tensors.item(Aten.select(Aten.select(c, 0, 0), 0, 0));
                best = Math.min(best, System.nanoTime() - t);
            }
            return 2.0 * SIZE * SIZE * SIZE / best / 1000;
        }
    }
}
