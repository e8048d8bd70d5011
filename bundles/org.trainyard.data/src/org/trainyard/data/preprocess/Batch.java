package org.trainyard.data.preprocess;

import java.nio.file.Path;

/**
 * A part of an input file that a worker handles at once.
 *
 * @param bytes the text in {@code bytes[0 … length)}: whole lines, whole documents, or the whole file
 * @param firstOfFile whether lines are counted from here
 */
record Batch(Path file, TextForm form, byte[] bytes, int length, boolean firstOfFile) {
}
