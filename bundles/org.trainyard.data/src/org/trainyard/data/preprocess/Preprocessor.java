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
import org.trainyard.data.indexed.IndexedDatasetBuilder;
import org.trainyard.data.indexed.TokenType;
import org.trainyard.run.UserError;

/**
 * Turns text into indexed datasets, one for each key: {@code PREFIX_KEY_document.bin} and {@code .idx}.
 *
 * <p>The calling thread reads and writes, workers tokenize; documents keep their order whatever the number of workers. At most a
 * few batches of half a megabyte are in memory for each worker. The datasets appear when all of them are complete; on an error,
 * or when the calling thread is interrupted, nothing is left. An object runs once.
 */
public final class Preprocessor {
    private static final int BATCHES_PER_WORKER = 3;
    private static final long NANOS = 1_000_000_000L;
    private static final long PROGRESS_INTERVAL = NANOS / 5;

    private final PreprocessOptions options;
    private final TokenType type;
    private final ConcurrentLinkedQueue<BatchEncoder> idleEncoders = new ConcurrentLinkedQueue<>();
    private final long start = System.nanoTime();
    private long documents;
    private long bytes;
    private final long[] tokens;
    private long lines; // of the present file, in the batches written so far

    /** Prepares a run; nothing is read yet. */
    public Preprocessor(PreprocessOptions options) {
        this.options = options;
        type = TokenType.forVocabulary(options.tokenizer().vocabSize());
        tokens = new long[options.jsonKeys().size()];
    }

    /**
     * Reads, tokenizes and writes everything.
     *
     * @throws UserError if a file cannot be read or written, or a line is broken: file, line and column are named
     * @throws CancellationException if the calling thread is interrupted; its interrupt status stays set
     */
    public PreprocessResult run(ProgressListener listener) {
        List<IndexedDatasetBuilder> builders = new ArrayList<>();
        ExecutorService workers = Executors.newFixedThreadPool(options.workers(),
                Thread.ofPlatform().daemon().name("tokenizer-", 1).factory());
        try (BatchReader reader = new BatchReader(options.inputs(), options.form())) {
            for (String key : options.jsonKeys()) {
                builders.add(IndexedDatasetBuilder.create(options.prefix(key), type));
            }
            process(reader, workers, builders, listener);
            builders.forEach(IndexedDatasetBuilder::finish);
            listener.progress(progress(1));
            return result();
        } catch (UserError e) {
            if (e.getCause() instanceof ClosedByInterruptException) {
                throw interrupted(e);
            }
            throw e;
        } finally {
            workers.shutdownNow();
            builders.forEach(IndexedDatasetBuilder::close);
        }
    }

    private void process(BatchReader reader, ExecutorService workers, List<IndexedDatasetBuilder> builders,
            ProgressListener listener) {
        Deque<Future<EncodedBatch>> inFlight = new ArrayDeque<>();
        long lastReport = start;
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
            write(await(inFlight.remove()), builders);
            long now = System.nanoTime();
            if (now - lastReport >= PROGRESS_INTERVAL) {
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
        EncodedBatch encoded = encoder.encode(batch);
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

    private void write(EncodedBatch encoded, List<IndexedDatasetBuilder> builders) {
        if (encoded.source().firstOfFile()) {
            lines = 0;
        }
        BrokenDocument broken = encoded.broken();
        if (broken != null) {
            String column = broken.column() > 0 ? ":" + broken.column() : "";
            throw new UserError(encoded.source().file() + ":" + (lines + broken.line() + 1) + column + ": " + broken.getMessage());
        }
        lines += encoded.lines();
        bytes += encoded.source().length();
        for (int key = 0; key < tokens.length; key++) {
            DocumentBlock block = encoded.blocks()[key];
            builders.get(key).addBlock(block);
            tokens[key] += block.tokens();
        }
        documents += encoded.blocks()[0].documents();
    }

    private PreprocessProgress progress(double fraction) {
        long all = 0;
        for (long count : tokens) {
            all += count;
        }
        return new PreprocessProgress(documents, all, bytes, fraction, (System.nanoTime() - start) / (double) NANOS);
    }

    private PreprocessResult result() {
        List<PreprocessResult.Output> outputs = new ArrayList<>();
        for (int key = 0; key < tokens.length; key++) {
            String name = options.jsonKeys().get(key);
            outputs.add(new PreprocessResult.Output(name, options.prefix(name), tokens[key]));
        }
        return new PreprocessResult(outputs, documents, bytes, (System.nanoTime() - start) / (double) NANOS);
    }
}
