package org.trainyard.data.preprocess;

/**
 * How far preprocessing has come.
 *
 * @param documents documents written
 * @param tokens tokens written, of all keys
 * @param bytes bytes of input text, decompressed
 * @param fraction the share of the input files read, 0 to 1
 * @param seconds since the start
 */
public record PreprocessProgress(long documents, long tokens, long bytes, double fraction, double seconds) {
    private static final double MEGA = 1e6;

    /** Documents a second so far. */
    public double documentsPerSecond() {
        return seconds > 0 ? documents / seconds : 0;
    }

    /** Megabytes (10⁶ bytes) of text a second so far. */
    public double megabytesPerSecond() {
        return seconds > 0 ? bytes / MEGA / seconds : 0;
    }

    /** The seconds left at this rate; infinite before anything is done. */
    public double secondsLeft() {
        return seconds * (1 - fraction) / fraction;
    }
}
