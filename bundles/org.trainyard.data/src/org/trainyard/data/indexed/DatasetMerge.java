package org.trainyard.data.indexed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/** Joins datasets, as Megatron's {@code merge_datasets.py} does. Stateless. */
public final class DatasetMerge {
    /** What a merge has written. */
    public record Result(long documents, long tokens) {
    }

    private DatasetMerge() {
    }

    /** The datasets of a folder, sorted by name. Every file must be one half of a pair; hidden files do not count. */
    public static List<Path> prefixes(Path folder) {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).filter(f -> !f.getFileName().toString().startsWith(".")).toList()) {
                String name = file.getFileName().toString();
                int dot = name.lastIndexOf('.');
                String ending = dot < 0 ? "" : name.substring(dot);
                if (!ending.equals(".bin") && !ending.equals(".idx")) {
                    throw new UserError("--input " + folder + ": " + name + " is no part of a dataset; the folder must hold only .bin and .idx files");
                }
                String stem = name.substring(0, dot);
                String other = stem + (ending.equals(".bin") ? ".idx" : ".bin");
                if (!Files.isRegularFile(folder.resolve(other))) {
                    throw new UserError("--input " + folder + ": " + name + " is there, but " + other + " is not");
                }
                names.add(stem);
            }
        } catch (IOException e) {
            throw new UserError("--input " + folder + ": cannot be read as a folder: " + AtomicFiles.reason(e), e);
        }
        if (names.isEmpty()) {
            throw new UserError("--input " + folder + ": holds no dataset");
        }
        return names.stream().map(folder::resolve).toList();
    }

    /**
     * Writes one dataset with everything of the given ones, in order; they must have one element type.
     *
     * @param multimodal whether they must have a mode for every sequence; otherwise none may have
     * @param progress told the number of datasets done
     */
    public static Result run(List<Path> prefixes, Path output, boolean multimodal, IntConsumer progress) {
        TokenType type;
        try (IndexedDataset first = IndexedDataset.open(prefixes.getFirst())) {
            type = first.type();
        }
        long documents = 0;
        long tokens = 0;
        try (IndexedDatasetBuilder builder = IndexedDatasetBuilder.create(output, type)) {
            for (int i = 0; i < prefixes.size(); i++) {
                progress.accept(i);
                try (IndexedDataset part = IndexedDataset.open(prefixes.get(i))) {
                    if (part.hasModes() != multimodal) {
                        throw new UserError(part.name() + (multimodal ? " holds no modes, but --multimodal was given"
                                : " holds modes: give --multimodal, and merge it only with datasets that hold them too"));
                    }
                    documents += part.documentCount();
                    tokens += part.tokenCount();
                }
                builder.addIndex(prefixes.get(i));
            }
            builder.finish();
        }
        return new Result(documents, tokens);
    }
}
