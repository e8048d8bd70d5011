package org.trainyard.engine.group.local;

import org.trainyard.engine.group.FlightRecorder;
import org.trainyard.engine.group.Work;
import org.trainyard.engine.group.spi.CheckedGroup;
import org.trainyard.engine.group.spi.Operation;

/** One thread's membership of a {@link Room}: where it stands in each of the room's chains. */
final class InProcessGroup extends CheckedGroup {
    private final Room room;
    private Exchange lastCollective;
    private final Exchange[] lastSent;
    private final Exchange[] lastReceived;

    InProcessGroup(Room room, int rank, FlightRecorder recorder) {
        super(room.name(), rank, room.ranks(), recorder);
        this.room = room;
        lastCollective = room.collectives();
        lastSent = new Exchange[room.ranks().size()];
        lastReceived = new Exchange[room.ranks().size()];
    }

    @Override protected Work start(Operation o) { return arrive(o); }

    @Override protected void run(Operation o) { arrive(o).await(); }

    private Arrival arrive(Operation o) {
        int party;
        Exchange e;
        switch (o.kind()) {
            case SEND -> {
                party = 0;
                e = lastSent[o.peer()] = follow(lastSent[o.peer()], rank(), o.peer());
            }
            case RECEIVE -> {
                party = 1;
                e = lastReceived[o.peer()] = follow(lastReceived[o.peer()], o.peer(), rank());
            }
            default -> {
                party = rank();
                e = lastCollective = lastCollective.successor();
            }
        }
        // The memory is looked up by the owner's thread, before others may touch it.
        o.inputData();
        o.outputData();
        e.arrive(party, o);
        return new Arrival(e, party);
    }

    private Exchange follow(Exchange last, int from, int to) {
        return (last == null ? room.messages(from, to) : last).successor();
    }

    private record Arrival(Exchange exchange, int party) implements Work {
        @Override public void await() { exchange.await(party); }

        @Override public boolean isDone() {
            exchange.advance();
            return exchange.settled();
        }
    }
}
