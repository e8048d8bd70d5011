package org.trainyard.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the system tells of other processes beyond {@link ProcessHandle}. Thread-safe. */
public final class Processes {
    private Processes() {}

    /** Whether it runs no more, also if its parent has not asked for its end yet: to {@link ProcessHandle} such a one is alive. */
    public static boolean hasEnded(ProcessHandle p) {
        char state = state(p.pid());
        return !p.isAlive() || state == 'Z' || state == 'X';
    }

    /** Whether it is stopped, as by SIGSTOP. */
    public static boolean isStopped(ProcessHandle p) { return p.isAlive() && state(p.pid()) == 'T'; }

    /** As Linux gives it; blank if that cannot be told. */
    private static char state(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2);
        } catch (IOException | IndexOutOfBoundsException e) {
            return ' ';
        }
    }
}
