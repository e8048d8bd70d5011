package org.trainyard.gloo;

import org.trainyard.engine.group.Communicator;
import org.trainyard.engine.group.spi.Rendezvous;
import org.trainyard.engine.group.spi.Transport;
import org.trainyard.engine.tensor.Device;

/** {@code gloo}: TCP between machines, for CPU ranks; rank 0 listens at {@code MASTER_ADDR:MASTER_PORT}. */
public final class GlooTransport implements Transport {
    @Override public String name() { return "gloo"; }

    @Override public boolean carries(Device device) { return device.isCpu(); }

    @Override public Communicator join(Rendezvous rendezvous) { return GlooCommunicator.join(rendezvous); }
}
