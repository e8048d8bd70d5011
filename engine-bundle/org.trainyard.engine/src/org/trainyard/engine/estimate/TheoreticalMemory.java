package org.trainyard.engine.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Memory of the most loaded device by Megatron-LM's formulas (megatron-formats.md §6.4): bf16 weights with fp32 gradients, activations as with
 * sequence parallelism and selective recomputation (Korthikanti et al. 2022). Immutable.
 *
 * @param parameters of the whole model
 * @param parametersOnFullestDevice on a device of the first stage
 * @param parametersOnOtherDevices on a device of a stage without embedding
 * @param weightBytes weights, gradients and optimizer state on the fullest device
 * @param activationBytes on the fullest device
 * @param activationsHold whether the layout is the one that the activation formula is for
 */
public record TheoreticalMemory(double parameters, double parametersOnFullestDevice, double parametersOnOtherDevices, double weightBytes,
    double activationBytes, boolean activationsHold) {
    private static final double MEGABYTE = 1 << 20;

    /** @throws IllegalArgumentException for a hybrid model, which the formulas do not cover */
    public static TheoreticalMemory of(ModelShape shape, TrainingLayout layout) {
        if (shape.hybrid() != null) throw new IllegalArgumentException("the memory formulas do not cover hybrid models");
        int tp = layout.tensorParallel();
        int pp = layout.pipelineParallel();
        double block = block(shape);
        double mtp = layer(shape, shape.mtpIsMoe()) * shape.mtpLayers();
        double embedding = (double) shape.hidden() * shape.vocabulary();
        double fullest = (block / pp + mtp + embedding) / tp;
        if (shape.untied() && pp == 1) fullest += embedding / tp;
        BytesPerParameter bytes = BytesPerParameter.BF16_GRADIENT_FP32;
        double each = layout.distributedOptimizer() ? bytes.distributed(layout.dataParallel()) : bytes.plain();
        return new TheoreticalMemory(block + mtp + embedding * (shape.untied() ? 2 : 1), fullest, block / (pp * tp), fullest * each,
            activations(shape, layout), layout.sequenceParallel() && layout.selectiveRecompute());
    }

    private static double block(ModelShape m) {
        return layer(m, false) * m.denseLayers() + (m.moe() == null ? 0 : layer(m, true) * m.moeLayers()) + 2.0 * m.hidden();
    }

    private static double layer(ModelShape m, boolean experts) {
        double h = m.hidden();
        double attention = m.mla() == null ? 2 * h * h * (1 + m.groupRatio()) * m.queryRatio() : m.mlaProjections();
        double width = experts ? (double) m.moe().expertFfn() * m.moe().experts() + m.moe().sharedFfn() : m.ffn();
        return 2 * h * (width * m.gate() + 2) + attention;
    }

    private static double activations(ModelShape m, TrainingLayout layout) {
        int pp = layout.pipelineParallel();
        double h = m.hidden();
        double unit = (double) m.sequence() * layout.microbatchSize() * h;
        // Layers are not divided by the stages: the first stage holds as many micro-batches as there are stages.
        double bytes = unit * (18 + 4 * m.ffn() / h) * m.layers();
        bytes += 8.0 * m.sequence() * layout.microbatchSize() * pp + unit * pp;
        if (layout.virtualPipeline() > 1) bytes *= 1 + (pp - 1) / ((double) pp * layout.virtualPipeline());
        else if (pp > 1) bytes *= Math.min(1, layout.microbatches() / (double) pp);
        if (pp == 1) bytes += 4 * unit * (1 + m.vocabulary() / h);
        return bytes / layout.tensorParallel();
    }

    public double totalBytes() { return weightBytes + activationBytes; }

    /** The line that Megatron-LM prints, MB being 2²⁰ bytes; without activations where their formula does not hold. */
    public String line() {
        String weights = "Theoretical memory footprints: weight and optimizer=" + megabytes(weightBytes) + " MB";
        return activationsHold ? weights + ", activation=" + megabytes(activationBytes) + " MB, total=" + megabytes(totalBytes()) + " MB" : weights;
    }

    private static String megabytes(double bytes) {
        return new BigDecimal(bytes / MEGABYTE).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }
}
