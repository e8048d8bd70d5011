package org.trainyard.models.train;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.trainyard.checkpoint.Checkpoint;
import org.trainyard.config.Configurations;
import org.trainyard.config.Validation;
import org.trainyard.config.model.LoggingSettings;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.rules.Finding;
import org.trainyard.config.rules.Severity;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.engine.group.local.InProcessRanks.RanksFailed;
import org.trainyard.engine.mesh.Mesh;
import org.trainyard.engine.mesh.MeshRank;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.placement.PlacementException;
import org.trainyard.engine.ranks.Rank;
import org.trainyard.engine.ranks.RankWorld;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.LibTorch;
import org.trainyard.engine.tensor.MemoryMeter;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.engine.trace.SpanKind;
import org.trainyard.engine.trace.TraceRank;
import org.trainyard.engine.trace.TraceSession;
import org.trainyard.engine.trace.Tracer;
import org.trainyard.models.ModelFactory;
import org.trainyard.models.Models;
import org.trainyard.models.TransformerConfigs;
import org.trainyard.models.parallel.RankModel;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.NewFolders;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.RunInfo;
import org.trainyard.run.RunLease;
import org.trainyard.run.RunState;
import org.trainyard.run.UserError;
import org.trainyard.run.events.RunEvent;
import org.trainyard.run.rank.RankPhase;

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
            given.getCheckpoint().setSave(ownCheckpoints(given));
            if (given.getCheckpoint().getSaveInterval() == null) given.getCheckpoint().setSaveInterval(DEFAULT_SAVE_INTERVAL);
        }
        setWorldSize(given);
        this.run = Configurations.complete(adopted(given)).run();
        this.command = List.copyOf(command);
        this.out = out;
        this.stopRequested = stopRequested;
        this.listener = listener;
    }

    private static String ownCheckpoints(RunConfiguration run) { return Path.of(run.getLaunch().getRunDir()).resolve("checkpoints").toString(); }

    /** With {@code --use-checkpoint-args} the configuration with the model of the checkpoint it resumes from. */
    private static RunConfiguration adopted(RunConfiguration given) {
        if (!given.getCheckpoint().isUseCheckpointArgs()) return given;
        RunConfiguration run = Configurations.copy(given);
        try (Checkpoint c = Checkpointer.toStartFrom(run)) {
            CheckpointArguments.adopt(c, run);
        }
        return run;
    }

    /** @return the exit code of the process */
    public int run() {
        Validation.require(run);
        Layouts.require(run);
        requireFolders();
        Checkpointer.require(run);
        Checkpointer.own(run).ifPresent(c -> {
            try (c) {
                TokenizerFiles.requireSame(c, run);
            }
        });
        LibTorch.configure(run.getLaunch().getLibtorch(), run.getLaunch().getThreads() == null ? 0 : run.getLaunch().getThreads());
        if (run.getTraining().isDeterministicMode()) requireSwitch("--deterministic-mode", LibTorch.setDeterministic(true));
        if (run.getPrecision().isBf16() && run.getPrecision().isDisableBf16ReducedPrecisionMatmul()) {
            requireSwitch("--disable-bf16-reduced-precision-matmul", LibTorch.allowBf16ReducedPrecisionReduction(false));
        }
        try {
            return RankWorld.run(ranks(run, Device.parse(run.getLaunch().getDevice())), System.getenv(), this::rank);
        } catch (RanksFailed e) {
            // What the first rank met is what there is to tell, as if it had been alone.
            if (e.getCause() instanceof TrainingFailure || e.getCause() instanceof PlacementException) throw (RuntimeException) e.getCause();
            throw e;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is written first after hours must not be refused only then. */
    private void requireFolders() {
        NewFolders.requireWritable("--run-dir", Path.of(run.getLaunch().getRunDir()));
        NewFolders.requireWritable("--save", Path.of(run.getCheckpoint().getSave()));
        if (run.getLogging().getTensorboardDir() != null) NewFolders.requireWritable("--tensorboard-dir", Path.of(run.getLogging().getTensorboardDir()));
    }

    private static RankWorld.Options ranks(RunConfiguration run, Device device) {
        var p = run.getParallelism();
        return new RankWorld.Options(p.getDistributedBackend().getLiteral(), device,
            Duration.ofMinutes(p.getDistributedTimeoutMinutes()), run.getLaunch().getRanksInProcess());
    }

    /** The number of ranks is what the launcher, or the user, started; the data-parallel size and much else follows from it. */
    private static void setWorldSize(RunConfiguration given) {
        int there = RankWorld.worldSize(ranks(given, Device.CPU), System.getenv());
        int asked = given.getParallelism().getWorldSize();
        if (asked != 1 && asked != there) {
            throw new UserError("--world-size " + asked + ": there " + (there == 1 ? "is one rank" : "are " + there + " ranks")
                + "; start them with --ranks-in-process " + asked + ", or as processes with trainyard run --nproc-per-node " + asked);
        }
        given.getParallelism().setWorldSize(there);
    }

    private int rank(Rank rank) {
        PrintStream console = rank.isFirst() ? out : new PrintStream(OutputStream.nullOutputStream());
        for (Finding f : Validation.check(run)) if (f.severity() == Severity.WARNING) console.println("WARNING: " + f.message());
        Device device = LibTorch.require(rank.device());
        int inProcess = run.getLaunch().getRanksInProcess();
        if (inProcess > 1) LibTorch.setThreads(Math.max(1, LibTorch.threads() / inProcess));
        Tokenizer tokenizer = TokenizerChoice.open(run);
        TransformerConfig.Builder sizes = TransformerConfigs.builder(run, TokenizerChoice.paddedVocabSize(run, tokenizer), device);
        Path path = Path.of(run.getLaunch().getRunDir());
        MeshRank place = Mesh.of(rank.worldSize(), Layouts.sizes(run.getParallelism())).at(rank.number());
        // The first builds what indexes are missing, the others find them.
        if (!rank.isFirst()) rank.communicator().world().barrier();
        try (TrainingData data = TrainingData.open(run, tokenizer, place, device)) {
            if (rank.isFirst()) rank.communicator().world().barrier();
            LibTorch.load(); // what is wrong with it shall leave no run behind
            RunDirectory directory = rank.isFirst() ? RunDirectory.openOrCreate(path, RunInfo.create(name(path), command, modelId)) : null;
            try (RunLease lease = rank.isFirst() ? directory.acquire() : null) {
                rank.communicator().world().barrier();
                if (!rank.isFirst()) directory = RunDirectory.open(path);
                rank.status().runDirectory(path);
                return traced(rank, place, directory, lease, data, sizes, console);
            }
        }
    }

    private static void requireSwitch(String flag, boolean isThere) {
        if (!isThere) throw new UserError(flag + ": libtorch " + LibTorch.version() + " in " + LibTorch.folder() + " does not offer the switch; leave it out, or name another by --libtorch");
    }

    private String name(Path path) {
        return run.getLaunch().getRunName() == null ? path.toAbsolutePath().normalize().getFileName().toString() : run.getLaunch().getRunName();
    }

    private int traced(Rank rank, MeshRank place, RunDirectory directory, RunLease lease, TrainingData data, TransformerConfig.Builder sizes, PrintStream console) {
        LoggingSettings logging = run.getLogging();
        try (TraceSession session = logging.isTrace()
                ? new TraceSession(directory.traceDirectory(), (long) logging.getTraceMaxMb() << 20, text -> console.println("WARNING: " + text)) : null;
            Tracer tracer = session == null ? Tracer.timing() : session.tracer(TraceRank.of(place));
            var _ = tracer.bind()) {
            rank.communicator().recorder().traceTo(tracer);
            // A value that is read back is there only when everything queued before it is done.
            if (!sizes.device.isCpu() && logging.getTimingLogLevel() > 0) tracer.synchronizeWith(() -> waitFor(sizes.device));
            return train(rank, directory, lease, data, sizes, console);
        }
    }

    private static void waitFor(Device device) {
        try (Scope _ = Scope.open()) {
            Tensors.item(Tensors.zeros(DType.FLOAT32, device, 1));
        }
    }

    private int train(Rank rank, RunDirectory directory, RunLease lease, TrainingData data, TransformerConfig.Builder sizes, PrintStream console) {
        long trainIterations = Schedules.trainIterations(run, Schedules.microbatches(run));
        LoggingSettings logging = run.getLogging();
        StepTimers timers = new StepTimers(logging.getTimingLogLevel(), logging.getTimingLogOption(), Tracer.current(), rank.communicator().world(),
            sizes.device);
        try (RunJournal journal = rank.isFirst() ? RunJournal.open(directory, logging, rank.worldSize()) : RunJournal.nowhere();
            MemoryMeter memory = rank.isFirst() && logging.isLogMemoryToTensorboard() ? MemoryMeter.open() : null;
            RunReporter reporter = new RunReporter(journal, run, trainIterations, console, rank.isFirst() ? listener : StepListener.NONE, timers, memory);
            Checkpointer checkpointer = new Checkpointer(run, new GroupRanks(rank.communicator().world(), sizes.device, run.getCheckpoint().isCkptFullyParallelSave()), journal, reporter::line);
            TrainingState state = loadOrSayWhy(rank, lease, checkpointer, sizes, reporter)) {
            RankControl control = new RankControl(rank, lease, stopRequested, journal);
            try {
                if (rank.isFirst()) keepConfiguration(directory);
                started(reporter, state, trainIterations);
                return trainAndEvaluate(new TrainingLoop(run, state, data, reporter, checkpointer, control, peak(rank, state.model.config())), control,
                    checkpointer, reporter, state);
            } catch (RuntimeException | Error e) {
                ended(reporter, control, state, "failed", RunState.FAILED, code(e), String.valueOf(e.getMessage()));
                throw e;
            }
        }
    }

    private static int code(Throwable e) { return e instanceof UserError ? UserError.EXIT_CODE : 1; }

    /** Only once the checkpoint has been read: a start that does not go with it leaves the run's configuration as it was. */
    private void keepConfiguration(RunDirectory directory) {
        TokenizerFiles.keep(run, Path.of(run.getCheckpoint().getSave()));
        RunConfiguration kept = Configurations.copy(run);
        // Its own folder follows from the run's: another run that begins with this configuration must not write into it, nor this one, once moved, into the old.
        if (run.getCheckpoint().getSave().equals(ownCheckpoints(run))) kept.getCheckpoint().setSave(null);
        AtomicFiles.writeString(directory.configFile(), Configurations.toYaml(kept));
    }

    private TrainingState loadOrSayWhy(Rank rank, RunLease lease, Checkpointer checkpointer, TransformerConfig.Builder sizes, RunReporter reporter) {
        try {
            return load(rank, checkpointer, sizes, reporter);
        } catch (RuntimeException | Error e) {
            reporter.events().warning("not started: " + e.getMessage());
            if (lease != null) lease.ended(RunState.FAILED, code(e), String.valueOf(e.getMessage()), 0);
            throw e;
        }
    }

    private int trainAndEvaluate(TrainingLoop loop, RankControl control, Checkpointer checkpointer, RunReporter reporter, TrainingState state) {
        TrainingLoop.End end = run.getTraining().isSkipTrain() ? TrainingLoop.End.COMPLETED : loop.train();
        control.phase(RankPhase.SAVE);
        checkpointer.finish();
        if (end == TrainingLoop.End.COMPLETED) {
            loop.evaluate("iteration " + state.progress.iteration + " on validation set");
            loop.test("iteration " + state.progress.iteration + " on test set");
        } else {
            reporter.line("stopped after iteration " + state.progress.iteration + " (" + end.word + "); "
                + (end == TrainingLoop.End.PHASE ? "the next start begins the next phase, with the data that it names" : "the same command goes on from there"));
        }
        boolean done = end == TrainingLoop.End.COMPLETED;
        ended(reporter, control, state, end.word, done ? RunState.FINISHED : RunState.STOPPED, 0, end.word);
        return 0;
    }

    private static void ended(RunReporter reporter, RankControl control, TrainingState state, String reason, RunState how, int code, String message) {
        reporter.events().write(new RunEvent.RunEnded(RunEvent.now(), state.progress.iteration, reason, code));
        reporter.events().sync();
        control.ended(how, code, message, state.progress.iteration);
    }

    private RunPeak peak(Rank rank, TransformerConfig config) {
        Double given = run.getLogging().getPeakTflops();
        if (given != null) return RunPeak.given(given);
        double now = MeasuredPeak.best(config.dtype, config.device);
        // The first rank's steps are reported; the others need not be kept from theirs to measure again.
        return RunPeak.measured(now, rank.isFirst() ? () -> MeasuredPeak.best(config.dtype, config.device) : () -> now);
    }

    private TrainingState load(Rank rank, Checkpointer checkpointer, TransformerConfig.Builder sizes, RunReporter reporter) {
        rank.status().phase(RankPhase.LOAD);
        Optional<Checkpoint> resume = checkpointer.findResume();
        Optional<Checkpoint> weights = resume.isPresent() ? resume : checkpointer.findPretrained();
        boolean upcycles = weights.isPresent() && Upcycling.appliesTo(weights.get(), run);
        if (!upcycles) weights.ifPresent(c -> CheckpointArguments.requireSame(c, run));
        boolean draw = upcycles || (weights.isEmpty() || checkpointer.mayKeepInitial()) && run.getInitialization().isPerformInitialization();
        RankModel model = RankModel.build(factory, sizes, Layouts.of(run), rank.communicator(), run.getInitialization().getSeed(), draw);
        ShardLoader loader = weights.map(checkpointer::loader).orElse(null);
        Tracer tracer = Tracer.current();
        if (loader != null) {
            try (var _ = tracer.span(SpanKind.CHECKPOINT, LOAD)) {
                if (upcycles) Upcycling.load(loader, model, run);
                else loader.loadWeights(model.parameters(), model.buffers());
            }
        }
        TrainingState state = new TrainingState(model, Schedules.optimizer(run, model.parameters(), model.data()), Schedules.schedule(run),
            Schedules.lossScaler(run), modelId, Configurations.toFlags(run));
        if (upcycles) {
            state.progress.iteration = 1;
        } else if (resume.isPresent() && !(run.getCheckpoint().isFinetune() && foreign(resume.get()))) {
            try (var _ = tracer.span(SpanKind.CHECKPOINT, LOAD)) {
                ModelCheckpoints.loadState(resume.get(), state, checkpointer.loadOptions(), loader);
            }
            reporter.time(LOAD);
        }
        if (loader != null) checkpointer.loaded(loader);
        weights.ifPresent(c -> {
            reporter.events().write(new RunEvent.CheckpointLoaded(RunEvent.now(), c.path().toString(), state.progress.iteration));
            reporter.line(upcycles ? "made experts of the MLPs of " + c.path() + ", as iteration 1"
                : "loaded " + c.path() + ", going on from iteration " + state.progress.iteration);
            c.close();
        });
        checkpointer.started(state);
        if (upcycles) checkpointer.save(state);
        return state;
    }

    /** {@code --finetune} starts anew from another run's checkpoint, but resumes from its own. */
    private boolean foreign(Checkpoint c) {
        return !c.path().toAbsolutePath().normalize().startsWith(Path.of(run.getCheckpoint().getSave()).toAbsolutePath().normalize());
    }

    private void started(RunReporter reporter, TrainingState state, long trainIterations) {
        String precision = run.getPrecision().isBf16() ? "bf16" : run.getPrecision().isFp16() ? "fp16" : "fp32";
        Device device = state.model.config().device;
        int ranks = state.model.groups().mesh().worldSize();
        long parameters = state.model.parameterCount();
        reporter.events().write(new RunEvent.RunStarted(RunEvent.now(), ProcessHandle.current().pid(), RunLease.hostName(), state.progress.iteration,
            state.progress.consumedSamples, reporter.events().attempt(), "libtorch " + LibTorch.version(), device.toString(), precision, ranks, parameters,
            trainIterations));
        if (state.progress.iteration >= trainIterations) {
            reporter.line("nothing is left to train: all %d iterations are done".formatted(trainIterations));
            return;
        }
        reporter.line("training %s, %,d parameters in %s on %s%s, iterations %d to %d".formatted(modelId, parameters, precision, device,
            ranks == 1 ? "" : " × " + ranks + " ranks (" + state.model.groups().mesh() + ")", state.progress.iteration + 1, trainIterations));
    }
}
