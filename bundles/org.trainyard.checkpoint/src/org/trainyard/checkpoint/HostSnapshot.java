package org.trainyard.checkpoint;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.trainyard.checkpoint.safetensors.TensorSource;

/**
 * A buffer in host memory that holds copies of a checkpoint's tensors while they are written. It grows to the largest
 * checkpoint and is reused. One thread at a time.
 */
final class HostSnapshot implements AutoCloseable {
    private static final long ALIGNMENT = 64;
    /** Copies are cut so that all processors have something to do, whatever the sizes of the tensors. */
    private static final long CHUNK = 16L << 20;

    private Arena arena;
    private MemorySegment buffer = MemorySegment.NULL;
    private CheckpointContent content;

    /** Makes room; touching the memory now keeps page faults out of the first snapshot. */
    void reserve(long bytes) {
        if (buffer.byteSize() < bytes) {
            close();
            arena = Arena.ofShared();
            buffer = arena.allocate(bytes, ALIGNMENT);
        }
    }

    /** The room a checkpoint takes here. */
    static long bytesFor(CheckpointContent content) {
        return content.pieces().stream().mapToLong(piece -> aligned(piece.source().byteSize())).sum();
    }

    /** Copies every tensor; afterwards the originals may change. */
    void take(CheckpointContent original) {
        reserve(bytesFor(original));
        copy(original, true);
    }

    /** A copy of those tensors only that do not lie in host memory. */
    static HostSnapshot ofDeviceTensors(CheckpointContent original) {
        HostSnapshot snapshot = new HostSnapshot();
        long bytes = original.pieces().stream().filter(piece -> piece.source().segment().isEmpty())
                .mapToLong(piece -> aligned(piece.source().byteSize())).sum();
        if (bytes > 0) {
            snapshot.reserve(bytes);
        }
        snapshot.copy(original, false);
        return snapshot;
    }

    /** The checkpoint over the copies. */
    CheckpointContent content() {
        return content;
    }

    private record Job(MemorySegment from, MemorySegment to) {
    }

    private void copy(CheckpointContent original, boolean everything) {
        content = CheckpointContent.at(original.iteration()).state(original.state());
        List<Job> jobs = new ArrayList<>();
        long at = 0;
        for (TensorPiece piece : original.pieces()) {
            TensorSource source = piece.source();
            MemorySegment data = source.segment().orElse(null);
            if (data != null && !everything) {
                content.piece(piece.group(), source, piece.globalShape(), piece.offset());
                continue;
            }
            MemorySegment target = buffer.asSlice(at, source.byteSize());
            at += aligned(source.byteSize());
            if (data == null) {
                source.copyTo(target);
            } else {
                cut(data, target, jobs);
            }
            content.piece(piece.group(), TensorSource.of(source.name(), source.dtype(), source.shape(), target),
                    piece.globalShape(), piece.offset());
        }
        IntStream.range(0, jobs.size()).parallel().forEach(i -> jobs.get(i).to().copyFrom(jobs.get(i).from()));
    }

    private static void cut(MemorySegment from, MemorySegment to, List<Job> jobs) {
        for (long at = 0; at < from.byteSize(); at += CHUNK) {
            long size = Math.min(CHUNK, from.byteSize() - at);
            jobs.add(new Job(from.asSlice(at, size), to.asSlice(at, size)));
        }
    }

    private static long aligned(long bytes) {
        return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    @Override
    public void close() {
        if (arena != null) {
            arena.close();
            arena = null;
            buffer = MemorySegment.NULL;
        }
    }
}
