package org.trainyard.data.preprocess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.trainyard.data.indexed.BuilderState;
import org.trainyard.data.indexed.DocumentBlock;
import org.trainyard.data.indexed.IndexedDatasetBuilder;
import org.trainyard.data.indexed.ReadOptions;
import org.trainyard.data.indexed.TokenType;
import org.trainyard.run.AtomicFiles;

/** The datasets under construction: one for each key or, when documents are dealt, one for each key and partition. Not thread-safe. */
final class DatasetWriters implements AutoCloseable {
    private final PreprocessOptions options;
    private final TokenType type;
    private final List<IndexedDatasetBuilder> builders = new ArrayList<>(); // key by key
    private final List<Path> prefixes = new ArrayList<>();

    /** @param states where each of them had come to, or null to start */
    DatasetWriters(PreprocessOptions options, TokenType type, List<BuilderState> states) {
        this.options = options;
        this.type = type;
        try {
            for (String key : options.jsonKeys()) {
                for (int partition = 0; partition < options.partitions(); partition++) {
                    Path prefix = options.prefix(key);
                    prefixes.add(options.partitions() == 1 ? prefix
                            : prefix.resolveSibling("." + prefix.getFileName() + "." + partition));
                    BuilderState state = states == null ? null : states.get(builders.size());
                    builders.add(IndexedDatasetBuilder.resumable(prefixes.getLast(), type, state));
                    AtomicFiles.removeLeftoversOf(index(prefixes.getLast()));
                }
                AtomicFiles.removeLeftoversOf(index(options.prefix(key)));
            }
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Appends a batch whose first document is document {@code first} of its dataset. */
    void add(DocumentBlock[][] blocks, long first) {
        int partitions = options.partitions();
        for (int key = 0; key < blocks.length; key++) {
            for (int i = 0; i < partitions; i++) {
                builders.get(key * partitions + (int) ((first + i) % partitions)).addBlock(blocks[key][i]);
            }
        }
    }

    /** Appends a batch of texts with a file for each of them. */
    void add(DocumentBlock texts, List<Path> images) {
        builders.getFirst().addPairs(texts, images);
    }

    List<BuilderState> checkpoint() {
        return builders.stream().map(IndexedDatasetBuilder::checkpoint).toList();
    }

    /** Publishes the datasets; partitions are merged in order. */
    void finish() {
        builders.forEach(IndexedDatasetBuilder::finish);
        for (int key = 0; options.partitions() > 1 && key < options.jsonKeys().size(); key++) {
            List<Path> parts = prefixes.subList(key * options.partitions(), (key + 1) * options.partitions());
            try (IndexedDatasetBuilder merged = IndexedDatasetBuilder.create(options.prefix(options.jsonKeys().get(key)), type)) {
                parts.forEach(part -> merged.addIndex(part.toString(), ReadOptions.DEFAULT));
                merged.finish();
            }
            parts.forEach(DatasetWriters::delete);
        }
    }

    private static Path index(Path prefix) {
        return prefix.resolveSibling(prefix.getFileName() + ".idx");
    }

    private static void delete(Path prefix) {
        for (String ending : List.of(".idx", ".bin")) {
            Path file = prefix.resolveSibling(prefix.getFileName() + ending);
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw AtomicFiles.cannotWrite(file, e);
            }
        }
    }

    /** Leaves everything up to the last checkpoint to go on from. */
    void suspend() {
        builders.forEach(IndexedDatasetBuilder::suspend);
    }

    /** Leaves nothing behind unless {@link #finish} or {@link #suspend} was called. */
    @Override
    public void close() {
        builders.reversed().forEach(IndexedDatasetBuilder::close); // the first has made the folder, and finds it empty
    }
}
