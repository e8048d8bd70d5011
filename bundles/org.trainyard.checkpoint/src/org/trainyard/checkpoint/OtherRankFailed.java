package org.trainyard.checkpoint;

import java.util.List;
import org.trainyard.run.UserError;
import org.trainyard.run.rank.BlamesRanks;

/** A checkpoint that cannot be saved or opened because of another rank, which itself fails with the reason. */
final class OtherRankFailed extends UserError implements BlamesRanks {
    private static final long serialVersionUID = 1L;

    private final int rank;

    OtherRankFailed(int rank, String message, Throwable cause) {
        super(message, cause);
        this.rank = rank;
    }

    /** For the ranks that share a problem of one of them: this one's own, or that of the other. */
    static UserError of(int rank, int self, String message, Throwable cause) {
        return rank == self ? new UserError(message, cause) : new OtherRankFailed(rank, message, cause);
    }

    @Override
    public List<Integer> ranks() {
        return List.of(rank);
    }
}
