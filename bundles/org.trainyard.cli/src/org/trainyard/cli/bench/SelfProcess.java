package org.trainyard.cli.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.trainyard.run.UserError;

/** Starts this program again with other arguments, however it was started. */
final class SelfProcess {
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private SelfProcess() {}

    /**
     * The command line of this process up to the words that chose the command, with new arguments after them.
     *
     * @throws UserError if the system does not tell how this process was started
     */
    static ProcessBuilder again(String command, String subcommand, List<String> arguments) throws IOException {
        List<String> words = words();
        int at = words.size() - 1;
        while (at > 0 && !(words.get(at).equals(subcommand) && words.get(at - 1).equals(command))) at--;
        if (at <= 0) throw new UserError(command + " " + subcommand + ": cannot start processes, as the system does not tell how this one was started");
        List<String> all = new ArrayList<>(words.subList(0, at + 1));
        ProcessHandle.current().info().command().ifPresent(c -> all.set(0, c));
        all.addAll(arguments);
        return new ProcessBuilder(all);
    }

    private static List<String> words() throws IOException {
        if (Files.isReadable(COMMAND_LINE)) return List.of(new String(Files.readAllBytes(COMMAND_LINE), StandardCharsets.UTF_8).split("\0"));
        List<String> all = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("")));
        all.addAll(List.of(ProcessHandle.current().info().arguments().orElse(new String[0])));
        return all;
    }
}
