package org.trainyard.engine.group.shm;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.trainyard.engine.group.Reduction;
import org.trainyard.engine.group.spi.Operation;
import org.trainyard.engine.group.spi.OperationKind;
import org.trainyard.engine.group.spi.Reducer;
import org.trainyard.engine.tensor.DType;

/**
 * A collective on memory that all ranks reach. Its two chunks carry no data: after the first all tensors may be read, and each rank does its share
 * of the work in everybody's memory; after the second all shares are done.
 */
final class DirectPlan extends ChunkPlan {
    /** Below this, a second synchronisation costs more than copies. */
    static final long LEAST_BYTES = 256 << 10;

    private final OperationKind kind;
    private final DType dtype;
    private final Reduction reduction;
    private final int rank;
    private final int size;
    private final MemorySegment input;
    private final MemorySegment output;
    /** Everybody's tensor that lies in the buffer: the one reduced, or the one gathered into. */
    private final MemorySegment[] parts;

    /** @param place of the tensor in {@code buffer} */
    DirectPlan(Operation o, SharedBuffer buffer, long place, int rank, int size) {
        super(o, rank, size);
        kind = o.kind();
        dtype = o.dtype();
        reduction = o.reduction();
        this.rank = rank;
        this.size = size;
        input = o.inputData();
        output = o.outputData();
        parts = new MemorySegment[size];
        long length = shared(o).byteSize();
        for (int r = 0; r < size; r++) parts[r] = buffer.of(r).asSlice(SharedBuffer.offset(place), length);
    }

    /** The tensor of which everybody needs to reach everybody's; null for operations that have none. */
    static MemorySegment shared(Operation o) {
        return switch (o.kind()) {
            case ALL_REDUCE, REDUCE_SCATTER -> o.inputData();
            case ALL_GATHER -> o.outputData();
            default -> null;
        };
    }

    @Override long chunks() { return 2; }

    @Override boolean mayPublish(long chunk, long consumed) { return chunk == consumed; }

    @Override void publish(long chunk, MemorySegment memory, long at) {
        if (chunk == 0 && kind == OperationKind.ALL_GATHER) copy(input, 0, parts[rank], rank * input.byteSize(), input.byteSize());
    }

    @Override void consume(long chunk, MemorySegment memory, long[] at) {
        if (chunk > 0) return;
        long count = parts[0].byteSize() / dtype.bytes();
        switch (kind) {
            case ALL_REDUCE -> reduce(start(count, rank), start(count, rank + 1), parts, start(count, rank));
            case REDUCE_SCATTER -> reduce(count / size * rank, count / size * (rank + 1), new MemorySegment[] {output}, 0);
            default -> {
                // Not all from the same rank at once.
                for (int k = 1; k < size; k++) {
                    int r = (rank + k) % size;
                    copy(parts[r], r * input.byteSize(), parts[rank], r * input.byteSize(), input.byteSize());
                }
            }
        }
    }

    /** Where the share of a rank begins, in elements; whole cache lines but at the end. */
    private long start(long count, int part) { return Math.min(count, part * (((count + size - 1) / size + 63) / 64 * 64)); }

    private void reduce(long from, long end, MemorySegment[] outputs, long at) {
        long[] where = new long[size], to = new long[outputs.length];
        Arrays.fill(where, from * dtype.bytes());
        Arrays.fill(to, at * dtype.bytes());
        if (from < end) Reducer.get().reduce(dtype, reduction, parts, where, outputs, to, end - from);
    }

    private static void copy(MemorySegment from, long start, MemorySegment to, long at, long length) {
        if (length > 0 && from.address() + start != to.address() + at) MemorySegment.copy(from, start, to, at, length);
    }
}
