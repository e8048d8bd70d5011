package org.trainyard.models.train;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import org.trainyard.checkpoint.AsyncCheckpointWriter;
import org.trainyard.checkpoint.Checkpoint;
import org.trainyard.checkpoint.CheckpointContent;
import org.trainyard.checkpoint.CheckpointRanks;
import org.trainyard.checkpoint.CheckpointStore;
import org.trainyard.checkpoint.Retention;
import org.trainyard.checkpoint.SaveReport;
import org.trainyard.checkpoint.Skipped;
import org.trainyard.checkpoint.Verification;
import org.trainyard.config.model.CheckpointSettings;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.model.ScheduleSettings;
import org.trainyard.engine.schedule.OptimizerSchedule.OnLoad;
import org.trainyard.run.UserError;
import org.trainyard.run.events.RunEvent;
import org.trainyard.run.log.MegatronProgressFile;

/**
 * Saves a run's checkpoints, at once or in the background, and finds the one to go on from. Every rank has one and all call it together; rank 0
 * alone clears up, deletes, and tells of what was saved. Not thread-safe.
 */
final class Checkpointer implements AutoCloseable {
    private final CheckpointSettings settings;
    private final ScheduleSettings schedule;
    private final CheckpointRanks ranks;
    private final CheckpointStore store;
    private final RunJournal events;
    private final java.util.function.Consumer<String> console;
    private final AsyncCheckpointWriter async;
    private final MegatronProgressFile progressFile;
    private final long sequenceLength;
    private long lastSaved = -1;

    Checkpointer(RunConfiguration run, CheckpointRanks ranks, RunJournal events, java.util.function.Consumer<String> console) {
        settings = run.getCheckpoint();
        schedule = run.getSchedule();
        this.ranks = ranks;
        store = new CheckpointStore(Path.of(settings.getSave()));
        this.events = events;
        this.console = console;
        if (ranks.rank() == 0) store.removeLeftovers();
        sequenceLength = run.getData().getSeqLength();
        String job = System.getenv("SLURM_JOB_ID");
        progressFile = ranks.rank() == 0 && run.getLogging().isLogProgress()
            ? new MegatronProgressFile(Path.of(settings.getSave()).resolve("progress.txt"), job == null ? "" : job, ranks.size()) : null;
        async = settings.isAsyncSave() ? new AsyncCheckpointWriter(store, ranks, this::saved) : null;
    }

    /** The newest checkpoint that a configuration's own run has saved, for looking into its state before anything is set up. */
    static Optional<Checkpoint> own(RunConfiguration run) { return newest(run.getCheckpoint().getSave()); }

    /**
     * The checkpoint that a configuration starts from, for the same.
     *
     * @throws UserError if there is none
     */
    static Checkpoint toStartFrom(RunConfiguration run) {
        CheckpointSettings s = run.getCheckpoint();
        Optional<Checkpoint> found = own(run);
        for (String folder : java.util.Arrays.asList(s.getLoad(), s.getPretrainedCheckpoint())) {
            if (found.isPresent() || folder == null) continue;
            found = s.getCkptStep() != null ? Optional.of(new CheckpointStore(Path.of(folder)).open(s.getCkptStep())) : newest(folder);
        }
        return found.orElseThrow(() -> new UserError("--use-checkpoint-args: there is no checkpoint to take the model from; give --load"));
    }

    /** The newest of which sizes and flags are as they were saved; weights are not read. */
    private static Optional<Checkpoint> newest(String folder) {
        for (CheckpointStore.Entry entry : new CheckpointStore(Path.of(folder)).list()) {
            Checkpoint c = null;
            try {
                c = Checkpoint.open(entry.path(), Verification.SIZES);
                ModelCheckpoints.flags(c);
                return Optional.of(c);
            } catch (UserError e) {
                if (c != null) c.close(); // whoever loads names it and passes over it
            }
        }
        return Optional.empty();
    }

    /** The iteration that a run goes on from, as far as the sizes of checkpoints tell: damage may throw it back. */
    static long reached(RunConfiguration run) {
        CheckpointSettings s = run.getCheckpoint();
        try (Checkpoint own = s.getSave() == null ? null : own(run).orElse(null)) {
            if (own != null) return own.iteration();
        }
        if (s.getLoad() == null || s.isFinetune()) return 0;
        if (s.getCkptStep() != null) return s.getCkptStep();
        try (Checkpoint other = newest(s.getLoad()).orElse(null)) {
            return other == null ? 0 : other.iteration();
        }
    }

    /**
     * To be asked before anything is written, as far as it can be said without reading a checkpoint.
     *
     * @throws UserError if one that this run cannot start without is not there
     */
    static void require(RunConfiguration run) {
        CheckpointSettings s = run.getCheckpoint();
        requireFolder("--load", s.getLoad());
        requireFolder("--pretrained-checkpoint", s.getPretrainedCheckpoint());
        if (isThere(s.getSave()) || isThere(s.getLoad())) return;
        if (s.getLoad() != null && s.isExitOnMissingCheckpoint()) throw missing("--load", Path.of(s.getLoad()));
        String weights = s.getPretrainedCheckpoint();
        if (weights != null && !isThere(weights)) throw missing("--pretrained-checkpoint", Path.of(weights));
    }

    /** One that is not there may be made by a run that has not begun; a file never becomes one. */
    private static void requireFolder(String flag, String path) {
        if (path != null && Files.exists(Path.of(path)) && !Files.isDirectory(Path.of(path))) {
            throw new UserError(flag + " " + path + ": is no folder; give the folder of a run's checkpoints");
        }
    }

    private static boolean isThere(String folder) { return folder != null && !new CheckpointStore(Path.of(folder)).list().isEmpty(); }

    private static UserError missing(String flag, Path folder) { return new UserError(flag + " " + folder + ": there is no valid checkpoint in it"); }

    /** {@code --log-progress}: notes that a job starts, and makes room for the first snapshot. */
    void started(TrainingState state) {
        if (async != null) {
            state.optimizer.state().tensorsToLoad();
            async.reserve(ModelCheckpoints.content(state, !settings.isNoSaveOptim()));
        }
        if (progressFile != null) {
            store.directory().toFile().mkdirs();
            progressFile.startJob(LocalDateTime.now(), state.progress.flops);
        }
    }

    /** The checkpoint that this run goes on from: its own newest valid one, else the one that {@code --load} names. */
    Optional<Checkpoint> findResume() {
        Optional<Checkpoint> own = store.newestValid(ranks, this::skipped);
        if (settings.getLoad() == null) return own;
        if (own.isPresent()) {
            requireNewest(own.get());
            return own;
        }
        return find(Path.of(settings.getLoad()), "--load");
    }

    /** A run goes on from its newest checkpoint: from an older one the newer would be in the way of all that it saves. */
    private void requireNewest(Checkpoint own) {
        Integer step = settings.getCkptStep();
        if (step == null || own.iteration() == step || !store.directory().equals(Path.of(settings.getLoad()).toAbsolutePath().normalize())) return;
        own.close();
        throw new UserError("--ckpt-step " + step + ": this run's newest checkpoint is of iteration " + own.iteration()
            + "; to go on from an older one give a new --run-dir (and --save) beside --load " + settings.getLoad());
    }

    /** {@code --pretrained-checkpoint}: weights to start from. */
    Optional<Checkpoint> findPretrained() {
        return settings.getPretrainedCheckpoint() == null ? Optional.empty() : find(Path.of(settings.getPretrainedCheckpoint()), "--pretrained-checkpoint");
    }

    private Optional<Checkpoint> find(Path folder, String flag) {
        CheckpointStore other = new CheckpointStore(folder);
        if (settings.getCkptStep() != null) return Optional.of(other.open(settings.getCkptStep()));
        Optional<Checkpoint> found = other.newestValid(ranks, this::skipped);
        if (found.isEmpty() && (settings.isExitOnMissingCheckpoint() || !flag.equals("--load"))) {
            throw missing(flag, folder);
        }
        if (found.isEmpty()) {
            String text = flag + " " + folder + ": there is no valid checkpoint in it; starting from random weights";
            warn(text);
        }
        return found;
    }

    private void warn(String text) {
        if (ranks.rank() > 0) return;
        console.accept("WARNING: " + text);
        events.warning(text);
    }

    /** Reads a checkpoint as {@code --dist-ckpt-strictness} says. */
    ShardLoader loader(Checkpoint c) { return new ShardLoader(c, settings.getDistCkptStrictness()); }

    /** Whether a model needs its initial weights though it is loaded. */
    boolean mayKeepInitial() { return ShardLoader.mayKeepInitial(settings.getDistCkptStrictness()); }

    /** Ends a load by all ranks, and tells what was not as expected. */
    void loaded(ShardLoader loader) { loader.finish(ranks).forEach(this::warn); }

    private void skipped(Skipped s) {
        if (ranks.rank() > 0) return;
        console.accept("WARNING: passed over the damaged checkpoint " + s.path() + ": " + s.reason());
        events.write(new RunEvent.CheckpointSkipped(RunEvent.now(), s.path().toString(), s.reason()));
    }

    LoadOptions loadOptions() {
        OnLoad onLoad = schedule.isOverrideOptParamScheduler() ? OnLoad.OVERRIDE
            : schedule.isUseCheckpointOptParamScheduler() ? OnLoad.USE_CHECKPOINT : OnLoad.REQUIRE_EQUAL;
        return new LoadOptions(!settings.isNoLoadOptim(), onLoad);
    }

    /**
     * Saves the state; with {@code --async-save} returns once it is copied.
     *
     * @return false if this iteration was saved before, and nothing was done
     */
    boolean save(TrainingState state) {
        if (lastSaved == state.progress.iteration) return false;
        lastSaved = state.progress.iteration;
        events.sync(); // who goes on from here does not compute again what the log would have lost
        CheckpointContent content = ModelCheckpoints.content(state, !settings.isNoSaveOptim());
        if (async != null) async.save(content);
        else {
            SaveReport r = store.save(content, ranks);
            if (ranks.rank() == 0) saved(r);
        }
        if (progressFile != null) {
            TrainingProgress p = state.progress;
            progressFile.savedCheckpoint(LocalDateTime.now(), p.iteration, p.flops, (double) p.consumedSamples * sequenceLength, async != null);
        }
        return true;
    }

    private void saved(SaveReport r) {
        events.write(new RunEvent.CheckpointSaved(RunEvent.now(), r.iteration(), r.path().toString(), r.bytes(), r.blockingMs(), r.totalMs()));
        events.sync();
        console.accept("saved checkpoint of iteration %d to %s (%.1f MB, %.0f ms)".formatted(r.iteration(), r.path(), r.bytes() / 1e6, r.totalMs()));
        int interval = settings.getSaveRetainInterval() == null ? 0 : settings.getSaveRetainInterval();
        // --save-retain-interval alone keeps, as Megatron does, the newest beside the multiples.
        int keep = settings.getKeepCheckpoints() != null ? settings.getKeepCheckpoints() : interval > 0 ? 1 : 0;
        if (keep > 0) store.applyRetention(new Retention(keep, interval), events::message);
    }

    /** Throws when a save in the background has failed, as far as this rank knows; never waits. */
    void check() {
        if (async != null) async.check();
    }

    /** Waits for a save under way; to be called by all ranks before a run ends in order, for {@link #close} waits for nobody. */
    void finish() {
        if (async != null) async.finish();
    }

    @Override public void close() {
        if (async != null) async.close();
    }
}
