package org.trainyard.gloo;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Future;
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

    private final GlooCommunicator communicator;
    private final ProcessGroupGloo gloo;

    GlooGroup(String name, int rank, List<Integer> ranks, FlightRecorder recorder, GlooCommunicator communicator, ProcessGroupGloo gloo) {
        super(name, rank, ranks, recorder);
        this.communicator = communicator;
        this.gloo = gloo;
    }

    @Override protected Work start(Operation o) {
        GlooCall call = new GlooCall(o);
        try {
            return new Pending(o, call, call.start(gloo));
        } catch (RuntimeException e) {
            call.close();
            throw explain(o, e, communicator.waits(), 0);
        }
    }

    /** Why an operation did not finish, told to all. */
    private CollectiveException explain(Operation o, RuntimeException cause, Waits waits, long waited) {
        boolean late = waited >= communicator.timeout().toNanos();
        try {
            List<Integer> missing = waits.culprits(others(o));
            Reason reason = late ? Reason.TIMEOUT : missing.isEmpty() ? Reason.TRANSPORT : Reason.RANK_FAILED;
            return waits.fail(new CollectiveException(reason, missing, words(o, cause, waited, late, missing), cause));
        } catch (CollectiveException e) {
            // Another rank told first, or the store is lost.
            return e;
        }
    }

    /** World ranks whose part an operation needs. */
    private List<Integer> others(Operation o) {
        int self = ranks().get(rank());
        return o.kind().isCollective() ? ranks().stream().filter(r -> r != self).toList() : List.of(ranks().get(o.peer()));
    }

    private String words(Operation o, RuntimeException cause, long waited, boolean late, List<Integer> missing) {
        int self = ranks().get(rank());
        return late ? String.format(Locale.ROOT, "rank %d waited %.1f s in %s%s", self, waited / 1e9, describe(o), Waits.didNotCome(missing))
            : "rank " + self + " could not finish " + describe(o) + Waits.didNotCome(missing) + " (" + Errors.words(cause) + ")";
    }

    private String describe(Operation o) { return o + " of group " + name() + " " + ranks(); }

    @Override public void close() { gloo.close(); }

    private final class Pending implements Work {
        private final Operation operation;
        private final GlooCall call;
        private final org.bytedeco.pytorch.Work work;
        /** Of a message, the wait for it; null for a collective. */
        private final Future<?> waiting;
        private boolean over;

        Pending(Operation operation, GlooCall call, org.bytedeco.pytorch.Work work) {
            this.operation = operation;
            this.call = call;
            this.work = work;
            waiting = operation.kind().isCollective() ? null : communicator.submit(this::awaitMessage);
        }

        /** A wait for a message that ends before it closes the connection to the peer, so there must be one wait only. */
        private void awaitMessage() {
            try (Milliseconds last = new Milliseconds(communicator.timeout().plus(GlooCommunicator.LAST_RESORT).toMillis())) {
                work._wait(last);
            }
        }

        @Override public boolean isDone() { return over || (waiting == null ? work.isCompleted() : waiting.isDone()); }

        @Override public void await() {
            if (over) return;
            over = true;
            long start = System.nanoTime();
            Waits waits = communicator.waits();
            List<Integer> others = others(operation);
            try (Milliseconds look = new Milliseconds(LOOK_MILLIS)) {
                while (!finished(look)) {
                    if (waits.goOn(start, others)) throw explain(operation, null, waits, System.nanoTime() - start);
                }
            } catch (CollectiveException e) {
                // The library still holds the buffers: they stay, as the process is about to end.
                throw e;
            } catch (RuntimeException e) {
                throw explain(operation, e, waits, System.nanoTime() - start);
            }
            work.close();
            call.close();
        }

        /** Waits for a moment. The library tells by the same exception that the moment is over and that the operation failed. */
        private boolean finished(Milliseconds moment) {
            if (waiting != null) return Attempt.await(waiting, Duration.ofMillis(LOOK_MILLIS));
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
