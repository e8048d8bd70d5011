package org.trainyard.checkpoint.safetensors;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/**
 * An open safetensors file. Only the header is read; tensors are mapped, and their bytes come from the disk when they
 * are touched.
 *
 * <p>Every violation of the format is a {@link UserError} that names the file, the tensor and the offset. Immutable;
 * any thread may read until it is closed.
 */
public final class SafeTensorsFile implements AutoCloseable {
    private static final int LENGTH_BYTES = 8;

    private final Path path;
    private final SafeTensorsHeader header;
    private final MemorySegment data;
    private final Arena arena;

    private SafeTensorsFile(Path path, SafeTensorsHeader header, MemorySegment data, Arena arena) {
        this.path = path;
        this.header = header;
        this.data = data;
        this.arena = arena;
    }

    /** Opens and checks a file. */
    public static SafeTensorsFile open(Path path) {
        Arena arena = Arena.ofShared();
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            long size = channel.size();
            int length = headerLength(path, channel, size);
            byte[] json = new byte[length];
            readFully(channel, ByteBuffer.wrap(json), LENGTH_BYTES);
            long start = LENGTH_BYTES + (long) length;
            SafeTensorsHeader header = SafeTensorsHeader.parse(path.toString(), json, size - start);
            MemorySegment whole = channel.map(FileChannel.MapMode.READ_ONLY, 0, size, arena);
            return new SafeTensorsFile(path, header, whole.asSlice(start), arena);
        } catch (IOException e) {
            arena.close();
            throw new UserError("cannot read " + path + ": " + AtomicFiles.reason(e), e);
        } catch (RuntimeException | Error e) {
            arena.close();
            throw e;
        }
    }

    private static int headerLength(Path path, FileChannel channel, long size) throws IOException {
        if (size < LENGTH_BYTES) {
            throw new UserError(path + " is no safetensors file: it has " + size + " bytes, fewer than the header's length takes");
        }
        ByteBuffer length = ByteBuffer.allocate(LENGTH_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        readFully(channel, length, 0);
        long value = length.getLong(0);
        if (value < 0 || value > SafeTensorsHeader.MAX_LENGTH) {
            throw new UserError(path + " is no safetensors file: it claims a header of " + Long.toUnsignedString(value)
                    + " bytes, more than the " + SafeTensorsHeader.MAX_LENGTH + " that are allowed");
        }
        if (value > size - LENGTH_BYTES) {
            throw new UserError(path + " is cut short: its header takes " + value + " bytes, but only "
                    + (size - LENGTH_BYTES) + " follow");
        }
        return (int) value;
    }

    private static void readFully(FileChannel channel, ByteBuffer target, long position) throws IOException {
        long at = position;
        while (target.hasRemaining()) {
            int read = channel.read(target, at);
            if (read < 0) {
                throw new IOException("the file ended while it was read");
            }
            at += read;
        }
    }

    public Path path() {
        return path;
    }

    /** The tensors in the order of the header. */
    public Set<String> names() {
        return java.util.Collections.unmodifiableSet(header.entries().keySet());
    }

    /** The free texts of {@code __metadata__}. */
    public Map<String, String> metadata() {
        return java.util.Collections.unmodifiableMap(header.metadata());
    }

    public boolean has(String name) {
        return header.entries().containsKey(name);
    }

    /** A tensor; a {@link UserError} when the file has none of that name. */
    public TensorView tensor(String name) {
        SafeTensorsHeader.Entry entry = header.entries().get(name);
        if (entry == null) {
            throw new UserError(path + " has no tensor " + SafeTensorsHeader.shown(name));
        }
        return new TensorView(name, entry.dtype(), entry.shape().clone(), data.asSlice(entry.begin(), entry.end() - entry.begin()));
    }

    @Override
    public void close() {
        if (arena.scope().isAlive()) {
            arena.close();
        }
    }
}
