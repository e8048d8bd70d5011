package org.trainyard.cli;

import java.io.PrintStream;

/**
 * Shows how far long work is: one line rewritten on a terminal; in a file or a pipe a plain line now and then. Thread-safe.
 */
public final class Progress implements AutoCloseable {
    private static final long REWRITE_NANOS = 100_000_000L;
    private static final long PLAIN_NANOS = 10_000_000_000L;

    private final PrintStream stream;
    private final Terminal terminal;
    private long last;
    private String shown = "";
    private String pending;

    Progress(PrintStream stream, Terminal terminal) {
        this.stream = stream;
        this.terminal = terminal;
        last = System.nanoTime() - (terminal.interactive() ? REWRITE_NANOS : 0);
    }

    /** Shows {@code text} in place of what is shown, if enough time has passed. Cheap to call often. */
    public synchronized void update(String text) {
        pending = text;
        long now = System.nanoTime();
        if (now - last >= (terminal.interactive() ? REWRITE_NANOS : PLAIN_NANOS)) {
            last = now;
            show();
        }
    }

    /** Prints a line that stays; what is shown moves below it. */
    public synchronized void line(String text) {
        erase();
        stream.println(text);
        if (terminal.interactive() && pending != null) {
            show();
        }
    }

    /** Leaves the latest text standing on a line of its own. */
    public synchronized void finish() {
        if (pending != null) {
            show();
            if (terminal.interactive()) {
                stream.println();
                shown = "";
            }
            pending = null;
        }
    }

    /** Takes the display away. */
    @Override
    public synchronized void close() {
        erase();
        stream.flush();
        pending = null;
    }

    private void show() {
        if (!terminal.interactive()) {
            if (!pending.equals(shown)) {
                stream.println(pending);
                shown = pending;
            }
            return;
        }
        String text = pending.length() < terminal.columns() ? pending : pending.substring(0, terminal.columns() - 1);
        stream.print("\r" + text + " ".repeat(Math.max(0, shown.length() - text.length())));
        stream.flush();
        shown = text;
    }

    private void erase() {
        if (terminal.interactive() && !shown.isEmpty()) {
            stream.print("\r" + " ".repeat(shown.length()) + "\r");
            stream.flush();
            shown = "";
        }
    }
}
