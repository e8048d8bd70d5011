package org.trainyard.run.events;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at the end of an event log and makes it end in a whole line. */
final class LogTail {
    private static final byte[] START = "\"type\":\"run_started\"".getBytes(StandardCharsets.US_ASCII);
    /** {@code run_started} stands right behind the time, so only the head of a line is searched. */
    private static final int HEAD = 64;
    private static final int CHUNK = 1 << 20;

    /**
     * What was found and done.
     *
     * @param length the length of the log now, in bytes
     * @param starts how many {@code run_started} lines it has
     * @param report what was repaired, or empty
     */
    record Repair(long length, int starts, String report) {
    }

    private LogTail() {
    }

    static Repair repair(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new Repair(0, 0, "");
        }
        Counter counter = new Counter();
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] chunk = new byte[CHUNK];
            int read;
            while ((read = log.read(chunk)) > 0) {
                counter.accept(chunk, read);
            }
            long length = counter.position;
            long tail = length - counter.lineStart;
            if (tail == 0) {
                return new Repair(length, counter.starts, "");
            }
            if (isWholeEvent(log, counter.lineStart, tail)) {
                log.seek(length);
                log.write('\n');
                counter.endLine();
                return new Repair(length + 1, counter.starts,
                        file.getFileName() + " ended in a line without its line break; the break was added");
            }
            log.setLength(counter.lineStart);
            log.getFD().sync();
            return new Repair(counter.lineStart, counter.starts, file.getFileName() + " ended in an incomplete line of "
                    + tail + " bytes behind line " + counter.lines + " (the process died while writing it); it was cut off");
        }
    }

    private static boolean isWholeEvent(RandomAccessFile log, long start, long size) throws IOException {
        if (size > CHUNK) {
            return false;
        }
        byte[] line = new byte[(int) size];
        log.seek(start);
        log.readFully(line);
        try {
            EventJson.parse(new String(line, StandardCharsets.UTF_8));
            return true;
        } catch (JsonParseException e) {
            return false;
        }
    }

    /** Counts lines and process starts in a stream of chunks. */
    private static final class Counter {
        private final byte[] head = new byte[HEAD];
        private int headLength;
        private long position;
        private long lineStart;
        private long lines;
        private int starts;

        void accept(byte[] chunk, int size) {
            for (int i = 0; i < size; i++) {
                position++;
                if (chunk[i] == '\n') {
                    endLine();
                    lineStart = position;
                } else if (headLength < HEAD) {
                    head[headLength++] = chunk[i];
                }
            }
        }

        void endLine() {
            lines++;
            for (int i = 0; i + START.length <= headLength; i++) {
                if (java.util.Arrays.equals(head, i, i + START.length, START, 0, START.length)) {
                    starts++;
                    break;
                }
            }
            headLength = 0;
        }
    }
}
