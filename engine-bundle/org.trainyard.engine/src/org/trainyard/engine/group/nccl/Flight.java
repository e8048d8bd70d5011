package org.trainyard.engine.group.nccl;

import org.trainyard.engine.group.spi.Operation;

/** An operation that the device has not finished. The watchdog takes it off its list when it has, and the event is reused when also awaited. */
final class Flight {
    final NcclGroup group;
    final Operation operation;
    /** Recorded on the communication stream behind the operation. */
    final long event;
    final long started = System.nanoTime();
    volatile boolean complete;
    volatile boolean awaited;

    Flight(NcclGroup group, Operation operation, long event) {
        this.group = group;
        this.operation = operation;
        this.event = event;
    }
}
