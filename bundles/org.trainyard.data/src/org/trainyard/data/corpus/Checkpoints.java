package org.trainyard.data.corpus;

/**
 * How a killed run of a corpus tool can be gone on with.
 *
 * @param identity equal for runs that write the same bytes: inputs, options and what these name
 * @param seconds the time between points from which it can
 */
public record Checkpoints(String identity, double seconds) {
    /** A run that is killed starts again. */
    public static final Checkpoints NONE = new Checkpoints("", Double.POSITIVE_INFINITY);
}
