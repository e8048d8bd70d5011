package org.trainyard.gloo;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.trainyard.engine.group.CollectiveException;
import org.trainyard.engine.group.CollectiveException.Reason;

/**
 * A rank's waiting for others, which it tells them, so that of many who wait for each other each can name the ranks that keep all from getting on.
 * Used by one thread.
 */
final class Waits {
    private static final long TELL_NANOS = 1_000_000_000L, COMPARE_NANOS = 2_500_000_000L, PAUSE_NANOS = 20_000_000L;
    /** For questions when the time is over already. */
    private static final Duration LAST = Duration.ofSeconds(5);

    private final Board board;
    private final int worldSize;
    private final Duration timeout;
    private long times;
    private long told;

    Waits(Board board, int worldSize, Duration timeout) {
        this.board = board;
        this.worldSize = worldSize;
        this.timeout = timeout;
    }

    /**
     * To be called a few times a second while the rank waits.
     *
     * @param since when it began to, by {@link System#nanoTime()}
     * @return whether the time is over
     * @throws CollectiveException if a rank has told a failure, or rank 0 does not answer
     */
    boolean goOn(long since, List<Integer> ranks) {
        long waited = System.nanoTime() - since;
        Duration rest = timeout.minusNanos(waited);
        look(rest.compareTo(LAST) > 0 ? rest : LAST, ranks);
        return waited > timeout.toNanos();
    }

    private void look(Duration limit, List<Integer> ranks) {
        CollectiveException failure = board.failure(limit);
        if (failure != null) throw new CollectiveException(failure.reason(), failure.ranks(), failure.getMessage(), failure);
        long now = System.nanoTime();
        if (times != 0 && now - told < TELL_NANOS) return;
        told = now;
        board.waits(new Board.Waiting(++times, ranks), limit);
    }

    /**
     * Finds out, which takes a moment, without which ranks nothing gets on: those that are waited for, directly or through others, and do not wait
     * themselves. Empty if all wait for each other.
     *
     * @param ranks whom this one waits for
     * @throws CollectiveException if a rank has told a failure, or rank 0 does not answer
     */
    List<Integer> culprits(List<Integer> ranks) {
        Map<Integer, Board.Waiting> before = all();
        long start = System.nanoTime();
        while (System.nanoTime() - start < COMPARE_NANOS) {
            look(LAST, ranks);
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        Map<Integer, Board.Waiting> after = all();
        return reached(ranks, after, r -> after.containsKey(r) && !after.get(r).equals(before.get(r)));
    }

    private Map<Integer, Board.Waiting> all() {
        Map<Integer, Board.Waiting> all = new HashMap<>();
        for (int r = 0; r < worldSize; r++) {
            Board.Waiting w = board.waiting(r, LAST);
            if (w != null) all.put(r, w);
        }
        return all;
    }

    static List<Integer> reached(List<Integer> from, Map<Integer, Board.Waiting> said, Predicate<Integer> waits) {
        TreeSet<Integer> seen = new TreeSet<>(from), found = new TreeSet<>();
        ArrayDeque<Integer> next = new ArrayDeque<>(from);
        while (!next.isEmpty()) {
            int r = next.remove();
            if (!waits.test(r)) found.add(r);
            else for (int other : said.get(r).ranks()) if (seen.add(other)) next.add(other);
        }
        return List.copyOf(found);
    }

    /** Such as {@code : ranks 1, 2 did not come}; nothing if there is none to name. */
    static String didNotCome(List<Integer> missing) {
        return missing.isEmpty() ? "" : ": rank" + (missing.size() == 1 ? " " : "s ") + missing.stream().map(String::valueOf).collect(Collectors.joining(", "))
            + " did not come";
    }

    /** Tells all, as far as the store answers; what was told first is what counts. */
    CollectiveException fail(CollectiveException e) {
        board.fail(e, LAST);
        CollectiveException first = board.failure(LAST);
        return first == null ? e : new CollectiveException(first.reason(), first.ranks(), first.getMessage(), e);
    }
}
