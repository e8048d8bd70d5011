package org.trainyard.engine.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.trace.Tracer;

/**
 * The last operations of one rank, over all its groups: what it was doing when something went wrong. Writing costs one small object.
 * Thread-safe; a reader may see an entry finish.
 */
public final class FlightRecorder {
    /** How many operations are remembered. */
    public static final int CAPACITY = 512;

    /** One operation. Times are {@link System#nanoTime()}. */
    public static final class Entry {
        private final String group;
        private final long sequence;
        private final String what;
        private final long bytes;
        private final long where;
        private final long started;
        private volatile long finished;

        Entry(String group, long sequence, String what, long bytes, long where) {
            this.group = group;
            this.sequence = sequence;
            this.what = what;
            this.bytes = bytes;
            this.where = where;
            started = System.nanoTime();
        }

        public String group() { return group; }

        /** Its number among the group's operations of this rank, from 1. */
        public long sequence() { return sequence; }

        /** Such as {@code all-reduce sum}. */
        public String what() { return what; }

        public long bytes() { return bytes; }

        public long startedNanos() { return started; }

        /** What {@link Tracer#where()} said when it was started. */
        public long where() { return where; }

        /** 0 while it is under way. */
        public long finishedNanos() { return finished; }

        public void finish() { finished = System.nanoTime(); }

        @Override public String toString() {
            String state = finished == 0 ? "under way for " + millis(System.nanoTime() - started) : "took " + millis(finished - started);
            return "#" + sequence + " " + what + " in " + group + ", " + bytes + " bytes, " + state;
        }

        private static String millis(long nanos) { return String.format(Locale.ROOT, "%.3f ms", nanos / 1e6); }
    }

    /** Told what a rank would communicate while its model is rehearsed: nothing leaves the rank, and every group answers as if all had what it has. */
    public interface Rehearsal {
        /**
         * Before the answer.
         *
         * @param what such as {@code all-reduce sum}
         * @param input null for a receive or a barrier
         * @param output the same tensor as the input where it is replaced; null for a send or a barrier
         */
        void communicates(ProcessGroup group, String what, Tensor input, Tensor output);

        /** After it. */
        void answered(ProcessGroup group, String what, Tensor output);
    }

    private final Entry[] ring = new Entry[CAPACITY];
    private long count;
    private Tracer tracer = Tracer.OFF;
    private Rehearsal rehearsal;

    /** From now on the groups of this rank trace their operations with {@code tracer}. Called by the thread of the rank. */
    public void traceTo(Tracer tracer) { this.tracer = tracer; }

    /** Used by the thread of the rank only. */
    public Tracer tracer() { return tracer; }

    /** From now on the groups of this rank reach nobody, note nothing and tell {@code r}; null to end that. Called by the thread of the rank. */
    public void rehearse(Rehearsal r) { rehearsal = r; }

    /** Null unless a model is being rehearsed. Used by the thread of the rank only. */
    public Rehearsal rehearsal() { return rehearsal; }

    /** Notes that an operation was started. */
    public synchronized Entry begin(String group, long sequence, String what, long bytes) {
        Entry e = new Entry(group, sequence, what, bytes, tracer.where());
        ring[(int) (count++ % CAPACITY)] = e;
        return e;
    }

    /** Operations noted so far, those forgotten included. */
    public synchronized long count() { return count; }

    /** What is remembered, oldest first. */
    public synchronized List<Entry> entries() {
        List<Entry> all = new ArrayList<>();
        for (long i = Math.max(0, count - CAPACITY); i < count; i++) all.add(ring[(int) (i % CAPACITY)]);
        return all;
    }

    /** The last {@code n} operations, one a line, oldest first. */
    public String tail(int n) {
        List<Entry> all = entries();
        StringBuilder text = new StringBuilder();
        for (Entry e : all.subList(Math.max(0, all.size() - n), all.size())) text.append(e).append('\n');
        return text.toString();
    }
}
