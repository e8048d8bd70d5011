package org.trainyard.engine.group.local;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.trainyard.engine.group.Communicator;
import org.trainyard.engine.group.FlightRecorder;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.group.spi.SoloGroup;

/** One thread's door to its world. */
final class InProcessCommunicator implements Communicator {
    private final InProcessWorld world;
    private final int rank;
    private final Map<Object, Integer> made = new HashMap<>();
    private ProcessGroup all;

    InProcessCommunicator(InProcessWorld world, int rank) {
        this.world = world;
        this.rank = rank;
    }

    @Override public int rank() { return rank; }

    @Override public int worldSize() { return world.size(); }

    @Override public ProcessGroup world() {
        if (all == null) all = group("world", IntStream.range(0, world.size()).boxed().toList());
        return all;
    }

    @Override public ProcessGroup group(String name, List<Integer> ranks) {
        int place = ranks.indexOf(rank);
        if (place < 0) throw new IllegalArgumentException("rank " + rank + " is not in group " + name + " " + ranks);
        if (ranks.size() == 1) return new SoloGroup(name, rank, recorder());
        int ordinal = made.merge(List.of(name, List.copyOf(ranks)), 1, Integer::sum);
        return new InProcessGroup(world.room(name, List.copyOf(ranks), ordinal), place, recorder());
    }

    @Override public FlightRecorder recorder() { return world.recorder(rank); }

    @Override public void fail(Throwable cause) { world.fail(rank, cause); }

    @Override public void close() { }
}
