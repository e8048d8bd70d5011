package org.trainyard.ui.engine;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.UserError;

/**
 * Starts the engine as a process of its own: in a session of its own, its output in the run's log, nothing of it tied
 * to the workbench, so that neither closing nor killing the workbench touches the run. Not for the interface thread.
 */
public final class EngineProcess {
    /** System property with the path of the start script; the installation's own otherwise. */
    public static final String LAUNCHER = "trainyard.launcher";

    /** The last lines of the log that a failure quotes. */
    private static final int QUOTED_BYTES = 4096;

    private EngineProcess() {
    }

    /** The start script: {@value #LAUNCHER}, or {@code trainyard} in the installation. */
    public static Path launcher() {
        String set = System.getProperty(LAUNCHER);
        if (set != null && !set.isBlank()) {
            Path launcher = Path.of(set).toAbsolutePath();
            if (!Files.isExecutable(launcher)) {
                throw new UserError("-D" + LAUNCHER + "=" + set + " is not an executable file; it names the trainyard start script");
            }
            return launcher;
        }
        String home = System.getProperty("trainyard.home", System.getenv("TRAINYARD_HOME"));
        if (home != null && Files.isExecutable(Path.of(home, "trainyard"))) {
            return Path.of(home, "trainyard").toAbsolutePath();
        }
        String area = System.getProperty("osgi.install.area", "");
        Path script = area.startsWith("file:") ? Path.of(URI.create(area.replace(" ", "%20")).getPath(), "trainyard")
                : Path.of(area, "trainyard");
        if (!Files.isExecutable(script)) {
            throw new UserError("cannot find the engine's start script: neither -D" + LAUNCHER
                    + " nor TRAINYARD_HOME is set and " + script + " does not exist");
        }
        return script;
    }

    /** The command that trains in {@code run}. */
    public static List<String> command(RunDirectory run) {
        return List.of(launcher().toString(), "pretrain-gpt", "--yaml-cfg", run.configFile().toString(), "--run-dir",
                run.path().toString());
    }

    /**
     * Starts the engine in a run directory that has its {@code config.yaml}, for the first time or to go on.
     *
     * @return completed when the engine ends, with null, or with the reason when it could not even begin
     */
    public static CompletableFuture<String> start(RunDirectory run) {
        List<String> command = new ArrayList<>();
        // A session of its own: no signal to the workbench's process group or terminal reaches the engine.
        onPath("setsid").ifPresent(setsid -> command.add(setsid.toString()));
        command.addAll(command(run));
        File log = run.rankLog(0).toFile();
        try {
            AtomicFiles.syncDirectory(Files.createDirectories(run.logsDirectory()));
            long quietBefore = log.length();
            Instant began = Instant.now();
            Process process = new ProcessBuilder(command).redirectInput(Redirect.from(new File("/dev/null")))
                    .redirectErrorStream(true).redirectOutput(Redirect.appendTo(log)).start();
            return process.onExit().thenApply(ended -> whyItDidNotBegin(run, ended, began, quietBefore));
        } catch (IOException e) {
            throw new UserError("cannot start " + String.join(" ", command) + ": " + AtomicFiles.reason(e), e);
        }
    }

    /** An engine that ended with an error before it took the run over has told why only in its output. */
    private static String whyItDidNotBegin(RunDirectory run, Process ended, Instant began, long logBefore) {
        Instant taken = run.status().started();
        if (ended.exitValue() == 0 || taken != null && taken.plusSeconds(1).isAfter(began)) {
            return null;
        }
        String said = "";
        try (SeekableByteChannel channel = Files.newByteChannel(run.rankLog(0))) {
            long from = Math.max(logBefore, channel.size() - QUOTED_BYTES);
            channel.position(from);
            ByteBuffer bytes = ByteBuffer.allocate((int) (channel.size() - from));
            while (bytes.hasRemaining() && channel.read(bytes) > 0) {
                // until all of it is read
            }
            said = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            said = "and its log cannot be read: " + AtomicFiles.reason(e);
        }
        return "The engine ended with exit code " + ended.exitValue() + (said.isEmpty() ? "." : ":\n\n" + said);
    }

    private static Optional<Path> onPath(String program) {
        for (String folder : System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(File.pathSeparator)) {
            Path candidate = Path.of(folder, program);
            if (Files.isExecutable(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
