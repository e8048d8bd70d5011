package org.trainyard.engine.random;

import org.trainyard.engine.tensor.Tensor;

/** Says what dropout keeps. Asked twice, it answers the same: so a part that is recomputed drops what it dropped before. Thread-safe. */
@FunctionalInterface
public interface DropoutMask {
    /** A bool tensor of the shape and on the device of {@code like}, true with probability 1-p. */
    Tensor keep(double p, Tensor like);
}
