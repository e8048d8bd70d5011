package org.trainyard.engine.estimate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Peak of a GPU in bf16 and fp16 tensor-core products without sparsity. Vendors print the number with sparsity, twice as high, beside or
 * instead. A CPU's peak is measured rather than looked up; an unknown device has none.
 *
 * @param device part of the name that the driver reports
 * @param teraflops dense TFLOP/s
 * @param source where the number is from
 */
public record PeakPerformance(String device, double teraflops, String source) {
    /** The first match counts, so narrower names come first. */
    private static final List<PeakPerformance> KNOWN = List.of(
        new PeakPerformance("A100", 312, "NVIDIA A100 datasheet: BF16/FP16 tensor core 312, 624 with sparsity"),
        new PeakPerformance("H100 PCIe", 756, "NVIDIA H100 datasheet, PCIe: 1,513 with sparsity"),
        new PeakPerformance("H100 NVL", 835, "NVIDIA H100 datasheet, NVL: 1,671 with sparsity"),
        new PeakPerformance("H100", 989, "NVIDIA H100 datasheet, SXM: 1,979 with sparsity"),
        new PeakPerformance("H200", 989, "NVIDIA H200 datasheet, SXM: 1,979 with sparsity"));

    /** @param deviceName as the driver reports it, like {@code NVIDIA H100 80GB HBM3} */
    public static Optional<PeakPerformance> of(String deviceName) {
        String name = deviceName.toLowerCase(Locale.ROOT);
        return KNOWN.stream().filter(p -> name.contains(p.device.toLowerCase(Locale.ROOT))).findFirst();
    }
}
