package org.trainyard.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.trainyard.engine.pipeline.LayerPlacement;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.LibTorch;
import org.trainyard.engine.trace.TraceDirectory;
import org.trainyard.engine.trace.analysis.Bubble;
import org.trainyard.engine.trace.analysis.TraceAnalysis;
import org.trainyard.models.layouts.Layout;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/**
 * The part of {@code bench train-step} that is about ranks as threads: each layout takes turns, step by step, with one rank that has as many
 * compute threads as all of its ranks together, on the same samples; so their losses must agree too.
 */
final class TrainStepLayouts {
    private final BenchContext context;
    private final TrainStepSize size;
    private final DType dtype;
    private final int steps;
    private final int warmup;
    private final int microBatch;
    private final int globalBatch;
    private final String stages;
    private final int given;

    /**
     * @param given compute threads of the peer; 0 for the process's
     * @param stages {@code --pipeline-model-parallel-layout}; null for equal stages
     */
    TrainStepLayouts(BenchContext context, TrainStepSize size, DType dtype, int steps, int warmup, int microBatch, int globalBatch, int given,
        String stages) {
        this.context = context;
        this.size = size;
        this.dtype = dtype;
        this.steps = steps;
        this.warmup = warmup;
        this.microBatch = microBatch;
        this.globalBatch = globalBatch;
        this.given = given;
        this.stages = stages;
    }

    void run(Layout layout) throws Exception {
        int replicas = layout.data();
        if (globalBatch % (microBatch * replicas) != 0) {
            throw new UserError("--global-batch-size " + globalBatch + ": not a multiple of --micro-batch-size " + microBatch + " times the " + replicas
                + " replicas of " + layout);
        }
        int before = LibTorch.threads(), threads = given > 0 ? given : before;
        Path trace = Files.createTempDirectory("trainyard-train-step");
        double[] ours = new double[steps], peers = new double[steps];
        double off = 0;
        try {
            try (LayoutRanks peer = ranks(Layout.SINGLE, threads, null); LayoutRanks ranks = ranks(layout, Math.max(1, threads / layout.ranks()), trace)) {
                for (int i = -warmup; i < steps; i++) {
                    context.command().stop().check();
                    long begin = System.nanoTime();
                    double theirs = peer.run(LayoutRanks.Member::step).getFirst();
                    long between = System.nanoTime();
                    double loss = ranks.run(LayoutRanks.Member::step).getFirst();
                    long end = System.nanoTime();
                    off = Math.max(off, Math.abs(loss - theirs) / theirs);
                    if (i < 0) continue;
                    peers[i] = (between - begin) / 1e6;
                    ours[i] = (end - between) / 1e6;
                }
            }
            context.report().measured(name(layout), "max_relative_error", off, "1");
            report(layout, threads, TrainStepBench.median(ours), TrainStepBench.median(peers), trace);
        } finally {
            AtomicFiles.deleteTree(trace);
            LibTorch.setThreads(before);
        }
    }

    private LayoutRanks ranks(Layout layout, int threads, Path trace) {
        LayerPlacement placement = stages == null || layout.pipeline() == 1 ? LayerPlacement.even(size.layers, layout.pipeline(), layout.chunks())
            : LayerPlacement.ofLayout(stages, size.layers, layout.pipeline());
        return new LayoutRanks(new LayoutRanks.Setup(() -> size.builder(dtype), layout.rankLayout(placement), layout.ranks(), threads, microBatch,
            globalBatch, false), trace);
    }

    private String name(Layout layout) { return size.label + " " + (dtype == DType.BFLOAT16 ? "bf16 " : "fp32 ") + layout; }

    private void report(Layout layout, int threads, double ms, double peerMs, Path trace) throws IOException {
        BenchReport report = context.report();
        String name = name(layout);
        String peer = "one rank, " + threads + (threads == 1 ? " thread" : " threads");
        double tokens = (double) globalBatch * size.sequence;
        report.compared(name, "tokens_per_second", tokens / ms * 1000, "tokens/s", BenchReport.Better.HIGHER, peer, tokens / peerMs * 1000);
        report.compared(name, "step_ms", ms, "ms", BenchReport.Better.LOWER, peer, peerMs);
        TraceAnalysis a = new TraceAnalysis(new TraceDirectory(trace).read(warmup + 1, warmup + steps));
        report.measured(name, "exposed_communication_ms", a.times().stream().mapToDouble(r -> r.exposed() / 1e6 / r.iterations()).max().orElse(0), "ms");
        report.measured(name, "waiting_ms", a.times().stream().mapToDouble(r -> r.idle() / 1e6 / r.iterations()).max().orElse(0), "ms");
        for (Bubble b : a.bubbles()) report.measured(name, "bubble", b.measured(), "1");
    }
}
