package org.trainyard.engine.group;

import java.util.List;

/**
 * One rank's door to the others over one transport. Made once per rank; everything that communicates gets its groups from here.
 *
 * <p>Thread rule: used by the thread of its rank; {@link #fail} may be called from any.
 */
public interface Communicator extends AutoCloseable {
    /** This rank's number in the world. */
    int rank();

    int worldSize();

    /** The group of all ranks. */
    ProcessGroup world();

    /**
     * A group of some ranks. All its members must ask for it, and for all groups they share, in the same order. Asking again for the same
     * name and ranks gives a new group.
     *
     * @param name for messages and traces
     * @param ranks world ranks in order; this rank is among them
     */
    ProcessGroup group(String name, List<Integer> ranks);

    /** The last operations of this rank. */
    FlightRecorder recorder();

    /** Tells all other ranks that this one failed, so that they end instead of waiting for it. Does not throw. */
    void fail(Throwable cause);

    /** Leaves. After a failure it does not wait for anybody. */
    @Override void close();
}
