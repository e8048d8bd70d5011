package org.trainyard.engine.nn;

import org.trainyard.engine.tape.Parameter;

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

    /** A matrix in the model's type. */
    Parameter matrix(String name, Init init, long rows, long columns);

    /** A vector filled with {@code value}; {@code wide} keeps it fp32 under low precision. */
    Parameter vector(String name, double value, boolean wide, long size);

    /** Draws and drops N(0,1) values, as a constructor that fills before its weights are set does. */
    void discardNormal(long count);
}
