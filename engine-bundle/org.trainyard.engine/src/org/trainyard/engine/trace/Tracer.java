package org.trainyard.engine.trace;

import java.util.concurrent.ArrayBlockingQueue;

/**
 * Notes what one rank does. Spans nest; each ends before the one around it does. A span costs two looks at the clock and seven stores, and
 * allocates nothing once names are known; when the writer falls behind spans are dropped and counted instead of waiting for it.
 *
 * <pre>{@code
 * try (var _ = tracer.span(SpanKind.FORWARD, microBatch, chunk)) { … }
 * }</pre>
 *
 * Communication of process groups is noted by the groups themselves, once {@code communicator.recorder().traceTo(tracer)} was called, with
 * the micro-batch and chunk of the span in which it was started.
 *
 * <p>Thread rule: used by the thread of its rank, to which {@link #bind()} binds it for those that ask for {@link #current()}.
 */
public final class Tracer implements AutoCloseable {
    /** For attributes that a span has not; it then takes those of the span around it. */
    public static final int NONE = -1;
    /** Notes nothing. */
    public static final Tracer OFF = new Tracer(false, null);

    private static final ThreadLocal<Tracer> CURRENT = new ThreadLocal<>();
    /** Buffers under way at once. */
    private static final int BUFFERS = 8;
    /** How stale the file may get while iterations go on. */
    private static final long FLUSH_NANOS = 1_000_000_000;

    private final boolean on;
    private final TraceSession session;
    private final NameTable names = new NameTable();
    private final ArrayBlockingQueue<SpanBuffer> free = new ArrayBlockingQueue<>(BUFFERS);
    private Span[] open = {};
    private int depth;
    private long iteration;
    private SpanBuffer buffer;
    private long dropped;
    private long flushed = System.nanoTime();
    private Runnable synchronize;

    /** @param session takes full buffers; null to sum up times only */
    Tracer(boolean on, TraceSession session) {
        this.on = on;
        this.session = session;
        if (session != null) {
            buffer = new SpanBuffer();
            for (int i = 1; i < BUFFERS; i++) free.add(new SpanBuffer());
        }
    }

    /** Sums up times by name, for timers, and writes nothing. */
    public static Tracer timing() { return new Tracer(true, null); }

    /** The tracer bound to this thread; {@link #OFF} if there is none. */
    public static Tracer current() {
        Tracer t = CURRENT.get();
        return t == null ? OFF : t;
    }

    /** Makes this the {@link #current()} tracer of the calling thread. */
    public Binding bind() {
        Tracer before = CURRENT.get();
        CURRENT.set(this);
        return () -> {
            if (before == null) CURRENT.remove();
            else CURRENT.set(before);
        };
    }

    /** Until when a tracer is bound. */
    public interface Binding extends AutoCloseable {
        @Override void close();
    }

    /**
     * Waits for the device at the beginning and end of every span from now on, so that spans show when things were computed, not when they
     * were queued. That costs speed: nothing is queued ahead any more.
     */
    public void synchronizeWith(Runnable waitForDevice) { synchronize = waitForDevice; }

    /** Whether anything comes of spans. */
    public boolean isOn() { return on; }

    /** Begins a training step; what follows belongs to it, also after its end. */
    public Span iteration(long number) {
        iteration = number;
        if (buffer != null && buffer.spans > 0 && System.nanoTime() - flushed > FLUSH_NANOS) flush();
        return span(SpanKind.ITERATION, SpanKind.ITERATION.timer(), NONE, NONE);
    }

    public Span span(SpanKind kind, int microBatch, int chunk) { return span(kind, kind.timer(), microBatch, chunk); }

    public Span span(SpanKind kind, String name) { return span(kind, name, NONE, NONE); }

    /** @return to be closed when it is over; used again afterwards */
    public Span span(SpanKind kind, String name, int microBatch, int chunk) {
        if (!on) return Span.NOTHING;
        int begun = begin(kind, name, microBatch, chunk);
        return open[begun];
    }

    public int begin(SpanKind kind, int microBatch, int chunk) { return begin(kind, kind.timer(), microBatch, chunk); }

    public int begin(SpanKind kind, String name) { return begin(kind, name, NONE, NONE); }

    /**
     * Begins a span.
     *
     * @param name of the timer its time is added to
     * @param microBatch of the step, from 0, or {@link #NONE}
     * @param chunk model chunk of the stage, from 0, or {@link #NONE}
     * @return for {@link #end}
     */
    public int begin(SpanKind kind, String name, int microBatch, int chunk) {
        if (!on) return 0;
        if (depth == open.length) deepen();
        Span s = open[depth];
        Span around = depth == 0 ? Span.NOTHING : open[depth - 1];
        s.kind = kind;
        s.name = names.number(name);
        s.microBatch = microBatch == NONE ? around.microBatch : microBatch;
        s.chunk = chunk == NONE ? around.chunk : chunk;
        if (synchronize != null) synchronize.run();
        s.start = System.nanoTime();
        return depth++;
    }

    private void deepen() {
        Span[] deeper = new Span[Math.max(16, 2 * open.length)];
        for (int i = 0; i < deeper.length; i++) deeper[i] = i < open.length ? open[i] : new Span(this, i);
        open = deeper;
    }

    /** Ends a span, and those in it that an exception left open. */
    public void end(int begun) {
        if (!on) return;
        if (synchronize != null) synchronize.run();
        long now = System.nanoTime();
        while (depth > begun) {
            Span s = open[--depth];
            names.spent(s.name, now - s.start);
            if (session != null) add(s.start, now, SpanBuffer.what(s.kind, s.name, 0, NONE), SpanBuffer.where(iteration, s.microBatch, s.chunk), 0, 0, 0);
        }
    }

    /** Where an operation that starts now belongs, for {@link #communication}. */
    public long where() {
        Span around = depth == 0 ? Span.NOTHING : open[depth - 1];
        return SpanBuffer.where(iteration, around.microBatch, around.chunk);
    }

    /**
     * Notes an operation that is over. Its time counts as exposed as far as the rank waited for it, and as overlapped otherwise.
     *
     * @param operation such as {@code all-reduce sum}
     * @param group which ranks take part; the same words on all of them, and for no other group
     * @param sequence the operation's number in the group, the same on all ranks; messages are matched by their order instead
     * @param peer world rank of the other end of a message, or {@link #NONE}
     * @param where as {@link #where()} said at its start
     * @param start by {@link System#nanoTime()}
     * @param waited nanoseconds up to {@code end} in which the rank did nothing else
     * @param end when the rank had the result
     */
    public void communication(String operation, String group, long sequence, int peer, long bytes, long where, long start, long waited, long end) {
        if (session == null) return;
        add(start, end, SpanBuffer.what(SpanKind.COMMUNICATION, names.number(operation), names.number(group), peer), where, bytes, waited, sequence);
    }

    private void add(long start, long end, long what, long where, long bytes, long waited, long sequence) {
        if (buffer == null && (buffer = free.poll()) == null) {
            dropped++;
            return;
        }
        buffer.add(start, end, what, where, bytes, waited, sequence);
        if (buffer.isFull()) flush();
    }

    private void flush() {
        flushed = System.nanoTime();
        buffer.names = names.names();
        buffer.nameCount = names.count();
        buffer.dropped = dropped;
        dropped = 0;
        session.take(this, buffer);
        buffer = free.poll();
    }

    /** The writer's way to give a buffer back. */
    void recycle(SpanBuffer b) {
        b.spans = 0;
        free.offer(b);
    }

    /** Nanoseconds spent in spans of a name since this was last asked, on this rank. */
    public long take(String name) { return on ? names.take(name) : 0; }

    /** Ends what is open and hands over what is left. Times can still be taken. */
    @Override public void close() {
        end(0);
        if (buffer != null && buffer.spans > 0) flush();
    }

    /** A span that is open. */
    public static final class Span implements AutoCloseable {
        private static final Span NOTHING = new Span(null, 0);

        private final Tracer tracer;
        private final int depth;
        private SpanKind kind;
        private int name;
        private int microBatch = NONE;
        private int chunk = NONE;
        private long start;

        private Span(Tracer tracer, int depth) {
            this.tracer = tracer;
            this.depth = depth;
        }

        @Override public void close() {
            if (tracer != null) tracer.end(depth);
        }
    }
}
