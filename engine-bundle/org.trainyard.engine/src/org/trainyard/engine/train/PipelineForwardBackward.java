package org.trainyard.engine.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.trainyard.engine.mesh.GroupKind;
import org.trainyard.engine.moe.AuxiliaryLosses;
import org.trainyard.engine.nn.ForwardContext;
import org.trainyard.engine.parallel.Parallel;
import org.trainyard.engine.pipeline.Action;
import org.trainyard.engine.pipeline.ActionKind;
import org.trainyard.engine.pipeline.PipelineSchedule;
import org.trainyard.engine.pipeline.ScheduleCheck;
import org.trainyard.engine.tape.DeferredProducts;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.MemoryMeter;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.engine.trace.SpanKind;
import org.trainyard.engine.trace.Tracer;

/**
 * Runs one stage of a pipeline: takes its list of a schedule from front to back, posts receives ahead of the computation before them, starts
 * sends and goes on. What a stage sent it holds no longer than the message travels. Not thread-safe.
 */
public final class PipelineForwardBackward implements MicroBatchRunner {
    private final List<? extends StagedModel> chunks;
    private final Parallel parallel;
    private final StageMessages messages;
    private final IntFunction<PipelineSchedule> schedules;
    private final long seed;
    private final GradientListener listener;
    private final AuxiliaryLosses auxiliary = new AuxiliaryLosses();
    private final Map<Integer, PipelineSchedule> known = new HashMap<>();

    /** A pass of a micro-batch through a chunk, from its forward to the end of its backward. */
    private record InFlight(Tape tape, Variable input, Variable output, boolean root) {}

    /**
     * @param chunks what this stage holds, in order
     * @param schedules the schedule for a number of micro-batches
     * @param seed of dropout
     */
    public PipelineForwardBackward(List<? extends StagedModel> chunks, Parallel parallel, StageMessages messages, IntFunction<PipelineSchedule> schedules,
        long seed, GradientListener listener) {
        this.chunks = List.copyOf(chunks);
        this.parallel = parallel;
        this.messages = messages;
        this.schedules = schedules;
        this.seed = seed;
        this.listener = listener;
    }

    @Override public LossSum accumulate(Supplier<MicroBatch> batches, int count, double lossScale, boolean perTokenLoss) {
        for (StagedModel m : chunks) m.parameters().forEach(Parameter::clearGradient);
        PipelineSchedule schedule = known.computeIfAbsent(count, n -> ScheduleCheck.require(schedules.apply(n)));
        double scale = perTokenLoss ? lossScale : lossScale / count;
        auxiliary.weigh(perTokenLoss ? scale : scale * parallel.contextSize(), perTokenLoss);
        try (Step step = new Step(batches, schedule, new LossStep(parallel, scale, perTokenLoss))) {
            step.run();
            for (StagedModel m : chunks) {
                m.parameters().forEach(Parameter::settleGradient);
                m.gradientsComplete();
            }
            return step.sum;
        }
    }

    @Override public AuxiliaryLosses auxiliary() { return auxiliary; }

    @Override public LossSum evaluate(Supplier<MicroBatch> batches, int count) {
        LossStep loss = new LossStep(parallel, 0, true);
        LossSum sum = LossSum.NONE;
        for (int i = 0; i < count; i++) {
            try (Scope _ = Scope.open(); Tape tape = Tape.off()) {
                MicroBatch b = batches.get();
                ForwardContext pass = b.pass(tape, false, seed, auxiliary);
                for (int c = 0; c < chunks.size(); c++) {
                    StagedModel m = chunks.get(c);
                    Variable input = m.content().embedding() ? null : tape.constant(messages.receiveForward(b));
                    Variable out = m.hidden(pass, b.tokens(), input);
                    if (m.content().loss()) sum = sum.plus(loss.run(b, pass, (k, l) -> m.lossOf(pass, out, b.labels(), k, l)).sum());
                    else messages.sendForward(Aten.contiguous(out.value()));
                }
                messages.settle();
            }
        }
        return sum;
    }

    /** One training step of this stage. */
    private final class Step implements AutoCloseable {
        private final Supplier<MicroBatch> source;
        private final PipelineSchedule schedule;
        private final List<Action> actions;
        private final LossStep loss;
        private final boolean split;
        private final Tracer tracer = Tracer.current();
        private final Scope scope = Scope.open();
        private final Map<Integer, MicroBatch> batches = new HashMap<>();
        private final Map<Action, InFlight> inFlight = new HashMap<>();
        private final Map<Action, DeferredProducts> deferred = new HashMap<>();
        private final Map<Action, StageMessages.Incoming> incoming = new HashMap<>();
        private final int[] backwards;
        private int posted;
        private LossSum sum = LossSum.NONE;

        Step(Supplier<MicroBatch> source, PipelineSchedule schedule, LossStep loss) {
            this.source = source;
            this.schedule = schedule;
            this.loss = loss;
            actions = schedule.actions(parallel.get(GroupKind.PIPELINE).rank());
            split = actions.stream().anyMatch(a -> a.kind() == ActionKind.BACKWARD_WEIGHT);
            backwards = new int[chunks.size()];
        }

        void run() {
            for (int i = 0; i < actions.size(); i++) {
                Action a = actions.get(i);
                post(i);
                if (a.kind() == ActionKind.FORWARD) batch(a.microBatch());
                try (var _ = span(a)) {
                    switch (a.kind()) {
                        case FORWARD -> forward(a);
                        case BACKWARD, BACKWARD_INPUT -> backward(a);
                        case BACKWARD_WEIGHT -> weights(a);
                        case RECEIVE_FORWARD, RECEIVE_BACKWARD -> incoming.get(a).await();
                        case SEND_FORWARD, SEND_BACKWARD -> messages.send(a);
                    }
                }
            }
            messages.settle();
        }

        private Tracer.Span span(Action a) { return tracer.span(a.kind().span(), a.kind().timer(), a.microBatch(), a.chunk()); }

        /** Posts what is received up to the next computation but one, so that it travels while this stage computes. */
        private void post(int at) {
            int end = at, computations = 0;
            while (end < actions.size() && computations < 2) if (actions.get(end++).kind().isCompute()) computations++;
            for (; posted < end; posted++) {
                Action a = actions.get(posted);
                if (!a.kind().isReceive()) continue;
                MicroBatch b = batch(a.microBatch());
                try (var _ = span(a)) {
                    incoming.put(a, messages.post(a, b));
                }
            }
        }

        private Action key(Action a) { return Action.compute(ActionKind.FORWARD, a.microBatch(), a.chunk()); }

        private Tensor received(ActionKind kind, Action a) {
            for (Action r : incoming.keySet()) {
                if (r.kind() == kind && r.microBatch() == a.microBatch() && r.chunk() == a.chunk()) return incoming.remove(r).tensor();
            }
            throw new IllegalStateException(a + " has nothing received");
        }

        /** Micro-batches come in order; each is kept until all chunks have seen it. */
        private MicroBatch batch(int number) {
            while (!batches.containsKey(number)) {
                try (Scope _ = Scope.open(); var _ = tracer.span(SpanKind.DATA, batches.size(), Tracer.NONE)) {
                    batches.put(batches.size(), kept(source.get()));
                }
            }
            return batches.get(number);
        }

        private void forward(Action a) {
            MicroBatch b = batch(a.microBatch());
            StagedModel m = chunks.get(a.chunk());
            Tape tape = Tape.recording();
            try (Scope _ = Scope.open()) {
                Variable input = m.content().embedding() ? null : tape.variable(received(ActionKind.RECEIVE_FORWARD, a));
                ForwardContext pass = b.pass(tape, true, seed, auxiliary);
                Variable out = m.hidden(pass, b.tokens(), input);
                if (m.content().loss()) {
                    LossStep.Result r = loss.run(b, pass, (k, l) -> m.lossOf(pass, out, b.labels(), k, l));
                    sum = sum.plus(r.sum());
                    inFlight.put(key(a), new InFlight(tape, input, r.total(), true));
                } else {
                    messages.hold(a, ActionKind.SEND_FORWARD, Aten.contiguous(out.value()));
                    inFlight.put(key(a), new InFlight(tape, input, out, false));
                }
            }
            MemoryMeter.mark();
        }

        private void backward(Action a) {
            InFlight f = inFlight.remove(key(a));
            if (!split && ++backwards[a.chunk()] == schedule.microBatches()) listener.lastBackward(a.chunk());
            try (Scope _ = Scope.open(); Tape tape = f.tape) {
                Tensor seed = f.root ? Tensors.full(1, DType.FLOAT32, messages.device()) : received(ActionKind.RECEIVE_BACKWARD, a);
                if (a.kind() == ActionKind.BACKWARD) {
                    tape.backward(f.output, seed);
                } else {
                    DeferredProducts later = new DeferredProducts();
                    deferred.put(key(a), later);
                    tape.backward(f.output, seed, later);
                }
                if (f.input == null) return;
                Tensor g = f.input.takeGradient();
                messages.hold(a, ActionKind.SEND_BACKWARD, Aten.contiguous(g));
                g.close();
            }
        }

        private void weights(Action a) {
            DeferredProducts later = deferred.remove(key(a));
            if (++backwards[a.chunk()] == schedule.microBatches()) listener.lastProducts(a.chunk(), later.parameters());
            later.run();
        }

        @Override public void close() {
            inFlight.values().forEach(f -> f.tape.close());
            deferred.values().forEach(DeferredProducts::close);
            batches.values().forEach(PipelineForwardBackward::free);
            messages.abandon();
            scope.close();
        }
    }

    /** The loader may overwrite its buffers, and a batch outlives the scope it came in. */
    private static MicroBatch kept(MicroBatch b) {
        return new MicroBatch(copy(b.tokens()), copy(b.labels()), copy(b.lossMask()), copy(b.positionIds()), copy(b.attentionMask()), copy(b.documents()),
            b.batch(), b.sequenceLength(), b.positions(), b.tokenCount(), b.firstSample());
    }

    private static Tensor copy(Tensor t) { return t == null ? null : Aten.clone(t).keep(); }

    private static void free(MicroBatch b) {
        List<Tensor> all = new ArrayList<>(java.util.Arrays.asList(b.tokens(), b.labels(), b.lossMask(), b.positionIds(), b.attentionMask(), b.documents()));
        for (Tensor t : all) if (t != null) t.close();
    }
}
