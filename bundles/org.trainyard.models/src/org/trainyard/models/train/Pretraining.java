package org.trainyard.models.train;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.trainyard.checkpoint.Checkpoint;
import org.trainyard.checkpoint.CheckpointRanks;
import org.trainyard.config.Configurations;
import org.trainyard.config.Validation;
import org.trainyard.config.model.LoggingSettings;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.rules.Finding;
import org.trainyard.config.rules.Severity;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.LibTorch;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.engine.trace.SpanKind;
import org.trainyard.engine.trace.TraceRank;
import org.trainyard.engine.trace.TraceSession;
import org.trainyard.engine.trace.Tracer;
import org.trainyard.models.LanguageModel;
import org.trainyard.models.ModelFactory;
import org.trainyard.models.Models;
import org.trainyard.models.SeededParameters;
import org.trainyard.models.TransformerConfigs;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.RunInfo;
import org.trainyard.run.RunLease;
import org.trainyard.run.RunState;
import org.trainyard.run.UserError;
import org.trainyard.run.events.RunEvent;

/**
 * Pretrains a language model as a configuration says, in a run directory: sets everything up, resumes from the run's newest valid checkpoint,
 * trains, evaluates, and leaves a state that can be resumed from however it ends. Used once, by one thread.
 */
public final class Pretraining {
    /** Iterations between checkpoints where the configuration says nothing; the last state is saved in any case. */
    private static final int DEFAULT_SAVE_INTERVAL = 1000;
    private static final String LOAD = "load-checkpoint";

    private final String modelId;
    private final ModelFactory factory;
    private final RunConfiguration run;
    private final List<String> command;
    private final PrintStream out;
    private final BooleanSupplier stopRequested;
    private final StepListener listener;

    /**
     * @param modelId of the extension point {@code org.trainyard.models.models}
     * @param given as the user wrote it, with {@code --run-dir} set
     * @param command what the user typed, for the record
     * @param out for log lines
     * @param stopRequested asked at each iteration; true ends the run in order
     * @throws org.trainyard.run.UserError if no such model is installed
     */
    public Pretraining(String modelId, RunConfiguration given, List<String> command, PrintStream out, BooleanSupplier stopRequested, StepListener listener) {
        this.modelId = modelId;
        factory = Models.factory(modelId);
        if (given.getCheckpoint().getSave() == null) {
            given.getCheckpoint().setSave(Path.of(given.getLaunch().getRunDir()).resolve("checkpoints").toString());
            if (given.getCheckpoint().getSaveInterval() == null) given.getCheckpoint().setSaveInterval(DEFAULT_SAVE_INTERVAL);
        }
        this.run = Configurations.complete(adopted(given)).run();
        this.command = List.copyOf(command);
        this.out = out;
        this.stopRequested = stopRequested;
        this.listener = listener;
    }

    /** With {@code --use-checkpoint-args} the configuration with the model of the checkpoint it resumes from. */
    private static RunConfiguration adopted(RunConfiguration given) {
        if (!given.getCheckpoint().isUseCheckpointArgs()) return given;
        RunConfiguration run = Configurations.copy(given);
        try (Checkpoint c = Checkpointer.newest(run)) {
            CheckpointArguments.adopt(c, run);
        }
        return run;
    }

    /** @return the exit code of the process */
    public int run() {
        for (Finding f : Validation.check(run)) if (f.severity() == Severity.WARNING) out.println("WARNING: " + f.message());
        Validation.require(run);
        LibTorch.configure(run.getLaunch().getLibtorch(), run.getLaunch().getThreads() == null ? 0 : run.getLaunch().getThreads());
        Device device = LibTorch.require(Device.parse(run.getLaunch().getDevice()));
        if (run.getTraining().isDeterministicMode()) LibTorch.setDeterministic(true);
        Tokenizer tokenizer = TokenizerChoice.open(run);
        TransformerConfig config = TransformerConfigs.of(run, TokenizerChoice.paddedVocabSize(run, tokenizer), device);
        Path path = Path.of(run.getLaunch().getRunDir());
        String name = run.getLaunch().getRunName() == null ? path.toAbsolutePath().normalize().getFileName().toString() : run.getLaunch().getRunName();
        try (TrainingData data = TrainingData.open(run, tokenizer, config)) {
            RunDirectory directory = RunDirectory.openOrCreate(path, RunInfo.create(name, command, modelId));
            try (RunLease lease = directory.acquire()) {
                AtomicFiles.writeString(directory.configFile(), Configurations.toYaml(run));
                TokenizerFiles.keep(run, Path.of(run.getCheckpoint().getSave()));
                return traced(directory, lease, data, config);
            }
        }
    }

    private int traced(RunDirectory directory, RunLease lease, TrainingData data, TransformerConfig config) {
        LoggingSettings logging = run.getLogging();
        try (TraceSession session = logging.isTrace()
                ? new TraceSession(directory.traceDirectory(), (long) logging.getTraceMaxMb() << 20, text -> out.println("WARNING: " + text)) : null;
            Tracer tracer = session == null ? Tracer.timing() : session.tracer(TraceRank.SINGLE);
            var _ = tracer.bind()) {
            // A value that is read back is there only when everything queued before it is done.
            if (!config.device.isCpu() && logging.getTimingLogLevel() > 0) tracer.synchronizeWith(() -> waitFor(config.device));
            return train(directory, lease, data, config);
        }
    }

    private static void waitFor(Device device) {
        try (Scope _ = Scope.open()) {
            Tensors.item(Tensors.zeros(DType.FLOAT32, device, 1));
        }
    }

    private int train(RunDirectory directory, RunLease lease, TrainingData data, TransformerConfig config) {
        long trainIterations = Schedules.trainIterations(run, Schedules.microbatches(run));
        try (RunReporter reporter = new RunReporter(directory, run, trainIterations, out, listener);
            Checkpointer checkpointer = new Checkpointer(run, CheckpointRanks.ALONE, reporter.events(), reporter::line);
            TrainingState state = load(checkpointer, config, reporter)) {
            long begin = state.progress.iteration;
            started(reporter, state, trainIterations, begin);
            checkpointer.started(state);
            try {
                return trainAndEvaluate(new TrainingLoop(run, state, data, reporter, checkpointer, lease, stopRequested, peak(config)), lease,
                    checkpointer, reporter, state);
            } catch (RuntimeException | Error e) {
                ended(reporter, lease, state, "failed", RunState.FAILED, e instanceof UserError ? UserError.EXIT_CODE : 1, String.valueOf(e.getMessage()));
                throw e;
            }
        }
    }

    private int trainAndEvaluate(TrainingLoop loop, RunLease lease, Checkpointer checkpointer, RunReporter reporter, TrainingState state) {
        TrainingLoop.End end = run.getTraining().isSkipTrain() ? TrainingLoop.End.COMPLETED : loop.train();
        checkpointer.finish();
        if (end == TrainingLoop.End.COMPLETED) {
            loop.evaluate("iteration " + state.progress.iteration + " on validation set");
            loop.test("iteration " + state.progress.iteration + " on test set");
        } else {
            reporter.line("stopped after iteration " + state.progress.iteration + " (" + end.word + "); the same command goes on from there");
        }
        boolean done = end == TrainingLoop.End.COMPLETED;
        ended(reporter, lease, state, end.word, done ? RunState.FINISHED : RunState.STOPPED, 0, end.word);
        return 0;
    }

    private static void ended(RunReporter reporter, RunLease lease, TrainingState state, String reason, RunState how, int code, String message) {
        reporter.events().write(new RunEvent.RunEnded(RunEvent.now(), state.progress.iteration, reason, code));
        reporter.events().sync();
        lease.ended(how, code, message, state.progress.iteration);
    }

    private double peak(TransformerConfig config) {
        Double given = run.getLogging().getPeakTflops();
        return given != null ? given : MeasuredPeak.teraflops(config.dtype, config.device);
    }

    private TrainingState load(Checkpointer checkpointer, TransformerConfig config, RunReporter reporter) {
        Optional<Checkpoint> resume = checkpointer.findResume();
        Optional<Checkpoint> weights = resume.isPresent() ? resume : checkpointer.findPretrained();
        weights.ifPresent(c -> CheckpointArguments.requireSame(c, run));
        int seed = run.getInitialization().getSeed();
        boolean draw = (weights.isEmpty() || checkpointer.mayKeepInitial()) && run.getInitialization().isPerformInitialization();
        LanguageModel model = factory.create(config, new SeededParameters(config, seed, draw));
        Tracer tracer = Tracer.current();
        ShardLoader loader = weights.map(checkpointer::loader).orElse(null);
        if (loader != null) {
            try (var _ = tracer.span(SpanKind.CHECKPOINT, LOAD)) {
                loader.loadWeights(model.parameters(), model.buffers());
            }
        }
        TrainingState state = new TrainingState(model, Schedules.optimizer(run, model.parameters()), Schedules.schedule(run), Schedules.lossScaler(run),
            modelId, Configurations.toFlags(run));
        if (resume.isPresent() && !(run.getCheckpoint().isFinetune() && foreign(resume.get()))) {
            try (var _ = tracer.span(SpanKind.CHECKPOINT, LOAD)) {
                ModelCheckpoints.loadState(resume.get(), state, checkpointer.loadOptions(), loader);
            }
        }
        if (loader != null) checkpointer.loaded(loader);
        weights.ifPresent(c -> {
            reporter.time(LOAD);
            reporter.events().write(new RunEvent.CheckpointLoaded(RunEvent.now(), c.path().toString(), state.progress.iteration));
            reporter.line("loaded " + c.path() + ", going on from iteration " + state.progress.iteration);
            c.close();
        });
        return state;
    }

    /** {@code --finetune} starts anew from another run's checkpoint, but resumes from its own. */
    private boolean foreign(Checkpoint c) {
        return !c.path().toAbsolutePath().normalize().startsWith(Path.of(run.getCheckpoint().getSave()).toAbsolutePath().normalize());
    }

    private void started(RunReporter reporter, TrainingState state, long trainIterations, long iteration) {
        String precision = run.getPrecision().isBf16() ? "bf16" : run.getPrecision().isFp16() ? "fp16" : "fp32";
        reporter.events().write(new RunEvent.RunStarted(RunEvent.now(), ProcessHandle.current().pid(), RunLease.hostName(), iteration,
            state.progress.consumedSamples, reporter.events().attempt(), "libtorch " + LibTorch.version(), state.model.config().device.toString(),
            precision, 1, state.model.parameterCount(), trainIterations));
        reporter.line("training %s, %,d parameters in %s on %s, iterations %d to %d".formatted(modelId, state.model.parameterCount(), precision,
            state.model.config().device, iteration + 1, trainIterations));
    }
}
