package org.trainyard.cli.train;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.rank.RankStatus;

/**
 * Where a rank's lines go: to the console, and into the run's {@code logs/rank-00000.log} unless whoever started the process sends
 * its output there already, as {@code trainyard run} does. Lines wait until the engine has made the run, so that one refused for bad input leaves nothing behind. One thread.
 */
final class RankLog implements AutoCloseable {
    private final Path runDirectory;
    private final Path file;
    private final Consumer<String> console;
    private final List<String> early = new ArrayList<>();
    private final PrintStream stream;
    private PrintStream log;

    private RankLog(Path runDirectory, Path file, boolean redirected, Consumer<String> console) {
        this.runDirectory = runDirectory;
        this.file = redirected ? null : file;
        this.console = console;
        stream = new PrintStream(new Lines(), true, StandardCharsets.UTF_8);
    }

    /** @param console shows a line to whoever watches */
    static RankLog open(Path runDirectory, Consumer<String> console) {
        Map<String, String> environment = System.getenv();
        String rank = environment.getOrDefault("RANK", environment.getOrDefault("SLURM_PROCID", "0"));
        Path file = runDirectory.resolve("logs").resolve("rank-%05d.log".formatted(rank.matches("\\d{1,9}") ? Integer.parseInt(rank) : 0));
        return new RankLog(runDirectory, file, environment.containsKey(RankStatus.FOLDER) || isStandardOutput(file), console);
    }

    /** On Linux, whether standard output is this very file. */
    private static boolean isStandardOutput(Path file) {
        try {
            return Files.exists(file) && Files.isSameFile(Path.of("/proc/self/fd/1"), file);
        } catch (IOException e) {
            return false;
        }
    }

    PrintStream stream() { return stream; }

    private void line(String text) {
        console.accept(text);
        if (file == null) return;
        if (log == null) {
            early.add(text);
            if (!RunDirectory.isRun(runDirectory)) return;
            try {
                Files.createDirectories(file.getParent());
                log = new PrintStream(new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)), false,
                    StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw AtomicFiles.cannotWrite(file, e);
            }
            early.forEach(log::println);
            early.clear();
        } else {
            log.println(text);
        }
        log.flush();
    }

    /** Cuts the stream into lines. */
    private final class Lines extends OutputStream {
        private final java.io.ByteArrayOutputStream pending = new java.io.ByteArrayOutputStream();

        @Override public void write(int b) {
            if (b == '\n') {
                line(pending.toString(StandardCharsets.UTF_8));
                pending.reset();
            } else {
                pending.write(b);
            }
        }
    }

    @Override public void close() {
        if (log != null) log.close();
    }
}
