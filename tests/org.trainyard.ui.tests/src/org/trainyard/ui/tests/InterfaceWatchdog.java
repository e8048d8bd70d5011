package org.trainyard.ui.tests;

import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.swt.widgets.Display;

/** Measures how long the interface thread keeps others waiting, from a thread of its own. */
final class InterfaceWatchdog implements AutoCloseable {
    private static final long PERIOD_MILLIS = 10;

    private final AtomicLong worstNanos = new AtomicLong();
    private final Thread thread;
    private volatile boolean watching = true;
    private volatile String worstStack = "";

    InterfaceWatchdog(Display display) {
        Thread interfaceThread = display.getThread();
        thread = new Thread(() -> {
            while (watching) {
                watch(display, interfaceThread);
            }
        }, "interface watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch(Display display, Thread interfaceThread) {
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
        long wait = answered.get() - sent;
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
