package org.trainyard.data.preprocess;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A part of an input file that a worker handles at once: whole lines, whole documents, or the whole file.
 *
 * @param bytes the text in {@code bytes[0 … length)}, or null if it is yet to be read from {@code plain}
 * @param plain where the text lies up to {@code end}, or null if it is read
 * @param end where it ends
 * @param firstOfFile whether lines are counted from here
 */
record Batch(Path file, TextForm form, byte[] bytes, PlainFile plain, int length, Position end, boolean firstOfFile) {

    /** The text in the first {@code length} bytes of an array: of this one if it has to be read, and has room. */
    byte[] text(byte[] room) {
        if (bytes != null) {
            return bytes;
        }
        try {
            return plain.read(end.offset() - length, length, room);
        } catch (IOException e) {
            throw BatchReader.cannotRead(file, e);
        }
    }

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
