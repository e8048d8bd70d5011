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
 *
 * <p>Several ranks each have one and call {@link #reserve}, {@link #save} and {@link #finish} together. They agree on a save before any writes;
 * then the background threads meet only in the temporary folder, where each rank leaves word of its part and rank 0 waits for all, and whether
 * it went well is told at the next call. The groups that training communicates in are never used beside it.
 */
public final class AsyncCheckpointWriter implements AutoCloseable {
    private final CheckpointStore store;
    private final CheckpointRanks ranks;
    private final Consumer<SaveReport> onSaved;
    private final HostSnapshot snapshot = new HostSnapshot();
    private final ExecutorService background = Executors.newSingleThreadExecutor(work -> {
        // a daemon: a training thread that dies without closing this must not leave a process that never ends
        Thread thread = new Thread(work, "checkpoint-writer");
        thread.setDaemon(true);
        return thread;
    });
    private SharedSave save;
    private Future<?> underWay;
    private volatile boolean closing;

    /**
     * @param onSaved told, on the background thread, when a checkpoint is durable: for the event and for retention. The
     *                next save does not begin before it returns
     */
    public AsyncCheckpointWriter(CheckpointStore store, Consumer<SaveReport> onSaved) {
        this(store, CheckpointRanks.ALONE, onSaved);
    }

    /**
     * @param onSaved called on rank 0 only
     */
    public AsyncCheckpointWriter(CheckpointStore store, CheckpointRanks ranks, Consumer<SaveReport> onSaved) {
        this.store = store;
        this.ranks = ranks;
        this.onSaved = onSaved;
    }

    /** Sets memory for a checkpoint like this one aside now, so that the first save does not have to. */
    public void reserve(CheckpointContent content) {
        finish();
        snapshot.reserve(HostSnapshot.bytesFor(SharedSave.assigned(content, ranks)));
    }

    /**
     * Copies the tensors and begins to write them. When it returns, they may change.
     *
     * @return how long the caller stood still, milliseconds
     * @throws UserError when the previous save failed, or this one cannot begin, as for want of room
     */
    public double save(CheckpointContent content) {
        long start = System.nanoTime();
        finish();
        SharedSave begun = store.begin(content, ranks);
        save = begun;
        try {
            snapshot.take(begun.assigned());
        } catch (RuntimeException | Error e) {
            begun.failed(e); // told at the next call, as all failures are, for only then the other ranks listen
        }
        double blockingMs = (System.nanoTime() - start) / 1e6;
        underWay = background.submit(() -> write(begun, content.iteration(), start, blockingMs));
        return blockingMs;
    }

    private void write(SharedSave begun, long iteration, long start, double blockingMs) {
        store.finishInBackground(begun, snapshot.content(), () -> closing);
        if (ranks.rank() == 0 && begun.failure() == null) {
            try {
                onSaved.accept(store.report(iteration, begun.bytes(), blockingMs, (System.nanoTime() - start) / 1e6));
            } catch (RuntimeException | Error e) {
                begun.failed(e);
            }
        }
    }

    /** True while a save is being written. */
    public boolean busy() {
        return underWay != null && !underWay.isDone();
    }

    /**
     * Throws when the save before has failed, as far as this rank knows, and never waits: to be called between saves so that a failure is seen
     * soon.
     */
    public void check() {
        if (underWay != null && underWay.isDone() && (ranks.size() == 1 || save.failure() != null)) {
            awaitBackground();
            save.rethrow();
        }
    }

    /** Waits until nothing is being written; throws when the save failed, on all ranks. */
    public void finish() {
        if (underWay != null) {
            awaitBackground();
            save.conclude();
        }
    }

    private void awaitBackground() {
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
            throw new IllegalStateException(e.getCause());
        } finally {
            underWay = null;
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Finishes without the other ranks, and frees the buffer; throws when the last save failed as far as this rank knows. A run that ends in order
     * has called {@link #finish} before; one that fails does not wait long for ranks that are gone.
     */
    @Override
    public void close() {
        closing = true;
        try {
            if (underWay != null) {
                awaitBackground();
                save.rethrow();
            }
        } finally {
            background.shutdown();
            snapshot.close();
        }
    }
}
