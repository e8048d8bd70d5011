package org.trainyard.data.indexed;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
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

    /**
     * A file read piece by piece, for file systems where memory maps are slow or break. Each reader takes a handle of its own: one
     * {@code FileChannel} for all would be closed for all when a single reader is interrupted, as loaders of batches are when they end.
     */
    final class Plain implements DataBytes {
        private final Path file;
        private final long size;
        private final Queue<RandomAccessFile> idle = new ConcurrentLinkedQueue<>();
        private volatile boolean closed;

        Plain(Path file) throws IOException {
            this.file = file;
            RandomAccessFile first = new RandomAccessFile(file.toFile(), "r");
            idle.add(first);
            size = first.length();
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public MemorySegment at(long from, long length) {
            if (closed) {
                throw new IllegalStateException(file + " was closed");
            }
            byte[] bytes = new byte[Math.toIntExact(length)];
            try {
                RandomAccessFile handle = idle.poll();
                if (handle == null) {
                    handle = new RandomAccessFile(file.toFile(), "r");
                }
                try {
                    handle.seek(from);
                    handle.readFully(bytes);
                } finally {
                    idle.add(handle);
                    if (closed) { // meanwhile
                        close();
                    }
                }
            } catch (EOFException e) {
                throw new UserError(file + ": ends before byte " + (from + length) + ", when it was opened it had " + size, e);
            } catch (IOException e) {
                throw new UserError("cannot read " + file + " at byte " + from + ": " + AtomicFiles.reason(e), e);
            }
            return MemorySegment.ofArray(bytes);
        }

        @Override
        public void close() {
            closed = true;
            for (RandomAccessFile handle = idle.poll(); handle != null; handle = idle.poll()) {
                try {
                    handle.close();
                } catch (IOException e) {
                    throw new UserError("cannot read " + file + ": " + AtomicFiles.reason(e), e);
                }
            }
        }
    }
}
