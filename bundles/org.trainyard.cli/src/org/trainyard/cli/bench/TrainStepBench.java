package org.trainyard.cli.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.engine.estimate.Flops;
import org.trainyard.engine.estimate.ModelShape;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.LibTorch;
import org.trainyard.models.layouts.Layout;
import org.trainyard.models.train.MeasuredPeak;

/** {@code trainyard bench train-step}: whole training steps of a named model, beside PyTorch's if asked. */
public final class TrainStepBench implements Bench {
    private static Flags flags() {
        return Flags.of("bench train-step", "Times whole training steps: forward, backward, gradient clipping, AdamW. Medians are reported.")
            .value("--size", "NAME", "gpt-30m (2048 tokens) or gpt2-124m (4096 tokens); default gpt-30m")
            .value("--precision", "TYPE", "fp32 or bf16 (default fp32)")
            .value("--steps", "N", "steps to time (default 10)")
            .value("--warmup", "N", "steps before that (default 3)")
            .value("--threads", "N", "compute threads (default: one a processor)")
            .values("--layouts", "LAYOUT", "ranks as threads under each of these layouts, beside one rank with all threads")
            .value("--micro-batch-size", "N", "with --layouts: sequences of a micro-batch (default 1)")
            .value("--global-batch-size", "N", "with --layouts: sequences of a step over all ranks (default: those of the size)")
            .value("--pipeline-model-parallel-layout", "TEXT", "with --layouts: which stage holds what (default: the same number of layers)")
            .value("--libtorch", "FOLDER", "another libtorch: the torch/lib folder of a PyTorch installation")
            .value("--peer", "PYTHON", "a Python with torch: its eager mode and torch.compile take turns with ours, step by step")
            .values("--peer-modes", "MODE", "eager, compile (default both)")
            .notes("A layout is words joined by +: tp2, sp, pp2, pp2x3 (three chunks a stage), pp2-zb (zero bubble), cp2, dp2, dist-opt, overlap; such as tp2+sp."
                + "\nIt takes turns, step by step, with one rank of as many compute threads, on the same samples.");
    }

    @Override public String usage() { return flags().usage(); }

    @Override public void run(BenchContext context, List<String> arguments) throws Exception {
        ParsedFlags f = flags().parse(arguments);
        TrainStepSize size = TrainStepSize.parse(f.text("--size", TrainStepSize.GPT_30M.label));
        String precision = f.choice("--precision", "fp32", List.of("fp32", "bf16"));
        DType dtype = precision.equals("bf16") ? DType.BFLOAT16 : DType.FLOAT32;
        int steps = f.integer("--steps", 10, 1, 1_000_000);
        int warmup = f.integer("--warmup", 3, 0, 1_000_000);
        LibTorch.configure(f.text("--libtorch").orElse(null), f.integer("--threads", 0, 1, 4096));
        if (f.has("--layouts")) {
            int micro = f.integer("--micro-batch-size", 1, 1, 1 << 20), global = f.integer("--global-batch-size", size.batch, 1, 1 << 20);
            TrainStepLayouts layouts = new TrainStepLayouts(context, size, dtype, steps, warmup, micro, global, f.integer("--threads", 0, 1, 4096),
                f.text("--pipeline-model-parallel-layout", null));
            for (Layout l : f.texts("--layouts", List.of()).stream().map(Layout::of).toList()) layouts.run(l);
            return;
        }
        double peak = MeasuredPeak.best(dtype, Device.CPU);
        List<TrainStepPeer> peers = new ArrayList<>();
        try (TrainStepRun ours = new TrainStepRun(size, dtype)) {
            if (f.has("--peer")) {
                for (String mode : f.texts("--peer-modes", List.of("eager", "compile"))) {
                    peers.add(new TrainStepPeer(f.text("--peer").orElseThrow(), size, precision, mode, LibTorch.threads()));
                }
            }
            measure(context, size, precision, steps, warmup, () -> Math.max(peak, MeasuredPeak.best(dtype, Device.CPU)), ours, peers);
        } finally {
            for (TrainStepPeer p : peers) p.close();
        }
    }

    private static void measure(BenchContext context, TrainStepSize size, String precision, int steps, int warmup, DoubleSupplier peak, TrainStepRun ours,
        List<TrainStepPeer> peers) throws Exception {
        double[] mine = new double[steps];
        double[][] theirs = new double[peers.size()][steps];
        TrainStepPeer.Step[] last = new TrainStepPeer.Step[peers.size()];
        double loss = 0;
        for (int i = -warmup; i < steps; i++) {
            context.command().stop().check();
            long t = System.nanoTime();
            loss = ours.step();
            if (i >= 0) mine[i] = (System.nanoTime() - t) / 1e6;
            for (int p = 0; p < peers.size(); p++) {
                last[p] = peers.get(p).step();
                if (i >= 0) theirs[p][i] = last[p].ms();
            }
        }
        if (!context.report().json()) context.command().out().printf("loss after %d steps: %.4f%n", steps + warmup, loss);
        // Measured before and after: a probe that meets other work on the machine would make MFU look better than it is.
        report(context.report(), size, precision, peak.getAsDouble(), median(mine), peers, theirs, last);
    }

    private static void report(BenchReport report, TrainStepSize size, String precision, double peak, double ms, List<TrainStepPeer> peers,
        double[][] theirs, TrainStepPeer.Step[] last) {
        String name = size.label + " " + precision + " " + size.tokens() + " tokens";
        double flops = Flops.perIteration(ModelShape.gpt(size.layers, size.hidden, size.heads, 4L * size.hidden, size.vocabulary(), size.sequence),
            size.batch, Flops.Mode.CAUSAL);
        long rss = TrainStepRun.peakRss();
        report.measured(name, "peak_flops", peak * 1e12, "FLOP/s");
        if (peers.isEmpty()) {
            report.measured(name, "tokens_per_second", size.tokens() / ms * 1000, "tokens/s");
            report.measured(name, "step_ms", ms, "ms");
            report.measured(name, "peak_rss_bytes", rss, "B");
            report.measured(name, "mfu", flops / ms / 1e9 / peak, "1");
        }
        for (int p = 0; p < peers.size(); p++) {
            String peer = peers.get(p).name();
            double other = median(theirs[p]);
            report.compared(name, "tokens_per_second", size.tokens() / ms * 1000, "tokens/s", BenchReport.Better.HIGHER, peer, size.tokens() / other * 1000);
            report.compared(name, "step_ms", ms, "ms", BenchReport.Better.LOWER, peer, other);
            report.compared(name, "peak_rss_bytes", rss, "B", BenchReport.Better.LOWER, peer, last[p].peakRssBytes());
            report.compared(name, "mfu", flops / ms / 1e9 / peak, "1", BenchReport.Better.HIGHER, peer, flops / other / 1e9 / peak);
        }
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }
}
