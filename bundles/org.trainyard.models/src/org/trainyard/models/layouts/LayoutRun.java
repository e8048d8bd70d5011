package org.trainyard.models.layouts;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.trainyard.engine.group.Communicator;
import org.trainyard.engine.group.local.InProcessRanks;
import org.trainyard.engine.mesh.Mesh;
import org.trainyard.engine.optim.AdamW;
import org.trainyard.engine.optim.Optimizer;
import org.trainyard.engine.optim.ParameterGroup;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.engine.trace.SpanKind;
import org.trainyard.engine.trace.TraceRank;
import org.trainyard.engine.trace.TraceSession;
import org.trainyard.engine.trace.Tracer;
import org.trainyard.engine.train.LossSum;
import org.trainyard.models.gpt.GptFactory;
import org.trainyard.models.parallel.RankModel;

/** Trains a tiny model for a few steps under a layout, and keeps the losses and the gradients of the first step. */
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
        Tracer tracer = Tracer.current();
        double[] losses = new double[STEPS], norms = new double[STEPS];
        Map<String, LayoutShare.Part> gradients = new TreeMap<>();
        try (Scope _ = Scope.open();
            RankModel rank = RankModel.build(new GptFactory(), what.builder(), what.layout().rankLayout(TinyModel.LAYERS), communicator, 1234, true);
            Optimizer optimizer = rank.data().optimizer(ParameterGroup.split(rank.parameters(), false), AdamW.DEFAULT).clip(1)) {
            optimizer.groups().forEach(g -> g.set(5e-3, 0.01));
            for (int i = 0; i < STEPS; i++) {
                RandomBatches batches = new RandomBatches(rank.groups(), TinyModel.VOCABULARY, TinyModel.SEQUENCE, 1, (long) i * BATCH);
                try (var _ = tracer.iteration(i + 1)) {
                    rank.data().beginStep();
                    LossSum own = rank.runner().accumulate(batches, BATCH / rank.groups().data().size(), 1, false);
                    rank.data().finish();
                    losses[i] = rank.data().total(own).mean();
                    if (i == 0) read(rank, gradients);
                    try (var _ = tracer.span(SpanKind.OPTIMIZER, "optimizer")) {
                        norms[i] = optimizer.step(1).gradientNorm();
                    }
                }
            }
        }
        return new LayoutShare(losses, norms, gradients);
    }

    private static void read(RankModel rank, Map<String, LayoutShare.Part> gradients) {
        for (Parameter p : rank.parameters()) {
            rank.data().piece(p).ifPresent(piece -> gradients.put(p.name(), new LayoutShare.Part(p.shard().globalShape(), p.shard().dim(),
                p.shard().runs(), piece.from(), Tensors.toDoubles(piece.gradient()))));
        }
    }
}
