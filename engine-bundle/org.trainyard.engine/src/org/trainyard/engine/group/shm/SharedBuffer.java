package org.trainyard.engine.group.shm;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;

/** Memory of a group of which each rank has a part, as long as the others', and reaches all. */
final class SharedBuffer {
    private static final VarHandle INT = JAVA_INT.varHandle();
    private static final long LINE = 128, PAGE = 4096;

    private final MemorySegment memory;
    private final long id;
    private final int rank;
    private final int size;
    private final long bytes;

    /** @param id the same on all ranks, and no other buffer's of the group */
    SharedBuffer(MemorySegment memory, long id, int rank, int size, long bytes) {
        this.memory = memory;
        this.id = id;
        this.rank = rank;
        this.size = size;
        this.bytes = bytes;
    }

    private static long pages(long bytes) { return (bytes + PAGE - 1) / PAGE * PAGE; }

    static long bytes(int size, long bytes) { return pages(LINE * size) + size * pages(bytes); }

    /** Takes possession of the pages of this rank's part, and says so. */
    void enter() {
        of(rank).fill((byte) 0);
        INT.setRelease(memory, LINE * rank, 1);
    }

    /** Group ranks that have not entered. */
    List<Integer> absent() {
        List<Integer> missing = new ArrayList<>();
        for (int r = 0; r < size; r++) if ((int) INT.getAcquire(memory, LINE * r) == 0) missing.add(r);
        return missing;
    }

    /** The part of a rank. */
    MemorySegment of(int r) { return memory.asSlice(pages(LINE * size) + r * pages(bytes), bytes); }

    /** A number that says where in its part memory of this rank lies, the same on all ranks for the same place; -1 if it does not. */
    long place(MemorySegment data) {
        long offset = data.address() - of(rank).address();
        return offset < 0 || offset + data.byteSize() > bytes ? -1 : id << 44 | offset;
    }

    /** Where in a part a place lies. */
    static long offset(long place) { return place & (1L << 44) - 1; }
}
