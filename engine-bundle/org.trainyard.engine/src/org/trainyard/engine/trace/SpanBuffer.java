package org.trainyard.engine.trace;

/**
 * Finished spans on their way to the file, {@link #WORDS} longs each. Belongs to the rank's thread while it is filled, then to the writer's.
 */
final class SpanBuffer {
    /** start, end, what, where, bytes, nanoseconds waited for it, sequence number. */
    static final int WORDS = 7;
    static final int CAPACITY = 1024;
    /** What the words hold, for the file's header. */
    static final String LAYOUT = "start,end,peer+1:24|group:16|name:16|kind:8,iteration:32|chunk+1:16|micro-batch+1:16,bytes,waited,sequence";

    private static final long SHORT = 0xffff;

    final long[] words = new long[WORDS * CAPACITY];
    int spans;
    /** The names that spans may refer to, by number; the writer appends those it does not have yet. */
    String[] names;
    int nameCount;
    /** Spans lost before this buffer because the writer was behind. */
    long dropped;

    boolean isFull() { return spans == CAPACITY; }

    void add(long start, long end, long what, long where, long bytes, long waited, long sequence) {
        int i = spans++ * WORDS;
        words[i] = start;
        words[i + 1] = end;
        words[i + 2] = what;
        words[i + 3] = where;
        words[i + 4] = bytes;
        words[i + 5] = waited;
        words[i + 6] = sequence;
    }

    /** Numbers too large for their field become the largest, so that none spoils another. */
    static long what(SpanKind kind, int name, int group, int peer) {
        return Math.min(peer + 1L, 0xffffffL) << 40 | (group & SHORT) << 24 | (name & SHORT) << 8 | kind.ordinal();
    }

    static long where(long iteration, int microBatch, int chunk) {
        return Math.min(iteration, Integer.MAX_VALUE) << 32 | Math.min(chunk + 1L, SHORT) << 16 | Math.min(microBatch + 1L, SHORT);
    }

    static int kind(long what) { return (int) (what & 0xff); }

    static int name(long what) { return (int) (what >>> 8 & SHORT); }

    static int group(long what) { return (int) (what >>> 24 & SHORT); }

    static int peer(long what) { return (int) (what >>> 40) - 1; }

    static int iteration(long where) { return (int) (where >>> 32); }

    static int chunk(long where) { return (int) (where >>> 16 & SHORT) - 1; }

    static int microBatch(long where) { return (int) (where & SHORT) - 1; }
}
