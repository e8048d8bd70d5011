package org.trainyard.cli.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.trainyard.engine.group.Communicator;
import org.trainyard.engine.group.local.InProcessRanks;
import org.trainyard.engine.mesh.Mesh;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.optim.AdamW;
import org.trainyard.engine.optim.Optimizer;
import org.trainyard.engine.optim.ParameterGroup;
import org.trainyard.engine.tensor.LibTorch;
import org.trainyard.engine.tensor.MemoryMeter;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.trace.SpanKind;
import org.trainyard.engine.trace.TraceRank;
import org.trainyard.engine.trace.TraceSession;
import org.trainyard.engine.trace.Tracer;
import org.trainyard.engine.train.LossSum;
import org.trainyard.models.gpt.GptFactory;
import org.trainyard.models.layouts.RandomBatches;
import org.trainyard.models.parallel.RankLayout;
import org.trainyard.models.parallel.RankModel;

/**
 * Ranks as threads that hold one model under a layout and do together what they are asked to, such as a training step; in between they sleep,
 * so that several layouts can take turns on the same processors. One caller at a time.
 */
final class LayoutRanks implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Task<Void> END = _ -> null;

    /** What each rank does of a request. */
    interface Task<T> {
        T run(Member m) throws Exception;
    }

    /**
     * What is trained, and how it is laid out.
     *
     * @param sizes of the model, anew for each rank
     * @param threads compute threads of each rank
     * @param microBatch sequences of a micro-batch
     * @param globalBatch sequences of a step, over all replicas
     * @param metered whether each rank's memory is counted
     */
    record Setup(Supplier<TransformerConfig.Builder> sizes, RankLayout layout, int ranks, int threads, int microBatch, int globalBatch, boolean metered) {}

    /** One rank. */
    static final class Member {
        final RankModel model;
        final Optimizer optimizer;
        /** Of this rank's tensors; null unless the setup asks for it. */
        final MemoryMeter meter;
        private final Setup setup;
        private int steps;

        private Member(RankModel model, Optimizer optimizer, Setup setup, MemoryMeter meter) {
            this.meter = meter;
            this.model = model;
            this.optimizer = optimizer;
            this.setup = setup;
        }

        /** A whole training step: forward, backward, reduction, gradient norm and clipping, AdamW. Returns the mean loss of all ranks. */
        double step() {
            TransformerConfig c = model.config();
            int count = setup.globalBatch / setup.microBatch / model.groups().data().size();
            Tracer tracer = Tracer.current();
            long consumed = (long) steps++ * setup.globalBatch;
            RandomBatches batches = new RandomBatches(model.groups(), c.paddedVocabSize, c.maxPositionEmbeddings, setup.microBatch, consumed);
            try (Scope _ = Scope.open(); var _ = tracer.iteration(steps)) {
                model.data().beginStep();
                LossSum own = model.runner().accumulate(batches, count, 1, false);
                model.data().finish();
                double loss = model.data().total(own).mean();
                try (var _ = tracer.span(SpanKind.OPTIMIZER, "optimizer")) {
                    optimizer.step(1);
                }
                return loss;
            }
        }
    }

    private final Setup setup;
    private final TraceSession session;
    private final List<BlockingQueue<Task<?>>> requests = new ArrayList<>();
    private final List<BlockingQueue<Object>> answers = new ArrayList<>();
    private final CompletableFuture<Void> ended;

    /** @param trace where the ranks' traces go; null for none */
    LayoutRanks(Setup setup, Path trace) {
        this.setup = setup;
        session = trace == null ? null : new TraceSession(trace, 1 << 26, System.err::println);
        for (int r = 0; r < setup.ranks; r++) {
            requests.add(new LinkedBlockingQueue<>());
            answers.add(new LinkedBlockingQueue<>());
        }
        ended = CompletableFuture.runAsync(() -> InProcessRanks.run(setup.ranks, PATIENCE, this::rank), r -> Thread.ofPlatform().daemon().start(r));
    }

    private Void rank(Communicator c) throws Exception {
        LibTorch.setThreads(setup.threads);
        if (session == null) return serve(c);
        Mesh mesh = Mesh.of(setup.ranks, setup.layout.sizes());
        try (Tracer tracer = session.tracer(TraceRank.of(mesh.at(c.rank()))); var _ = tracer.bind()) {
            c.recorder().traceTo(tracer);
            return serve(c);
        }
    }

    private Void serve(Communicator c) throws Exception {
        try (MemoryMeter meter = setup.metered ? MemoryMeter.open() : null; Scope _ = Scope.open();
            RankModel model = RankModel.build(new GptFactory(), setup.sizes.get(), setup.layout, c, 1234, true);
            Optimizer optimizer = model.data().optimizer(ParameterGroup.split(model.parameters(), false), new AdamW(0.9, 0.95, 1e-8)).clip(1)) {
            optimizer.groups().forEach(g -> g.set(3e-4, 0.1));
            Member m = new Member(model, optimizer, setup, meter);
            for (Task<?> t = requests.get(c.rank()).take(); t != END; t = requests.get(c.rank()).take()) answers.get(c.rank()).add(List.of(t.run(m)));
        }
        return null;
    }

    /**
     * Has all ranks run {@code task} and waits for them.
     *
     * @return their results by rank
     * @throws RuntimeException what the first rank to fail met
     */
    @SuppressWarnings("unchecked")
    <T> List<T> run(Task<T> task) throws InterruptedException {
        // OpenBLAS has one setting for the process.
        LibTorch.setThreads(setup.threads);
        requests.forEach(q -> q.add(task));
        List<T> all = new ArrayList<>();
        for (BlockingQueue<Object> a : answers) {
            Object o = a.poll(100, java.util.concurrent.TimeUnit.MILLISECONDS);
            for (; o == null; o = a.poll(100, java.util.concurrent.TimeUnit.MILLISECONDS)) if (ended.isDone()) join();
            all.add(((List<T>) o).getFirst());
        }
        return all;
    }

    private void join() {
        try {
            ended.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException r ? r : e;
        }
    }

    @Override public void close() {
        requests.forEach(q -> q.add(END));
        try {
            join();
        } finally {
            if (session != null) session.close();
        }
    }
}
