package org.trainyard.data.indexed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.trainyard.run.AtomicFiles;

/**
 * A growing list of whole numbers of which only the end is in memory, and the rest in a file: it may become as long as the disk has room
 * for. Not thread-safe.
 */
final class StoredNumbers implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    /** Takes the numbers of a list, one after the other. */
    interface Sink {
        void put(long value) throws IOException;
    }

    private final Path file;
    private final int width;
    private final boolean kept;
    private final ByteBuffer end = buffer(); // what the file does not hold yet
    private FileChannel channel; // null until the file is needed
    private long stored;

    private StoredNumbers(Path file, int width, boolean kept) {
        this.file = file;
        this.width = width;
        this.kept = kept;
    }

    /**
     * An empty list, whose file, if it comes to need one, is gone with this process.
     *
     * @param width bytes a number: 1, 4 or 8
     */
    static StoredNumbers passing(Path file, int width) {
        return new StoredNumbers(file, width, false);
    }

    /**
     * The first {@code count} numbers of a file, for this process to go on with and for others after it.
     *
     * @throws IOException also if it holds fewer
     */
    static StoredNumbers kept(Path file, int width, long count) throws IOException {
        StoredNumbers numbers = new StoredNumbers(file, width, true);
        numbers.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            cut(numbers.channel, count * width);
        } catch (IOException e) {
            numbers.channel.close();
            throw e;
        }
        numbers.stored = count;
        return numbers;
    }

    /** Drops what was written behind a checkpoint. */
    static void cut(FileChannel channel, long size) throws IOException {
        if (channel.size() < size) {
            throw new IOException("only " + channel.size() + " of " + size + " bytes are left of an interrupted run");
        }
        channel.truncate(size);
        channel.position(size);
    }

    private static ByteBuffer buffer() {
        return ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
    }

    void add(long value) throws IOException {
        if (!end.hasRemaining()) {
            store();
        }
        switch (width) {
            case Byte.BYTES -> end.put((byte) value);
            case Integer.BYTES -> end.putInt((int) value);
            default -> end.putLong(value);
        }
    }

    long size() {
        return stored + end.position() / width;
    }

    /** Brings everything added so far to disk. */
    void save() throws IOException {
        store();
        channel.force(true);
    }

    private void store() throws IOException {
        if (channel == null) {
            channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        }
        stored += end.position() / width;
        AtomicFiles.writeFully(channel, end.flip());
        end.clear();
    }

    /** Appends all numbers to another file, in the form they have in this one. */
    void appendTo(FileChannel other) throws IOException {
        for (long at = 0, size = stored * width; at < size;) {
            long count = channel.transferTo(at, size - at, other);
            if (count == 0) {
                throw cutOff();
            }
            at += count;
        }
        AtomicFiles.writeFully(other, end.duplicate().flip());
    }

    private IOException cutOff() {
        return new IOException(file + " was cut off while it was in use");
    }

    /** Gives all numbers, in order. */
    void forEach(Sink sink) throws IOException {
        ByteBuffer part = buffer();
        for (long at = 0, size = stored * width; at < size; at += part.limit()) {
            part.clear().limit((int) Math.min(BUFFER, size - at));
            while (part.hasRemaining()) {
                if (channel.read(part, at + part.position()) < 0) {
                    throw cutOff();
                }
            }
            give(part.flip(), sink);
        }
        give(end.duplicate().order(ByteOrder.LITTLE_ENDIAN).flip(), sink);
    }

    private void give(ByteBuffer numbers, Sink sink) throws IOException {
        while (numbers.hasRemaining()) {
            sink.put(width == Byte.BYTES ? numbers.get() : width == Integer.BYTES ? numbers.getInt() : numbers.getLong());
        }
    }

    /** Leaves the file for another process. */
    void suspend() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }

    @Override
    public void close() throws IOException {
        suspend();
        if (kept) {
            Files.deleteIfExists(file);
        }
    }
}
