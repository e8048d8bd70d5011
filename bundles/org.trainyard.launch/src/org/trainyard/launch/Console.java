package org.trainyard.launch;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the user watches: labelled lines of ranks, and the launcher's own. A line that several ranks say is shown once. Thread-safe. */
public final class Console {
    private static final int REMEMBERED = 64;

    private final PrintStream out;
    private final PrintStream err;
    /** Which rank said a line last. */
    private final Map<String, Integer> said = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) { return size() > REMEMBERED; }
    };

    public Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    synchronized void show(int rank, String line, boolean error) {
        Integer before = said.putIfAbsent(line, rank);
        if (before != null && before != rank && !line.isBlank()) return;
        PrintStream to = error ? err : out;
        to.println("[rank " + rank + "] " + line);
        to.flush();
    }

    synchronized void say(String line) {
        err.println("trainyard: " + line);
        err.flush();
    }
}
