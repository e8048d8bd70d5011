package org.trainyard.engine.context;

import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Tensor;

/**
 * Which attention probabilities dropout keeps: a pure function of heads and positions in the whole sequence, so that every layout of ranks,
 * and backward, sees the same.
 */
public interface MaskSource {
    /** The probability of dropping; what is kept is divided by 1 minus it. */
    double probability();

    /**
     * A part of the mask.
     *
     * @return bool [B, heads, queries, keys], true where kept; belongs to the current scope
     */
    Tensor keep(Block block, Device device);

    /**
     * Heads and positions that follow each other. Heads count within those the attention was given, positions in the whole sequence.
     */
    record Block(long firstHead, long heads, long firstQuery, long queries, long firstKey, long keys) {}
}
