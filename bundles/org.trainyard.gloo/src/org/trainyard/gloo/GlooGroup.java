package org.trainyard.gloo;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.bytedeco.javacpp.chrono.Milliseconds;
import org.bytedeco.pytorch.ProcessGroupGloo;
import org.trainyard.engine.group.CollectiveException;
import org.trainyard.engine.group.CollectiveException.Reason;
import org.trainyard.engine.group.FlightRecorder;
import org.trainyard.engine.group.Work;
import org.trainyard.engine.group.spi.CheckedGroup;
import org.trainyard.engine.group.spi.Operation;

/**
 * A process's membership of a Gloo group. Sums are in Gloo's own order, those of bf16 and fp16 rounded at each step; every rank still gets
 * the same bits. Gloo does not compare what ranks call: a mismatch shows as an error of the transport or as a timeout.
 */
final class GlooGroup extends CheckedGroup {
    private static final long LOOK_MILLIS = 250;
    private static final long GRACE_NANOS = 3_000_000_000L;

    private final GlooCommunicator communicator;
    private final ProcessGroupGloo gloo;
    private final String key;

    GlooGroup(String name, int rank, List<Integer> ranks, FlightRecorder recorder, GlooCommunicator communicator, ProcessGroupGloo gloo, String key) {
        super(name, rank, ranks, recorder);
        this.communicator = communicator;
        this.gloo = gloo;
        this.key = key;
    }

    @Override protected Work start(Operation o) {
        GlooCall call = new GlooCall(o);
        try {
            return new Pending(o, call, call.start(gloo));
        } catch (RuntimeException e) {
            call.close();
            throw explain(o, e, 0);
        }
    }

    /** Why an operation did not finish, told to all. */
    private CollectiveException explain(Operation o, RuntimeException cause, long waited) {
        boolean late = waited >= communicator.timeout().toNanos();
        CollectiveException result;
        try {
            Board board = communicator.board();
            CollectiveException told = board.failure();
            List<Integer> missing = List.of();
            if (told == null) {
                String where = key + "/" + o.kind().isCollective();
                board.stuck(where, o.sequence(), ranks().get(rank()));
                List<Integer> others = o.kind().isCollective() ? ranks() : List.of(ranks().get(o.peer()));
                long start = System.nanoTime();
                do {
                    LockSupport.parkNanos(20_000_000);
                    told = board.failure();
                    missing = o.kind().isCollective() ? board.silent(where, o.sequence(), others) : others;
                } while (told == null && !missing.isEmpty() && System.nanoTime() - start < GRACE_NANOS);
            }
            if (told != null) return new CollectiveException(told.reason(), told.ranks(), told.getMessage(), cause);
            result = new CollectiveException(late ? Reason.TIMEOUT : missing.isEmpty() ? Reason.TRANSPORT : Reason.RANK_FAILED, missing,
                words(o, cause, waited, late, missing), cause);
            board.fail(result);
            CollectiveException first = board.failure();
            return first == null ? result : new CollectiveException(first.reason(), first.ranks(), first.getMessage(), cause);
        } catch (CollectiveException e) {
            return e;
        } catch (RuntimeException e) {
            return new CollectiveException(Reason.RANK_FAILED, List.of(0), "rank " + ranks().get(rank()) + " lost rank 0, which keeps the store, in "
                + describe(o) + ": " + Errors.words(cause), cause);
        }
    }

    private String words(Operation o, RuntimeException cause, long waited, boolean late, List<Integer> missing) {
        String who = missing.isEmpty() ? "" : ": rank" + (missing.size() == 1 ? " " : "s ")
            + String.join(", ", missing.stream().map(String::valueOf).toList()) + " did not come";
        return late ? String.format(Locale.ROOT, "rank %d waited %.1f s in %s%s", ranks().get(rank()), waited / 1e9, describe(o), who)
            : "rank " + ranks().get(rank()) + " could not finish " + describe(o) + who + " (" + Errors.words(cause) + ")";
    }

    private String describe(Operation o) { return o + " of group " + name() + " " + ranks(); }

    @Override public void close() { gloo.close(); }

    private final class Pending implements Work {
        private final Operation operation;
        private final GlooCall call;
        private final org.bytedeco.pytorch.Work work;
        private boolean over;

        Pending(Operation operation, GlooCall call, org.bytedeco.pytorch.Work work) {
            this.operation = operation;
            this.call = call;
            this.work = work;
        }

        @Override public boolean isDone() { return over || work.isCompleted(); }

        @Override public void await() {
            if (over) return;
            over = true;
            long start = System.nanoTime();
            try (Milliseconds look = new Milliseconds(LOOK_MILLIS)) {
                while (!finished(look)) {
                    CollectiveException told = communicator.board().failure();
                    if (told != null) throw new CollectiveException(told.reason(), told.ranks(), told.getMessage(), told);
                    long waited = System.nanoTime() - start;
                    if (waited > communicator.timeout().toNanos()) throw explain(operation, new RuntimeException("time is over"), waited);
                }
            } catch (CollectiveException e) {
                // The library still holds the buffers: they stay, as the process is about to end.
                throw e;
            } catch (RuntimeException e) {
                throw explain(operation, e, System.nanoTime() - start);
            }
            work.close();
            call.close();
        }

        /** Waits for a moment. The library tells by the same exception that the moment is over and that the operation failed. */
        private boolean finished(Milliseconds moment) {
            try {
                work._wait(moment);
                return true;
            } catch (RuntimeException e) {
                if (!work.isCompleted()) return false;
                // Completed between the end of the moment and the question, or failed: now the library tells which, at once.
                work._wait(moment);
                return true;
            }
        }
    }
}
