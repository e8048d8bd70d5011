package org.trainyard.models.train;

import java.util.function.BooleanSupplier;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.group.Reduction;
import org.trainyard.engine.ranks.Rank;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.run.ControlRequest;
import org.trainyard.run.RunLease;
import org.trainyard.run.RunState;
import org.trainyard.run.rank.RankPhase;

/**
 * What a rank is told between iterations, the same on all: a signal to any of them counts for all, requests are read by the first, which holds
 * the run directory. Not thread-safe; all ranks ask at the same point.
 */
final class RankControl {
    private final Rank rank;
    private final RunLease lease;
    private final BooleanSupplier stopRequested;
    private final RunJournal journal;

    /** @param lease of the run directory; null but on the first rank */
    RankControl(Rank rank, RunLease lease, BooleanSupplier stopRequested, RunJournal journal) {
        this.rank = rank;
        this.lease = lease;
        this.stopRequested = stopRequested;
        this.journal = journal;
    }

    /**
     * What is asked for now.
     *
     * @param signal a process was told to end
     * @param timeUp the first rank finds that the time given is over
     */
    record Answer(boolean signal, boolean stop, boolean save, boolean evaluate, boolean timeUp) {}

    /** @param timeUp as this rank sees it; the first one's counts */
    Answer ask(boolean timeUp) {
        ControlRequest.Kind request = lease == null ? null : lease.run().pollRequest(journal::warning).map(ControlRequest::kind).orElse(null);
        boolean[] own = {stopRequested.getAsBoolean(), request == ControlRequest.Kind.STOP, request == ControlRequest.Kind.SAVE,
            request == ControlRequest.Kind.EVALUATE, timeUp && rank.isFirst()};
        boolean[] all = rank.worldSize() == 1 ? own : agreed(own);
        return new Answer(all[0], all[1], all[2], all[3], all[4]);
    }

    private boolean[] agreed(boolean[] own) {
        ProcessGroup world = rank.communicator().world();
        try (Scope _ = Scope.open()) {
            long[] flags = new long[own.length];
            for (int i = 0; i < own.length; i++) flags[i] = own[i] ? 1 : 0;
            Tensor t = Aten.to(Tensors.of(flags, flags.length), DType.INT64, rank.device());
            world.allReduce(t, Reduction.MAX);
            long[] all = Tensors.toLongs(t);
            boolean[] result = new boolean[own.length];
            for (int i = 0; i < own.length; i++) result[i] = all[i] != 0;
            return result;
        }
    }

    /** Says where this rank stands. */
    void phase(RankPhase phase) { rank.status().phase(phase); }

    /** Says which iteration begins. */
    void begins(long iteration) { rank.status().iteration(iteration); }

    void progress(long iteration) {
        if (lease != null) lease.progress(iteration);
    }

    void ended(RunState how, int code, String message, long iteration) {
        if (lease != null) lease.ended(how, code, message, iteration);
    }
}
