package org.trainyard.engine.group.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.trainyard.engine.group.Communicator;
import org.trainyard.run.UserError;
import org.trainyard.run.rank.BlamesRanks;

/** Starts ranks as threads and waits for them. */
public final class InProcessRanks {
    private InProcessRanks() {}

    /** What a rank does. */
    @FunctionalInterface
    public interface Body<T> {
        T run(Communicator communicator) throws Exception;
    }

    /** A rank's failure that ended the others. */
    public static final class RanksFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int rank;

        RanksFailed(int rank, Throwable cause) { this(rank, "", cause); }

        private RanksFailed(int rank, String where, Throwable cause) {
            super("rank " + rank + " failed first" + where + ": " + cause.getClass().getSimpleName()
                + (cause.getMessage() == null ? "" : ": " + cause.getMessage()), cause);
            this.rank = rank;
        }

        /** The same with what the rank was at, like {@code in step, iteration 120}. */
        public RanksFailed at(String where) {
            RanksFailed e = new RanksFailed(rank, ", " + where, getCause());
            for (Throwable t : getSuppressed()) e.addSuppressed(t);
            return e;
        }

        /** The rank that failed first. */
        public int rank() { return rank; }
    }

    public static <T> List<T> run(int ranks, Body<T> body) { return run(ranks, InProcessWorld.DEFAULT_TIMEOUT, body); }

    /**
     * Runs {@code body} once per rank, each in a thread named {@code rank-N}, and waits for all. If the caller is interrupted, so are they.
     *
     * @return their results in rank order
     * @throws UserError if that is how the first rank to fail did
     * @throws RanksFailed if the first rank to fail did so otherwise; what the others met is suppressed in it
     */
    public static <T> List<T> run(int ranks, Duration timeout, Body<T> body) {
        InProcessWorld world = new InProcessWorld(ranks, timeout);
        Object[] results = new Object[ranks];
        Throwable[] failures = new Throwable[ranks];
        AtomicInteger first = new AtomicInteger(-1);
        List<Thread> threads = new ArrayList<>();
        for (int r = 0; r < ranks; r++) {
            int rank = r;
            threads.add(Thread.ofPlatform().name("rank-" + rank).daemon().unstarted(() -> {
                try (Communicator c = world.communicator(rank); var _ = world.team().join()) {
                    try {
                        results[rank] = body.run(c);
                    } catch (Throwable t) {
                        failures[rank] = t;
                        first.compareAndSet(-1, rank);
                        c.fail(t);
                    }
                }
            }));
        }
        threads.forEach(Thread::start);
        join(threads);
        if (first.get() >= 0) throw summary(first.get(), failures);
        List<T> all = new ArrayList<>(ranks);
        for (Object o : results) {
            @SuppressWarnings("unchecked") T t = (T) o;
            all.add(t);
        }
        return all;
    }

    private static void join(List<Thread> threads) {
        boolean interrupted = false;
        for (Thread t : threads) {
            while (t.isAlive()) {
                try {
                    t.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                    threads.forEach(Thread::interrupt);
                }
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
    }

    private static RuntimeException summary(int first, Throwable[] failures) {
        int begun = first;
        // What a rank met that was the first to end may be due to one that is still ending.
        for (int r : BlamesRanks.of(failures[first], first)) if (failures[r] != null && BlamesRanks.of(failures[r], r).isEmpty()) begun = r;
        RuntimeException e = failures[begun] instanceof UserError u ? u : new RanksFailed(begun, failures[begun]);
        for (int r = 0; r < failures.length; r++) if (r != begun && failures[r] != null && failures[r] != e) e.addSuppressed(failures[r]);
        return e;
    }
}
