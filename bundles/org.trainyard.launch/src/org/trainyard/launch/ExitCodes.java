package org.trainyard.launch;

import java.util.Map;

/** What exit codes of processes mean. */
final class ExitCodes {
    private static final Map<Integer, String> SIGNALS = Map.of(1, "SIGHUP", 2, "SIGINT", 3, "SIGQUIT", 4, "SIGILL", 6, "SIGABRT", 7, "SIGBUS", 8, "SIGFPE",
        9, "SIGKILL", 11, "SIGSEGV", 15, "SIGTERM");

    private ExitCodes() {}

    static String words(int code) {
        if (code <= 128 || code > 128 + 64) return "ended with exit code " + code;
        String name = SIGNALS.getOrDefault(code - 128, "signal " + (code - 128));
        return "killed by " + name + (code == 128 + 9 ? ", as the system does when memory runs out" : "");
    }
}
