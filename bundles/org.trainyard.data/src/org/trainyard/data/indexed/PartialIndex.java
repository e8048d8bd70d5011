package org.trainyard.data.indexed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.trainyard.run.AtomicFiles;

/** The index of a dataset under construction, on disk beside it, so that another process can go on where this one was killed. */
final class PartialIndex implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final String LENGTHS = ".lengths";
    private static final String DOCUMENTS = ".documents";
    private static final String MODES = ".modes";

    private final Path lengthsFile;
    private final Path bordersFile;
    private final Path modesFile;
    private final FileChannel lengths;
    private final FileChannel borders;
    private final FileChannel modes;
    private long savedLengths;
    private long savedBorders;
    private long savedModes;

    /** Opens the files of a data file; {@code keep} tells how much of what they hold counts. */
    PartialIndex(Path data, BuilderState keep) throws IOException {
        lengthsFile = beside(data, LENGTHS);
        bordersFile = beside(data, DOCUMENTS);
        lengths = open(lengthsFile, keep.sequences() * Integer.BYTES);
        borders = open(bordersFile, keep.borders() * Long.BYTES);
        modesFile = beside(data, MODES);
        modes = open(modesFile, keep.modes() ? keep.sequences() : 0);
        savedLengths = keep.sequences();
        savedBorders = keep.borders();
        savedModes = keep.modes() ? keep.sequences() : 0;
    }

    private static Path beside(Path data, String ending) {
        return data.resolveSibling(data.getFileName() + ending);
    }

    static void delete(Path data) throws IOException {
        Files.deleteIfExists(beside(data, LENGTHS));
        Files.deleteIfExists(beside(data, DOCUMENTS));
        Files.deleteIfExists(beside(data, MODES));
    }

    private static FileChannel open(Path file, long size) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            cut(channel, size);
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Drops what was written behind the checkpoint. */
    static void cut(FileChannel channel, long size) throws IOException {
        if (channel.size() < size) {
            throw new IOException("only " + channel.size() + " of " + size + " bytes are left of an interrupted run");
        }
        channel.truncate(size);
        channel.position(size);
    }

    /** Reads back what was saved. */
    void load(IntBlocks intoLengths, LongBlocks intoBorders, IntBlocks intoModes) throws IOException {
        lengths.position(0);
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
        for (long i = 0; i < savedLengths; i++) {
            intoLengths.add(refilled(buffer, lengths, i == 0, Integer.BYTES).getInt());
        }
        borders.position(0);
        for (long i = 0; i < savedBorders; i++) {
            intoBorders.add(refilled(buffer, borders, i == 0, Long.BYTES).getLong());
        }
        lengths.position(savedLengths * Integer.BYTES);
        borders.position(savedBorders * Long.BYTES);
        modes.position(0);
        for (long i = 0; i < savedModes; i++) {
            intoModes.add(refilled(buffer, modes, i == 0, 1).get());
        }
        modes.position(savedModes);
    }

    private static ByteBuffer refilled(ByteBuffer buffer, FileChannel from, boolean first, int needed) throws IOException {
        if (first) {
            buffer.clear().limit(0);
        }
        if (buffer.remaining() < needed) {
            buffer.compact();
            while (buffer.position() < needed && from.read(buffer) >= 0) {
                // until one value is whole; the size was checked on opening
            }
            buffer.flip();
        }
        return buffer;
    }

    /** Appends what is new, and syncs it. */
    void save(IntBlocks fromLengths, LongBlocks fromBorders, IntBlocks fromModes) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
        for (; savedLengths < fromLengths.size(); savedLengths++) {
            drained(buffer, lengths, Integer.BYTES).putInt(fromLengths.get(savedLengths));
        }
        drained(buffer, lengths, BUFFER);
        for (; savedBorders < fromBorders.size(); savedBorders++) {
            drained(buffer, borders, Long.BYTES).putLong(fromBorders.get(savedBorders));
        }
        drained(buffer, borders, BUFFER);
        for (; savedModes < fromModes.size(); savedModes++) {
            drained(buffer, modes, 1).put((byte) fromModes.get(savedModes));
        }
        drained(buffer, modes, BUFFER);
        lengths.force(true);
        borders.force(true);
        modes.force(true);
    }

    private static ByteBuffer drained(ByteBuffer buffer, FileChannel to, int needed) throws IOException {
        if (buffer.remaining() < needed) {
            buffer.flip();
            AtomicFiles.writeFully(to, buffer);
            buffer.clear();
        }
        return buffer;
    }

    /** Leaves the files for another process. */
    void suspend() throws IOException {
        lengths.close();
        borders.close();
        modes.close();
    }

    /** Deletes the files: they are of use only until the dataset is whole. */
    @Override
    public void close() throws IOException {
        suspend();
        Files.deleteIfExists(lengthsFile);
        Files.deleteIfExists(bordersFile);
        Files.deleteIfExists(modesFile);
    }
}
