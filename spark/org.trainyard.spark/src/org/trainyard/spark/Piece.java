package org.trainyard.spark;

import java.io.Serializable;

/**
 * A part of an input file that a task reads: all of it, or those lines that begin in a range of bytes.
 *
 * @param file where it lies, for Hadoop
 * @param from the first byte
 * @param to the end of the range
 * @param whole whether the file cannot be divided: it is compressed, or holds records
 */
record Piece(String file, long from, long to, boolean whole) implements Serializable {
    /** What to call it in messages. */
    String name() {
        return from == 0 ? file : file + ", line from byte " + from + " on";
    }
}
