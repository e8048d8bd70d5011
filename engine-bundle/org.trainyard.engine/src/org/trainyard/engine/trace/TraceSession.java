package org.trainyard.engine.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.trainyard.run.AtomicFiles;

/**
 * Writes the traces of this process's ranks to their files, on a thread of its own. A trace that cannot be written ends with a warning; the
 * run goes on without. Thread-safe.
 */
public final class TraceSession implements AutoCloseable {
    /** What a rank's files may take by default. */
    public static final long DEFAULT_BYTES = 64L << 20;

    private record Full(Tracer tracer, SpanBuffer buffer) { }

    private static final Full END = new Full(null, null);

    private final Path directory;
    private final long maxBytes;
    private final Consumer<String> warnings;
    private final LinkedBlockingQueue<Full> queue = new LinkedBlockingQueue<>();
    private final List<Sink> sinks = new ArrayList<>();
    private final Thread writer = Thread.ofPlatform().name("trace-writer").daemon().unstarted(this::write);

    private static final class Sink {
        private final Tracer tracer;
        private final TraceWriter file;
        private boolean broken;

        Sink(Tracer tracer, TraceWriter file) {
            this.tracer = tracer;
            this.file = file;
        }
    }

    /**
     * @param directory {@code RUN/trace}; made when first needed
     * @param maxBytes what the files of a rank may take; of a longer trace the last part remains
     */
    public TraceSession(Path directory, long maxBytes, Consumer<String> warnings) {
        this.directory = directory;
        this.maxBytes = maxBytes;
        this.warnings = warnings;
        writer.start();
    }

    /** The tracer of a rank of this process. A trace of the same rank in the directory becomes the older part of this one. */
    public Tracer tracer(TraceRank rank) {
        Tracer t = new Tracer(true, this);
        synchronized (sinks) {
            sinks.add(new Sink(t, new TraceWriter(directory, rank, maxBytes)));
        }
        return t;
    }

    void take(Tracer tracer, SpanBuffer buffer) { queue.add(new Full(tracer, buffer)); }

    private void write() {
        try {
            for (Full f = queue.take(); f != END; f = queue.take()) {
                Sink sink = sink(f.tracer);
                if (!sink.broken) append(sink, f.buffer);
                f.tracer.recycle(f.buffer);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (sinks) {
            for (Sink s : sinks) s.file.close();
        }
    }

    private void append(Sink sink, SpanBuffer buffer) {
        try {
            sink.file.write(buffer);
        } catch (IOException e) {
            sink.broken = true;
            warnings.accept("no trace from here on: " + AtomicFiles.reason(e));
        }
    }

    private Sink sink(Tracer t) {
        synchronized (sinks) {
            for (Sink s : sinks) if (s.tracer == t) return s;
        }
        throw new IllegalStateException("not a tracer of this session");
    }

    /** Waits until everything that closed tracers handed over is in the files. */
    @Override public void close() {
        queue.add(END);
        boolean interrupted = false;
        while (writer.isAlive()) {
            try {
                writer.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
    }
}
