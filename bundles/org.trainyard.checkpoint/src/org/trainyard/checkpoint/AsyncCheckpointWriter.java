package org.trainyard.checkpoint;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.trainyard.run.UserError;

/**
 * Saves checkpoints beside the training: the tensors are copied, training goes on, and a background thread writes.
 *
 * <p>There is one buffer and never more than one save under way; a save that comes too early waits for the one before.
 * A save that failed throws at the next call. All calls come from one thread, the one that trains.
 */
public final class AsyncCheckpointWriter implements AutoCloseable {
    private final CheckpointStore store;
    private final Consumer<SaveReport> onSaved;
    private final HostSnapshot snapshot = new HostSnapshot();
    private final ExecutorService background = Executors.newSingleThreadExecutor(work -> {
        // a daemon: a training thread that dies without closing this must not leave a process that never ends
        Thread thread = new Thread(work, "checkpoint-writer");
        thread.setDaemon(true);
        return thread;
    });
    private Future<?> underWay;

    /**
     * @param onSaved told, on the background thread, when a checkpoint is durable: for the event and for retention. The
     *                next save does not begin before it returns
     */
    public AsyncCheckpointWriter(CheckpointStore store, Consumer<SaveReport> onSaved) {
        this.store = store;
        this.onSaved = onSaved;
    }

    /** Sets memory for a checkpoint like this one aside now, so that the first save does not have to. */
    public void reserve(CheckpointContent content) {
        finish();
        snapshot.reserve(HostSnapshot.bytesFor(content));
    }

    /**
     * Copies the tensors and begins to write them. When it returns, they may change.
     *
     * @return how long the caller stood still, milliseconds
     * @throws UserError when the previous save failed, or the disk has no room for this one
     */
    public double save(CheckpointContent content) {
        long start = System.nanoTime();
        finish();
        store.requireSpace(content);
        snapshot.take(content);
        double blockingMs = (System.nanoTime() - start) / 1e6;
        underWay = background.submit(() -> {
            long bytes = store.write(snapshot.content());
            onSaved.accept(store.report(content.iteration(), bytes, blockingMs, (System.nanoTime() - start) / 1e6));
        });
        return blockingMs;
    }

    /** True while a save is being written. */
    public boolean busy() {
        return underWay != null && !underWay.isDone();
    }

    /**
     * Throws when the save before has failed, and never waits: to be called between saves so that a failure is seen soon.
     */
    public void check() {
        if (underWay != null && underWay.isDone()) {
            finish();
        }
    }

    /** Waits until nothing is being written; throws when the save failed. */
    public void finish() {
        if (underWay == null) {
            return;
        }
        Future<?> waited = underWay;
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    waited.get();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true; // the buffer is in use until the writer is done, so there is no leaving early
                }
            }
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case UserError error -> throw new UserError(error.getMessage(), error);
                case RuntimeException error -> throw error;
                case Error error -> throw error;
                default -> throw new IllegalStateException(e.getCause());
            }
        } finally {
            underWay = null;
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Finishes and frees the buffer; throws when the last save failed. */
    @Override
    public void close() {
        try {
            finish();
        } finally {
            background.shutdown();
            snapshot.close();
        }
    }
}
