package org.trainyard.launch;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/**
 * Where the lines of one rank go: to the console, labelled, if that rank is shown, and to its file once there is one. Lines wait for the file,
 * because a run directory exists only when its run has begun. Thread-safe: both streams of a process write here.
 */
final class RankOutput implements AutoCloseable {
    private static final int MOST_EARLY = 20_000, TAIL = 15, LONGEST = 1 << 20;

    private final int rank;
    private final Console console;
    private final boolean outShown;
    private final boolean errShown;
    private final ArrayDeque<String> tail = new ArrayDeque<>();
    private ArrayDeque<String> early = new ArrayDeque<>();
    private Path path;
    private PrintStream file;

    RankOutput(int rank, Console console, boolean outShown, boolean errShown) {
        this.rank = rank;
        this.console = console;
        this.outShown = outShown;
        this.errShown = errShown;
    }

    /** Reads a stream of the rank's process to its end. */
    void drain(InputStream in, boolean error) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] block = new byte[8192];
        try (in) {
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                for (int i = 0; i < n; i++) {
                    if (block[i] != '\n') line.write(block[i]);
                    if (block[i] == '\n' || line.size() >= LONGEST) {
                        line(line.toString(StandardCharsets.UTF_8), error);
                        line.reset();
                    }
                }
            }
        } catch (IOException e) {
            // The process is gone; what it said before is here.
        }
        if (line.size() > 0) line(line.toString(StandardCharsets.UTF_8), error);
    }

    private void line(String text, boolean error) {
        String line = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        synchronized (this) {
            if (tail.size() == TAIL) tail.remove();
            tail.add(line);
            keep(line);
        }
        if (error ? errShown : outShown) console.show(rank, line, error);
    }

    private void keep(String line) {
        if (file != null) {
            file.println(line);
            file.flush();
        } else if (early != null) {
            if (early.size() == MOST_EARLY) early.remove();
            early.add(line);
        }
    }

    /** From now on lines go to this file too, those that waited first. If it cannot be written that is said once. */
    synchronized void writeTo(Path target) {
        if (file != null || early == null) return;
        try {
            Files.createDirectories(target.getParent());
            file = new PrintStream(new BufferedOutputStream(Files.newOutputStream(target, StandardOpenOption.CREATE, StandardOpenOption.APPEND)), false,
                StandardCharsets.UTF_8);
            path = target;
            early.forEach(file::println);
            file.flush();
        } catch (IOException e) {
            UserError told = AtomicFiles.cannotWrite(target, e);
            console.say(told.getMessage() + "; the output of rank " + rank + " is not kept");
        }
        early = null;
    }

    /** A remark of the launcher's, for the file only. */
    synchronized void note(String text) { keep("[trainyard run] " + text); }

    /** Its file, or null. */
    synchronized Path path() { return path; }

    /** The last lines, oldest first. */
    synchronized List<String> tail() { return new ArrayList<>(tail); }

    /** Whether everything of it was on the console. */
    boolean isShown() { return outShown && errShown; }

    @Override public synchronized void close() {
        if (file != null) file.close();
        file = null;
        early = null;
    }
}
