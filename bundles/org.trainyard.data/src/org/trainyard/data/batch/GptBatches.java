package org.trainyard.data.batch;

import java.lang.foreign.Arena;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.trainyard.data.dataset.GptSample;
import org.trainyard.data.dataset.SampleDataset;

/**
 * The micro-batches of one rank, in order, fetched ahead by background threads.
 *
 * <p>Where the order stands is the number of consumed samples alone: opened with {@link #consumedSamples()} of an earlier run, also
 * one with another number of ranks, the single sampler continues without a sample lost or repeated. For one consuming thread.
 */
public final class GptBatches implements AutoCloseable {
    private static final long CLOSE_SECONDS = 60;

    private final SampleDataset dataset;
    private final int sequenceLength;
    private final BatchOptions options;
    private final BatchSampler sampler;
    private final ExecutorService workers;
    private final Arena arena = Arena.ofShared();
    private final Deque<FutureTask<GptBatch>> ahead = new ArrayDeque<>();
    private final ConcurrentLinkedQueue<GptBatch> freeBatches = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<GptSample> freeSamples = new ConcurrentLinkedQueue<>();
    private long consumed;

    private GptBatches(SampleDataset dataset, int sequenceLength, BatchOptions options, long consumedSamples, BatchSampler sampler) {
        this.dataset = dataset;
        this.sequenceLength = sequenceLength;
        this.options = options;
        this.consumed = consumedSamples;
        this.sampler = sampler;
        workers = options.workers() == 0 ? null
                : Executors.newFixedThreadPool(options.workers(), Thread.ofPlatform().daemon().name("data-", 1).factory());
        fetchAhead();
    }

    /**
     * Starts fetching.
     *
     * @param sequenceLength the length of the dataset's samples
     * @param consumedSamples the samples that all ranks together have taken before
     */
    public static GptBatches open(SampleDataset dataset, int sequenceLength, BatchOptions options, long consumedSamples) {
        return new GptBatches(dataset, sequenceLength, options, consumedSamples, BatchSampler.of(dataset.size(), consumedSamples, options));
    }

    /** Whether there is another micro-batch; always true with the cyclic sampler. */
    public boolean hasNext() {
        return !ahead.isEmpty() || sampler.hasNext();
    }

    /**
     * The next micro-batch; waits until it is there.
     *
     * @throws NoSuchElementException when the data have ended
     * @throws CancellationException if the calling thread is interrupted while it waits; its interrupt status stays set
     */
    public GptBatch next() {
        if (!hasNext()) {
            throw new NoSuchElementException("all " + dataset.size() + " samples are consumed");
        }
        GptBatch batch;
        if (workers == null) {
            batch = fetch(sampler.next());
        } else {
            batch = await(ahead.peek());
            ahead.remove();
            fetchAhead();
        }
        consumed += options.samplesPerStep();
        return batch;
    }

    /** The samples that all ranks together have taken when each has taken as many micro-batches as this one. */
    public long consumedSamples() {
        return consumed;
    }

    private void fetchAhead() {
        while (workers != null && ahead.size() < options.workers() * options.prefetch() && sampler.hasNext()) {
            long[] indices = sampler.next();
            FutureTask<GptBatch> task = new FutureTask<>(() -> fetch(indices));
            ahead.add(task);
            workers.execute(task);
        }
    }

    private GptBatch fetch(long[] indices) {
        GptBatch batch = freeBatches.poll();
        if (batch == null) {
            batch = new GptBatch(this, arena, options.microBatchSize(), sequenceLength);
        }
        GptSample sample = freeSamples.poll();
        if (sample == null) {
            sample = new GptSample(sequenceLength);
        }
        batch.reuse(indices);
        for (int row = 0; row < indices.length; row++) {
            dataset.fetch(indices[row], sample);
            batch.put(row, sample);
        }
        freeSamples.add(sample);
        return batch;
    }

    private static GptBatch await(Future<GptBatch> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("interrupted while waiting for data").initCause(e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    void giveBack(GptBatch batch) {
        freeBatches.add(batch);
    }

    /** Stops the workers and frees the memory of all micro-batches, also of those still in use. The dataset stays open. */
    @Override
    public void close() {
        if (workers != null) {
            workers.shutdownNow();
            boolean interrupted = false;
            try {
                // a worker reads mapped files that the caller may close next
                workers.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        arena.close();
    }
}
