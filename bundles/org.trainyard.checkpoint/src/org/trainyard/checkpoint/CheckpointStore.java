package org.trainyard.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.RunLease;
import org.trainyard.run.UserError;

/**
 * The checkpoints of a run: a folder of {@code iter_0000100} directories.
 *
 * <p>A directory under its final name is complete, for it is written aside, synced and renamed. Reading may be done by
 * any thread and process; {@link #save}, {@link #applyRetention} and {@link #removeLeftovers} belong to the engine that
 * holds the run, one call at a time; of several ranks, the latter two to rank 0. Ranks on several machines need a file system that they share.
 */
public final class CheckpointStore {
    private static final long SHARD_LIMIT = 2L << 30;
    private static final String UNSEEN = "!";

    private final Path directory;
    private final long shardLimit;
    private final Patience patience;
    /** Read back in full since this store was made. */
    private final Set<Long> verified = new HashSet<>();

    /** A checkpoint that is there. */
    public record Entry(long iteration, Path path) {
    }

    public CheckpointStore(Path directory) {
        this(directory, SHARD_LIMIT);
    }

    /**
     * @param shardLimit the size at which a group's tensors go on in another file, bytes
     */
    public CheckpointStore(Path directory, long shardLimit) {
        this(directory, shardLimit, Patience.DEFAULT);
    }

    CheckpointStore(Path directory, long shardLimit, Patience patience) {
        this.directory = directory.toAbsolutePath().normalize();
        this.shardLimit = shardLimit;
        this.patience = patience;
    }

    public Path directory() {
        return directory;
    }

    /** The checkpoint directories that are there, verified or not, newest first. */
    public List<Entry> list() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> paths = Files.list(directory)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                OptionalLong iteration = CheckpointNames.iteration(path.getFileName().toString());
                if (iteration.isPresent() && Files.isDirectory(path)) {
                    entries.add(new Entry(iteration.getAsLong(), path));
                }
            }
        } catch (IOException e) {
            throw new UserError("cannot list " + directory + ": " + AtomicFiles.reason(e), e);
        }
        entries.sort(Comparator.comparingLong(Entry::iteration).reversed());
        return entries;
    }

    /** The newest checkpoint of which every byte verifies. */
    public Optional<Checkpoint> newestValid(Consumer<Skipped> skipped) {
        return newestValid(Verification.HASHES, skipped);
    }

    /**
     * The newest checkpoint that verifies.
     *
     * @param skipped told of each newer one that does not, and why
     * @return opened, to be closed by the caller
     */
    public Optional<Checkpoint> newestValid(Verification how, Consumer<Skipped> skipped) {
        for (Entry entry : list()) {
            try {
                return Optional.of(Checkpoint.open(entry.path(), how));
            } catch (UserError e) {
                skipped.accept(new Skipped(entry.path(), e.getMessage()));
            }
        }
        return Optional.empty();
    }

    /**
     * The newest checkpoint of which every byte verifies, found by all ranks together, which share the reading. All get the same.
     *
     * @param skipped told, on every rank, of each newer one that does not verify, and why
     * @return opened, to be closed by the caller
     * @throws UserError if a rank does not see a checkpoint that rank 0 sees
     */
    public Optional<Checkpoint> newestValid(CheckpointRanks ranks, Consumer<Skipped> skipped) {
        String listed = ranks.rank() > 0 ? "" : list().stream().map(entry -> Long.toString(entry.iteration())).collect(Collectors.joining(","));
        for (String iteration : ranks.gather(listed).getFirst().split(",")) {
            if (iteration.isEmpty()) {
                break;
            }
            Path path = directory.resolve(CheckpointNames.directory(Long.parseLong(iteration)));
            Optional<Checkpoint> found = openTogether(path, ranks, skipped);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Checkpoint> openTogether(Path path, CheckpointRanks ranks, Consumer<Skipped> skipped) {
        Checkpoint checkpoint = null;
        String problem = "";
        if (!Files.isDirectory(path)) {
            problem = UNSEEN + "rank " + ranks.rank() + " on " + RunLease.hostName() + " does not see " + path
                    + ", which rank 0 sees; the folder must lie on a file system that all machines share";
        } else {
            try {
                checkpoint = Checkpoint.open(path, Verification.SIZES);
                checkpoint.verifyShare(ranks.rank(), ranks.size());
            } catch (UserError e) {
                problem = e.getMessage();
            }
        }
        List<String> told = ranks.gather(problem);
        List<String> problems = told.stream().filter(text -> !text.isEmpty()).toList();
        if (problems.isEmpty()) {
            return Optional.of(checkpoint);
        }
        if (checkpoint != null) {
            checkpoint.close();
        }
        for (int rank = 0; rank < told.size(); rank++) {
            if (told.get(rank).startsWith(UNSEEN)) {
                throw OtherRankFailed.of(rank, ranks.rank(), told.get(rank).substring(UNSEEN.length()), null);
            }
        }
        skipped.accept(new Skipped(path, problems.getFirst()));
        return Optional.empty();
    }

    /** Opens one checkpoint by sizes; a {@link UserError} that lists what there is when it is not there. */
    public Checkpoint open(long iteration) {
        for (Entry entry : list()) {
            if (entry.iteration() == iteration) {
                return Checkpoint.open(entry.path(), Verification.SIZES);
            }
        }
        String present = list().stream().map(entry -> Long.toString(entry.iteration())).collect(Collectors.joining(", "));
        throw new UserError(directory + " has no checkpoint of iteration " + iteration
                + (present.isEmpty() ? "; it has none at all" : "; it has " + present));
    }

    /**
     * Saves and returns when the checkpoint is durable. One of the same iteration is replaced.
     *
     * @throws UserError when the disk is full or cannot be written; then nothing is left behind
     */
    public SaveReport save(CheckpointContent content) {
        return save(content, CheckpointRanks.ALONE);
    }

    /**
     * Saves together with other ranks, which all call this with what they hold, and returns when the checkpoint is durable. What several hold
     * is written once.
     *
     * @return the same on all ranks
     * @throws UserError on all ranks, naming the rank that failed; then nothing is left behind, unless ranks died
     * @throws RuntimeException as {@link CheckpointRanks#gather} throws it, if a rank is gone
     */
    public SaveReport save(CheckpointContent content, CheckpointRanks ranks) {
        long start = System.nanoTime();
        SharedSave save = begin(content, ranks);
        write(save);
        save.complete();
        long bytes = save.conclude();
        double ms = (System.nanoTime() - start) / 1e6;
        return report(content.iteration(), bytes, ms, ms);
    }

    private void write(SharedSave save) {
        try (HostSnapshot snapshot = HostSnapshot.ofDeviceTensors(save.assigned())) {
            save.write(snapshot.content(), shardLimit);
        } catch (RuntimeException | Error e) {
            save.failed(e);
        }
    }

    SharedSave begin(CheckpointContent content, CheckpointRanks ranks) {
        synchronized (verified) {
            verified.remove(content.iteration());
        }
        return SharedSave.begin(directory, content, ranks, patience);
    }

    /** Writes a rank's part from host memory and hands it in without communicating. */
    void finishInBackground(SharedSave save, CheckpointContent host, BooleanSupplier hurry) {
        if (save.failure() == null) {
            save.write(host, shardLimit);
        }
        save.completeThroughFiles(patience, hurry);
    }

    SaveReport report(long iteration, long bytes, double blockingMs, double totalMs) {
        return new SaveReport(iteration, directory.resolve(CheckpointNames.directory(iteration)), bytes, blockingMs, totalMs);
    }

    /**
     * Deletes the checkpoints that {@code retention} does not keep.
     *
     * <p>Nothing is deleted unless the newest has been read back and verified; when it does not verify, older ones stay
     * whatever the retention says.
     *
     * @param problems told of a newest checkpoint that does not verify
     * @return what was deleted
     */
    public List<Path> applyRetention(Retention retention, Consumer<String> problems) {
        List<Entry> entries = list();
        List<Entry> surplus = retention.keepNewest() == 0 ? List.of()
                : entries.stream().skip(retention.keepNewest())
                        .filter(entry -> retention.retainInterval() == 0 || entry.iteration() % retention.retainInterval() != 0)
                        .toList();
        if (surplus.isEmpty()) {
            return List.of();
        }
        Entry newest = entries.getFirst();
        try {
            verifyOnce(newest);
        } catch (UserError e) {
            problems.accept("older checkpoints are kept, for the newest does not verify: " + e.getMessage());
            return List.of();
        }
        List<Path> deleted = new ArrayList<>();
        for (Entry entry : surplus) {
            Path aside = directory.resolve(CheckpointNames.deleted(entry.iteration()));
            AtomicFiles.renameSyncedDirectory(entry.path(), aside);
            AtomicFiles.deleteTree(aside);
            deleted.add(entry.path());
        }
        return deleted;
    }

    private void verifyOnce(Entry entry) {
        synchronized (verified) {
            if (verified.contains(entry.iteration())) {
                return;
            }
        }
        Checkpoint.open(entry.path(), Verification.HASHES).close();
        synchronized (verified) {
            verified.add(entry.iteration());
        }
    }

    /**
     * Clears what processes that died left behind: half-written checkpoints go, and one that was to be replaced and is
     * not, comes back. To be called by an engine before it resumes.
     *
     * @return what was removed or restored
     */
    public List<Path> removeLeftovers() {
        return Leftovers.remove(directory);
    }
}
