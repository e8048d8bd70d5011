package org.trainyard.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.trainyard.run.UserError;

/**
 * What a command has of its surroundings: streams, directories, the terminal, and the user's wish to stop. Commands use this instead of
 * {@link System} so that they can be run inside another process. Thread-safe.
 */
public final class CommandContext {
    private final PrintStream out;
    private final PrintStream err;
    private final Path workingDirectory;
    private final Path installDirectory;
    private final Terminal terminal;
    private final StopSignal stop;
    private volatile Path errorDirectory;

    /**
     * @param workingDirectory what relative paths are relative to
     * @param installDirectory where Trainyard is installed, or null when that cannot be told
     */
    public CommandContext(PrintStream out, PrintStream err, Path workingDirectory, Path installDirectory, Terminal terminal, StopSignal stop) {
        this.out = out;
        this.err = err;
        this.workingDirectory = workingDirectory.toAbsolutePath().normalize();
        this.installDirectory = installDirectory;
        this.terminal = terminal;
        this.stop = stop;
    }

    /** For results. */
    public PrintStream out() {
        return out;
    }

    /** For progress, warnings and errors. */
    public PrintStream err() {
        return err;
    }

    public Path workingDirectory() {
        return workingDirectory;
    }

    /** The folder of the installation or, started from a clone, of the clone. */
    public Optional<Path> installDirectory() {
        return Optional.ofNullable(installDirectory);
    }

    public Terminal terminal() {
        return terminal;
    }

    /** Asked by commands at each step of long work. */
    public StopSignal stop() {
        return stop;
    }

    /** The path that the user means by {@code text}, absolute. */
    public Path resolve(String text) {
        try {
            return workingDirectory.resolve(text).normalize();
        } catch (InvalidPathException e) {
            throw new UserError("'" + text + "' is not a path: " + e.getReason());
        }
    }

    /** A path as the user would write it: relative if it lies below the working directory. */
    public String display(Path path) {
        return (path.startsWith(workingDirectory) && !path.equals(workingDirectory) ? workingDirectory.relativize(path) : path).toString();
    }

    /** A progress display on {@link #err()}; to be closed before other output follows. */
    public Progress progress() {
        return new Progress(err, terminal);
    }

    /** Where the stack trace of an unexpected failure goes: the run's directory once a command has one, else the system's temporary folder. */
    public void reportErrorsTo(Path directory) {
        errorDirectory = directory;
    }

    Path errorDirectory() {
        return errorDirectory != null && Files.isDirectory(errorDirectory) ? errorDirectory : Path.of(System.getProperty("java.io.tmpdir"));
    }
}
