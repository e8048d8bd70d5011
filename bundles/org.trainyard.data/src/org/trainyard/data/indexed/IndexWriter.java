package org.trainyard.data.indexed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.trainyard.run.AtomicFiles;

/** Buffered little-endian output of an {@code .idx} file. */
final class IndexWriter {
    private final FileChannel channel;
    private final ByteBuffer buffer;

    IndexWriter(FileChannel channel, ByteBuffer buffer) {
        this.channel = channel;
        this.buffer = buffer.clear();
    }

    void header(TokenType type, long sequences, long borders) throws IOException {
        buffer.put(IndexFormat.MAGIC);
        putLong(IndexFormat.VERSION);
        putByte((byte) type.code());
        putLong(sequences);
        putLong(borders);
    }

    void putByte(byte value) throws IOException {
        room(Byte.BYTES);
        buffer.put(value);
    }

    void putInt(int value) throws IOException {
        room(Integer.BYTES);
        buffer.putInt(value);
    }

    void putLong(long value) throws IOException {
        room(Long.BYTES);
        buffer.putLong(value);
    }

    void flush() throws IOException {
        buffer.flip();
        AtomicFiles.writeFully(channel, buffer);
        buffer.clear();
    }

    private void room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            flush();
        }
    }
}
