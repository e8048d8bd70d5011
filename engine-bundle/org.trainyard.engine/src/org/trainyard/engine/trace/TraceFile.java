package org.trainyard.engine.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.trainyard.run.UserError;

/** Reads one file of a trace, of which the end may be missing or being written. */
final class TraceFile {
    /** Takes spans in the order of the file; false to have them passed over unread. */
    interface Iterations {
        boolean wanted(int iteration);
    }

    private final Path path;
    private final Map<Integer, String> names = new HashMap<>();
    private final Map<String, String> header = new HashMap<>();
    private final List<TraceSpan> spans = new ArrayList<>();
    private SpanKind[] kinds;
    private TraceRank rank;
    private long epoch;
    private long dropped;
    private long torn;
    private int first = Integer.MAX_VALUE;
    private int last = -1;

    /** @throws UserError if it is no trace, or of a later version */
    TraceFile(Path path, Iterations iterations) {
        this.path = path;
        try (FileChannel channel = FileChannel.open(path)) {
            read(channel, iterations);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void read(FileChannel channel, Iterations iterations) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(TraceWriter.BLOCK_HEAD).order(ByteOrder.LITTLE_ENDIAN);
        CRC32C crc = new CRC32C();
        long at = 0, size = channel.size();
        while (at < size) {
            head.clear();
            int length = fill(channel, head, at) ? head.getInt(4) : -1;
            ByteBuffer payload = length < 0 || length > size - at - TraceWriter.BLOCK_HEAD ? null
                : ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            if (payload == null || !fill(channel, payload, at + TraceWriter.BLOCK_HEAD)) break;
            crc.reset();
            crc.update(payload.array());
            if ((int) crc.getValue() != head.getInt(8)) break;
            block(head.getInt(0), payload, iterations);
            at += TraceWriter.BLOCK_HEAD + length;
        }
        if (rank == null) throw new UserError(path + " is no trace: it does not begin with a whole header");
        torn = size - at;
    }

    private static boolean fill(FileChannel channel, ByteBuffer b, long at) throws IOException {
        while (b.hasRemaining()) if (channel.read(b, at + b.position()) < 0) return false;
        b.flip();
        return true;
    }

    private void block(int type, ByteBuffer payload, Iterations iterations) {
        if (type == TraceWriter.SPANS) spans(payload, iterations);
        else if (type == TraceWriter.LOST) dropped += Long.parseLong(text(payload));
        else if (type == TraceWriter.NAMES) text(payload).lines().forEach(l -> names.put(Integer.parseInt(l.substring(0, l.indexOf(' '))), value(l)));
        else if (type == TraceWriter.HEADER) header(text(payload));
        // Other blocks are of a later version that adds something.
    }

    private static String text(ByteBuffer b) { return new String(b.array(), StandardCharsets.UTF_8); }

    private static String value(String line) { return line.substring(line.indexOf(' ') + 1); }

    private void header(String text) {
        text.lines().forEach(l -> header.put(l.substring(0, l.indexOf(' ')), value(l)));
        if (number("format") != TraceWriter.FORMAT) {
            throw new UserError(path + ": trace format " + header.get("format") + "; this version reads " + TraceWriter.FORMAT);
        }
        rank = new TraceRank(number("rank"), number("world"), number("stage"), number("stages"), header.get("pipeline"));
        epoch = Long.parseLong(header.get("epoch"));
        String[] written = header.get("kinds").split(",");
        kinds = new SpanKind[written.length];
        for (int i = 0; i < written.length; i++) {
            kinds[i] = SpanKind.SECTION;
            for (SpanKind k : SpanKind.values()) if (k.toString().equals(written[i])) kinds[i] = k;
        }
    }

    private int number(String key) {
        String value = header.get(key);
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new UserError(path + ": " + key + " " + value + " in the trace's header; expected a number");
        }
    }

    private void spans(ByteBuffer b, Iterations iterations) {
        while (b.remaining() >= SpanBuffer.WORDS * Long.BYTES) {
            long start = b.getLong() + epoch, end = b.getLong() + epoch, what = b.getLong(), where = b.getLong();
            long bytes = b.getLong(), waited = b.getLong(), sequence = b.getLong();
            int iteration = SpanBuffer.iteration(where);
            if (kinds[SpanBuffer.kind(what)] == SpanKind.ITERATION) {
                first = Math.min(first, iteration);
                last = Math.max(last, iteration);
            }
            if (!iterations.wanted(iteration)) continue;
            spans.add(new TraceSpan(kinds[SpanBuffer.kind(what)], name(SpanBuffer.name(what)), name(SpanBuffer.group(what)), iteration,
                SpanBuffer.microBatch(where), SpanBuffer.chunk(where), SpanBuffer.peer(what), sequence, bytes, start, end, waited));
        }
    }

    private String name(int number) { return names.getOrDefault(number, ""); }

    TraceRank rank() { return rank; }

    List<TraceSpan> spans() { return spans; }

    long dropped() { return dropped; }

    long torn() { return torn; }

    /** The first iteration that ends in this file, wanted or not. */
    int firstIteration() { return first; }

    /** The last iteration that ends in this file: nothing of it comes later. */
    int lastIteration() { return last; }

    /** Which file of its process it is, from 0: what came before the first that is left was given up. */
    int segment() { return number("segment"); }

    /** Nanoseconds from the clock's zero to 1970, and which clock it is. */
    long epoch() { return epoch; }

    String clock() { return header.getOrDefault("clock", ""); }

    /** Which process wrote it. */
    String process() { return clock() + " " + header.get("pid"); }
}
