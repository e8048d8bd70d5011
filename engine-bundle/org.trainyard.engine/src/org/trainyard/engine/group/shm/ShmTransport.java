package org.trainyard.engine.group.shm;

import org.trainyard.engine.group.Communicator;
import org.trainyard.engine.group.spi.Rendezvous;
import org.trainyard.engine.group.spi.Transport;
import org.trainyard.engine.tensor.Device;
import org.trainyard.run.UserError;

/** {@code shm}: shared memory, for CPU ranks that are all on one machine. */
public final class ShmTransport implements Transport {
    @Override public String name() { return "shm"; }

    @Override public boolean carries(Device device) { return device.isCpu(); }

    /**
     * Removes what ranks left that died before all had met.
     *
     * @param job how the names of the jobs begin; nobody of them may still be there
     */
    public static void removeLeftovers(String job) { SharedFile.removeAll("trainyard-" + job + "-"); }

    @Override public Communicator join(Rendezvous r) {
        if (r.localSize() < r.worldSize()) {
            throw new UserError("--distributed-backend shm: " + r.worldSize() + " ranks, but only " + r.localSize()
                + " of them on this machine; use gloo between machines");
        }
        return ShmCommunicator.join(r.job(), r.rank(), r.worldSize(), r.timeout());
    }
}
