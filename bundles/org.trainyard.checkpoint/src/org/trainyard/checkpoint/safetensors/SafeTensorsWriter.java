package org.trainyard.checkpoint.safetensors;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.trainyard.run.AtomicFiles;

/** Writes safetensors files; byte for byte as the reference implementation does for the same content. */
public final class SafeTensorsWriter {
    /** Large enough that the call costs nothing, small enough that several stay in the cache. */
    private static final long CHUNK = 8L << 20;

    private SafeTensorsWriter() {
    }

    /** Replaces {@code path} atomically by a file of these tensors; a {@link org.trainyard.run.UserError} if it fails. */
    public static void write(Path path, List<? extends TensorSource> tensors, Map<String, String> metadata) {
        SafeTensorsLayout layout = SafeTensorsLayout.of(tensors, metadata);
        AtomicFiles.write(path, channel -> writeTo(channel, layout));
    }

    /** Writes the planned bytes to an open file, without syncing it. */
    public static void writeTo(FileChannel channel, SafeTensorsLayout layout) throws IOException {
        AtomicFiles.writeFully(channel, ByteBuffer.wrap(layout.prefix()));
        for (TensorSource tensor : layout.tensors()) {
            if (tensor.segment().isPresent()) {
                writeSegment(channel, tensor.segment().get());
            } else {
                try (Arena arena = Arena.ofConfined()) {
                    MemorySegment copy = arena.allocate(tensor.byteSize(), 64);
                    tensor.copyTo(copy);
                    writeSegment(channel, copy);
                }
            }
        }
    }

    private static void writeSegment(FileChannel channel, MemorySegment segment) throws IOException {
        for (long at = 0; at < segment.byteSize(); at += CHUNK) {
            AtomicFiles.writeFully(channel, segment.asSlice(at, Math.min(CHUNK, segment.byteSize() - at)).asByteBuffer());
        }
    }
}
