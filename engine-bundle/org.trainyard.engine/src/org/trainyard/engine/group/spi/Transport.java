package org.trainyard.engine.group.spi;

import org.trainyard.engine.group.Communicator;
import org.trainyard.engine.tensor.Device;

/**
 * A way for ranks that are processes to reach each other, contributed through the extension point {@code org.trainyard.engine.transports}.
 * Thread-safe.
 */
public interface Transport {
    /** What the user calls it, such as {@code gloo}. */
    String name();

    /** Whether it carries tensors of this device. */
    boolean carries(Device device);

    /**
     * Meets the other ranks; called once by each.
     *
     * @throws org.trainyard.run.UserError if it cannot work here, saying why
     * @throws org.trainyard.engine.group.CollectiveException if not all ranks come in time
     */
    Communicator join(Rendezvous rendezvous);
}
