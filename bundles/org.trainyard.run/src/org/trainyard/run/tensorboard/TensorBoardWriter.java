package org.trainyard.run.tensorboard;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.RunLease;

/**
 * Writes a TensorBoard event file.
 *
 * <p>Each process of a run opens a new file in the same directory, and TensorBoard shows them as one. Steps that were
 * trained twice appear twice, as under Megatron: purging by step would also hit the points by samples. Records are
 * buffered until {@link #flush()}. Any thread may write.
 *
 * <p>Format: TFRecord frames (length, masked CRC-32C of the length, payload, masked CRC-32C of the payload, all little
 * endian) around {@code tensorflow.Event} messages.
 */
public final class TensorBoardWriter implements AutoCloseable {
    private static final AtomicInteger SEQUENCE = new AtomicInteger();
    private static final String VERSION = "brain.Event:2";
    private static final int DT_STRING = 7;

    private final Path file;
    private final OutputStream out;

    private TensorBoardWriter(Path file, OutputStream out) {
        this.file = file;
        this.out = out;
    }

    /** Opens a new event file in {@code directory}, which is made if it is not there. */
    public static TensorBoardWriter open(Path directory) {
        double now = System.currentTimeMillis() / 1e3;
        String name = String.format("events.out.tfevents.%010d.%s.%d.%d", (long) now, RunLease.hostName(),
                ProcessHandle.current().pid(), SEQUENCE.getAndIncrement());
        return openFile(directory.resolve(name), now);
    }

    static TensorBoardWriter openFile(Path file, double wallTime) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            TensorBoardWriter writer = new TensorBoardWriter(file,
                    new BufferedOutputStream(new FileOutputStream(file.toFile()), 1 << 15));
            writer.record(new Protobuf().float64(1, wallTime).text(3, VERSION));
            writer.flush();
            return writer;
        } catch (IOException e) {
            throw AtomicFiles.cannotWrite(file, e);
        }
    }

    /** The file being written. */
    public Path file() {
        return file;
    }

    /** Adds a point at the current time. */
    public void scalar(String tag, double value, long step) {
        scalar(tag, value, step, System.currentTimeMillis() / 1e3);
    }

    /**
     * Adds a point.
     *
     * @param wallTime seconds since the epoch
     */
    public void scalar(String tag, double value, long step, double wallTime) {
        Protobuf point = new Protobuf().text(1, tag).float32(2, (float) value);
        record(event(step, wallTime, point));
    }

    /** Adds a text, shown as Markdown under the text tab. */
    public void text(String tag, String text, long step) {
        text(tag, text, step, System.currentTimeMillis() / 1e3);
    }

    void text(String tag, String text, long step, double wallTime) {
        Protobuf shape = new Protobuf().message(2, new Protobuf().varint(1, 1));
        Protobuf tensor = new Protobuf().varint(1, DT_STRING).message(2, shape).text(8, text);
        Protobuf metadata = new Protobuf().message(1, new Protobuf().text(1, "text"));
        record(event(step, wallTime,
                new Protobuf().text(1, tag + "/text_summary").message(8, tensor).message(9, metadata)));
    }

    private static Protobuf event(long step, double wallTime, Protobuf value) {
        Protobuf event = new Protobuf().float64(1, wallTime);
        if (step != 0) {
            event.varint(2, step); // a zero is the default and is not written
        }
        return event.message(5, new Protobuf().message(1, value));
    }

    private synchronized void record(Protobuf event) {
        byte[] payload = event.toBytes();
        byte[] frame = new byte[12 + payload.length + 4];
        ByteBuffer buffer = ByteBuffer.wrap(frame).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putLong(payload.length).putInt(Crc32cMask.of(frame, 0, 8)).put(payload)
                .putInt(Crc32cMask.of(payload, 0, payload.length));
        try {
            out.write(frame);
        } catch (IOException e) {
            throw AtomicFiles.cannotWrite(file, e);
        }
    }

    /** Hands everything to the system, so that a TensorBoard that is watching sees it. */
    public synchronized void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw AtomicFiles.cannotWrite(file, e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw AtomicFiles.cannotWrite(file, e);
        }
    }
}
