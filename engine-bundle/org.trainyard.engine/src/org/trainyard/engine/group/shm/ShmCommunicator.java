package org.trainyard.engine.group.shm;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.trainyard.engine.group.CollectiveException;
import org.trainyard.engine.group.CollectiveException.Reason;
import org.trainyard.engine.group.Communicator;
import org.trainyard.engine.group.FlightRecorder;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.group.spi.SoloGroup;
import org.trainyard.run.UserError;

/**
 * One process's door to the ranks of the same machine. CPU tensors only. Files that carry the memory lose their names as soon as all ranks
 * have opened them, so that nothing stays behind whatever happens later.
 */
public final class ShmCommunicator implements Communicator {
    private final Path folder;
    private final String job;
    private final int rank;
    private final int worldSize;
    private final long timeoutNanos;
    private final Arena arena = Arena.ofShared();
    private final FlightRecorder recorder = new FlightRecorder();
    private final Progress progress;
    private final Board board;
    private final Map<Object, Integer> made = new HashMap<>();
    private ProcessGroup all;
    private boolean closed;

    private ShmCommunicator(Path folder, String job, int rank, int worldSize, Duration timeout) {
        this.folder = folder;
        this.job = job;
        this.rank = rank;
        this.worldSize = worldSize;
        timeoutNanos = timeout.toNanos();
        progress = new Progress(rank);
        board = new Board(SharedFile.map(file("board"), Board.bytes(worldSize), arena), rank, worldSize);
    }

    /**
     * Meets the other ranks.
     *
     * @param job a name that all ranks of this job share and no other job on the machine ever had: a launcher makes it at random
     * @throws CollectiveException if not all ranks come within the timeout
     */
    public static ShmCommunicator join(String job, int rank, int worldSize, Duration timeout) {
        if (rank < 0 || rank >= worldSize) throw new IllegalArgumentException("rank " + rank + " of " + worldSize);
        if (!job.matches("[A-Za-z0-9._-]{1,80}")) throw new IllegalArgumentException("'" + job + "' does not serve as part of a file's name");
        ShmCommunicator c = new ShmCommunicator(SharedFile.folder(), job, rank, worldSize, timeout);
        try {
            c.board.enter();
            c.meet("the other ranks of job " + job, c.board::absent);
            c.board.watch();
            // Only when all have seen each other may the name go.
            c.all = c.group("world", IntStream.range(0, worldSize).boxed().toList());
            if (rank == 0) SharedFile.unlink(c.file("board"));
            return c;
        } catch (RuntimeException e) {
            c.fail(e);
            c.close();
            SharedFile.unlink(c.file("board"));
            throw e;
        }
    }

    private Path file(String what) { return folder.resolve("trainyard-" + job + "-" + what); }

    private void meet(String whom, Supplier<List<Integer>> absent) {
        long start = System.nanoTime(), nap = 20_000;
        for (List<Integer> missing = absent.get(); !missing.isEmpty(); missing = absent.get()) {
            CollectiveException failure = board.failure();
            if (failure != null) throw failure;
            board.awaits(missing.getFirst());
            if (System.nanoTime() - start > timeoutNanos) {
                CollectiveException late = new CollectiveException(Reason.TIMEOUT, missing.stream().map(board::culprit).distinct().toList(), "rank " + rank + " waited " + timeoutNanos / 1_000_000_000
                    + " s for " + whom + ": rank" + (missing.size() == 1 ? " " : "s ")
                    + String.join(", ", missing.stream().map(String::valueOf).toList()) + " did not come", null);
                board.fail(late);
                throw late;
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new CollectiveException(Reason.RANK_FAILED, List.of(rank), "rank " + rank + " was interrupted while it waited for " + whom, null);
            }
            LockSupport.parkNanos(nap);
            nap = Math.min(5_000_000, 2 * nap);
        }
        board.awaits(-1);
    }

    @Override public int rank() { return rank; }

    @Override public int worldSize() { return worldSize; }

    @Override public ProcessGroup world() { return all; }

    @Override public ProcessGroup group(String name, List<Integer> ranks) {
        int place = ranks.indexOf(rank);
        if (place < 0) throw new IllegalArgumentException("rank " + rank + " is not in group " + name + " " + ranks);
        if (ranks.size() == 1) return new SoloGroup(name, rank, recorder);
        int ordinal = made.merge(List.of(name, List.copyOf(ranks)), 1, Integer::sum);
        Path file = file(name, ranks, Integer.toString(ordinal));
        MemorySegment segment = SharedFile.map(file, GroupMemory.bytes(ranks.size(), SharedFile.isRoomy(folder)), arena);
        GroupMemory memory = new GroupMemory(segment, ranks.size());
        memory.enter(place);
        meet("group " + name + " " + ranks, () -> {
            List<Integer> missing = new ArrayList<>();
            for (int i = 0; i < ranks.size(); i++) if (!memory.present(i)) missing.add(ranks.get(i));
            if (!missing.isEmpty()) board.look(missing);
            return missing;
        });
        if (place == 0) SharedFile.unlink(file);
        ShmGroup group = new ShmGroup(name, place, ranks, recorder, this, memory);
        progress.add(group);
        return group;
    }

    private Path file(String group, List<Integer> ranks, String what) {
        return file(group.replaceAll("[^A-Za-z0-9-]", "_") + "-" + Integer.toHexString(ranks.hashCode()) + "-" + ranks.getFirst() + "-" + what);
    }

    /**
     * Memory that the ranks of a group reach, {@code bytes} for each; they call it together. It stays until the process ends, since tensors on it may.
     *
     * @return null if there is little room for such memory, on all ranks
     */
    SharedBuffer buffer(String group, List<Integer> ranks, int place, long bytes) {
        if (!SharedFile.isRoomy(folder)) return null;
        int ordinal = made.merge(List.of(group, List.copyOf(ranks), "buffer"), 1, Integer::sum);
        Path file = file(group, ranks, "buffer-" + ordinal);
        SharedBuffer b = new SharedBuffer(SharedFile.map(file, SharedBuffer.bytes(ranks.size(), bytes), Arena.global()), ordinal, place, ranks.size(), bytes);
        try {
            b.enter();
        } catch (InternalError e) {
            // What the JVM makes of a page that the system cannot give.
            SharedFile.unlink(file);
            throw new UserError("no room in " + folder + " for " + bytes + " bytes that rank " + rank + " shares with " + group + " " + ranks
                + "; make it larger (in a container: --shm-size) or use --distributed-backend gloo");
        }
        meet("memory of group " + group + " " + ranks, () -> {
            List<Integer> missing = b.absent().stream().map(ranks::get).toList();
            if (!missing.isEmpty()) board.look(missing);
            return missing;
        });
        if (place == 0) SharedFile.unlink(file);
        return b;
    }

    @Override public FlightRecorder recorder() { return recorder; }

    Progress progress() { return progress; }

    Board board() { return board; }

    long timeoutNanos() { return timeoutNanos; }

    @Override public void fail(Throwable cause) {
        if (closed) return;
        String words = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        board.fail(cause instanceof CollectiveException c ? c
            : new CollectiveException(Reason.RANK_FAILED, List.of(rank), "rank " + rank + " failed: " + words, cause));
    }

    @Override public void close() {
        if (closed) return;
        closed = true;
        progress.close();
        board.leave();
        arena.close();
    }
}
