package org.trainyard.engine.group.shm;

import java.lang.foreign.MemorySegment;
import org.trainyard.engine.group.Reduction;
import org.trainyard.engine.group.spi.Operation;
import org.trainyard.engine.group.spi.OperationKind;
import org.trainyard.engine.group.spi.Reducer;
import org.trainyard.engine.tensor.DType;

/** Which bytes of a rank's tensors go into which chunk, and what it makes of everybody's chunk. */
class ChunkPlan {
    private final OperationKind kind;
    private final DType dtype;
    private final Reduction reduction;
    private final int root;
    private final int size;
    private final int rank;
    private final MemorySegment input;
    private final MemorySegment output;
    /** Elements that this rank gives, or, where it gives to each rank apart, that each gets. */
    private final long count;
    private final long[] gives;
    private final long[] takes;
    /** Elements per chunk (and per rank, where it gives to each apart). */
    private final long step;

    ChunkPlan(Operation o, int rank, int size) {
        kind = o.kind();
        dtype = o.dtype();
        reduction = o.reduction();
        root = o.peer();
        this.rank = rank;
        this.size = size;
        input = o.inputData();
        output = o.outputData();
        count = kind == OperationKind.REDUCE_SCATTER ? o.outputCount() : o.inputCount();
        gives = o.inputElements();
        takes = o.outputElements();
        boolean apart = kind == OperationKind.REDUCE_SCATTER || kind == OperationKind.ALL_TO_ALL;
        step = Math.max(1, GroupMemory.CHUNK / dtype.bytes() / (apart ? size : 1));
    }

    /** The way that suits the operation's size. */
    static ChunkPlan of(Operation o, GroupMemory memory, int rank, int size) {
        return o.kind() == OperationKind.ALL_REDUCE && o.inputBytes() >= SharedReducePlan.LEAST_BYTES ? new SharedReducePlan(o, memory, rank, size)
            : new ChunkPlan(o, rank, size);
    }

    /** For all-to-all the first one only, which tells how many there are. */
    long chunks() {
        return kind == OperationKind.ALL_TO_ALL ? 1 : Math.max(1, (count + step - 1) / step);
    }

    /** Chunks that an exchange takes when {@code most} elements go from one rank to another. */
    long exchangeChunks(long most) { return (most + step - 1) / step; }

    /** Chunks that a rank can be ahead. */
    int slots() { return GroupMemory.SLOTS; }

    /** Where a chunk lies; {@code chunk} is the group's number of it. */
    long place(GroupMemory memory, int r, long chunk) { return memory.data(r, chunk); }

    /** Whether what goes into a chunk is there, when so many chunks have been consumed. */
    boolean mayPublish(long chunk, long consumed) { return true; }

    /** The chunk that taking {@code chunk} fills besides, if its slot is free already; -1 for none. */
    long fills(long chunk) { return -1; }

    /** Takes a chunk, and fills the one that {@link #fills} says, at {@code place}. */
    void consumeAndFill(long chunk, MemorySegment memory, long[] at, long place) { throw new UnsupportedOperationException(); }

    void publish(long chunk, MemorySegment memory, long at) {
        long width = dtype.bytes();
        switch (kind) {
            case ALL_REDUCE, ALL_GATHER -> copy(input, chunk * step * width, memory, at, length(chunk, count));
            case BROADCAST -> {
                if (rank == root) copy(input, chunk * step * width, memory, at, length(chunk, count));
            }
            case REDUCE_SCATTER -> {
                for (int d = 0; d < size; d++) {
                    copy(input, (d * count + chunk * step) * width, memory, at + d * step * width, length(chunk, count));
                }
            }
            case ALL_TO_ALL -> {
                long from = 0;
                for (int d = 0; chunk > 0 && d < size; d++) {
                    copy(input, (from + (chunk - 1) * step) * width, memory, at + d * step * width, length(chunk - 1, gives[d]));
                    from += gives[d];
                }
            }
            default -> { }
        }
    }

    void consume(long chunk, MemorySegment memory, long[] at) {
        long width = dtype.bytes();
        switch (kind) {
            case ALL_REDUCE -> reduce(memory, at, 0, chunk);
            case REDUCE_SCATTER -> reduce(memory, at, rank * step * width, chunk);
            case ALL_GATHER -> {
                for (int r = 0; r < size; r++) copy(memory, at[r], output, (r * count + chunk * step) * width, length(chunk, count));
            }
            case BROADCAST -> {
                if (rank != root) copy(memory, at[root], output, chunk * step * width, length(chunk, count));
            }
            case ALL_TO_ALL -> {
                long to = 0;
                for (int s = 0; chunk > 0 && s < size; s++) {
                    copy(memory, at[s] + rank * step * width, output, (to + (chunk - 1) * step) * width, length(chunk - 1, takes[s]));
                    to += takes[s];
                }
            }
            default -> { }
        }
    }

    private void reduce(MemorySegment memory, long[] at, long offset, long chunk) {
        MemorySegment[] slots = new MemorySegment[size];
        long[] from = new long[size];
        for (int r = 0; r < size; r++) {
            slots[r] = memory;
            from[r] = at[r] + offset;
        }
        Reducer.get().reduce(dtype, reduction, slots, from, new MemorySegment[] {output}, new long[] {chunk * step * dtype.bytes()},
            length(chunk, count) / dtype.bytes());
    }

    /** Bytes of a run of {@code all} elements that lie in a chunk. */
    private long length(long chunk, long all) { return Math.max(0, Math.min(step, all - chunk * step)) * dtype.bytes(); }

    private static void copy(MemorySegment from, long start, MemorySegment to, long at, long length) {
        if (length > 0) MemorySegment.copy(from, start, to, at, length);
    }
}
