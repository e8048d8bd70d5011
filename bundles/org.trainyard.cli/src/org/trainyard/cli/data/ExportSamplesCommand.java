package org.trainyard.cli.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.trainyard.cli.Command;
import org.trainyard.cli.CommandContext;
import org.trainyard.cli.CommandLine;
import org.trainyard.cli.Progress;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.data.inspect.SampleExport;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/** {@code trainyard export-samples}: the samples that runs would read, as numpy arrays for other programs. */
public final class ExportSamplesCommand implements Command {

    private static Flags flags() {
        return Flags.of("export-samples", "Writes every sample that runs would read as .npy arrays, one row a sample: DIR/LINE/SPLIT-FIELD.npy.")
            .required("--plan", "FILE", "one JSON object a line, each the data of a run (docs/data.md tells the fields)")
            .required("--output", "DIR", "where the arrays go")
            .toggle("--continue-on-error", "write DIR/LINE/error.txt for a line that cannot be built and go on")
            .notes("tools/compare_with_megatron.py uses it to compare with Megatron-Core.");
    }

    @Override
    public String usage() {
        return flags().usage();
    }

    @Override
    public int run(CommandContext context, List<String> arguments) throws IOException {
        ParsedFlags f = flags().parse(arguments);
        Path file = context.resolve(f.text("--plan", null));
        Path output = context.resolve(f.text("--output", null));
        List<String> plans = plans(file);
        try (Progress progress = context.progress()) {
            for (int i = 0; i < plans.size(); i++) {
                context.stop().check();
                progress.update("plan " + (i + 1) + " of " + plans.size());
                Path folder = output.resolve(Integer.toString(i));
                try {
                    SampleExport.run(plans.get(i), file + ":" + (i + 1), folder);
                } catch (UserError e) {
                    if (!f.has("--continue-on-error")) {
                        throw e;
                    }
                    Files.createDirectories(folder);
                    Files.writeString(folder.resolve("error.txt"), e.getMessage());
                }
            }
        }
        context.out().println("Wrote the samples of " + plans.size() + " plans to " + output);
        return CommandLine.SUCCESS;
    }

    private static List<String> plans(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            throw new UserError("--plan " + file + ": there is no such file", e);
        } catch (IOException e) {
            throw new UserError("--plan " + file + ": cannot be read: " + AtomicFiles.reason(e), e);
        }
    }
}
