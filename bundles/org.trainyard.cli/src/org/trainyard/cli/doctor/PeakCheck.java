package org.trainyard.cli.doctor;

import java.util.Locale;
import java.util.function.Consumer;
import org.trainyard.cli.Units;
import org.trainyard.cli.bench.GemmMeasure;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** Measured peaks: matrix products in fp32 and bf16, and memory bandwidth. */
final class PeakCheck implements Check {
    private static final int SIZE = 2048;
    /** Far beyond the caches of most machines, yet read, written and zeroed in a moment. */
    private static final long COPY_BYTES = 256L << 20;
    private static final int COPY_ROUNDS = 5;

    private final int size;
    private final long copyBytes;

    PeakCheck() {
        this(SIZE, COPY_BYTES);
    }

    /**
     * @param size rows and columns of the matrices
     * @param copyBytes size of the memory that is copied
     */
    PeakCheck(int size, long copyBytes) {
        this.size = size;
        this.copyBytes = copyBytes;
    }

    @Override
    public String title() {
        return "Peaks";
    }

    @Override
    public void run(DoctorSettings settings, Consumer<Finding> findings) {
        if (!settings.measure()) {
            return;
        }
        GemmMeasure single = new GemmMeasure(Device.CPU, DType.FLOAT32, size, size, size);
        double singleRate = single.flopsPerSecond(settings.secondsEach());
        findings.accept(Finding.ok("peak_fp32", "Peak fp32", Units.flops(singleRate) + " (matrix product " + size + "³" + by(single) + ")")
            .with("flops_per_second", singleRate));
        settings.stop().check();
        GemmMeasure half = new GemmMeasure(Device.CPU, DType.BFLOAT16, size, size, size);
        double halfRate = half.flopsPerSecond(settings.secondsEach());
        String value = Units.flops(halfRate) + String.format(Locale.ROOT, " (%.1f times fp32%s)", halfRate / singleRate, by(half));
        findings.accept((halfRate >= 1.2 * singleRate ? Finding.ok("peak_bf16", "Peak bf16", value)
            : Finding.warn("peak_bf16", "Peak bf16", value, "this processor has no units for bf16: --bf16 saves memory here, not time"))
            .with("flops_per_second", halfRate));
        settings.stop().check();
        double bandwidth = copyBandwidth();
        findings.accept(Finding.ok("memory_bandwidth", "Memory bandwidth", Units.bytes(bandwidth) + "/s (copy, read and write counted)")
            .with("bytes_per_second", bandwidth));
    }

    private static String by(GemmMeasure measure) {
        return measure.kernelName() == null ? "" : ", kernel " + measure.kernelName();
    }

    private double copyBandwidth() {
        try (Scope _ = Scope.open()) {
            long elements = copyBytes / Float.BYTES;
            Tensor from = Tensors.zeros(DType.FLOAT32, Device.CPU, elements);
            Tensor to = Tensors.zeros(DType.FLOAT32, Device.CPU, elements);
            double best = 0;
            for (int i = 0; i < COPY_ROUNDS; i++) {
                long start = System.nanoTime();
                Aten.copy(to, from);
                best = Math.max(best, 2.0 * copyBytes / ((System.nanoTime() - start) / 1e9));
            }
            return best;
        }
    }
}
