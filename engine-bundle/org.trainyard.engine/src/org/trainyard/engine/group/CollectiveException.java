package org.trainyard.engine.group;

import java.util.List;
import org.trainyard.run.rank.BlamesRanks;

/**
 * A collective operation that cannot finish: not this rank's own mistake as a rule, so it names the ranks that made it fail. The group is
 * of no use afterwards.
 */
public final class CollectiveException extends RuntimeException implements BlamesRanks {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** Ranks did not come in time. */
        TIMEOUT,
        /** A rank said that it failed, or died. */
        RANK_FAILED,
        /** Ranks called different operations, or the same with different types or sizes. */
        MISMATCH,
        /** The transport itself reported an error. */
        TRANSPORT
    }

    private final Reason reason;
    private final transient List<Integer> ranks;

    /** @param ranks the world ranks at fault, as far as known */
    public CollectiveException(Reason reason, List<Integer> ranks, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.ranks = List.copyOf(ranks);
    }

    public Reason reason() { return reason; }

    /** World ranks at fault: those that did not come, failed, or disagree. */
    @Override public List<Integer> ranks() { return ranks; }
}
