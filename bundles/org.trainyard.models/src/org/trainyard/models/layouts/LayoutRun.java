package org.trainyard.models.layouts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.trainyard.engine.group.Communicator;
import org.trainyard.engine.group.local.InProcessRanks;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.optim.AdamW;
import org.trainyard.engine.optim.Optimizer;
import org.trainyard.engine.optim.ParameterGroup;
import org.trainyard.engine.optim.Piece;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Shard;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.engine.train.LossSum;
import org.trainyard.models.gpt.GptFactory;
import org.trainyard.models.parallel.RankModel;

/** Trains a tiny model for a few steps under a layout, and keeps the losses and the gradients of the first step. */
public final class LayoutRun {
    /** Micro-batches of a step over all replicas. */
    private static final int BATCH = 8;
    private static final int STEPS = 5;

    private final TinyModel model;
    private final DType dtype;
    private final Layout layout;
    private final TransformerConfig.Recomputation recomputation;

    public LayoutRun(TinyModel model, DType dtype, Layout layout, TransformerConfig.Recomputation recomputation) {
        this.model = model;
        this.dtype = dtype;
        this.layout = layout;
        this.recomputation = recomputation;
    }

    /** What one rank saw: losses of all steps and the blocks of gradients that it holds. */
    private record Seen(double[] losses, double[] norms, Map<String, Part> gradients) {}

    private record Part(Shard shard, long from, double[] values) {}

    /** Runs it with ranks as threads. */
    public LayoutResult run() { return collect(InProcessRanks.run(layout.ranks(), Duration.ofMinutes(2), this::rank)); }

    private Seen rank(Communicator communicator) {
        TransformerConfig.Builder b = model.builder(dtype);
        b.recomputation = recomputation;
        double[] losses = new double[STEPS], norms = new double[STEPS];
        Map<String, Part> gradients = new TreeMap<>();
        try (Scope _ = Scope.open(); RankModel rank = RankModel.build(new GptFactory(), b, layout.rankLayout(TinyModel.LAYERS), communicator, 1234, true);
            Optimizer optimizer = rank.data().optimizer(ParameterGroup.split(rank.parameters(), false), AdamW.DEFAULT).clip(1)) {
            optimizer.groups().forEach(g -> g.set(5e-3, 0.01));
            for (int i = 0; i < STEPS; i++) {
                TinyBatches batches = new TinyBatches(rank.groups(), TinyModel.SEQUENCE, (long) i * BATCH);
                rank.data().beginStep();
                LossSum own = rank.runner().accumulate(batches, BATCH / rank.groups().data().size(), 1, false);
                rank.data().finish();
                losses[i] = rank.data().total(own).mean();
                if (i == 0) read(rank, gradients);
                norms[i] = optimizer.step(1).gradientNorm();
            }
        }
        return new Seen(losses, norms, gradients);
    }

    private static void read(RankModel rank, Map<String, Part> gradients) {
        for (Parameter p : rank.parameters()) {
            Optional<Piece> piece = rank.data().piece(p);
            if (piece.isEmpty()) continue;
            gradients.put(p.name(), new Part(p.shard(), piece.get().from(), Tensors.toDoubles(piece.get().gradient())));
        }
    }

    private LayoutResult collect(List<Seen> ranks) {
        Map<String, double[]> whole = new TreeMap<>();
        List<String> disagreements = new ArrayList<>();
        for (Seen s : ranks) s.gradients.forEach((name, part) -> place(name, part, whole, disagreements));
        whole.forEach((name, values) -> {
            for (double v : values) {
                if (Double.isNaN(v)) {
                    disagreements.add(name + ": a part of its gradient is on no rank, or not a number");
                    return;
                }
            }
        });
        for (Seen s : ranks) {
            if (!java.util.Arrays.equals(s.losses, ranks.getFirst().losses)) disagreements.add("ranks report different losses");
            if (!java.util.Arrays.equals(s.norms, ranks.getFirst().norms)) disagreements.add("ranks report different gradient norms");
        }
        return new LayoutResult(ranks.getFirst().losses, ranks.getFirst().norms, whole, List.copyOf(disagreements));
    }

    /** Ranks that hold the same values must hold the same bits. */
    private static void place(String name, Part part, Map<String, double[]> whole, List<String> disagreements) {
        double[] all = whole.computeIfAbsent(name, _ -> {
            long n = 1;
            for (long s : part.shard.globalShape()) n *= s;
            double[] empty = new double[(int) n];
            java.util.Arrays.fill(empty, Double.NaN);
            return empty;
        });
        long[] index = globalIndices(part.shard);
        for (int i = 0; i < part.values.length; i++) {
            int at = (int) index[(int) part.from + i];
            if (!Double.isNaN(all[at]) && all[at] != part.values[i]) {
                disagreements.add(name + ": replicas hold different gradients, " + all[at] + " and " + part.values[i]);
                return;
            }
            all[at] = part.values[i];
        }
    }

    /** Where each element of the flattened local part lies in the flattened whole. */
    private static long[] globalIndices(Shard shard) {
        long[] local = shard.localShape(), global = shard.globalShape();
        long n = 1, inner = 1;
        for (long s : local) n *= s;
        for (int d = shard.dim() + 1; d < local.length; d++) inner *= local[d];
        long[] index = new long[(int) n];
        for (int i = 0; i < n; i++) {
            long along = i / inner % local[shard.dim()], outer = i / inner / local[shard.dim()];
            long at = along;
            for (Shard.Run r : shard.runs()) if (along >= r.local() && along < r.local() + r.length()) at = along - r.local() + r.global();
            index[i] = (outer * global[shard.dim()] + at) * inner + i % inner;
        }
        return index;
    }
}
