package org.trainyard.random;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Transforms chunks of draws on the common pool while the caller makes the next ones.
 *
 * <p>The draws are a serial stream; the transform is not, and costs more. When every worker has a chunk the caller
 * transforms one itself, so nobody waits before the end.
 */
final class ChunkPipeline implements AutoCloseable {
    private static final Thread ANOTHER_THREAD = Thread.ofPlatform().daemon().unstarted(() -> { });
    private static final int WORKERS = Math.clamp(ForkJoinPool.getCommonPoolParallelism(), 1, 8);

    private record Buffer(int[] draws, float[] values) {
    }

    private final MemorySegment target;
    private final float mean;
    private final float std;
    private final int chunk;
    private final ConcurrentLinkedQueue<Buffer> free = new ConcurrentLinkedQueue<>();
    private final Semaphore idleWorkers = new Semaphore(WORKERS);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final boolean shareable; // memory of a confined arena belongs to the caller's thread alone
    private Buffer current;

    ChunkPipeline(MemorySegment target, float mean, float std, int chunk) {
        this.target = target;
        this.mean = mean;
        this.std = std;
        this.chunk = chunk;
        this.shareable = target.isAccessibleBy(ANOTHER_THREAD);
    }

    /** A buffer for the next chunk's draws. */
    int[] freeDraws() {
        current = free.poll();
        if (current == null) {
            current = new Buffer(new int[chunk], new float[chunk]);
        }
        return current.draws;
    }

    /** Transforms the {@code length} draws last filled and stores the values from element {@code at} on. */
    void transform(int length, long at) {
        Buffer buffer = current;
        if (length < chunk || !shareable || !idleWorkers.tryAcquire()) {
            work(buffer, length, at);
            free.add(buffer);
            return;
        }
        ForkJoinPool.commonPool().execute(() -> {
            try {
                work(buffer, length, at);
                free.add(buffer);
            } catch (Throwable e) {
                failure.compareAndSet(null, e);
            } finally {
                idleWorkers.release();
            }
        });
    }

    private void work(Buffer buffer, int length, long at) {
        BoxMuller.transform(buffer.draws, length, buffer.values, mean, std);
        MemorySegment.copy(buffer.values, 0, target, ValueLayout.JAVA_FLOAT_UNALIGNED, at * Float.BYTES, length);
    }

    /** Waits for the workers. */
    @Override
    public void close() {
        idleWorkers.acquireUninterruptibly(WORKERS);
        Throwable thrown = failure.get();
        if (thrown != null) {
            throw new IllegalStateException("filling with normal values failed", thrown);
        }
    }
}
