package org.trainyard.engine.train;

import java.util.function.Supplier;
import org.trainyard.engine.moe.AuxiliaryLosses;
import org.trainyard.engine.nn.ForwardContext;
import org.trainyard.engine.parallel.Parallel;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.MemoryMeter;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.engine.trace.SpanKind;
import org.trainyard.engine.trace.Tracer;

/** Runs micro-batches one after the other through a model that is not split into pipeline stages. Not thread-safe. */
public final class ForwardBackward implements MicroBatchRunner {
    private final LossModel model;
    private final Parallel parallel;
    private final long seed;
    private final GradientListener listener;
    private final AuxiliaryLosses auxiliary = new AuxiliaryLosses();

    /** @param seed of dropout */
    public ForwardBackward(LossModel model, Parallel parallel, long seed, GradientListener listener) {
        this.model = model;
        this.parallel = parallel;
        this.seed = seed;
        this.listener = listener;
    }

    /** One rank does everything. */
    public ForwardBackward(LossModel model, long seed) { this(model, Parallel.single(), seed, GradientListener.NONE); }

    @Override public LossSum accumulate(Supplier<MicroBatch> batches, int count, double lossScale, boolean perTokenLoss) {
        model.parameters().forEach(Parameter::clearGradient);
        double scale = perTokenLoss ? lossScale : lossScale / count;
        LossStep step = new LossStep(parallel, scale, perTokenLoss);
        auxiliary.weigh(perTokenLoss ? scale : scale * parallel.contextSize(), perTokenLoss);
        LossSum sum = LossSum.NONE;
        Tracer tracer = Tracer.current();
        for (int i = 0; i < count; i++) {
            try (Scope _ = Scope.open(); Tape tape = Tape.recording()) {
                MicroBatch batch;
                try (var _ = tracer.span(SpanKind.DATA, i, 0)) {
                    batch = batches.get();
                }
                LossStep.Result r;
                try (var _ = tracer.span(SpanKind.FORWARD, i, 0)) {
                    r = one(tape, batch, true, step);
                }
                MemoryMeter.mark();
                if (i == count - 1) listener.lastBackward(0);
                try (var _ = tracer.span(SpanKind.BACKWARD, i, 0)) {
                    tape.backward(r.total(), Aten.fill(Tensors.emptyLike(r.total().value()), 1));
                }
                sum = sum.plus(r.sum());
            }
        }
        model.parameters().forEach(Parameter::settleGradient);
        model.gradientsComplete();
        return sum;
    }

    @Override public AuxiliaryLosses auxiliary() { return auxiliary; }

    @Override public LossSum evaluate(Supplier<MicroBatch> batches, int count) {
        LossSum sum = LossSum.NONE;
        for (int i = 0; i < count; i++) {
            try (Scope _ = Scope.open(); Tape tape = Tape.off()) {
                sum = sum.plus(one(tape, batches.get(), false, new LossStep(parallel, 0, true)).sum());
            }
        }
        return sum;
    }

    private LossStep.Result one(Tape tape, MicroBatch b, boolean training, LossStep step) {
        ForwardContext pass = b.pass(tape, training, seed, auxiliary);
        return step.run(b, pass, (coefficients, losses) -> model.loss(pass, b.tokens(), b.labels(), coefficients, losses));
    }
}
