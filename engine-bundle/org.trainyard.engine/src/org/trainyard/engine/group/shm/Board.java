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

/**
 * What all ranks of a job can read: who is there, and why it must end. The first page holds the failure, then a line per rank. A rank whose
 * process is gone without having left is found out by its process id.
 */
final class Board {
    private static final VarHandle INT = JAVA_INT.varHandle();
    private static final int NONE = 0, WRITING = 1, TOLD = 2;
    private static final int REASON = 4, COUNT = 8, LENGTH = 12, RANKS = 16, MOST_RANKS = 16, MESSAGE = RANKS + 4 * MOST_RANKS;
    private static final int PAGE = 4096, LINE = 64;
    private static final int ABSENT = 0, PRESENT = 1, GONE = 2;

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
        memory.set(JAVA_LONG, line(rank) + 8, ProcessHandle.current().pid());
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
            long pid = memory.get(JAVA_LONG, line(r) + 8);
            if (pid != ProcessHandle.current().pid()) watched[r] = ProcessHandle.of(pid).filter(ProcessHandle::isAlive).orElse(null);
        }
    }

    /** Declares a failure if one of these ranks can no longer come. */
    void look(List<Integer> ranks) {
        for (int r : ranks) {
            if (r == rank) continue;
            boolean left = (int) INT.getAcquire(memory, line(r)) == GONE;
            if (left || watched[r] != null && !watched[r].isAlive()) {
                String what = left ? "rank " + r + " has already finished" : "rank " + r + " died (process " + watched[r].pid() + " is gone)";
                fail(new CollectiveException(Reason.RANK_FAILED, List.of(r), what, null));
                return;
            }
        }
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
