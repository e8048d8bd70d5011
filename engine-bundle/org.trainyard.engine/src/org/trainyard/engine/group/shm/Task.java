package org.trainyard.engine.group.shm;

import java.util.List;
import org.trainyard.engine.group.CollectiveException;
import org.trainyard.engine.group.spi.Operation;

/** An operation under way: it goes on whenever somebody calls {@link #step()}. Guarded by its group's lock, but for {@link #done}. */
abstract class Task {
    final Operation operation;
    volatile boolean done;
    volatile CollectiveException failure;

    Task(Operation operation) { this.operation = operation; }

    /** Does what can be done now; whether that was anything. */
    abstract boolean step();

    /** Group ranks that it waits for. */
    abstract List<Integer> awaited();
}
