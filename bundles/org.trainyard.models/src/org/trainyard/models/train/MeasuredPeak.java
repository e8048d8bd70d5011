package org.trainyard.models.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.trainyard.engine.kernel.MatrixProduct;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.LibTorch;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserCache;
import org.trainyard.run.UserError;

/** The matrix-product speed that this machine really reaches, which MFU is measured against where no peak is given. */
public final class MeasuredPeak {
    private static final long BUDGET_NANOS = 300_000_000L;

    private MeasuredPeak() {}

    /**
     * TFLOP/s of the best of what is measured now and whatever was measured before on such a processor with as many threads: other programs only ever
     * take away from it. What is best is kept in the user's cache. Of GPUs, which have no names here, nothing is kept.
     */
    public static double best(DType dtype, Device device) {
        double now = teraflops(dtype, device);
        return device.isCpu() ? best(UserCache.folder("peaks").resolve(name(dtype)), now) : now;
    }

    /** The larger of {@code now} and what the file says, which says so from then on; one that cannot be read or written is passed over. */
    public static double best(Path file, double now) {
        double before = kept(file);
        if (before >= now) return before;
        try {
            Files.createDirectories(file.getParent());
            AtomicFiles.writeString(file, now + " TFLOP/s\n");
        } catch (IOException | UserError e) {
            // Measured anew next time.
        }
        return now;
    }

    private static double kept(Path file) {
        try {
            double value = Double.parseDouble(Files.readString(file).replace("TFLOP/s", "").strip());
            return Double.isFinite(value) ? value : 0;
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }

    /** Like {@code amd-epyc-9b14-4-threads-bfloat16}. */
    private static String name(DType dtype) {
        return (processor() + " " + LibTorch.threads() + " threads " + dtype).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(l -> l.startsWith("model name")).map(l -> l.substring(l.indexOf(':') + 1).strip()).findFirst().orElse("processor");
        } catch (IOException e) {
            return "processor";
        }
    }

    /** TFLOP/s of the best of several square products; takes about a third of a second. */
    private static double teraflops(DType dtype, Device device) {
        // A GPU is through with a small product before the next is asked for.
        int size = device.isCpu() ? 1024 : 4096, atOnce = device.isCpu() ? 1 : 20;
        try (Scope _ = Scope.open()) {
            Tensor a = Tensors.full(0.5, dtype, device, size, size);
            Tensor b = Tensors.full(0.25, dtype, device, size, size);
            Tensor c = Tensors.empty(dtype, device, size, size);
            multiply(c, a, b, 1);
            long best = Long.MAX_VALUE;
            long end = System.nanoTime() + BUDGET_NANOS;
            do {
                long t = System.nanoTime();
                multiply(c, a, b, atOnce);
                best = Math.min(best, System.nanoTime() - t);
            } while (System.nanoTime() < end);
            return 2.0 * size * size * size * atOnce / best / 1000;
        }
    }

    private static void multiply(Tensor c, Tensor a, Tensor b, int times) {
        for (int i = 0; i < times; i++) MatrixProduct.into(c, a, b, null, false);
        if (!c.device().isCpu()) Tensors.item(Aten.select(Aten.select(c, 0, 0), 0, 0));
    }
}
