package org.trainyard.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A run: one directory with everything about it, where engine and watchers meet.
 *
 * <p>An engine calls {@link #acquire()} and works under the lease; watchers call {@link #status()} and
 * {@link #request}. Neither needs to know whether the other exists. Immutable; any thread may use it.
 */
public final class RunDirectory {
    private static final List<String> FOLDERS = List.of("logs", "checkpoints", "tensorboard");

    private final Path path;
    private final RunInfo info;

    private RunDirectory(Path path, RunInfo info) {
        this.path = path;
        this.info = info;
    }

    /** Makes a new run directory; a {@link UserError} if {@code path} already holds a run. */
    public static RunDirectory create(Path path, RunInfo info) {
        Path absolute = path.toAbsolutePath().normalize();
        if (isRun(absolute)) {
            throw new UserError(absolute + " already holds a run; resume that one or choose another directory");
        }
        List<NewFolders> made = new ArrayList<>();
        try {
            for (String folder : FOLDERS) {
                made.addFirst(NewFolders.make(absolute.resolve(folder)));
            }
            RunFiles.writeInfo(absolute.resolve("run.json"), info);
        } catch (IOException e) {
            made.forEach(NewFolders::removeEmpty);
            throw new UserError("cannot make the run directory " + absolute + ": " + AtomicFiles.reason(e), e);
        } catch (UserError e) {
            made.forEach(NewFolders::removeEmpty);
            throw e;
        }
        return new RunDirectory(absolute, info);
    }

    /** Opens an existing run directory; a {@link UserError} if there is none at {@code path}. */
    public static RunDirectory open(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        if (!isRun(absolute)) {
            throw new UserError(absolute + " is not a run directory: it has no run.json");
        }
        return new RunDirectory(absolute, RunFiles.readInfo(absolute.resolve("run.json")));
    }

    /** Opens the run at {@code path}, or makes it there when there is none. */
    public static RunDirectory openOrCreate(Path path, RunInfo infoIfNew) {
        return isRun(path) ? open(path) : create(path, infoIfNew);
    }

    /** True when {@code path} holds a run. */
    public static boolean isRun(Path path) {
        return Files.isRegularFile(path.resolve("run.json"));
    }

    /**
     * The runs that are direct children of {@code folder}, newest first; directories that are no runs are passed over.
     *
     * @param broken told of each run that cannot be read, with the reason
     */
    public static List<RunDirectory> list(Path folder, Consumer<String> broken) {
        List<RunDirectory> runs = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return runs;
        }
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : (Iterable<Path>) children.filter(RunDirectory::isRun)::iterator) {
                try {
                    runs.add(open(child));
                } catch (UserError e) {
                    broken.accept(e.getMessage());
                }
            }
        } catch (IOException e) {
            throw new UserError("cannot list " + folder + ": " + AtomicFiles.reason(e), e);
        }
        runs.sort((a, b) -> b.info.created().compareTo(a.info.created()));
        return runs;
    }

    /** The directory itself, absolute. */
    public Path path() {
        return path;
    }

    public RunInfo info() {
        return info;
    }

    /** The effective configuration, written at each start. */
    public Path configFile() {
        return path.resolve("config.yaml");
    }

    /** The append-only event log. */
    public Path eventsFile() {
        return path.resolve("events.jsonl");
    }

    public Path processFile() {
        return path.resolve("process.json");
    }

    public Path controlFile() {
        return path.resolve("control.json");
    }

    public Path lockFile() {
        return path.resolve("lock");
    }

    /** What each rank did when; made by a run that traces. */
    public Path traceDirectory() {
        return path.resolve("trace");
    }

    public Path logsDirectory() {
        return path.resolve("logs");
    }

    /** The output of one rank. */
    public Path rankLog(int rank) {
        return logsDirectory().resolve(String.format("rank-%05d.log", rank));
    }

    public Path checkpointsDirectory() {
        return path.resolve("checkpoints");
    }

    public Path tensorboardDirectory() {
        return path.resolve("tensorboard");
    }

    /**
     * Makes this process the engine of the run until the lease is closed or the process ends, however it ends.
     *
     * @throws UserError when another process holds the run, naming its pid and host
     */
    public RunLease acquire() {
        return RunLease.acquire(this);
    }

    /** Where the run stands, told from {@code process.json} and from whether anybody holds the lock. */
    public RunStatus status() {
        boolean held = RunLock.isHeld(lockFile());
        Optional<RunStatus> written = RunFiles.readStatus(processFile());
        if (written.isEmpty()) {
            // a power failure can leave the unsynced status empty; then a left-over lock file tells that somebody worked
            RunState state = held ? RunState.RUNNING
                    : Files.exists(lockFile()) ? RunState.CRASHED : RunState.CREATED;
            return RunStatus.NEVER_STARTED.withState(state);
        }
        RunStatus status = written.get();
        if (held) {
            return status.state() == RunState.RUNNING ? status : status.withState(RunState.RUNNING);
        }
        if (status.state() != RunState.RUNNING) {
            return status;
        }
        // it may have ended between the two looks: the end is written before the lock is let go
        RunStatus again = RunFiles.readStatus(processFile()).orElse(status);
        return again.state() == RunState.RUNNING ? again.withState(RunState.CRASHED) : again;
    }

    /**
     * Asks the engine for something; it answers at the end of its current iteration by consuming the request.
     *
     * <p>A newer request replaces one that was not taken yet, except that nothing replaces a stop.
     *
     * @return the request now pending
     */
    public ControlRequest request(ControlRequest.Kind kind, String by) {
        Optional<ControlRequest> pending = pendingRequest();
        if (pending.isPresent() && pending.get().kind() == ControlRequest.Kind.STOP) {
            return pending.get();
        }
        return RunFiles.writeRequest(controlFile(), kind, by);
    }

    /** The request the engine has not taken yet. */
    public Optional<ControlRequest> pendingRequest() {
        return RunFiles.readRequest(controlFile(), problem -> { });
    }

    /**
     * Engine side: takes the pending request, if there is one. Costs one file lookup when there is none.
     *
     * @param problems told of a control file that cannot be understood; it is consumed all the same
     */
    public Optional<ControlRequest> pollRequest(Consumer<String> problems) {
        return RunFiles.takeRequest(controlFile(), problems);
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
