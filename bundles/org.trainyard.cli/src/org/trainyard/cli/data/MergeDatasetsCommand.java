package org.trainyard.cli.data;

import java.nio.file.Path;
import java.util.List;
import org.trainyard.cli.Command;
import org.trainyard.cli.CommandContext;
import org.trainyard.cli.CommandLine;
import org.trainyard.cli.Progress;
import org.trainyard.cli.Units;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.data.indexed.DatasetMerge;

/** {@code trainyard merge-datasets}: joins all indexed datasets of a folder, with the flags of Megatron's tool. */
public final class MergeDatasetsCommand implements Command {

    private static Flags flags() {
        return Flags.of("merge-datasets", "Joins all indexed datasets of a folder into one, in the order of their names.")
            .required("--input", "DIR", "a folder that holds nothing but pairs NAME.bin and NAME.idx")
            .required("--output-prefix", "PREFIX", "path of the result without .bin and .idx")
            .toggle("--multimodal", "the datasets hold a mode for every sequence")
            .notes("Stopped or failed, it leaves nothing behind.");
    }

    @Override
    public String usage() {
        return flags().usage();
    }

    @Override
    public int run(CommandContext context, List<String> arguments) {
        ParsedFlags f = flags().parse(arguments);
        Path output = context.resolve(f.text("--output-prefix", null));
        List<Path> prefixes = DatasetMerge.prefixes(context.resolve(f.text("--input", null)));
        DatasetMerge.Result result;
        try (Progress progress = context.progress()) {
            result = DatasetMerge.run(prefixes, output, f.has("--multimodal"), done -> {
                context.stop().check();
                progress.update("merged " + done + " of " + prefixes.size() + " datasets");
            });
        }
        context.out().println("Merged " + prefixes.size() + " datasets into " + output + ".bin and .idx: " + Units.count(result.documents()) + " documents, "
            + Units.count(result.tokens()) + " tokens");
        return CommandLine.SUCCESS;
    }
}
