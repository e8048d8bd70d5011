package org.trainyard.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.trainyard.run.UserError;

/** Starts this program again with other arguments, however it was started. */
public final class SelfProcess {
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private SelfProcess() {}

    /**
     * The command line of this process up to the program's own arguments, with others instead of these.
     *
     * @param words the first of the program's arguments, or all of them
     * @param others what it is to get
     * @throws UserError if the system does not tell how this process was started
     */
    public static List<String> command(List<String> words, List<String> others) {
        List<String> all = words();
        int kept = Collections.lastIndexOfSubList(all, words);
        if (kept < 1) {
            throw new UserError(String.join(" ", words.subList(0, Math.min(2, words.size())))
                + ": cannot start processes, as the system does not tell how this one was started");
        }
        List<String> again = new ArrayList<>(all.subList(0, kept));
        ProcessHandle.current().info().command().ifPresent(c -> again.set(0, c));
        again.addAll(others);
        return again;
    }

    private static List<String> words() {
        try {
            if (Files.isReadable(COMMAND_LINE)) {
                // Each word ends with a zero; words may be empty.
                String[] parts = new String(Files.readAllBytes(COMMAND_LINE), StandardCharsets.UTF_8).split("\0", -1);
                return Arrays.asList(parts).subList(0, parts.length - 1);
            }
        } catch (IOException e) {
            // what the system says otherwise is the next best
        }
        List<String> all = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("")));
        all.addAll(List.of(ProcessHandle.current().info().arguments().orElse(new String[0])));
        return all;
    }
}
