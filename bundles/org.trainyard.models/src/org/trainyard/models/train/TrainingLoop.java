package org.trainyard.models.train;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.engine.ddp.DataParallel;
import org.trainyard.engine.estimate.Flops;
import org.trainyard.engine.estimate.ModelShape;
import org.trainyard.engine.mesh.GroupKind;
import org.trainyard.engine.moe.AuxiliaryLosses;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.optim.StepResult;
import org.trainyard.engine.parallel.Parallel;
import org.trainyard.engine.schedule.MicrobatchCalculator;
import org.trainyard.engine.trace.SpanKind;
import org.trainyard.engine.trace.Tracer;
import org.trainyard.engine.train.LossSum;
import org.trainyard.engine.train.MicroBatchRunner;
import org.trainyard.run.rank.RankPhase;

/** Trains until the run is done or something ends it: iteration by iteration, with evaluation, saving and control requests between. */
final class TrainingLoop {
    /** Why a loop ended; {@link #word} is what events say. */
    enum End {
        COMPLETED("completed"), STOPPED("stopped"), SIGNAL("signal"), INTERVAL("interval"), DURATION("duration"), PHASE("phase");

        final String word;

        End(String word) {
            this.word = word;
        }
    }

    private final RunConfiguration run;
    private final TrainingState state;
    private final TrainingData data;
    private final MicrobatchCalculator microbatches;
    private final RunReporter reporter;
    private final Checkpointer checkpointer;
    private final RankControl control;
    private final MicroBatchRunner engine;
    private final DataParallel replicas;
    private final int ranks;
    private final ModelShape shape;
    private final RunPeak peak;
    private final long trainIterations;
    private final Set<Integer> skipped;
    private final SpikeWatch lossSpikes = new SpikeWatch("the loss", 10);
    private final SpikeWatch gradientSpikes = new SpikeWatch("the gradient norm", 1000);
    private final Tracer tracer = Tracer.current();
    private final long start = System.nanoTime();

    TrainingLoop(RunConfiguration run, TrainingState state, TrainingData data, RunReporter reporter, Checkpointer checkpointer, RankControl control,
        RunPeak peak) {
        this.run = run;
        this.state = state;
        this.data = data;
        this.reporter = reporter;
        this.checkpointer = checkpointer;
        this.control = control;
        this.peak = peak;
        microbatches = Schedules.microbatches(run);
        trainIterations = Schedules.trainIterations(run, microbatches);
        engine = state.model.runner();
        replicas = state.model.data();
        ranks = state.model.groups().mesh().worldSize();
        shape = Schedules.shape(state.model.config(), run.getData().getSeqLength());
        skipped = new HashSet<>(run.getTraining().getIterationsToSkip());
    }

    /** Trains; the last state is saved unless nothing was trained. */
    End train() {
        TrainingProgress p = state.progress;
        if (p.iteration >= trainIterations) return End.COMPLETED;
        long first = p.iteration;
        control.phase(RankPhase.STEP);
        state.optimizer.allocate();
        try (MicroBatches batches = data.training(p).orElseThrow(TrainingLoop::noTrainingData)) {
            while (true) {
                microbatches.update(p.consumedSamples);
                control.begins(p.iteration + 1);
                if (skipped.contains((int) p.iteration + 1)) skip(batches);
                else step(batches);
                control.progress(p.iteration);
                boolean done = p.iteration >= trainIterations;
                int evalInterval = run.getValidation().getEvalInterval();
                if (evalInterval > 0 && p.iteration % evalInterval == 0) evaluate("iteration " + p.iteration);
                Optional<End> end = done ? Optional.of(End.COMPLETED) : answer();
                Integer saveInterval = run.getCheckpoint().getSaveInterval();
                boolean due = saveInterval != null && p.iteration % saveInterval == 0;
                if (due || end.isPresent() && p.iteration > first) save();
                if (end.isPresent()) return end.get();
            }
        }
    }

    private static org.trainyard.run.UserError noTrainingData() {
        return new org.trainyard.run.UserError("--split leaves no training data; give the first part a positive share");
    }

    private void step(MicroBatches batches) {
        long begin = System.nanoTime();
        TrainingProgress p = state.progress;
        boolean perToken = run.getTraining().isCalculatePerTokenLoss();
        state.schedule.applyTo(state.optimizer.groups());
        double scale = state.scaler.scale();
        LossSum loss;
        StepResult r;
        try (var _ = tracer.iteration(p.iteration + 1)) {
            try (var _ = tracer.span(SpanKind.SECTION, "forward-backward")) {
                replicas.beginStep();
                LossSum own = engine.accumulate(batches, microbatches.microbatches(), scale, perToken);
                replicas.finish();
                loss = replicas.total(own);
            }
            if (!Double.isFinite(loss.loss()) && run.getTraining().isCheckForNanInLossAndGrad()) {
                throw new TrainingFailure("iteration " + (p.iteration + 1) + ": the loss is " + loss.mean()
                    + "; lower --lr, look at the data, or go on past such steps with --no-check-for-nan-in-loss-and-grad");
            }
            try (var _ = tracer.span(SpanKind.OPTIMIZER, "optimizer")) {
                r = state.optimizer.step(state.scaler, perToken ? 1 / Math.max(1, loss.tokens()) : 1);
            }
        }
        if (r.skipped() && !run.getPrecision().isFp16() && run.getTraining().isCheckForNanInLossAndGrad()) {
            throw new TrainingFailure("iteration " + (p.iteration + 1) + ": the gradient norm is " + r.gradientNorm()
                + "; lower --lr, or go on past such steps with --no-check-for-nan-in-loss-and-grad");
        }
        int batch = microbatches.runningBatchSize();
        p.iteration++;
        p.consumedSamples += batch;
        double flops = Flops.perIteration(shape, batch, Flops.Mode.CAUSAL);
        p.flops += flops;
        if (r.applied()) state.schedule.advance(batch);
        report(loss, r, batch, flops, (System.nanoTime() - begin) / 1e9);
        checkReplicas();
        if (run.getTraining().isCheckForSpikyLoss()) lossSpikes.check(p.iteration, loss.mean()).ifPresent(this::warn);
        if (run.getTraining().isCheckForLargeGrads()) gradientSpikes.check(p.iteration, r.gradientNorm()).ifPresent(this::warn);
    }

    /** {@code --check-weight-hash-across-dp-replicas-interval} */
    private void checkReplicas() {
        Integer interval = run.getParallelism().getCheckWeightHashInterval();
        if (interval == null || state.progress.iteration % interval != 0) return;
        replicas.checkReplicas().ifPresent(verdict -> {
            throw new TrainingFailure("iteration " + state.progress.iteration + ": " + verdict);
        });
    }

    private void warn(String text) {
        reporter.line("WARNING: " + text);
        reporter.events().warning(text);
    }

    private void report(LossSum loss, StepResult r, int batch, double flops, double seconds) {
        double teraflops = flops / seconds / 1e12 / ranks;
        long sequence = run.getData().getSeqLength();
        reporter.step(state.progress, new RunReporter.Step(loss.mean(), state.schedule.learningRate(),
            state.schedule.hasDecoupled() ? state.schedule.decoupledLearningRate() : null, r.gradientNorm(), state.scaler.scale(), batch, seconds * 1000,
            (double) batch * sequence, teraflops, peak.mfu(teraflops, state.progress.iteration), r.skipped(), !Double.isFinite(loss.loss()),
            run.getLogging().isLogParamsNorm() ? state.optimizer.parameterNorm() : null,
            run.getLogging().isLogNumZerosInGrad() ? r.zeros() : null, auxiliary()), state.progress.consumedSamples * sequence);
        peak.complaint().ifPresent(this::warn);
    }

    /** The losses that layers with experts added in this step, by name and layer, over all ranks. */
    private Map<String, double[]> auxiliary() {
        TransformerConfig c = state.model.config();
        if (c.moe == null) return Map.of();
        Parallel p = c.parallel;
        engine.auxiliary().reduce(AuxiliaryLosses.names(c.moe), c.numLayers, List.of(p.get(GroupKind.PIPELINE), p.get(GroupKind.TENSOR_CONTEXT)),
            List.of(p.get(GroupKind.DATA)), c.device);
        return engine.auxiliary().take(microbatches.microbatches());
    }

    /** {@code --iterations-to-skip}: consumes the data of an iteration without training on it. */
    private void skip(MicroBatches batches) {
        for (int i = 0; i < microbatches.microbatches(); i++) {
            try (var _ = org.trainyard.engine.tensor.Scope.open()) {
                batches.get();
            }
        }
        state.progress.iteration++;
        state.progress.consumedSamples += microbatches.runningBatchSize();
        state.progress.skippedSamples += microbatches.runningBatchSize();
        reporter.events().message("skipped iteration " + state.progress.iteration + " as asked by --iterations-to-skip");
    }

    private Optional<End> answer() {
        checkpointer.check();
        Integer minutes = run.getTraining().getExitDurationInMins();
        RankControl.Answer asked = control.ask(minutes != null && Duration.ofNanos(System.nanoTime() - start).toMinutes() >= minutes);
        if (asked.signal()) return Optional.of(End.SIGNAL);
        if (asked.stop()) return Optional.of(End.STOPPED);
        if (asked.save()) save();
        if (asked.evaluate()) evaluate("iteration " + state.progress.iteration);
        if (asked.timeUp()) return Optional.of(End.DURATION);
        Integer interval = run.getTraining().getExitInterval();
        if (interval != null && state.progress.iteration % interval == 0) return Optional.of(End.INTERVAL);
        if (data.phaseEndsAt(state.progress.iteration)) return Optional.of(End.PHASE);
        return Optional.empty();
    }

    private void save() {
        long begin = System.nanoTime();
        boolean saved;
        control.phase(RankPhase.SAVE);
        try (var _ = tracer.span(SpanKind.CHECKPOINT, "save-checkpoint")) {
            saved = checkpointer.save(state);
        }
        control.phase(RankPhase.STEP);
        if (saved) reporter.time("save-checkpoint");
        reporter.pauseInterval(System.nanoTime() - begin);
    }

    /** Evaluates on the validation data, set by set: on the whole of each, or going on where the last evaluation stopped. */
    void evaluate(String where) {
        long begin = System.nanoTime();
        List<EvaluationSet> sets = data.validation();
        for (EvaluationSet set : sets) evaluate(set, state.progress.consumedValidSamples, where);
        if (sets.stream().anyMatch(set -> !set.whole())) {
            state.progress.consumedValidSamples += (long) run.getValidation().getEvalIters() * run.getTraining().getGlobalBatchSize();
        }
        reporter.pauseInterval(System.nanoTime() - begin);
    }

    /** Evaluates on the test data. */
    void test(String where) { data.test().ifPresent(set -> evaluate(set, 0, where)); }

    private void evaluate(EvaluationSet set, long consumed, String where) {
        control.phase(RankPhase.EVALUATION);
        double mean;
        try (MicroBatches batches = data.open(set, consumed); var _ = tracer.span(SpanKind.EVALUATION, "evaluate")) {
            mean = replicas.total(engine.evaluate(batches, set.microBatches())).mean();
        }
        // Not after a failure, which is told with the phase that it happened in.
        control.phase(RankPhase.STEP);
        reporter.time("evaluate");
        reporter.validation(state.progress, where, set.name(), mean);
    }
}
