package org.trainyard.data.preprocess;

import java.nio.file.Path;
import java.util.List;

/**
 * What preprocessing has written.
 *
 * @param outputs a dataset for each key
 * @param documents documents in each dataset
 * @param bytes bytes of input text, decompressed
 */
public record PreprocessResult(List<Output> outputs, long documents, long bytes, double seconds) {

    /**
     * One dataset.
     *
     * @param prefix the path without {@code .bin} and {@code .idx}, as {@code --data-path} takes it
     */
    public record Output(String key, Path prefix, long tokens) {
    }
}
