package org.trainyard.engine.group.shm;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;

/**
 * The shared memory of one group. Every rank has slots that it fills in turn with chunks of what it gives, and two counters: chunks it
 * has published and chunks it has consumed. A slot is filled again once all have consumed what was in it. As a rule a rank is one chunk
 * ahead; the other slots let it go on while a peer is not given a processor. Every pair of ranks has a ring for
 * messages with counters of the same kind. Counters lie on cache lines of their own; a counter is written by one rank only, with release.
 */
final class GroupMemory {
    /** Bytes of a chunk: a few per rank stay in a second-level cache. */
    static final long CHUNK = 256 << 10;
    /** Chunks that a rank can be ahead. */
    static final int SLOTS = 8;
    /**
     * Least bytes of a copy that the JDK makes past the caches (from 2.5 MB on, where it has the instructions). Lines that another processor's cache
     * holds are slow to write, several times slower than memory where processors share no cache; such copies take no notice of them.
     */
    static final long LEAST_PAST_CACHE = 3 << 20;
    /** Most bytes that go to one rank in a block. */
    static final long MOST_OF_BLOCK = 2 * LEAST_PAST_CACHE;
    /** Blocks that a rank can be ahead. Pages of blocks that are never used take no memory. */
    static final int BLOCKS = 4;
    /** Bytes of a message's part, and parts in a ring. */
    static final long PART = 256 << 10;
    static final int RING = 4;
    private static final VarHandle LONG = JAVA_LONG.varHandle();
    private static final long LINE = 128;

    private final MemorySegment memory;
    private final int size;
    private final long header;

    GroupMemory(MemorySegment memory, int size) {
        this.memory = memory;
        this.size = size;
        header = header(size);
    }

    /** What precedes the data of a slot: the signature of the operation and, for all-to-all, what goes to whom. */
    private static long header(int size) { return (8L * (Signature.LONGS + size) + 127) / 128 * 128; }

    private static long slotsAt(int size) { return 3 * LINE * size; }

    private static long ringsAt(int size) { return slotsAt(size) + (long) SLOTS * size * (header(size) + CHUNK); }

    private static long ringBytes() { return 2 * LINE + RING * (LINE + PART); }

    private static long blocksAt(int size) { return (ringsAt(size) + size * size * ringBytes() + 4095) / 4096 * 4096; }

    /** @param blocks whether there are blocks */
    static long bytes(int size, boolean blocks) { return blocksAt(size) + (blocks ? (long) BLOCKS * size * size * MOST_OF_BLOCK : 0); }

    boolean hasBlocks() { return memory.byteSize() > blocksAt(size); }

    private long counter(long at) { return (long) LONG.getAcquire(memory, at); }

    private void counter(long at, long value) { LONG.setRelease(memory, at, value); }

    boolean present(int r) { return counter(3 * LINE * r) != 0; }

    void enter(int r) { counter(3 * LINE * r, 1); }

    /** Chunks that rank {@code r} has put into its slots so far. */
    long published(int r) { return counter(3 * LINE * r + LINE); }

    void publish(int r, long chunks) { counter(3 * LINE * r + LINE, chunks); }

    /** Chunks of everybody that rank {@code r} has taken so far. */
    long consumed(int r) { return counter(3 * LINE * r + 2 * LINE); }

    void consume(int r, long chunks) { counter(3 * LINE * r + 2 * LINE, chunks); }

    /** Where the signature of chunk {@code chunk} of rank {@code r} lies. */
    long signature(int r, long chunk) { return slotsAt(size) + ((long) SLOTS * r + chunk % SLOTS) * (header + CHUNK); }

    /** Where its data lies. */
    long data(int r, long chunk) { return signature(r, chunk) + header; }

    /** Where a block begins, for chunks too large for a slot. */
    long block(int r, long chunk) { return blocksAt(size) + ((long) BLOCKS * r + chunk % BLOCKS) * size * MOST_OF_BLOCK; }

    MemorySegment segment() { return memory; }

    private long ring(int from, int to) { return ringsAt(size) + ((long) from * size + to) * ringBytes(); }

    long sent(int from, int to) { return counter(ring(from, to)); }

    void sent(int from, int to, long parts) { counter(ring(from, to), parts); }

    long received(int from, int to) { return counter(ring(from, to) + LINE); }

    void received(int from, int to, long parts) { counter(ring(from, to) + LINE, parts); }

    /** Where part {@code part} of the messages of a pair has its signature; the data is a line further. */
    long part(int from, int to, long part) { return ring(from, to) + 2 * LINE + (part % RING) * (LINE + PART); }

    long partData(int from, int to, long part) { return part(from, to, part) + LINE; }
}
