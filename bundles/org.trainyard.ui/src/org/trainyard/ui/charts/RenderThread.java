package org.trainyard.ui.charts;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The background thread on which all charts are drawn, so that no drawing, however long, holds up the interface. */
final class RenderThread {
    private static final ExecutorService EXECUTOR = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "chart renderer");
        thread.setDaemon(true);
        return thread;
    });

    private RenderThread() {
    }

    static void submit(Runnable task) {
        EXECUTOR.execute(task);
    }
}
