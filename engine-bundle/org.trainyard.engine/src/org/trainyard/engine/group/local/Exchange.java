package org.trainyard.engine.group.local;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.trainyard.engine.group.CollectiveException;
import org.trainyard.engine.group.CollectiveException.Reason;
import org.trainyard.engine.group.FlightRecorder;
import org.trainyard.engine.group.spi.Operation;
import org.trainyard.engine.kernel.Teamwork;

/**
 * One operation as all its parties see it. Each arrives with its part; the last one cuts the whole into pieces, and whoever waits takes
 * pieces until none is left. So no rank waits for another once all have come, whatever the scheduler does, and the order of sums is that
 * of ranks, whoever computes them. Small operations are done by the last to arrive, on the spot.
 *
 * <p>Exchanges of a chain are done in order. Once all have arrived an exchange always completes: nobody's memory is left to another thread
 * when its owner goes.
 */
final class Exchange {
    private static final int FORMING = 0, READY = 1, DONE = 2, FAILED = 3;
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    /** Waking a thread costs more than a few looks, so it first lets others have the processor. */
    private static final int YIELDS = 100;
    private static final long NAP_NANOS = 5_000_000;

    private final Room room;
    private final List<Integer> ranks;
    private final Operation[] operations;
    private final AtomicInteger state = new AtomicInteger(FORMING);
    private final AtomicInteger arrived = new AtomicInteger();
    private final AtomicInteger claimed = new AtomicInteger();
    private final AtomicInteger finished = new AtomicInteger();
    private final AtomicReference<Exchange> next = new AtomicReference<>();
    private volatile Exchange previous;
    private volatile CollectiveException failure;
    /** A piece that could not be done; the others are done all the same, so that nobody waits. */
    private volatile CollectiveException broken;
    private int pieces;

    /** The anchor of a chain: an exchange that is over. */
    Exchange(Room room, List<Integer> ranks) {
        this(room, ranks, null);
        state.set(DONE);
    }

    private Exchange(Room room, List<Integer> ranks, Exchange previous) {
        this.room = room;
        this.ranks = ranks;
        this.previous = previous;
        operations = new Operation[ranks.size()];
    }

    Exchange successor() {
        Exchange n = next.get();
        if (n != null) return n;
        next.compareAndSet(null, new Exchange(room, ranks, this));
        return next.get();
    }

    boolean settled() { return state.get() >= DONE; }

    void arrive(int party, Operation operation) {
        operations[party] = operation;
        if (arrived.incrementAndGet() < operations.length) return;
        String disagreement = Pieces.disagreement(operations, ranks);
        if (disagreement != null) {
            fail(new CollectiveException(Reason.MISMATCH, ranks, "ranks disagree in group " + room.name() + ": " + disagreement, null));
            return;
        }
        pieces = Pieces.count(operations);
        if (!state.compareAndSet(FORMING, READY)) return;
        if (pieces <= 1) advance();
        if (!settled()) room.wake();
    }

    /** Does what can be done now. */
    void advance() {
        Exchange p = previous;
        if (p != null) {
            if (!p.settled()) p.advance();
            if (!p.settled()) return;
            if (p.state.get() == FAILED) fail(p.failure);
            previous = null;
        }
        if (state.get() != READY) return;
        for (int i = claimed.getAndIncrement(); i < pieces; i = claimed.getAndIncrement()) {
            try {
                Pieces.run(i, operations);
            } catch (RuntimeException e) {
                broken = new CollectiveException(Reason.TRANSPORT, ranks, operations[0] + " of group " + room.name() + " broke: " + e, e);
            }
            finished.incrementAndGet();
        }
        if (finished.get() != pieces) return;
        if (broken != null) failure = broken;
        settle(System.nanoTime());
        if (state.compareAndSet(READY, broken == null ? DONE : FAILED)) room.wake();
    }

    private void settle(long now) {
        if (state.get() == READY) for (Operation o : operations) o.settle(now);
    }

    /** Gives up, unless all have come. */
    private void fail(CollectiveException why) {
        failure = failure == null ? why : failure;
        if (state.compareAndSet(FORMING, FAILED)) room.wake();
    }

    void await(int party) {
        // Spinning pays while the peers run too; with more ranks than processors it only keeps them from running.
        int spins = ranks.size() <= CORES ? 1500 : 1;
        advance();
        if (!settled()) {
            Teamwork team = room.world().team();
            team.pause();
            try {
                wait(party, spins, team);
            } finally {
                team.resume();
            }
        }
        if (state.get() == FAILED) throw copy(failure);
    }

    private void wait(int party, int spins, Teamwork team) {
        long start = 0;
        int rounds = 0;
        while (!settled()) {
            advance();
            if (settled()) break;
            if (team.help()) {
                rounds = 0;
                continue;
            }
            if (rounds++ < spins) {
                Thread.onSpinWait();
                continue;
            }
            if (start == 0) start = System.nanoTime();
            giveUpIf(party, System.nanoTime() - start);
            if (rounds < spins + YIELDS) Thread.yield();
            else nap(party, team);
        }
    }

    private void giveUpIf(int party, long waited) {
        CollectiveException world = room.world().failure();
        if (world != null) fail(world);
        if (Thread.currentThread().isInterrupted()) {
            fail(new CollectiveException(Reason.RANK_FAILED, List.of(ranks.get(party)), "rank " + ranks.get(party) + " was interrupted in "
                + describe(party), null));
        }
        if (waited > room.world().timeoutNanos() && state.get() == FORMING) {
            CollectiveException late = timeout(party, waited);
            fail(late);
            room.world().fail(ranks.get(party), late);
        }
    }

    private void nap(int party, Teamwork team) {
        int rank = ranks.get(party);
        room.sleeps(rank, Thread.currentThread());
        team.sleeps(rank, Thread.currentThread());
        if (!settled() && !workable() && !team.wanted()) LockSupport.parkNanos(NAP_NANOS);
        team.sleeps(rank, null);
        room.sleeps(rank, null);
    }

    private boolean workable() {
        Exchange p = previous;
        return state.get() == READY && claimed.get() < pieces && (p == null || p.settled());
    }

    private CollectiveException timeout(int party, long waited) {
        List<Integer> missing = new ArrayList<>();
        StringBuilder seen = new StringBuilder();
        for (int i = 0; i < operations.length; i++) {
            if (operations[i] != null) continue;
            missing.add(ranks.get(i));
            List<FlightRecorder.Entry> last = room.world().recorder(ranks.get(i)).entries();
            seen.append("; rank ").append(ranks.get(i)).append(last.isEmpty() ? " did nothing yet" : " last did " + last.getLast());
        }
        return new CollectiveException(Reason.TIMEOUT, missing, String.format(java.util.Locale.ROOT, "rank %d waited %.1f s in %s: rank%s %s did not come%s",
            ranks.get(party), waited / 1e9, describe(party), missing.size() == 1 ? "" : "s", listed(missing), seen), null);
    }

    private String describe(int party) { return operations[party] + " of group " + room.name() + " " + room.ranks(); }

    private static String listed(List<Integer> ranks) { return String.join(", ", ranks.stream().map(String::valueOf).toList()); }

    /** With this thread's stack, so that each rank shows where it was. */
    private static CollectiveException copy(CollectiveException e) { return new CollectiveException(e.reason(), e.ranks(), e.getMessage(), e); }
}
