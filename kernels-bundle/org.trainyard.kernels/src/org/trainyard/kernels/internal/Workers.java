package org.trainyard.kernels.internal;

import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.trainyard.engine.kernel.SharedLoop;

/**
 * Runs the tasks of a loop on the calling thread and on helpers of one shared pool of daemon threads. Which thread takes which task is
 * not fixed: results must not depend on it. Thread-safe; loops of several callers may run at once.
 */
public final class Workers {
    private static final ThreadPoolExecutor POOL = pool(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
    /** Checks of the end of a loop before its caller sleeps: some tens of microseconds. */
    private static final int SPINS = 20_000;

    private Workers() {}

    private static ThreadPoolExecutor pool(int size) {
        AtomicInteger count = new AtomicInteger();
        return new ThreadPoolExecutor(size, size, 1, TimeUnit.DAYS, new LinkedTransferQueue<>(), r -> {
            Thread t = new Thread(r, "kernel-worker-" + count.incrementAndGet());
            t.setDaemon(true);
            return t;
        });
    }

    /**
     * Calls {@code body} with 0 … tasks-1, on at most {@code threads} threads, and returns when all are done.
     *
     * @throws RuntimeException the first that a task threw
     */
    public static void run(int tasks, int threads, IntConsumer body) {
        int helpers = Math.min(threads, tasks) - 1;
        if (helpers <= 0) {
            for (int i = 0; i < tasks; i++) body.accept(i);
            return;
        }
        SharedLoop loop = new SharedLoop(tasks, body);
        for (int i = 0; i < helpers; i++) POOL.execute(loop::run);
        loop.run();
        loop.await(SPINS);
    }
}
