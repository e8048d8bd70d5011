package org.trainyard.data.batch;

/** In which order samples are given out: {@code --dataloader-type}. */
public enum SamplerKind {
    /** In order, once. */
    SINGLE,
    /** Shuffled anew each epoch, without end. */
    CYCLIC
}
