package org.trainyard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the error stream is connected to. Immutable.
 *
 * @param interactive whether a line can be rewritten: a terminal that is not dumb
 * @param columns width in characters
 */
public record Terminal(boolean interactive, int columns) {
    /** A file or a pipe. */
    public static final Terminal NONE = new Terminal(false, 80);

    /** What this process writes its errors to. Reads {@code /proc}: {@link System#console()} costs a tenth of a second. */
    public static Terminal ofProcess() {
        String term = System.getenv("TERM");
        if (term == null || term.isEmpty() || term.equals("dumb") || !errorStreamIsTerminal()) {
            return NONE;
        }
        String columns = System.getenv("COLUMNS");
        return new Terminal(true, columns != null && columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : 80);
    }

    private static boolean errorStreamIsTerminal() {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
