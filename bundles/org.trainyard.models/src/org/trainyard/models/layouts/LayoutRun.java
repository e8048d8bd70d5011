package org.trainyard.models.layouts;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.trainyard.engine.group.Communicator;
import org.trainyard.engine.group.local.InProcessRanks;
import org.trainyard.engine.mesh.GroupKind;
import org.trainyard.engine.mesh.Mesh;
import org.trainyard.engine.moe.AuxiliaryLosses;
import org.trainyard.engine.nn.Buffer;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.optim.AdamW;
import org.trainyard.engine.optim.Optimizer;
import org.trainyard.engine.optim.ParameterGroup;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Shard;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.engine.trace.SpanKind;
import org.trainyard.engine.trace.TraceRank;
import org.trainyard.engine.trace.TraceSession;
import org.trainyard.engine.trace.Tracer;
import org.trainyard.engine.train.LossSum;
import org.trainyard.models.gpt.GptFactory;
import org.trainyard.models.parallel.RankModel;

/** Trains a tiny model for a few steps under a layout, and keeps the losses, the gradients of the first step, and the buffers of the last. */
public final class LayoutRun {
    /** Micro-batches of a step over all replicas. */
    private static final int BATCH = 8;
    private static final int STEPS = 5;

    private final LayoutCase what;

    public LayoutRun(LayoutCase what) {
        this.what = what;
    }

    /** Runs it with ranks as threads. */
    public LayoutResult run() { return LayoutResult.of(InProcessRanks.run(what.layout().ranks(), Duration.ofMinutes(2), this::share)); }

    /** Runs it with ranks as threads, and traces what they do. */
    public LayoutResult run(TraceSession session) {
        Mesh mesh = Mesh.of(what.layout().ranks(), what.layout().rankLayout(TinyModel.LAYERS).sizes());
        return LayoutResult.of(InProcessRanks.run(what.layout().ranks(), Duration.ofMinutes(2), c -> {
            try (Tracer tracer = session.tracer(TraceRank.of(mesh.at(c.rank()))); var _ = tracer.bind()) {
                c.recorder().traceTo(tracer);
                return share(c);
            }
        }));
    }

    /** What one rank computes of it; all ranks call this together. */
    public LayoutShare share(Communicator communicator) {
        double[] losses = new double[STEPS], norms = new double[STEPS];
        Map<String, double[]> auxiliary = new TreeMap<>();
        Map<String, LayoutShare.Part> tensors = new TreeMap<>();
        boolean perToken = what.layout().options().perTokenLoss();
        Tracer tracer = Tracer.current();
        try (Scope _ = Scope.open();
            RankModel rank = RankModel.build(new GptFactory(), what.builder(), what.layout().rankLayout(TinyModel.LAYERS), communicator, 1234, true);
            Optimizer optimizer = rank.data().optimizer(ParameterGroup.split(rank.parameters(), false), AdamW.DEFAULT).clip(1)) {
            optimizer.groups().forEach(g -> g.set(5e-3, 0.01));
            int count = BATCH / rank.groups().data().size();
            for (int i = 0; i < STEPS; i++) {
                int size = what.model().sequences();
                RandomBatches batches = new RandomBatches(rank.groups(), TinyModel.VOCABULARY, TinyModel.SEQUENCE, size, (long) i * BATCH * size);
                try (var _ = tracer.iteration(i + 1)) {
                    rank.data().beginStep();
                    LossSum own = rank.runner().accumulate(batches, count, 1, perToken);
                    rank.data().finish();
                    LossSum all = rank.data().total(own);
                    losses[i] = all.mean();
                    if (i == 0) gradients(rank, tensors);
                    auxiliary(rank, count, auxiliary);
                    try (var _ = tracer.span(SpanKind.OPTIMIZER, "optimizer")) {
                        norms[i] = optimizer.step(perToken ? 1 / all.tokens() : 1).gradientNorm();
                    }
                }
            }
            for (Buffer b : rank.buffers()) tensors.put(b.name(), part(Shard.whole(b.value().shape()), 0, b.value()));
        }
        return new LayoutShare(losses, norms, auxiliary, tensors);
    }

    private static void gradients(RankModel rank, Map<String, LayoutShare.Part> tensors) {
        for (Parameter p : rank.parameters()) {
            rank.data().piece(p).ifPresent(piece -> tensors.put(p.name(), part(p.shard(), piece.from(), piece.gradient())));
        }
    }

    private static LayoutShare.Part part(Shard shard, long from, Tensor values) {
        return new LayoutShare.Part(shard.globalShape(), shard.dim(), shard.runs(), from, Tensors.toDoubles(values));
    }

    /** Adds the losses of this step, over all ranks. */
    private static void auxiliary(RankModel rank, int count, Map<String, double[]> sums) {
        TransformerConfig c = rank.config();
        if (c.moe == null) return;
        AuxiliaryLosses own = rank.runner().auxiliary();
        own.reduce(AuxiliaryLosses.names(c.moe), c.numLayers, List.of(rank.groups().pipeline(), rank.groups().get(GroupKind.TENSOR_CONTEXT)),
            List.of(rank.groups().data()), c.device);
        own.take(count).forEach((name, layers) -> sums.merge(name, layers, (a, b) -> DoubleStream.concat(Arrays.stream(a), Arrays.stream(b)).toArray()));
    }
}
