package org.trainyard.cli.inspect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.trainyard.checkpoint.CheckpointStore;
import org.trainyard.cli.Command;
import org.trainyard.cli.CommandContext;
import org.trainyard.cli.CommandLine;
import org.trainyard.cli.Progress;
import org.trainyard.cli.data.TokenizerFlags;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.UserError;

/** {@code trainyard inspect PATH}: says in words what a run, dataset, checkpoint or tensor file holds and whether it is sound. */
public final class InspectCommand implements Command {
    private static final String KINDS = "inspect looks at a run directory, a folder of runs, a dataset (PREFIX, PREFIX.idx or PREFIX.bin),"
        + " a checkpoint directory and a .safetensors file";

    private static Flags flags() {
        return TokenizerFlags.declare(Flags.of("inspect",
            "Says what a run, a dataset, a checkpoint or a safetensors file holds, and whether it is sound.")
            .positional("PATH", "a run directory, a folder of runs, a dataset prefix, a checkpoint directory or a .safetensors file")
            .toggle("--verify", "read everything: check hashes of checkpoints and token ids of datasets")
            .toggle("--tensors", "list every tensor of a checkpoint or safetensors file")
            .value("--documents", "N", "documents of a dataset to show (default 3)")
            .toggle("--json", "one JSON object"))
            .notes("With a tokenizer, documents are shown as text. Exit code 1 when something is damaged."
                + "\ninspect data PREFIX … looks at the data of a training run, its samples and its mixture:");
    }

    @Override
    public String usage() {
        return flags().usage() + System.lineSeparator() + InspectData.flags().usage();
    }

    @Override
    public int run(CommandContext context, List<String> arguments) throws IOException {
        if (!arguments.isEmpty() && arguments.getFirst().equals("data")) {
            return InspectData.run(context, arguments.subList(1, arguments.size()));
        }
        ParsedFlags f = flags().parse(arguments);
        Path path = context.resolve(f.positionals().getFirst());
        Description description;
        try (Progress progress = context.progress()) {
            InspectSettings settings = new InspectSettings(f.has("--verify"), f.has("--tensors"), f.integer("--documents", 3, 0, 1000),
                TokenizerFlags.create(context, f), progress, context.stop());
            description = describe(path, settings);
        }
        description.print(context.out(), f.has("--json"));
        return description.sound() ? CommandLine.SUCCESS : CommandLine.FAILURE;
    }

    private static Description describe(Path path, InspectSettings settings) throws IOException {
        String name = String.valueOf(path.getFileName());
        Path prefix = name.endsWith(".idx") || name.endsWith(".bin") ? path.resolveSibling(name.substring(0, name.length() - 4)) : path;
        boolean dataset = Files.exists(beside(prefix, ".idx")) || Files.exists(beside(prefix, ".bin"));
        // A folder of the same name may be the dataset's index cache, which training makes.
        if (Files.isDirectory(path) && (!dataset || RunDirectory.isRun(path))) {
            return directory(path, settings);
        }
        if (Files.isRegularFile(path) && name.endsWith(".safetensors")) {
            return TensorFileInspector.describe(path, settings);
        }
        if (dataset) {
            return DatasetInspector.describe(prefix, settings);
        }
        throw new UserError(path + (Files.exists(path) ? " is nothing that is known" : ": no such file or directory") + "; " + KINDS);
    }

    private static Path beside(Path prefix, String ending) {
        return prefix.resolveSibling(prefix.getFileName() + ending);
    }

    private static Description directory(Path path, InspectSettings settings) throws IOException {
        if (RunDirectory.isRun(path)) {
            return RunInspector.describe(RunDirectory.open(path), settings);
        }
        if (Files.exists(path.resolve("manifest.json")) || path.getFileName() != null && path.getFileName().toString().matches("iter_\\d{7,}")) {
            return CheckpointInspector.describe(path, settings);
        }
        CheckpointStore store = new CheckpointStore(path);
        if (!store.list().isEmpty()) {
            return CheckpointInspector.describeAll(store, settings);
        }
        try (Stream<Path> children = Files.list(path)) {
            if (children.anyMatch(RunDirectory::isRun)) {
                return RunInspector.describeAll(path);
            }
        }
        throw new UserError(path + " is a directory, but neither a run nor a checkpoint nor a folder of them; " + KINDS);
    }
}
