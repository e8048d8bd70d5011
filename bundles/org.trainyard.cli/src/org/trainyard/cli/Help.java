package org.trainyard.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lists the commands by group. */
final class Help {
    private Help() {
    }

    static void overview(PrintStream to, Contributions<Command> commands) {
        to.println("Usage: trainyard COMMAND [arguments]");
        int width = commands.names().stream().mapToInt(String::length).max().orElse(0);
        Map<String, StringBuilder> groups = new LinkedHashMap<>();
        for (var command : commands.entries()) {
            groups.computeIfAbsent(command.group(), g -> new StringBuilder())
                .append("  ").append(command.name()).append(" ".repeat(width - command.name().length() + 2)).append(command.summary()).append('\n');
        }
        // The start script opens it: no command of this application.
        groups.computeIfAbsent("Look", g -> new StringBuilder()).append("  workbench").append(" ".repeat(width - "workbench".length() + 2))
            .append("open the window: runs, their curves and logs, and a form to start new ones\n");
        groups.forEach((group, lines) -> {
            to.println();
            to.println(group + ":");
            to.print(lines);
        });
        to.println();
        to.println("trainyard help COMMAND explains a command and its flags; trainyard --version tells which build this is.");
    }
}
