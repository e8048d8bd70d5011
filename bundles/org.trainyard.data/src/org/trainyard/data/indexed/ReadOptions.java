package org.trainyard.data.indexed;

import java.nio.file.Path;

/**
 * How datasets are opened.
 *
 * @param mapped whether data files are memory-mapped; {@code --no-mmap-bin-files} reads them piece by piece
 * @param objectCache where indexes of datasets in object stores are kept ({@code --object-storage-cache-path}), or null
 */
public record ReadOptions(boolean mapped, Path objectCache) {
    /** Memory maps, and no object stores. */
    public static final ReadOptions DEFAULT = new ReadOptions(true, null);
}
