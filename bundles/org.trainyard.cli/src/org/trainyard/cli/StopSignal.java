package org.trainyard.cli;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The user's wish that a command end in order: raised by SIGINT or SIGTERM, or by whoever runs the command. Once raised it stays.
 * Thread-safe.
 */
public final class StopSignal {
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
    private String reason;

    /** Takes a listener back. */
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }

    /** Whether the command should end. Cheap: may be asked at every step. */
    public synchronized boolean requested() {
        return reason != null;
    }

    /** What raised it, like {@code SIGTERM}; null before. */
    public synchronized String reason() {
        return reason;
    }

    /** @throws CancellationException if the command should end; for work that leaves nothing behind when it is dropped */
    public void check() {
        if (requested()) {
            throw new CancellationException("stopped by " + reason());
        }
    }

    /** Raises the signal. Only the first call counts. */
    public void request(String why) {
        synchronized (this) {
            if (reason != null) {
                return;
            }
            reason = why;
        }
        listeners.forEach(Runnable::run);
    }

    /**
     * Runs {@code action} when the signal is raised, at once if it already was. It runs on the thread that raises the signal and must be
     * short.
     */
    public Registration onRequest(Runnable action) {
        boolean already;
        synchronized (this) {
            already = reason != null;
            if (!already) {
                listeners.add(action);
            }
        }
        if (already) {
            action.run();
        }
        return () -> listeners.remove(action);
    }

    /** Interrupts the calling thread when the signal is raised, until the registration is closed. */
    public Registration interruptThisThread() {
        Thread thread = Thread.currentThread();
        Registration registration = onRequest(thread::interrupt);
        return () -> {
            registration.close();
            Thread.interrupted();
        };
    }
}
