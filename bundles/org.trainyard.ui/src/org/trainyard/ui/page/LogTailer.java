package org.trainyard.ui.page;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads a growing log piece by piece, beginning near its end. A piece ends with a whole line unless a line is longer than
 * a piece. One thread at a time.
 */
final class LogTailer {
    private static final int PIECE = 64 << 10;

    private final Path file;
    private final long beginning;
    private long offset = -1;

    /**
     * A piece of the log.
     *
     * @param text new text, perhaps empty
     * @param restarted whether the log was replaced or cut, so that what was read before is void
     * @param more whether there is more to read at once
     */
    record Piece(String text, boolean restarted, boolean more) {
    }

    /** @param beginning how many bytes before the end to begin at */
    LogTailer(Path file, long beginning) {
        this.file = file;
        this.beginning = beginning;
    }

    Piece next() throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            long size = channel.size();
            boolean restarted = offset > size;
            boolean first = offset < 0 || restarted;
            if (first) {
                offset = Math.max(0, size - beginning);
            }
            ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(PIECE, size - offset));
            channel.position(offset);
            while (bytes.hasRemaining() && channel.read(bytes) > 0) {
                // until the piece is whole or the log ends
            }
            int start = first && offset > 0 ? afterFirstLine(bytes) : 0;
            int end = wholeLines(bytes, start);
            offset += end;
            String text = new String(bytes.array(), start, end - start, StandardCharsets.UTF_8);
            return new Piece(text, restarted, end > 0 && offset < size);
        } catch (NoSuchFileException e) {
            return new Piece("", false, false);
        }
    }

    private static int afterFirstLine(ByteBuffer bytes) {
        for (int i = 0; i < bytes.position(); i++) {
            if (bytes.get(i) == '\n') {
                return i + 1;
            }
        }
        return 0;
    }

    private static int wholeLines(ByteBuffer bytes, int start) {
        for (int i = bytes.position(); i > start; i--) {
            if (bytes.get(i - 1) == '\n') {
                return i;
            }
        }
        return bytes.position() == PIECE ? PIECE : start;
    }
}
