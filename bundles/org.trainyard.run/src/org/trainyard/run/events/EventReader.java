package org.trainyard.run.events;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Objects;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/**
 * Follows an event log: every poll gives the whole lines that came since the last one.
 *
 * <p>A line without its line break is left for later. Types of a later version arrive as {@link RunEvent.Unknown},
 * unknown fields are passed over, and a damaged line is reported with its number without stopping. The log is opened
 * anew for each poll, so that a run directory can be deleted under a watcher. One thread; different readers of one log
 * do not know of each other.
 */
public final class EventReader {
    private static final int CHUNK = 1 << 20;
    private static final int LONGEST_LINE = 64 << 20;
    private static final int SHOWN = 120;

    /** Receives what a poll finds, in order. */
    public interface Sink {
        /**
         * A whole line.
         *
         * @param line its number in the file; 1 for the first
         */
        void event(RunEvent event, long line);

        /** A line that is no event. */
        default void damaged(long line, String reason) {
        }

        /** The log was replaced by another: forget everything; reading begins anew. */
        default void restarted() {
        }
    }

    private final Path file;
    private final IterationLineParser iterations = new IterationLineParser();
    private byte[] buffer = new byte[CHUNK];
    private Object fileKey;
    private long offset;
    private long lines;

    public EventReader(Path file) {
        this.file = file;
    }

    /** The position behind the last whole line read, in bytes. */
    public long offset() {
        return offset;
    }

    /**
     * Reads what is new.
     *
     * @return true when anything was found; a log that does not exist yet is an empty one
     * @throws UserError when the log cannot be read
     */
    public boolean poll(Sink sink) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            boolean replaced = attributes.size() < offset || fileKey != null && !Objects.equals(fileKey, attributes.fileKey());
            fileKey = attributes.fileKey();
            if (replaced) {
                offset = 0;
                lines = 0;
                sink.restarted();
            }
            return attributes.size() > offset ? readLines(sink) || replaced : replaced;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UserError("cannot read " + file + ": " + AtomicFiles.reason(e), e);
        }
    }

    private boolean readLines(Sink sink) throws IOException {
        long before = offset;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.position(offset);
            int filled = 0;
            int read;
            while ((read = channel.read(ByteBuffer.wrap(buffer, filled, buffer.length - filled))) > 0) {
                int consumed = consume(filled, filled + read, sink);
                filled = filled + read - consumed;
                offset += consumed;
                System.arraycopy(buffer, consumed, buffer, 0, filled);
                if (filled == buffer.length) {
                    if (filled >= LONGEST_LINE) {
                        throw new UserError(file + " line " + (lines + 1) + " is longer than " + (LONGEST_LINE >> 20)
                                + " MiB; this is no event log");
                    }
                    buffer = Arrays.copyOf(buffer, buffer.length * 2);
                }
            }
        }
        return offset > before;
    }

    /** Handles the whole lines in {@code buffer[0, end)} and gives how many bytes they take. */
    private int consume(int scanned, int end, Sink sink) {
        int start = 0;
        for (int i = scanned; i < end; i++) {
            if (buffer[i] == '\n') {
                lines++;
                handle(start, i, sink);
                start = i + 1;
            }
        }
        return start;
    }

    private void handle(int from, int to, Sink sink) {
        IterationEvent iteration = iterations.parse(buffer, from, to);
        if (iteration != null) {
            sink.event(iteration, lines);
            return;
        }
        String line = new String(buffer, from, to - from, StandardCharsets.UTF_8).strip();
        if (line.isEmpty()) {
            return;
        }
        RunEvent event;
        try {
            event = EventJson.parse(line);
        } catch (JsonParseException e) {
            sink.damaged(lines, file.getFileName() + " line " + lines + " is damaged and was passed over ("
                    + firstLine(e.getMessage()) + "): " + shown(line));
            return;
        }
        sink.event(event, lines);
    }

    private static String firstLine(String text) {
        return text == null ? "no reason given" : text.lines().findFirst().orElse("").strip();
    }

    private static String shown(String line) {
        String printable = line.replaceAll("\\p{Cntrl}", "?");
        return printable.length() <= SHOWN ? printable : printable.substring(0, SHOWN) + "…";
    }
}
