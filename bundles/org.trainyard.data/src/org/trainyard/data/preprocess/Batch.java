package org.trainyard.data.preprocess;

import java.nio.file.Path;

/**
 * A part of an input file that a worker handles at once.
 *
 * @param bytes the text in {@code bytes[0 … length)}: whole lines, whole documents, or the whole file
 * @param end where it ends
 * @param firstOfFile whether lines are counted from here
 */
record Batch(Path file, TextForm form, byte[] bytes, int length, Position end, boolean firstOfFile) {

    /**
     * A place in the input.
     *
     * @param file the number of the input file
     * @param offset bytes of its decompressed text, or records
     */
    record Position(int file, long offset) {
        static final Position START = new Position(0, 0);
    }
}
