package org.trainyard.data.preprocess;

import java.nio.file.Path;
import java.util.List;

/**
 * What preprocessing has written.
 *
 * @param outputs a dataset for each key
 * @param documents documents in each dataset
 * @param bytes bytes of input text, decompressed
 * @param skipped broken lines that were left out
 * @param firstSkipped the first of them: file, line and what is wrong
 */
public record PreprocessResult(List<Output> outputs, long documents, long bytes, double seconds, long skipped, List<String> firstSkipped) {

    /**
     * One dataset.
     *
     * @param prefix the path without {@code .bin} and {@code .idx}, as {@code --data-path} takes it
     */
    public record Output(String key, Path prefix, long tokens) {
    }
}
