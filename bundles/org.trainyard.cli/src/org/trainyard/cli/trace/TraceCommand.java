package org.trainyard.cli.trace;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.trainyard.cli.Command;
import org.trainyard.cli.CommandContext;
import org.trainyard.cli.CommandLine;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.engine.trace.TraceDirectory;
import org.trainyard.engine.trace.analysis.TraceAnalysis;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.UserError;

/** {@code trainyard trace RUN}: who computed, communicated and waited for whom. Reads while the run goes on. */
public final class TraceCommand implements Command {
    /** Iterations looked at unless others are asked for: the last ones, in which everything is warm. */
    private static final int LAST = 10;

    private static Flags flags() {
        return Flags.of("trace", "Says what the ranks of a run did in each iteration: computation, communication exposed and overlapped, waiting, the"
            + " pipeline's\nbubble against theory, the slowest rank and the longest waits.")
            .positional("RUN", "a run directory")
            .value("--iteration", "N or A-B", "which iterations (default the last " + LAST + ")")
            .value("--waits", "N", "how many of the longest waits to list (default 5)")
            .toggle("--json", "one JSON object")
            .value("--output", "FILE", "also write a trace for Perfetto or chrome://tracing; compressed if the name ends in .gz")
            .value("--svg", "FILE", "also draw the last of the iterations")
            .notes("Columns are milliseconds of one iteration, the mean of those looked at. comm is communication while nothing else is done, overlap what"
                + "\nruns beside computation. wait-pp is waiting for a pipeline neighbour to get there, wait-ranks for others to come to a collective.");
    }

    @Override public String usage() { return flags().usage(); }

    @Override public int run(CommandContext context, List<String> arguments) throws IOException {
        ParsedFlags f = flags().parse(arguments);
        RunDirectory run = RunDirectory.open(context.resolve(f.positionals().getFirst()));
        TraceDirectory directory = new TraceDirectory(run.traceDirectory());
        if (directory.lastIteration() < directory.firstIteration()) {
            throw new UserError(run.traceDirectory() + " has no iteration that all of its " + directory.ranks() + " ranks have finished");
        }
        int[] range = f.has("--iteration") ? range(f.text("--iteration", ""), directory)
            : new int[] {Math.max(directory.firstIteration(), directory.lastIteration() - LAST + 1), directory.lastIteration()};
        int waits = f.integer("--waits", 5, 0, 1000);
        context.stop().check();
        TraceAnalysis analysis = new TraceAnalysis(directory.read(range[0], range[1]));
        if (f.has("--json")) context.out().println(TraceJson.of(run.path(), range[0], range[1], analysis, waits));
        else context.out().print(TraceText.of(directory, range[0], range[1], analysis, waits));
        if (f.has("--output")) writeChrome(context.resolve(f.text("--output", "")), analysis);
        if (f.has("--svg")) {
            TraceAnalysis one = range[0] == range[1] ? analysis : new TraceAnalysis(directory.read(range[1], range[1]));
            AtomicFiles.writeString(context.resolve(f.text("--svg", "")), TraceDrawing.svg(one, range[1]));
        }
        return CommandLine.SUCCESS;
    }

    private static int[] range(String text, TraceDirectory d) {
        if (!text.matches("\\d{1,9}(-\\d{1,9})?")) throw new UserError("--iteration " + text + ": expected a number or a range such as 10-20");
        String[] ends = text.split("-");
        int from = Integer.parseInt(ends[0]), to = Integer.parseInt(ends[ends.length - 1]);
        if (from > to || from < d.firstIteration() || to > d.lastIteration()) {
            throw new UserError("--iteration " + text + ": the trace has iterations " + d.firstIteration() + " to " + d.lastIteration());
        }
        return new int[] {from, to};
    }

    private static void writeChrome(Path file, TraceAnalysis analysis) throws IOException {
        boolean compressed = file.getFileName().toString().endsWith(".gz");
        try (var out = Files.newOutputStream(file); var all = compressed ? new GZIPOutputStream(out, 1 << 16) : out;
            var text = new BufferedWriter(new OutputStreamWriter(all, StandardCharsets.UTF_8), 1 << 16)) {
            ChromeTrace.write(text, analysis);
        } catch (java.nio.file.FileSystemException e) {
            throw new UserError("--output " + file + ": cannot be written: " + AtomicFiles.reason(e), e);
        }
    }
}
