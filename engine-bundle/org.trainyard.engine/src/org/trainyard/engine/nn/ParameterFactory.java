package org.trainyard.engine.nn;

import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Shard;

/**
 * Makes the parameters of a model, in the order in which it is built; that order fixes which random numbers each receives. Not
 * thread-safe.
 */
public interface ParameterFactory {
    /** How a matrix starts. */
    enum Init {
        /** N(0, init-method-std), or Xavier uniform. */
        WEIGHT,
        /** N(0, init-method-std/√(2·layers)): projections that write to the residual stream. */
        SCALED_OUTPUT
    }

    /** This rank's part of a matrix in the model's type. The whole is drawn, so that every layout of ranks begins with the same weights. */
    Parameter matrix(String name, Init init, Shard shard);

    /** A whole matrix in the model's type. */
    default Parameter matrix(String name, Init init, long rows, long columns) { return matrix(name, init, Shard.whole(rows, columns)); }

    /** This rank's part of a vector filled with {@code value}; {@code wide} keeps it fp32 under low precision. */
    Parameter vector(String name, double value, boolean wide, Shard shard);

    /** A whole vector filled with {@code value}. */
    default Parameter vector(String name, double value, boolean wide, long size) { return vector(name, value, wide, Shard.whole(size)); }

    /** A factory that draws what this one would but makes nothing that lasts: for the parts of a model that other ranks hold. */
    ParameterFactory absent();

    /** A vector of fp32 zeros that is saved but not trained. */
    Buffer buffer(String name, long size);

    /** Draws and drops N(0,1) values, as a constructor that fills before its weights are set does. */
    void discardNormal(long count);
}
