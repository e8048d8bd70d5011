package org.trainyard.ui.runs;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.RunState;
import org.trainyard.run.RunStatus;
import org.trainyard.run.UserError;

/**
 * Watches folders of runs on a background thread and tells of every change. A run is read again when one of its files
 * changed, a running one at every look, so that its death is noticed too.
 */
public final class RunScanner implements AutoCloseable {
    private static final long PERIOD_MILLIS = 1000;
    /** Runs that do not run are looked at once in so many rounds. */
    private static final int QUIET_ROUNDS = 5;
    /** While a first look over many runs is under way, what is found is shown every so often. */
    private static final long SHOW_NANOS = 300_000_000L;

    private record Known(RunDirectory directory, RunRow row, long stamp) {
    }

    private final Consumer<List<RunRow>> listener;
    private final ScheduledExecutorService executor;
    private Map<Path, Known> known = new HashMap<>();
    private List<RunRow> published = List.of();
    private long round;
    private volatile String problem = "";

    /** @param listener told of the rows, from the scanner's thread */
    public RunScanner(Consumer<List<RunRow>> listener) {
        this.listener = listener;
        this.executor = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "run scanner");
            thread.setDaemon(true);
            return thread;
        });
        executor.scheduleWithFixedDelay(this::look, 0, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Looks at everything as soon as possible. */
    public Future<?> refresh() {
        return executor.submit(() -> {
            round = 0;
            look();
        });
    }

    /** What keeps a folder from being listed, or empty. */
    public String problem() {
        return problem;
    }

    private void look() {
        try {
            boolean all = round++ % QUIET_ROUNDS == 0;
            Map<Path, Known> found = new HashMap<>();
            String trouble = "";
            long shown = System.nanoTime();
            for (Path folder : RunFolders.all()) {
                try {
                    for (Path path : directoriesIn(folder)) {
                        Known now = look(path, known.get(path), all);
                        if (now != null) {
                            found.put(path, now);
                        }
                        if (System.nanoTime() - shown > SHOW_NANOS && known.isEmpty()) {
                            publish(found);
                            shown = System.nanoTime();
                        }
                    }
                } catch (NoSuchFileException e) {
                    // no run has been started there yet
                } catch (IOException e) {
                    trouble = "Cannot list " + folder + ": " + e.getMessage();
                }
            }
            known = found;
            problem = trouble;
            publish(found);
        } catch (RuntimeException e) {
            // An exception would end the schedule, and with it the list's life.
            ILog.of(RunScanner.class).error("Cannot look at the runs", e);
        }
    }

    private static List<Path> directoriesIn(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        if (RunDirectory.isRun(folder)) {
            return List.of(folder);
        }
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        } catch (NotDirectoryException e) {
            throw new IOException("it is not a directory", e);
        }
        return children;
    }

    private static Known look(Path path, Known before, boolean all) {
        if (before != null && !all && !before.row.state().alive()) {
            return before;
        }
        if (before == null && !RunDirectory.isRun(path)) {
            return null;
        }
        long stamp = stamp(path);
        if (before != null && stamp == before.stamp && !before.row.state().alive()) {
            return before;
        }
        if (before != null && !Files.isDirectory(path)) {
            return null;
        }
        try {
            RunDirectory directory = before != null && before.directory != null ? before.directory : RunDirectory.open(path);
            return new Known(directory, row(directory, stamp == 0 || before == null || stamp != before.stamp ? null : before.row),
                    stamp);
        } catch (UserError | IOException e) {
            RunRow broken = new RunRow(path, path.getFileName().toString(), RunState.CREATED, -1, -1, Double.NaN, Double.NaN,
                    modified(path), modified(path), e.getMessage());
            return new Known(null, broken, stamp);
        }
    }

    private static RunRow row(RunDirectory directory, RunRow unchanged) throws IOException {
        RunStatus status = directory.status();
        if (unchanged != null && unchanged.state() == status.state()) {
            return unchanged;
        }
        RunTail tail = RunTail.read(directory.eventsFile());
        long created = directory.info().created() == null ? 0 : directory.info().created().toEpochMilli();
        long updated = Math.max(created, Math.max(modified(directory.eventsFile()), modified(directory.processFile())));
        long iteration = Math.max(tail.iteration(), status.state() == RunState.CREATED ? -1 : status.iteration());
        return new RunRow(directory.path(), directory.info().name(), status.state(), iteration, tail.total(), tail.loss(),
                tail.tokensPerSecond(), updated, created, status.message() == null ? "" : status.message());
    }

    /** Changes whenever one of the files that the row comes from does. */
    private static long stamp(Path path) {
        return fileStamp(path.resolve("events.jsonl")) * 31 + fileStamp(path.resolve("process.json")) * 17
                + fileStamp(path.resolve("run.json")) * 7 + fileStamp(path.resolve("lock"));
    }

    private static long fileStamp(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.lastModifiedTime().toMillis() * 1_000_003 + attributes.size() + 1;
        } catch (IOException e) {
            return 0;
        }
    }

    private static long modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }

    private void publish(Map<Path, Known> found) {
        List<RunRow> rows = found.values().stream().map(Known::row)
                .sorted((a, b) -> Long.compare(b.created(), a.created())).toList();
        if (!rows.equals(published) || round == 1) {
            published = rows;
            listener.accept(rows);
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
