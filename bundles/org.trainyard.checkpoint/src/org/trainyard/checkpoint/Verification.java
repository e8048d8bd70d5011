package org.trainyard.checkpoint;

/** How closely a checkpoint is looked at. */
public enum Verification {
    /** The manifest is intact and every file is there with its size. Instant. */
    SIZES,
    /** Also every byte is what was written. Reads everything. */
    HASHES
}
