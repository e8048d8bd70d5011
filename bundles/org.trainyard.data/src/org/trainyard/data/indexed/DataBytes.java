package org.trainyard.data.indexed;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/** The bytes of a data file. Reads may come from many threads. */
interface DataBytes extends AutoCloseable {
    long size();

    /** The {@code length} bytes from {@code from} on; they may be a copy. */
    MemorySegment at(long from, long length);

    @Override
    void close();

    /** A memory map, which ends with its arena. */
    record Mapped(MemorySegment map) implements DataBytes {
        @Override
        public long size() {
            return map.byteSize();
        }

        @Override
        public MemorySegment at(long from, long length) {
            return map.asSlice(from, length);
        }

        @Override
        public void close() {
            // the arena's owner does
        }
    }

    /** A file read piece by piece, for file systems where memory maps are slow or break. */
    final class Plain implements DataBytes {
        private final Path file;
        private final FileChannel channel;
        private final long size;

        Plain(Path file) throws IOException {
            this.file = file;
            channel = FileChannel.open(file, StandardOpenOption.READ);
            size = channel.size();
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public MemorySegment at(long from, long length) {
            ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(length));
            try {
                while (bytes.hasRemaining()) {
                    if (channel.read(bytes, from + bytes.position()) < 0) {
                        throw new UserError(file + ": ends at byte " + channel.size() + ", when it was opened it had " + size);
                    }
                }
            } catch (IOException e) {
                throw new UserError("cannot read " + file + " at byte " + from + ": " + AtomicFiles.reason(e), e);
            }
            return MemorySegment.ofArray(bytes.array());
        }

        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UserError("cannot read " + file + ": " + AtomicFiles.reason(e), e);
            }
        }
    }
}
