package org.trainyard.data.tokenizer.core;

/** Cuts UTF-8 text into the pieces within which a byte-pair encoding merges. Stateless. */
@FunctionalInterface
public interface Splitter {
    /** What {@link #next} gives when the text is no UTF-8. */
    int MALFORMED = -1;

    /** The end of the piece that begins at {@code at < to}, or {@link #MALFORMED}. */
    int next(byte[] text, int at, int to);
}
