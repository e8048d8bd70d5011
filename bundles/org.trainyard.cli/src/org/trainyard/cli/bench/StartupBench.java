package org.trainyard.cli.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.trainyard.cli.CommandContext;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.run.UserError;

/**
 * {@code trainyard bench startup}: how long it takes from calling the start script to the first operation's result. The clock runs in the
 * caller, from before the process is made until its line is read, so that the script, Java, the framework and libtorch all count.
 */
public final class StartupBench implements Bench {
    private static final String CHILD = "--child";
    private static final String DONE = "first op: 11.0";

    private static Flags flags() {
        return Flags.of("bench startup", "Times from calling the start script to the first operation's result, and to the end of --version, which needs no libtorch.")
            .value("--runs", "N", "starts of each (default 5); the first may find the disk's cache cold and is told apart")
            .value("--program", "FILE", "the start script (default: that of this installation)")
            .toggle(CHILD, "used by the bench itself in the process it starts");
    }

    @Override public String usage() { return flags().usage(); }

    @Override public void run(BenchContext context, List<String> arguments) throws Exception {
        ParsedFlags f = flags().parse(arguments);
        if (f.has(CHILD)) {
            context.command().out().println("first op: " + firstOp());
            context.command().out().flush();
            return;
        }
        int runs = f.integer("--runs", 5, 1, 1000);
        Path program = program(context.command(), f);
        report(context, "first op", runs, List.of(program.toString(), "bench", "startup", CHILD), DONE);
        report(context, "version", runs, List.of(program.toString(), "--version"), null);
    }

    private static double firstOp() {
        try (Scope _ = Scope.open()) {
            return Tensors.item(Aten.mm(Tensors.of(new float[] {1, 2}, 1, 2), Tensors.of(new float[] {3, 4}, 2, 1)));
        }
    }

    private static Path program(CommandContext context, ParsedFlags f) {
        Path program = f.text("--program").map(context::resolve)
            .orElseGet(() -> context.installDirectory().map(d -> d.resolve("trainyard")).orElseThrow(() -> new UserError(
                "bench startup: this is no installation with a start script; name one by --program")));
        if (!Files.isRegularFile(program) || !Files.isExecutable(program)) throw new UserError("--program " + program + ": is no program that can be run");
        return program;
    }

    private static void report(BenchContext context, String name, int runs, List<String> command, String line) throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            context.command().stop().check();
            seconds.add(seconds(command, line));
        }
        context.report().measured(name, "first_start_seconds", seconds.getFirst(), "s");
        seconds.sort(null);
        context.report().measured(name, "median_seconds", seconds.get((runs - 1) / 2), "s");
        context.report().measured(name, "slowest_seconds", seconds.getLast(), "s");
    }

    /** @param line what it must print; the clock stops there or, if null, at its end */
    private static double seconds(List<String> command, String line) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        process.getOutputStream().close();
        try (BufferedReader out = process.inputReader()) {
            String first = out.readLine();
            long told = System.nanoTime();
            out.transferTo(java.io.Writer.nullWriter());
            int code = process.waitFor();
            if (code != 0 || first == null || line != null && !first.equals(line)) {
                throw new UserError(String.join(" ", command) + ": ended with exit code " + code + " and printed '" + first + "'"
                    + (line == null ? "" : " instead of '" + line + "'") + "; only a program that works can be timed");
            }
            return ((line == null ? System.nanoTime() : told) - begin) / 1e9;
        } finally {
            process.destroy();
            process.waitFor(5, TimeUnit.SECONDS);
        }
    }
}
