package org.trainyard.engine.group.shm;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/** Moves what was started asynchronously while the rank computes. Its thread starts with the first such operation and naps between looks. */
final class Progress {
    private static final long NAP_NANOS = 50_000;

    private final List<ShmGroup> groups = new CopyOnWriteArrayList<>();
    private final String name;
    private Thread thread;
    private volatile boolean closed;

    Progress(int rank) { name = "rank-" + rank + "-communication"; }

    void add(ShmGroup group) { groups.add(group); }

    synchronized void wake() {
        if (closed) return;
        if (thread == null) thread = Thread.ofPlatform().name(name).daemon().start(this::run);
        else LockSupport.unpark(thread);
    }

    private void run() {
        while (!closed) {
            boolean pending = false, moved = false;
            for (ShmGroup g : groups) {
                if (!g.isPending()) continue;
                pending = true;
                moved |= g.tryStep();
            }
            if (!pending) LockSupport.park(this);
            else if (!moved) LockSupport.parkNanos(this, NAP_NANOS);
        }
    }

    /** Waits until the thread has stopped: nobody touches the memory after this. */
    void close() {
        closed = true;
        Thread t;
        synchronized (this) {
            t = thread;
        }
        if (t == null) return;
        LockSupport.unpark(t);
        boolean interrupted = false;
        while (t.isAlive()) {
            try {
                t.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
    }
}
