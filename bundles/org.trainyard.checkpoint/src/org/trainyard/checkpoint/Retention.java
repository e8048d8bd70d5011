package org.trainyard.checkpoint;

/**
 * Which checkpoints stay.
 *
 * @param keepNewest     how many of the newest stay; 0 keeps all
 * @param retainInterval checkpoints whose iteration is a multiple of this stay as well; 0 for none
 */
public record Retention(int keepNewest, long retainInterval) {
    /** Nothing is ever deleted. */
    public static final Retention ALL = new Retention(0, 0);

    public Retention {
        if (keepNewest < 0 || retainInterval < 0) {
            throw new IllegalArgumentException("negative retention: " + keepNewest + ", " + retainInterval);
        }
    }
}
