package org.trainyard.engine.ranks;

import org.trainyard.engine.group.Communicator;
import org.trainyard.engine.group.FlightRecorder;
import org.trainyard.engine.tensor.Device;
import org.trainyard.run.rank.RankStatus;
import org.trainyard.run.rank.RankStatus.Communication;

/**
 * One rank, ready to work.
 *
 * @param communicator its door to the others; a world of one where there are none. Closed by {@link RankWorld}
 * @param localRank its number among the ranks of this machine
 * @param device where its tensors lie
 * @param status where it says what it is doing
 */
public record Rank(Communicator communicator, int localRank, Device device, RankStatus status) {

    /** Its number in the world. */
    public int number() { return communicator.rank(); }

    public int worldSize() { return communicator.worldSize(); }

    /** Whether this is the rank that writes the run directory. */
    public boolean isFirst() { return number() == 0; }

    public boolean isLast() { return number() == worldSize() - 1; }

    /** What a recorder knows, for a rank's status. */
    static Communication latest(FlightRecorder recorder) {
        String last = recorder.tail(1).strip();
        return new Communication(recorder.count(), last.isEmpty() ? null : last, last.contains("under way"));
    }
}
