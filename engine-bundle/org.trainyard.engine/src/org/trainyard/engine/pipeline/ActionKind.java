package org.trainyard.engine.pipeline;

import org.trainyard.engine.trace.SpanKind;

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

    /** How a trace shows it; messages are sections around what they wait for. */
    public SpanKind span() {
        return switch (this) {
            case FORWARD -> SpanKind.FORWARD;
            case BACKWARD -> SpanKind.BACKWARD;
            case BACKWARD_INPUT -> SpanKind.BACKWARD_INPUT;
            case BACKWARD_WEIGHT -> SpanKind.BACKWARD_WEIGHT;
            default -> SpanKind.SECTION;
        };
    }

    /** Megatron's name of the timer of it. */
    public String timer() {
        return switch (this) {
            case SEND_FORWARD -> "forward-send";
            case RECEIVE_FORWARD -> "forward-recv";
            case SEND_BACKWARD -> "backward-send";
            case RECEIVE_BACKWARD -> "backward-recv";
            default -> span().timer();
        };
    }

    /** Whether the message carries an activation. */
    public boolean isForwardMessage() { return this == SEND_FORWARD || this == RECEIVE_FORWARD; }
}
