package org.trainyard.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.widgets.Display;

/**
 * Measures how long the interface thread keeps others waiting, from a thread of its own. What it itself waits for a processor, because
 * others have them all, is taken off: that says something of the machine and nothing of the interface.
 */
final class InterfaceWatchdog implements AutoCloseable {
    private static final long PERIOD_MILLIS = 10;

    private final AtomicLong worstNanos = new AtomicLong();
    private final Thread thread;
    private final Path statistics; // of the kernel's scheduler about the interface thread, or null
    private volatile boolean watching = true;
    private volatile String worstStack = "";

    InterfaceWatchdog(Display display) {
        Thread interfaceThread = display.getThread();
        AtomicReference<Path> found = new AtomicReference<>();
        display.syncExec(() -> found.set(ownStatistics()));
        statistics = found.get();
        thread = new Thread(() -> {
            while (watching) {
                watch(display, interfaceThread);
            }
        }, "interface watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    private static Path ownStatistics() {
        try {
            return Path.of("/proc/thread-self").toRealPath().resolve("schedstat");
        } catch (IOException e) {
            return null; // another system
        }
    }

    /** How long the interface thread has been ready to run without running, in nanoseconds. */
    private long waitedForProcessor() {
        try {
            return statistics == null ? 0 : Long.parseLong(Files.readString(statistics).split(" ")[1]);
        } catch (IOException e) {
            return 0;
        }
    }

    private void watch(Display display, Thread interfaceThread) {
        long waitedBefore = waitedForProcessor();
        long sent = System.nanoTime();
        AtomicLong answered = new AtomicLong();
        display.asyncExec(() -> answered.set(System.nanoTime()));
        String stack = "";
        while (answered.get() == 0 && watching) {
            Bot.sleep(1);
            if (stack.isEmpty() && System.nanoTime() - sent > 50_000_000) {
                stack = stackOf(interfaceThread);
            }
        }
        long wait = answered.get() - sent - (waitedForProcessor() - waitedBefore);
        if (wait > worstNanos.get()) {
            worstNanos.set(wait);
            worstStack = stack;
        }
        Bot.sleep(PERIOD_MILLIS);
    }

    private static String stackOf(Thread thread) {
        StringBuilder text = new StringBuilder();
        for (StackTraceElement element : thread.getStackTrace()) {
            text.append("\n    at ").append(element);
        }
        return text.toString();
    }

    /** The longest wait so far, in milliseconds. */
    double worstMillis() {
        return worstNanos.get() / 1e6;
    }

    /** What the interface thread did during a long wait, or empty. */
    String worstStack() {
        return worstStack;
    }

    @Override
    public void close() throws InterruptedException {
        watching = false;
        thread.join(5000);
    }
}
