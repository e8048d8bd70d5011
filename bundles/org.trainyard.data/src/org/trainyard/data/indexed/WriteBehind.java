package org.trainyard.data.indexed;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Brings a growing file to disk while more of it is being made, so that at the end little is left to wait for: otherwise the system keeps
 * what is written in memory for half a minute, and the last sync waits for all of it. Not thread-safe.
 */
final class WriteBehind {
    private static final long STEP = 8L << 20; // bytes

    private final FileChannel channel;
    private FutureTask<Void> syncing; // the latest sync, perhaps done; null before the first
    private long begun; // the file's size when it began

    /** @param channel written by the owner of this object alone, and closed by it after {@link #await()} */
    WriteBehind(FileChannel channel) {
        this.channel = channel;
    }

    /** To be called now and then after writing. */
    void written() throws IOException {
        if (channel.position() - begun >= STEP && (syncing == null || syncing.isDone())) {
            begin();
        }
    }

    /** Begins to bring all that was written to disk, which {@link #await()} waits for. */
    void begin() throws IOException {
        await(); // its failure is reported by no other sync
        begun = channel.position();
        syncing = new FutureTask<>(() -> {
            channel.force(true);
            return null;
        });
        Thread.ofPlatform().daemon().name("write-behind").start(syncing);
    }

    /** Waits for the latest sync, however often the thread is interrupted meanwhile: its status is set again. */
    void await() throws IOException {
        boolean interrupted = false;
        try {
            while (syncing != null) {
                try {
                    syncing.get();
                    syncing = null;
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    syncing = null;
                    throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
