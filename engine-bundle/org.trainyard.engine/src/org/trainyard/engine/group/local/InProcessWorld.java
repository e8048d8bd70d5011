package org.trainyard.engine.group.local;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.trainyard.engine.group.CollectiveException;
import org.trainyard.engine.group.CollectiveException.Reason;
import org.trainyard.engine.group.Communicator;
import org.trainyard.engine.group.FlightRecorder;
import org.trainyard.engine.kernel.Teamwork;

/**
 * Ranks that are threads of this process. They read and write each other's tensors directly: nothing is copied but what the operation
 * itself moves, and whoever waits helps with the arithmetic. CPU tensors only. Thread-safe.
 */
public final class InProcessWorld {
    /** How long a rank waits for the others by default. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(10);

    private final int size;
    private final long timeoutNanos;
    private final Map<Object, Room> rooms = new ConcurrentHashMap<>();
    private final List<FlightRecorder> recorders;
    private final AtomicReference<CollectiveException> failure = new AtomicReference<>();
    private final Teamwork team;

    public InProcessWorld(int size, Duration timeout) {
        if (size < 1) throw new IllegalArgumentException(size + " ranks");
        this.size = size;
        timeoutNanos = timeout.toNanos();
        team = new Teamwork(size);
        recorders = IntStream.range(0, size).mapToObj(_ -> new FlightRecorder()).toList();
    }

    public int size() { return size; }

    /** The door of one rank; asked for once. */
    public Communicator communicator(int rank) {
        if (rank < 0 || rank >= size) throw new IllegalArgumentException("rank " + rank + " of " + size);
        return new InProcessCommunicator(this, rank);
    }

    /** The ranks' threads as they help each other; each joins it. */
    public Teamwork team() { return team; }

    /** The last operations of a rank. */
    public FlightRecorder recorder(int rank) { return recorders.get(rank); }

    long timeoutNanos() { return timeoutNanos; }

    /** The shared side of the {@code ordinal}-th group that its members made under this name. */
    Room room(String name, List<Integer> ranks, int ordinal) {
        record Key(String name, List<Integer> ranks, int ordinal) { }
        return rooms.computeIfAbsent(new Key(name, ranks, ordinal), _ -> new Room(this, name, ranks));
    }

    /** Why all ranks must end; null while all is well. */
    CollectiveException failure() { return failure.get(); }

    void fail(int rank, Throwable cause) {
        CollectiveException told = cause instanceof CollectiveException c ? c
            : new CollectiveException(Reason.RANK_FAILED, List.of(rank), "rank " + rank + " failed: " + words(cause), cause);
        if (failure.compareAndSet(null, told)) rooms.values().forEach(Room::wake);
    }

    private static String words(Throwable t) { return t.getMessage() == null ? t.getClass().getSimpleName() : t.getMessage(); }
}
