package org.trainyard.engine.placement;

import java.util.Locale;

/** What the parts of a value that is split among ranks are. */
public enum Split {
    /** Token rows of one micro-batch: sequence parallelism. */
    ROWS,
    /** Positions of the sequences: context parallelism. */
    POSITIONS,
    /** Samples: data parallelism. */
    SAMPLES,
    /** The last dimension, such as the columns of a matrix product. */
    FEATURES,
    /** Whole attention heads. */
    HEADS,
    /** Words of the vocabulary. */
    VOCABULARY,
    /** The rows of each rank's experts. */
    EXPERTS;

    @Override public String toString() { return name().toLowerCase(Locale.ROOT); }
}
