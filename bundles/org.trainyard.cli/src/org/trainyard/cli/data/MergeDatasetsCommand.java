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
import org.trainyard.data.indexed.ReadOptions;
import org.trainyard.data.store.ObjectStores;

/** {@code trainyard merge-datasets}: joins all indexed datasets of a folder, with the flags of Megatron's tool. */
public final class MergeDatasetsCommand implements Command {

    private static Flags flags() {
        return Flags.of("merge-datasets", "Joins all indexed datasets of a folder into one, in the order of their names.")
            .required("--input", "DIR", "a folder, or s3://BUCKET/FOLDER, that holds nothing but pairs NAME.bin and NAME.idx")
            .required("--output-prefix", "PREFIX", "path of the result without .bin and .idx")
            .value("--object-storage-cache-path", "DIR", "where indexes of datasets in object stores (s3://…) are kept")
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
        String input = f.text("--input", null);
        ReadOptions reading = new ReadOptions(true, f.has("--object-storage-cache-path") ? context.resolve(f.text("--object-storage-cache-path", null)) : null);
        List<String> prefixes = DatasetMerge.prefixes(ObjectStores.isLocation(input) ? input : context.resolve(input).toString());
        DatasetMerge.Result result;
        try (Progress progress = context.progress()) {
            result = DatasetMerge.run(prefixes, reading, output, f.has("--multimodal"), done -> {
                context.stop().check();
                progress.update("merged " + done + " of " + prefixes.size() + " datasets");
            });
        }
        context.out().println("Merged " + prefixes.size() + " datasets into " + output + ".bin and .idx: " + Units.count(result.documents()) + " documents, "
            + Units.count(result.tokens()) + " tokens");
        return CommandLine.SUCCESS;
    }
}
