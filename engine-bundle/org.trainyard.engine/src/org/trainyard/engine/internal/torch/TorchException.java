package org.trainyard.engine.internal.torch;

/** An error that libtorch reported; the message is its own. */
public final class TorchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TorchException(String message) {
        super(message);
    }
}
