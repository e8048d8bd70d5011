package org.trainyard.run.events;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/**
 * Appends events to a run's log.
 *
 * <p>Each line goes to the system in one write call, so a process that dies leaves whole lines and at most one torn
 * tail. Opening the log repairs such a tail. When the disk is full the half-written line is taken back, and a
 * {@link UserError} says so; the writer can be used again once there is space. Any thread may write; only the process
 * that holds the run's lease may open one.
 */
public final class EventWriter implements AutoCloseable {
    private final Path file;
    /** Not a channel of its own: an interrupt must not close the log. */
    private final FileOutputStream out;
    private final int attempt;
    private long length;

    private EventWriter(Path file, FileOutputStream out, long length, int attempt) {
        this.file = file;
        this.out = out;
        this.length = length;
        this.attempt = attempt;
    }

    /** Opens the log for appending, makes it if there is none, and repairs a torn tail with a warning event. */
    public static EventWriter open(Path file) {
        try {
            LogTail.Repair repair = LogTail.repair(file);
            FileOutputStream out = new FileOutputStream(file.toFile(), true);
            EventWriter writer = new EventWriter(file, out, repair.length(), repair.starts() + 1);
            if (!repair.report().isEmpty()) {
                writer.warning(repair.report());
            }
            return writer;
        } catch (IOException e) {
            throw AtomicFiles.cannotWrite(file, e);
        }
    }

    /** 1 for the first process that writes this log, 2 for the second, and so on: for {@code run_started}. */
    public int attempt() {
        return attempt;
    }

    /** Appends one event. */
    public synchronized void write(RunEvent event) {
        byte[] line = (EventJson.format(event) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            out.write(line);
            length += line.length;
        } catch (IOException e) {
            takeBack();
            throw new UserError("cannot append " + line.length + " bytes to " + file + ": " + AtomicFiles.reason(e)
                    + "; the log is whole up to there, free some space and resume the run", e);
        }
    }

    public void message(String text) {
        write(new RunEvent.Message(RunEvent.now(), text));
    }

    public void warning(String text) {
        write(new RunEvent.Warning(RunEvent.now(), text));
    }

    /** Forces what was written to the disk: after a checkpoint, not after every line. */
    public synchronized void sync() {
        try {
            out.getFD().sync();
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

    private void takeBack() {
        try {
            out.getChannel().truncate(length);
        } catch (IOException e) {
            // then it stays as a torn tail, which the next open repairs
        }
    }
}
