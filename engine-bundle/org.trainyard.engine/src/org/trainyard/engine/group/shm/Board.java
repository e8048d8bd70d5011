package org.trainyard.engine.group.shm;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.trainyard.engine.group.CollectiveException;
import org.trainyard.engine.group.CollectiveException.Reason;
import org.trainyard.run.Processes;

/**
 * What all ranks of a job can read: who is there, and why it must end. The first page holds the failure, then a line per rank. A rank whose
 * process is gone without having left is found out by its process id.
 */
final class Board {
    private static final VarHandle INT = JAVA_INT.varHandle(), LONG = JAVA_LONG.varHandle();
    private static final int NONE = 0, WRITING = 1, TOLD = 2;
    private static final int REASON = 4, COUNT = 8, LENGTH = 12, RANKS = 16, MOST_RANKS = 16, MESSAGE = RANKS + 4 * MOST_RANKS;
    private static final int PAGE = 4096, LINE = 64;
    private static final int ABSENT = 0, PRESENT = 1, GONE = 2;
    /** In a rank's line: its process, whom it waits for (plus 1), and when it last said so. */
    private static final int PID = 8, AWAITED = 16, SAID = 24;
    /** Older than this, what a rank said of its waiting no longer holds: it says so four times a second. */
    private static final long STALE_NANOS = 3_000_000_000L;

    private final MemorySegment memory;
    private final int rank;
    private final int size;
    /** Peers whose processes can be watched: those in another container cannot. */
    private final ProcessHandle[] watched;

    Board(MemorySegment memory, int rank, int size) {
        this.memory = memory;
        this.rank = rank;
        this.size = size;
        watched = new ProcessHandle[size];
    }

    static long bytes(int size) { return PAGE + (long) LINE * size; }

    private static long line(int r) { return PAGE + (long) LINE * r; }

    void enter() {
        memory.set(JAVA_LONG, line(rank) + PID, ProcessHandle.current().pid());
        INT.setRelease(memory, line(rank), PRESENT);
    }

    void leave() { INT.setRelease(memory, line(rank), GONE); }

    /** World ranks that have not entered. */
    List<Integer> absent() {
        List<Integer> missing = new ArrayList<>();
        for (int r = 0; r < size; r++) if ((int) INT.getAcquire(memory, line(r)) == ABSENT) missing.add(r);
        return missing;
    }

    /** Remembers the peers' processes, once all are there. */
    void watch() {
        for (int r = 0; r < size; r++) {
            long pid = memory.get(JAVA_LONG, line(r) + PID);
            if (pid != ProcessHandle.current().pid()) watched[r] = ProcessHandle.of(pid).filter(ProcessHandle::isAlive).orElse(null);
        }
    }

    /** Declares a failure if one of these ranks can no longer come. */
    void look(List<Integer> ranks) {
        for (int r : ranks) {
            if (r == rank) continue;
            boolean left = (int) INT.getAcquire(memory, line(r)) == GONE;
            if (left || watched[r] != null && Processes.hasEnded(watched[r])) {
                String what = left ? "rank " + r + " has already finished" : "rank " + r + " died (process " + watched[r].pid() + " is gone)";
                fail(new CollectiveException(Reason.RANK_FAILED, List.of(r), what, null));
                return;
            }
        }
    }

    /** Says for whom this rank has been waiting for a while; -1 for nobody. */
    void awaits(int r) {
        INT.setOpaque(memory, line(rank) + AWAITED, r + 1);
        LONG.setRelease(memory, line(rank) + SAID, System.nanoTime());
    }

    /** The rank that keeps {@code r} from coming: whom it waits for, if that is somebody, or else whom that one waits for, and so on. */
    int culprit(int r) {
        int at = r;
        for (int steps = 0; steps < size; steps++) {
            long said = (long) LONG.getAcquire(memory, line(at) + SAID);
            int next = (int) INT.getOpaque(memory, line(at) + AWAITED) - 1;
            if (said == 0 || System.nanoTime() - said > STALE_NANOS || next < 0) return at;
            at = next;
        }
        // They wait for each other in a circle.
        return r;
    }

    /** Such as {@code rank 2 (process 4711 is stopped)}. */
    String name(int r) {
        return "rank " + r + (watched[r] != null && Processes.isStopped(watched[r]) ? " (process " + watched[r].pid() + " is stopped)" : "");
    }

    /** Tells all; only the first failure counts. */
    void fail(CollectiveException e) {
        if (!INT.compareAndSet(memory, 0L, NONE, WRITING)) return;
        memory.set(JAVA_INT, REASON, e.reason().ordinal());
        int n = Math.min(MOST_RANKS, e.ranks().size());
        memory.set(JAVA_INT, COUNT, n);
        for (int i = 0; i < n; i++) memory.set(JAVA_INT, RANKS + 4L * i, e.ranks().get(i));
        byte[] text = String.valueOf(e.getMessage()).getBytes(StandardCharsets.UTF_8);
        byte[] fits = Arrays.copyOf(text, Math.min(text.length, PAGE - MESSAGE));
        memory.set(JAVA_INT, LENGTH, fits.length);
        MemorySegment.copy(MemorySegment.ofArray(fits), 0, memory, MESSAGE, fits.length);
        INT.setRelease(memory, 0L, TOLD);
    }

    /** Why all must end, or null. */
    CollectiveException failure() {
        if ((int) INT.getAcquire(memory, 0L) != TOLD) return null;
        List<Integer> ranks = new ArrayList<>();
        for (int i = 0; i < memory.get(JAVA_INT, COUNT); i++) ranks.add(memory.get(JAVA_INT, RANKS + 4L * i));
        byte[] text = new byte[memory.get(JAVA_INT, LENGTH)];
        MemorySegment.copy(memory, MESSAGE, MemorySegment.ofArray(text), 0, text.length);
        return new CollectiveException(Reason.values()[memory.get(JAVA_INT, REASON)], ranks, new String(text, StandardCharsets.UTF_8), null);
    }
}
