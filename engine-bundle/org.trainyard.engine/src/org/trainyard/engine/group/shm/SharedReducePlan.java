package org.trainyard.engine.group.shm;

import java.lang.foreign.MemorySegment;
import java.util.BitSet;
import org.trainyard.engine.group.Reduction;
import org.trainyard.engine.group.spi.Operation;
import org.trainyard.engine.group.spi.Reducer;
import org.trainyard.engine.tensor.DType;

/**
 * A large all-reduce whose sums are shared out: of each run of elements every rank sums its part, in rank order, and gives the result to the
 * others. So each run takes two chunks, one that scatters and one that gathers; the scattering is {@value #AHEAD} runs ahead, so that a rank
 * has something to do while the others sum, and the run is still in its cache when it comes back. Very large ones go through blocks instead of
 * slots, past the caches ({@link GroupMemory#LEAST_PAST_CACHE}).
 */
final class SharedReducePlan extends ChunkPlan {
    /** Below this, that every rank sums everything costs less than a second synchronisation. */
    static final long LEAST_BYTES = 256 << 10;
    private static final long AHEAD = 2;

    private final DType dtype;
    private final Reduction reduction;
    private final int size;
    private final int rank;
    private final MemorySegment data;
    private final long count;
    private final boolean blocks;
    private final long run;
    private final long runs;
    /** Runs whose result went into the slot with the sum. */
    private final BitSet placed = new BitSet();

    SharedReducePlan(Operation o, GroupMemory memory, int rank, int size) {
        super(o, rank, size);
        dtype = o.dtype();
        reduction = o.reduction();
        this.rank = rank;
        this.size = size;
        data = o.inputData();
        count = o.inputCount();
        // As many runs as keep their parts large enough to be copied past the caches, if there is one such.
        long fit = o.inputBytes() / (size * GroupMemory.LEAST_PAST_CACHE);
        blocks = fit > 0 && memory.hasBlocks();
        run = blocks ? aligned((count + fit - 1) / fit) : GroupMemory.CHUNK / dtype.bytes();
        runs = (count + run - 1) / run;
    }

    /** Room for parts of whole cache lines. */
    private long aligned(long length) { return (length + 64L * size - 1) / (64L * size) * (64L * size); }

    @Override int slots() { return blocks ? GroupMemory.BLOCKS : super.slots(); }

    @Override long place(GroupMemory memory, int r, long chunk) { return blocks ? memory.block(r, chunk) : super.place(memory, r, chunk); }

    @Override long chunks() { return 2 * runs; }

    private long ahead() { return Math.min(AHEAD, runs); }

    /** The run that a chunk scatters, or -1 - the run that it gathers. In order: the first ones scatter, then in turns, then the last gather. */
    private long runOf(long chunk) {
        long later = chunk - ahead();
        if (later < 0) return chunk;
        if (later >= 2 * (runs - ahead())) return -1 - (chunk - runs);
        return later % 2 == 0 ? -1 - later / 2 : ahead() + later / 2;
    }

    private long chunkThatScatters(long r) { return r < ahead() ? r : 2 * r - ahead() + 1; }

    @Override boolean mayPublish(long chunk, long consumed) {
        long r = runOf(chunk);
        return r >= 0 || consumed > chunkThatScatters(-1 - r);
    }

    @Override long fills(long chunk) {
        long r = runOf(chunk);
        return r < 0 || blocks ? -1 : r < runs - ahead() ? ahead() + 2 * r : runs + r;
    }

    @Override void publish(long chunk, MemorySegment memory, long at) {
        long r = runOf(chunk);
        if (r >= 0) {
            copyParts(r, 0, rank, true, memory, at);
            copyParts(r, rank + 1, size, true, memory, at);
        } else if (!placed.get((int) (-1 - r))) {
            copyParts(-1 - r, rank, rank + 1, true, memory, at);
        }
    }

    @Override void consume(long chunk, MemorySegment memory, long[] at) {
        long r = runOf(chunk);
        if (r >= 0) {
            reduce(r, memory, at, -1);
        } else {
            for (int part = 0; part < size; part++) if (part != rank) copyParts(-1 - r, part, part + 1, false, memory, at[part]);
        }
    }

    @Override void consumeAndFill(long chunk, MemorySegment memory, long[] at, long place) {
        reduce(runOf(chunk), memory, at, place);
        placed.set((int) runOf(chunk));
    }

    /** @param end the part after the last */
    private void copyParts(long r, int part, int end, boolean out, MemorySegment memory, long at) {
        long offset = start(r, part) * dtype.bytes(), bytes = start(r, end) * dtype.bytes() - offset, in = (r * run) * dtype.bytes() + offset;
        if (bytes == 0) return;
        if (out) MemorySegment.copy(data, in, memory, at + offset, bytes);
        else MemorySegment.copy(memory, at + offset, data, in, bytes);
    }

    /** @param place where the result goes besides, or -1 */
    private void reduce(long r, MemorySegment memory, long[] at, long place) {
        long offset = start(r, rank) * dtype.bytes(), own = r * run * dtype.bytes() + offset;
        MemorySegment[] from = new MemorySegment[size];
        long[] where = new long[size];
        for (int k = 0; k < size; k++) {
            from[k] = k == rank ? data : memory;
            where[k] = k == rank ? own : at[k] + offset;
        }
        MemorySegment[] to = place < 0 ? new MemorySegment[] {data} : new MemorySegment[] {data, memory};
        Reducer.get().reduce(dtype, reduction, from, where, to, new long[] {own, place + offset}, start(r, rank + 1) - start(r, rank));
    }

    /** Where a part begins within its run, in elements; whole cache lines but at the end. */
    private long start(long r, int part) {
        long length = Math.min(run, count - r * run), each = ((length + size - 1) / size + 63) / 64 * 64;
        return Math.min(length, part * each);
    }
}
