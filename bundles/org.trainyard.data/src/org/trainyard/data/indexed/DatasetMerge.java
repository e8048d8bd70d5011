package org.trainyard.data.indexed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.trainyard.data.store.ObjectStores;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/** Joins datasets, as Megatron's {@code merge_datasets.py} does. Stateless. */
public final class DatasetMerge {
    /** What a merge has written. */
    public record Result(long documents, long tokens) {
    }

    private DatasetMerge() {
    }

    /**
     * The prefixes of the datasets of a folder, sorted by name. Every file must be one half of a pair; hidden files do not count.
     *
     * @param folder a path, or a place in an object store
     */
    public static List<String> prefixes(String folder) {
        Set<String> files = new HashSet<>(ObjectStores.isLocation(folder) ? ObjectStores.list(folder) : files(folder));
        files.removeIf(file -> file.startsWith("."));
        Set<String> names = new TreeSet<>();
        for (String file : new TreeSet<>(files)) {
            int dot = file.lastIndexOf('.');
            String ending = dot < 0 ? "" : file.substring(dot);
            if (!ending.equals(".bin") && !ending.equals(".idx")) {
                throw new UserError("--input " + folder + ": " + file + " is no part of a dataset; the folder must hold only .bin and .idx files");
            }
            String stem = file.substring(0, dot);
            String other = stem + (ending.equals(".bin") ? ".idx" : ".bin");
            if (!files.contains(other)) {
                throw new UserError("--input " + folder + ": " + file + " is there, but " + other + " is not");
            }
            names.add(stem);
        }
        if (names.isEmpty()) {
            throw new UserError("--input " + folder + ": holds no dataset");
        }
        return names.stream().map(name -> folder.endsWith("/") ? folder + name : folder + "/" + name).toList();
    }

    private static List<String> files(String folder) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UserError("--input " + folder + ": cannot be read as a folder: " + AtomicFiles.reason(e), e);
        }
    }

    /**
     * Writes one dataset with everything of the given ones, in order; they must have one element type.
     *
     * @param reading how they are opened
     * @param multimodal whether they must have a mode for every sequence; otherwise none may have
     * @param progress told the number of datasets done
     */
    public static Result run(List<String> prefixes, ReadOptions reading, Path output, boolean multimodal, IntConsumer progress) {
        TokenType type;
        try (IndexedDataset first = IndexedDataset.open(prefixes.getFirst(), reading)) {
            type = first.type();
        }
        long documents = 0;
        long tokens = 0;
        try (IndexedDatasetBuilder builder = IndexedDatasetBuilder.create(output, type)) {
            for (int i = 0; i < prefixes.size(); i++) {
                progress.accept(i);
                try (IndexedDataset part = IndexedDataset.open(prefixes.get(i), reading)) {
                    if (part.hasModes() != multimodal) {
                        throw new UserError(part.name() + (multimodal ? " holds no modes, but --multimodal was given"
                                : " holds modes: give --multimodal, and merge it only with datasets that hold them too"));
                    }
                    documents += part.documentCount();
                    tokens += part.tokenCount();
                }
                builder.addIndex(prefixes.get(i), reading);
            }
            builder.finish();
        }
        return new Result(documents, tokens);
    }
}
