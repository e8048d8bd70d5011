package org.trainyard.data.batch;

/** In which order samples are given out: {@code --dataloader-type}, or whole for a validation set. */
public enum SamplerKind {
    /** In order, once. */
    SINGLE,
    /** Shuffled anew each epoch, without end. */
    CYCLIC,
    /** In order, once and to the last, a sample of each rank at a time: {@code --full-validation}. */
    WHOLE
}
