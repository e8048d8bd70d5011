package org.trainyard.data.dataset;

import java.nio.file.Path;
import java.util.List;
import org.trainyard.data.indexed.ReadOptions;
import org.trainyard.data.store.ObjectStores;
import org.trainyard.run.UserError;

/**
 * Which files feed which split; common to all kinds of datasets.
 *
 * @param dataPath {@code --data-path}, or empty
 * @param splitPaths {@code --train-data-path} and its like, one list for each {@link SplitKind}; empty lists where {@code dataPath} serves
 * @param split how {@code dataPath} is divided
 * @param surplus {@code --mid-level-dataset-surplus}
 * @param cachePath {@code --data-cache-path}, or null for a folder beside the data
 * @param reading how files are opened
 * @param threads {@code --num-dataset-builder-threads}: datasets of a blend that are opened and indexed at once
 */
public record SplitData(List<String> dataPath, List<List<String>> splitPaths, Split split, double surplus, Path cachePath, ReadOptions reading,
        int threads) {
    public SplitData {
        if (threads < 1) {
            throw new UserError("--num-dataset-builder-threads " + threads + ": must be at least 1");
        }
        dataPath = List.copyOf(dataPath);
        splitPaths = splitPaths.stream().map(List::copyOf).toList();
        if (splitPaths.size() != SplitKind.values().length) {
            throw new IllegalArgumentException("one list of paths is needed for each split");
        }
        if (surplus < 0) {
            throw new UserError("--mid-level-dataset-surplus " + surplus + ": must not be negative");
        }
    }

    /** One source that is divided; null as {@code split} means Megatron's default. */
    public static SplitData of(List<String> dataPath, String split, Path cachePath) {
        return new SplitData(dataPath, List.of(List.of(), List.of(), List.of()), Split.parse(split == null ? Split.DEFAULT : split),
                GptDataOptions.DEFAULT_SURPLUS, cachePath, ReadOptions.DEFAULT, 1);
    }

    /** The folder for index arrays of one dataset: the given one, or one beside the dataset, or beside the local copy of its index. */
    public Path cacheOf(String prefix, String type) {
        if (cachePath != null) {
            return cachePath;
        }
        Path place = ObjectStores.isLocation(prefix) ? reading.objectCache().resolve(prefix.replaceFirst("://", "/")) : Path.of(prefix);
        return place.resolve("cache").resolve(type + "_indices");
    }

    /** Whether the splits have data of their own. */
    public boolean hasSplitPaths() {
        return splitPaths.stream().anyMatch(list -> !list.isEmpty());
    }
}
