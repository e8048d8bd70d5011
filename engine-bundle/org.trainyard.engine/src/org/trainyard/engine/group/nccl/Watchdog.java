package org.trainyard.engine.group.nccl;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.trainyard.engine.group.CollectiveException;
import org.trainyard.engine.group.CollectiveException.Reason;
import org.trainyard.engine.group.nccl.NcclCommunicator.FailureNotice;
import org.trainyard.engine.group.spi.Operation;

/**
 * Looks after what the device does while nobody waits for it: notices operations that have finished, that take too long, errors that NCCL
 * reports late, and failures that other ranks tell. On any failure it aborts all communicators, without which a device waits for ever.
 */
final class Watchdog {
    private static final long LOOK_NANOS = 20_000_000, ASK_NANOS = 500_000_000, GRACE_NANOS = 3_000_000_000L;

    private final NcclCommunicator communicator;
    private final CudaApi cuda;
    private final FailureNotice notice;
    private final long timeoutNanos;
    private final Queue<Flight> flights = new ConcurrentLinkedQueue<>();
    private final Thread thread;
    private volatile CollectiveException failure;
    private volatile boolean closed;

    Watchdog(NcclCommunicator communicator, CudaApi cuda, FailureNotice notice, Duration timeout) {
        this.communicator = communicator;
        this.cuda = cuda;
        this.notice = notice;
        timeoutNanos = timeout.toNanos();
        thread = Thread.ofPlatform().daemon().name("rank-" + communicator.rank() + "-watchdog").unstarted(this::run);
        thread.start();
    }

    void add(Flight flight) { flights.add(flight); }

    CollectiveException failure() { return failure; }

    /** Ends this rank's communication and tells the others. */
    void fail(CollectiveException e) {
        CollectiveException first = e;
        try {
            first = notice.tell(e);
        } catch (CollectiveException lost) {
            // The store's keeper is gone; what happened here is still the best that can be said.
        }
        end(first);
    }

    private synchronized void end(CollectiveException e) {
        if (failure != null) return;
        failure = e;
        for (NcclGroup g : communicator.groups()) {
            try {
                g.abort();
            } catch (CollectiveException x) {
                System.getLogger(Watchdog.class.getName()).log(System.Logger.Level.WARNING, "cannot abort group " + g.name() + ": " + x.getMessage());
            }
        }
    }

    private void run() {
        long asked = System.nanoTime();
        try {
            cuda.useDevice();
            while (!closed && failure == null) {
                sweep();
                long now = System.nanoTime();
                if (now - asked > ASK_NANOS) {
                    asked = now;
                    ask();
                }
                LockSupport.parkNanos(LOOK_NANOS);
            }
        } catch (CollectiveException e) {
            if (!closed) fail(e);
        }
    }

    private void sweep() {
        for (var it = flights.iterator(); it.hasNext();) {
            Flight f = it.next();
            if (!f.complete && cuda.isDone(f.event)) f.complete = true;
            if (f.complete && f.awaited) {
                it.remove();
                communicator.recycle(f.event);
            } else if (!f.complete && System.nanoTime() - f.started > timeoutNanos) {
                late(f);
                return;
            }
        }
    }

    private void ask() {
        CollectiveException told = notice.read();
        if (told != null) {
            end(told);
            return;
        }
        for (NcclGroup g : communicator.groups()) {
            Optional<String> error = g.asyncError();
            if (error.isPresent()) {
                fail(new CollectiveException(Reason.TRANSPORT, List.of(communicator.rank()), "rank " + communicator.rank() + ", group " + g.name() + " "
                    + g.ranks() + ": " + error.get(), null));
                return;
            }
        }
    }

    /** All who came to this operation say so; the others are those who did not. */
    private void late(Flight f) {
        Operation o = f.operation;
        double waited = (System.nanoTime() - f.started) / 1e9;
        String where = f.group.name() + f.group.ranks() + "/" + o.kind().isCollective() + "/" + o.sequence();
        List<Integer> missing = o.kind().isCollective() ? f.group.ranks() : List.of(f.group.ranks().get(o.peer()));
        if (o.kind().isCollective()) {
            notice.stuck(where, communicator.rank());
            long start = System.nanoTime();
            CollectiveException told = null;
            while (!missing.isEmpty() && told == null && System.nanoTime() - start < GRACE_NANOS) {
                LockSupport.parkNanos(50_000_000);
                missing = notice.notStuck(where, f.group.ranks());
                told = notice.read();
            }
            if (told != null) {
                end(told);
                return;
            }
        }
        String who = missing.isEmpty() ? "all ranks came, but it does not finish" : (missing.size() == 1 ? "rank " : "ranks ")
            + String.join(", ", missing.stream().map(String::valueOf).toList()) + " did not come";
        fail(new CollectiveException(Reason.TIMEOUT, missing, String.format(Locale.ROOT, "rank %d waited %.1f s in %s of group %s %s: %s",
            communicator.rank(), waited, o, f.group.name(), f.group.ranks(), who), null));
    }

    /** Waits until its thread has stopped. */
    void close() {
        closed = true;
        LockSupport.unpark(thread);
        boolean interrupted = false;
        while (thread.isAlive() && thread != Thread.currentThread()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
    }
}
