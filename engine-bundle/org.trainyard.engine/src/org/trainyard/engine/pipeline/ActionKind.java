package org.trainyard.engine.pipeline;

/** One thing a stage does. Sends are asynchronous; a receive waits for its message. */
public enum ActionKind {
    FORWARD("F"),
    /** Gradients of input and weights. */
    BACKWARD("B"),
    /** Gradient of the input only; the weights' follow with {@link #BACKWARD_WEIGHT}. */
    BACKWARD_INPUT("I"),
    BACKWARD_WEIGHT("W"),
    /** The activation to the next stage. */
    SEND_FORWARD(">F"),
    /** The activation from the stage before. */
    RECEIVE_FORWARD("<F"),
    /** The gradient to the stage before. */
    SEND_BACKWARD(">B"),
    /** The gradient from the next stage. */
    RECEIVE_BACKWARD("<B");

    private final String symbol;

    ActionKind(String symbol) { this.symbol = symbol; }

    public String symbol() { return symbol; }

    public boolean isCompute() { return ordinal() <= BACKWARD_WEIGHT.ordinal(); }

    public boolean isSend() { return this == SEND_FORWARD || this == SEND_BACKWARD; }

    public boolean isReceive() { return this == RECEIVE_FORWARD || this == RECEIVE_BACKWARD; }

    /** Whether the message carries an activation. */
    public boolean isForwardMessage() { return this == SEND_FORWARD || this == RECEIVE_FORWARD; }
}
