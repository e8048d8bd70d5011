package org.trainyard.engine.trace;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.zip.CRC32C;

/**
 * Writes one rank's file. A file is blocks: type, length, CRC-32C of the payload (32 bits each, little-endian), payload. The first, {@code TYTR}, is
 * the header as lines of key and value; {@code NAME} has lines of number and name; {@code SPAN} has spans as in {@link SpanBuffer#LAYOUT};
 * {@code LOST} says how many were dropped. When half the allowed size is full the file becomes the older one and a new one begins.
 * Not thread-safe.
 */
final class TraceWriter {
    static final int HEADER = code("TYTR"), NAMES = code("NAME"), SPANS = code("SPAN"), LOST = code("LOST");
    static final int BLOCK_HEAD = 12;
    static final int FORMAT = 1;

    private final TraceRank rank;
    private final Path file;
    private final Path older;
    private final long segmentBytes;
    private final ByteBuffer out = ByteBuffer.allocateDirect(BLOCK_HEAD + SpanBuffer.CAPACITY * SpanBuffer.WORDS * Long.BYTES)
        .order(ByteOrder.LITTLE_ENDIAN);
    private final CRC32C crc = new CRC32C();
    private FileChannel channel;
    private int named;
    private int segment;

    TraceWriter(Path directory, TraceRank rank, long maxBytes) {
        this.rank = rank;
        file = file(directory, rank.rank());
        older = older(file);
        segmentBytes = maxBytes / 2;
    }

    static Path file(Path directory, int rank) { return directory.resolve("rank-%05d.trace".formatted(rank)); }

    static Path older(Path file) { return file.resolveSibling(file.getFileName().toString().replace(".trace", ".older.trace")); }

    private static int code(String word) { return ByteBuffer.wrap(word.getBytes(StandardCharsets.US_ASCII)).order(ByteOrder.LITTLE_ENDIAN).getInt(); }

    void write(SpanBuffer b) throws IOException {
        if (channel == null || channel.position() > segmentBytes) begin();
        if (b.nameCount > named) names(b);
        if (b.dropped > 0) block(LOST, Long.toString(b.dropped));
        out.clear().position(BLOCK_HEAD);
        out.asLongBuffer().put(b.words, 0, b.spans * SpanBuffer.WORDS);
        out.position(BLOCK_HEAD + b.spans * SpanBuffer.WORDS * Long.BYTES);
        finish(out, SPANS);
    }

    private void begin() throws IOException {
        if (channel != null) channel.close();
        Files.createDirectories(file.getParent());
        if (Files.exists(file)) Files.move(file, older, StandardCopyOption.REPLACE_EXISTING);
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        named = 0;
        block(HEADER, header());
    }

    private String header() {
        StringBuilder kinds = new StringBuilder();
        for (SpanKind k : SpanKind.values()) kinds.append(kinds.isEmpty() ? "" : ",").append(k);
        return "format " + FORMAT + "\nrank " + rank.rank() + "\nworld " + rank.world() + "\nstage " + rank.stage() + "\nstages " + rank.stages()
            + "\npipeline " + rank.pipeline() + "\npid " + ProcessHandle.current().pid() + "\nsegment " + segment++ + "\nclock " + Clock.ID + "\nepoch " + Clock.EPOCH_NANOS
            + "\nwords " + SpanBuffer.LAYOUT + "\nkinds " + kinds + "\n";
    }

    private void names(SpanBuffer b) throws IOException {
        StringBuilder text = new StringBuilder();
        for (; named < b.nameCount; named++) text.append(named).append(' ').append(b.names[named]).append('\n');
        block(NAMES, text.toString());
    }

    private void block(int type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer b = ByteBuffer.allocate(BLOCK_HEAD + bytes.length).order(ByteOrder.LITTLE_ENDIAN);
        b.position(BLOCK_HEAD).put(bytes);
        finish(b, type);
    }

    /** Puts the head before a payload and writes both with one call. */
    private void finish(ByteBuffer b, int type) throws IOException {
        b.flip();
        crc.reset();
        crc.update(b.duplicate().position(BLOCK_HEAD));
        b.putInt(0, type).putInt(4, b.limit() - BLOCK_HEAD).putInt(8, (int) crc.getValue());
        while (b.hasRemaining()) channel.write(b);
    }

    void close() {
        try {
            if (channel != null) channel.close();
        } catch (IOException e) {
            // Everything was handed to the system before; there is nothing left to lose.
        }
    }

    /** Which clock the times are of: processes of one machine share it while it runs. */
    private static final class Clock {
        static final long EPOCH_NANOS = epoch();
        static final String ID = id();

        private static long epoch() {
            Instant now = Instant.now();
            return now.getEpochSecond() * 1_000_000_000L + now.getNano() - System.nanoTime();
        }

        private static String id() {
            try {
                return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
            } catch (IOException e) {
                return host() + "-" + ProcessHandle.current().pid();
            }
        }

        private static String host() {
            try {
                return InetAddress.getLocalHost().getHostName();
            } catch (UnknownHostException e) {
                return "unknown";
            }
        }
    }
}
