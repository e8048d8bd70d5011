package org.trainyard.data.preprocess;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.trainyard.data.tokenizer.TextFiles;
import org.trainyard.run.UserError;

/**
 * A text file that is not compressed. One thread cuts it into batches, for which it looks at little more than their last lines; each worker
 * reads its own, so that they are in its processor's cache. What is added to the file after it was opened is not seen.
 */
final class PlainFile implements Closeable {
    /** Bytes read at once: they come by way of a buffer outside the heap, which is to stay in the cache as well. */
    private static final int PIECE = 1 << 16;
    private static final int MARK = 4; // bytes that tell a compressed file
    private static final int BEFORE = 2; // bytes before a line end that tell whether the line is blank

    private final Path file;
    private final FileChannel channel;
    private final long size;
    private final byte[] piece = new byte[PIECE + BEFORE];

    private PlainFile(Path file, FileChannel channel, long size) {
        this.file = file;
        this.channel = channel;
        this.size = size;
    }

    /** Opens a file, or returns null if it must be read in order: it is compressed, a pipe, or empty so far. */
    static PlainFile open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        FileChannel channel = FileChannel.open(file);
        try {
            PlainFile plain = new PlainFile(file, channel, channel.size());
            int mark = (int) Math.min(MARK, plain.size);
            plain.read(0, plain.piece, 0, mark);
            if (mark > 0 && !TextFiles.isCompressed(Arrays.copyOf(plain.piece, mark))) {
                return plain;
            }
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return null;
    }

    /** Its length in bytes when it was opened. */
    long size() {
        return size;
    }

    /**
     * Where the last batch that begins at {@code from} and has at most {@code most} bytes can end, counted from its beginning; 0 if no line
     * ends behind {@code searched}. For the thread that cuts.
     */
    int cut(long from, int searched, int most, TextForm form) throws IOException {
        int low;
        for (int high = most; high > searched; high = low) {
            low = Math.max(searched, high - PIECE);
            int start = Math.max(0, low - BEFORE);
            read(from + start, piece, 0, high - start);
            int end = BatchReader.boundary(form, piece, low - start, high - start);
            if (end > 0) {
                return start + end;
            }
        }
        return 0;
    }

    /** Reads {@code length} bytes into the array's beginning, or into a new one if they are too many. For any thread. */
    byte[] read(long from, int length, byte[] room) throws IOException {
        byte[] bytes = length <= room.length ? room : new byte[length];
        for (int at = 0; at < length; at += PIECE) {
            read(from + at, bytes, at, Math.min(PIECE, length - at));
        }
        return bytes;
    }

    private void read(long from, byte[] target, int at, int length) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(target, at, length);
        while (rest.hasRemaining()) {
            if (channel.read(rest, from + rest.position() - at) < 0) {
                throw new UserError(file + " became shorter while it was read: it had " + size + " bytes, and has " + channel.size());
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
