package org.trainyard.cli.bench;

import java.util.ArrayList;
import java.util.List;
import org.trainyard.cli.Command;
import org.trainyard.cli.CommandContext;
import org.trainyard.cli.CommandLine;
import org.trainyard.cli.Contributions;
import org.trainyard.cli.Nearest;
import org.trainyard.run.UserError;

/** {@code trainyard bench NAME}: dispatches to the benches that plug-ins contribute. */
public final class BenchCommand implements Command {
    private static final String POINT = "org.trainyard.cli.benches";

    private final Contributions<Bench> benches = Contributions.of(POINT, "bench", Bench.class);

    @Override
    public int run(CommandContext context, List<String> arguments) throws Exception {
        if (arguments.isEmpty()) {
            throw new UserError("bench: which one? There are " + String.join(", ", benches.names()));
        }
        String name = arguments.getFirst();
        Bench bench = find(name);
        List<String> rest = new ArrayList<>(arguments.subList(1, arguments.size()));
        if (rest.equals(List.of("help"))) {
            context.out().print(bench.usage());
            return CommandLine.SUCCESS;
        }
        boolean json = rest.removeIf("--json"::equals);
        bench.run(new BenchContext(context, new BenchReport(context.out(), json, name)), List.copyOf(rest));
        return CommandLine.SUCCESS;
    }

    private Bench find(String name) {
        return benches.find(name).orElseThrow(() -> new UserError("bench: there is no bench '" + name + "'"
            + Nearest.hint(name, benches.names()) + "; there are " + String.join(", ", benches.names()))).create();
    }

    @Override
    public String usage(List<String> arguments) {
        return arguments.isEmpty() || arguments.getFirst().startsWith("-") ? usage() : find(arguments.getFirst()).usage();
    }

    @Override
    public String usage() {
        StringBuilder text = new StringBuilder("Usage: trainyard bench NAME [--json] [flags]\nMeasures on this machine, with nothing else running.\n\n");
        int width = benches.names().stream().mapToInt(String::length).max().orElse(0);
        benches.entries().forEach(b -> text.append("  ").append(b.name()).append(" ".repeat(width - b.name().length() + 2)).append(b.summary())
            .append('\n'));
        return text.append("\n--json prints one object a line with the keys bench, case, metric, value and unit and, against a peer, peer,\n"
            + "peer_value and ratio (above 1 is better for us). trainyard help bench NAME explains the flags of one.\n").toString();
    }
}
