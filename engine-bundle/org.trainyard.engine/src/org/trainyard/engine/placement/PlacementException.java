package org.trainyard.engine.placement;

/**
 * A model is put together so that under its layout of ranks it would compute something else than on one rank. Thrown when it is built. The message is
 * one line: the op or parameter, the axis, what is taken there, what came, and the way out.
 */
public final class PlacementException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PlacementException(String message) { super(message); }
}
