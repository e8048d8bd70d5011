package org.trainyard.data.preprocess;

import java.nio.channels.ClosedByInterruptException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.trainyard.data.indexed.DocumentBlock;
import org.trainyard.data.indexed.TokenType;
import org.trainyard.run.UserError;

/**
 * Turns text into indexed datasets, one for each key: {@code PREFIX_KEY_document.bin} and {@code .idx}.
 *
 * <p>The calling thread cuts the input and writes, workers tokenize; documents keep their order whatever the number of workers. At most a
 * few batches of half a megabyte are in memory for each worker. The datasets appear when all of them are complete. Now and then a
 * checkpoint is made: a run that is killed, fails or is interrupted behind one leaves hidden files from which the same run goes on, to the
 * same bytes; before the first it leaves nothing. An object runs once.
 */
public final class Preprocessor {
    private static final int BATCHES_PER_WORKER = 3;
    private static final int SKIPPED_SHOWN = 10;
    private static final double NANOS = 1e9;
    private static final long PROGRESS_INTERVAL = 200_000_000L;

    private final PreprocessOptions options;
    private final TokenType type;
    private final ImageFolder images; // null for text alone
    private final PreprocessJournal journal;
    private final ConcurrentLinkedQueue<BatchEncoder> idleEncoders = new ConcurrentLinkedQueue<>();
    /** Large arrays that come and go would fill the old part of the heap, which then grows instead of being collected. */
    private final ConcurrentLinkedQueue<DocumentBlock[][]> idleBlocks = new ConcurrentLinkedQueue<>();
    private final long start = System.nanoTime();
    private long documents;
    private long bytes;
    private long[] tokens;
    private long lines; // of the present file, in the batches written so far
    private long skipped;
    private final List<String> firstSkipped = new ArrayList<>();
    private Batch.Position written = Batch.Position.START;
    private double secondsBefore; // spent by the runs that this goes on with
    private boolean checkpointed;
    private boolean resumed;

    /** Prepares a run; nothing is read yet. */
    public Preprocessor(PreprocessOptions options) {
        this.options = options;
        type = options.images() == null ? TokenType.forVocabulary(options.tokenizer().vocabSize()) : TokenType.INT32;
        images = options.images() == null ? null : ImageFolder.list(options.images().folder());
        journal = new PreprocessJournal(options, images);
        tokens = new long[options.jsonKeys().size()];
    }

    /**
     * Reads, tokenizes and writes everything.
     *
     * @throws UserError if a file cannot be read or written, or a line is broken: file, line and column are named
     * @throws CancellationException if the calling thread is interrupted; its interrupt status stays set
     */
    public PreprocessResult run(ProgressListener listener) {
        return run(listener, PROGRESS_INTERVAL);
    }

    PreprocessResult run(ProgressListener listener, long progressNanos) {
        ExecutorService workers = Executors.newFixedThreadPool(options.workers(),
                Thread.ofPlatform().daemon().name("tokenizer-", 1).factory());
        try (BatchReader reader = new BatchReader(options.inputs(), options.form(), options.jsonKeys()); DatasetWriters writers = open()) {
            boolean finished = false;
            try {
                if (checkpointed) {
                    reader.skipTo(written);
                }
                process(reader, workers, writers, listener, progressNanos);
                if (images != null) {
                    images.checkCount(documents + skipped);
                }
                writers.finish();
                journal.delete(); // of what is published nothing is left to go on with, which a run killed before this finds too
                finished = true;
            } finally {
                if (checkpointed && !finished) {
                    writers.suspend();
                }
            }
            listener.progress(progress(1));
            return result();
        } catch (UserError e) {
            if (e.getCause() instanceof ClosedByInterruptException) {
                throw interrupted(e);
            }
            throw e;
        } catch (OutOfMemoryError e) {
            throw new UserError("the heap of " + (Runtime.getRuntime().maxMemory() >> 20) + " MiB is too small for " + options.workers()
                    + " workers and the longest document; allow more, such as TRAINYARD_JAVA_OPTS=-Xmx8g, or give fewer --workers", e);
        } catch (CancellationException e) {
            // A library that closes its files may have swallowed the status.
            Thread.currentThread().interrupt();
            throw e;
        } finally {
            workers.shutdownNow();
        }
    }

    /** Starts, or goes on where an equal run was cut off. */
    private DatasetWriters open() {
        PreprocessJournal.Checkpoint found = journal.read();
        if (found != null) {
            try {
                DatasetWriters writers = new DatasetWriters(options, type, found.builders());
                written = found.end();
                lines = found.lines();
                documents = found.documents();
                bytes = found.bytes();
                secondsBefore = found.seconds();
                tokens = found.tokens();
                skipped = found.skipped();
                firstSkipped.addAll(found.firstSkipped());
                checkpointed = true;
                resumed = true;
                return writers;
            } catch (UserError e) {
                // its files are gone or too short: start
            }
        }
        DatasetWriters writers = new DatasetWriters(options, type, null);
        journal.delete();
        return writers;
    }

    /** Whether this went on with what an earlier, interrupted run had written; known once {@link #run} has begun. */
    public boolean resumed() {
        return resumed;
    }

    private void process(BatchReader reader, ExecutorService workers, DatasetWriters writers, ProgressListener listener,
            long progressNanos) {
        Deque<Future<EncodedBatch>> inFlight = new ArrayDeque<>();
        long lastReport = start;
        long lastCheckpoint = start;
        while (true) {
            Batch batch = reader.next();
            if (batch != null) {
                inFlight.add(workers.submit(() -> encode(batch)));
                if (inFlight.size() < BATCHES_PER_WORKER * options.workers()) {
                    continue;
                }
            } else if (inFlight.isEmpty()) {
                return;
            }
            EncodedBatch encoded = await(inFlight.remove());
            write(encoded, writers);
            reader.done(encoded.source());
            if (encoded.source().length() <= BatchReader.SIZE) { // one of a huge document is not worth its memory
                idleBlocks.add(encoded.blocks());
            }
            long now = System.nanoTime();
            if (now - lastCheckpoint >= options.checkpointSeconds() * NANOS) {
                lastCheckpoint = now;
                journal.write(new PreprocessJournal.Checkpoint(journal.identity(), written, lines, documents, bytes, seconds(), tokens, skipped,
                        firstSkipped, writers.checkpoint()));
                checkpointed = true;
            }
            if (now - lastReport >= progressNanos) {
                lastReport = now;
                listener.progress(progress(reader.fraction()));
            }
        }
    }

    private EncodedBatch encode(Batch batch) {
        BatchEncoder encoder = idleEncoders.poll();
        if (encoder == null) {
            encoder = new BatchEncoder(options, type);
        }
        EncodedBatch encoded = encoder.encode(batch, idleBlocks.poll());
        idleEncoders.add(encoder);
        return encoded;
    }

    private static EncodedBatch await(Future<EncodedBatch> future) {
        try {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static CancellationException interrupted(Exception cause) {
        return (CancellationException) new CancellationException("preprocessing was interrupted").initCause(cause);
    }

    private void write(EncodedBatch encoded, DatasetWriters writers) {
        if (encoded.source().firstOfFile()) {
            lines = 0;
        }
        long firstLine = documents + skipped; // with images each line is one or the other
        for (BrokenDocument broken : encoded.broken()) {
            String column = broken.column() > 0 ? ":" + broken.column() : "";
            String message = encoded.source().file() + ":" + (lines + broken.line() + 1) + column + ": " + broken.getMessage();
            if (!options.skipBroken()) {
                throw new UserError(message);
            }
            skipped++;
            if (firstSkipped.size() < SKIPPED_SHOWN) {
                firstSkipped.add(message);
            }
        }
        lines += encoded.lines();
        bytes += encoded.source().length();
        if (images == null) {
            writers.add(encoded.blocks(), documents);
        } else {
            writers.add(encoded.blocks()[0][0], images.of(encoded, firstLine));
        }
        for (int key = 0; key < tokens.length; key++) {
            for (DocumentBlock block : encoded.blocks()[key]) {
                tokens[key] += block.tokens();
            }
        }
        documents += encoded.documents();
        written = encoded.source().end();
    }

    private PreprocessProgress progress(double fraction) {
        long all = 0;
        for (long count : tokens) {
            all += count;
        }
        return new PreprocessProgress(documents, all, bytes, fraction, seconds());
    }

    private double seconds() {
        return secondsBefore + (System.nanoTime() - start) / NANOS;
    }

    private PreprocessResult result() {
        List<PreprocessResult.Output> outputs = new ArrayList<>();
        for (int key = 0; key < tokens.length; key++) {
            String name = options.jsonKeys().get(key);
            outputs.add(new PreprocessResult.Output(name, options.prefix(name), tokens[key]));
        }
        return new PreprocessResult(outputs, documents, bytes, seconds(), skipped, List.copyOf(firstSkipped));
    }
}
