package org.trainyard.cli.bench;

import java.util.List;
import java.util.Set;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.engine.estimate.ActivationMemory;
import org.trainyard.engine.estimate.ActivationMemory.Recomputed;
import org.trainyard.engine.estimate.BytesPerParameter;
import org.trainyard.engine.estimate.ModelShape;
import org.trainyard.engine.estimate.TheoreticalMemory;
import org.trainyard.engine.estimate.TrainingLayout;
import org.trainyard.engine.mesh.Mesh;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.nn.TransformerConfig.Recomputation;
import org.trainyard.engine.nn.TransformerConfig.RecomputeModule;
import org.trainyard.engine.optim.HeldMemory;
import org.trainyard.engine.pipeline.PipelineSchedule;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.LibTorch;
import org.trainyard.models.layouts.Layout;
import org.trainyard.models.parallel.RankLayout;

/** {@code trainyard bench memory}: what ranks hold, counted on their tensors in real steps, beside the formulas. */
public final class MemoryBench implements Bench {
    static final int LAYERS = 4, HIDDEN = 64, HEADS = 4, SEQUENCE = 64, VOCABULARY = 512, MICRO_BATCH = 2, MICRO_BATCHES = 4;

    /** A layout, a type and what is recomputed. */
    record Case(String layout, DType dtype, Recomputed recomputed) {
        @Override public String toString() {
            return (dtype == DType.FLOAT32 ? "fp32 " : "bf16 ") + Layout.of(layout) + switch (recomputed) {
                case NONE -> "";
                case CORE_ATTENTION -> ", selective recompute";
                case LAYER -> ", full recompute";
            };
        }
    }

    /**
     * What one rank holds.
     *
     * @param kept bytes of activations at the end of a forward pass, the most
     * @param peak the most bytes at any time, above what is there between steps
     */
    record Held(HeldMemory parameters, long kept, long peak) {}

    static final List<Case> CASES = List.of(of("single", DType.FLOAT32), of("single", DType.BFLOAT16),
        new Case("single", DType.BFLOAT16, Recomputed.CORE_ATTENTION), new Case("single", DType.BFLOAT16, Recomputed.LAYER), of("tp2", DType.BFLOAT16),
        of("tp2+sp", DType.BFLOAT16), new Case("tp2+sp", DType.BFLOAT16, Recomputed.CORE_ATTENTION),
        new Case("tp2+sp+pp2", DType.BFLOAT16, Recomputed.CORE_ATTENTION), of("pp2x2", DType.BFLOAT16), of("cp2", DType.BFLOAT16), of("dp2", DType.BFLOAT16),
        of("dp2+dist-opt", DType.BFLOAT16), of("dp4+dist-opt", DType.FLOAT32));

    private static Case of(String layout, DType dtype) { return new Case(layout, dtype, Recomputed.NONE); }

    private static Flags flags() {
        return Flags.of("bench memory", "Trains a small GPT for two steps under each layout and tells, for each rank, the bytes a parameter and of"
            + " activations beside\nwhat the formulas say (Megatron-LM's, and those of Korthikanti et al. 2022 that they come from).")
            .value("--only", "TEXT", "cases whose name holds this")
            .notes("activation_bytes is what is kept for backward at the end of a forward pass, at most; peak_bytes the most at any time of the step, beyond"
                + "\nwhat is held between steps: gradients on their way and the logits of the tokens at hand come to it.");
    }

    @Override public String usage() { return flags().usage(); }

    @Override public void run(BenchContext context, List<String> arguments) throws Exception {
        ParsedFlags f = flags().parse(arguments);
        LibTorch.configure(null, 1);
        for (Case c : CASES) {
            if (!c.toString().contains(f.text("--only", ""))) continue;
            context.command().stop().check();
            List<Held> ranks = measure(c, LAYERS);
            for (int r = 0; r < ranks.size(); r++) tell(context.report(), c, r, ranks.get(r));
        }
    }

    private static TransformerConfig.Builder sizes(Case c, int layers) {
        TransformerConfig.Builder b = TransformerConfig.builder();
        b.numLayers = layers;
        b.hiddenSize = HIDDEN;
        b.ffnHiddenSize = 4 * HIDDEN;
        b.numAttentionHeads = HEADS;
        b.maxPositionEmbeddings = SEQUENCE;
        b.paddedVocabSize = VOCABULARY;
        b.dtype = c.dtype;
        if (c.recomputed == Recomputed.CORE_ATTENTION) {
            b.recomputation = Recomputation.SELECTIVE;
            b.recomputeModules = Set.of(RecomputeModule.CORE_ATTENTION);
        } else if (c.recomputed == Recomputed.LAYER) {
            b.recomputation = Recomputation.UNIFORM;
        }
        return b;
    }

    /** Two steps of real ranks; the second is measured, when the optimizer's states are there. */
    static List<Held> measure(Case c, int layers) throws InterruptedException {
        Layout layout = Layout.of(c.layout);
        int batch = MICRO_BATCH * MICRO_BATCHES * layout.data();
        LayoutRanks.Setup setup = new LayoutRanks.Setup(() -> sizes(c, layers), layout.rankLayout(layers), layout.ranks(), 1, MICRO_BATCH, batch, true);
        try (LayoutRanks ranks = new LayoutRanks(setup, null)) {
            ranks.run(LayoutRanks.Member::step);
            return ranks.run(m -> {
                long rest = m.meter.bytes();
                m.meter.restart();
                m.step();
                return new Held(m.model.data().held(m.optimizer), m.meter.marked() - rest, m.meter.peak() - rest);
            });
        }
    }

    private static void tell(BenchReport report, Case c, int rank, Held h) {
        Layout layout = Layout.of(c.layout);
        String name = c + (layout.ranks() == 1 ? "" : ", rank " + rank);
        HeldMemory p = h.parameters;
        double n = p.parameters();
        report.measured(name, "weight_bytes_per_parameter", p.weights() / n, "B");
        report.measured(name, "gradient_bytes_per_parameter", p.gradients() / n, "B");
        report.measured(name, "main_parameter_bytes_per_parameter", p.mainParameters() / n, "B");
        report.measured(name, "moment_bytes_per_parameter", p.states() / n, "B");
        report.compared(name, "bytes_per_parameter", p.bytesPerParameter(), "B", BenchReport.Better.LOWER, "formula", bytesPerParameter(c));
        report.compared(name, "activation_bytes", h.kept, "B", BenchReport.Better.LOWER, "formula", activations(c, rank));
        report.measured(name, "peak_bytes", h.peak, "B");
    }

    /** The README's table. */
    static double bytesPerParameter(Case c) {
        Layout layout = Layout.of(c.layout);
        BytesPerParameter b = c.dtype == DType.FLOAT32 ? BytesPerParameter.FP32_GRADIENT_FP32 : BytesPerParameter.BF16_GRADIENT_FP32;
        return layout.options().distributedOptimizer() ? b.distributed(layout.data()) : b.plain();
    }

    /**
     * Layers of the micro-batches in flight, and of each the embedding's tokens and dropout mask where it is. For the layouts that it is for, that is
     * Megatron-LM's formula without the logits that it adds for a single stage.
     */
    static double activations(Case c, int rank) {
        Layout layout = Layout.of(c.layout);
        RankLayout r = layout.rankLayout(LAYERS);
        int stage = Mesh.of(layout.ranks(), r.sizes()).at(rank).pipeline();
        PipelineSchedule schedule = layout.pipeline() == 1 ? null : r.schedules().apply(MICRO_BATCHES);
        int inFlight = schedule == null ? 1 : schedule.peakInFlight(stage);
        double rows = (double) SEQUENCE * MICRO_BATCH / layout.context();
        double layer = ActivationMemory.layer(shape(), MICRO_BATCH, c.dtype.bytes(), layout.tensor(), layout.sequence(), layout.context(), c.recomputed);
        double layers = inFlight * layer * LAYERS / layout.pipeline() / layout.chunks();
        if (stage > 0) return layers;
        int stages = layout.pipeline();
        double first = layout.chunks() > 1 ? stages + (stages - 1.0) / layout.chunks() : Math.min(stages, MICRO_BATCHES);
        // Tokens and labels, and a dropout mask of a byte an element.
        return layers + first * rows * (8 + HIDDEN) / (layout.sequence() ? layout.tensor() : 1);
    }

    static ModelShape shape() { return ModelShape.gpt(LAYERS, HIDDEN, HEADS, 4L * HIDDEN, VOCABULARY, SEQUENCE); }

    /** Megatron-LM's own sum for the same layout, logits left out; where it holds it must be {@link #activations}. */
    static double theoretical(Case c) {
        Layout l = Layout.of(c.layout);
        TheoreticalMemory t = TheoreticalMemory.of(shape(), new TrainingLayout(l.tensor(), l.pipeline(), l.chunks(), l.data(), MICRO_BATCH, MICRO_BATCHES,
            l.options().distributedOptimizer(), l.sequence(), c.recomputed == Recomputed.CORE_ATTENTION));
        double logits = l.pipeline() > 1 ? 0 : 4.0 * SEQUENCE * MICRO_BATCH * (HIDDEN + VOCABULARY) / l.tensor();
        return t.activationBytes() - logits;
    }
}
