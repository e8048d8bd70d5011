package org.trainyard.launch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * Ends a rank whose launcher is gone, however that came about. The launcher holds the other end of the rank's standard input: when it dies,
 * the system closes it. Nothing is saved: whoever kills a launcher wants its ranks to be gone.
 */
public final class LauncherWatch {
    /** The variable with the launcher's process id. */
    public static final String LAUNCHER = "TRAINYARD_LAUNCHER";
    /** As after SIGTERM. */
    private static final int EXIT_CODE = 143;
    private static final long LOOK_NANOS = 20_000_000, PATIENCE_NANOS = 10_000_000_000L;

    private LauncherWatch() {}

    /** Watches, if the environment says that this process was started by a launcher. A process that a rank starts is none. */
    public static void begin(Map<String, String> environment) {
        String text = environment.get(LAUNCHER);
        if (text == null || !text.matches("\\d{1,18}")) return;
        long launcher = Long.parseLong(text);
        boolean child = parent() == launcher;
        if (!child && ProcessHandle.of(launcher).isPresent()) return;
        InputStream in = System.in;
        Thread.ofPlatform().daemon().name("launcher-watch").start(() -> {
            awaitEnd(in);
            // A pipe that the launcher closed itself says nothing; a dead one's children get another parent at once.
            long start = System.nanoTime();
            while (parent() == launcher && System.nanoTime() - start < PATIENCE_NANOS) LockSupport.parkNanos(LOOK_NANOS);
            if (parent() != launcher) Runtime.getRuntime().halt(EXIT_CODE);
        });
    }

    private static void awaitEnd(InputStream in) {
        try {
            while (in.read() >= 0) { }
        } catch (IOException e) {
            // As good as its end.
        }
    }

    private static long parent() { return ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L); }
}
