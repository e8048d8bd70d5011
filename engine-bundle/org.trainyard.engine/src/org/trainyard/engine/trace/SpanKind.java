package org.trainyard.engine.trace;

import java.util.Locale;

/** What a rank does in a span. */
public enum SpanKind {
    /** A training step, from the first micro-batch to the end of the optimizer. Holds the others. */
    ITERATION("iteration"),
    FORWARD("forward-compute"),
    /** Gradients of input and weights. */
    BACKWARD("backward-compute"),
    /** The gradient of the input only. */
    BACKWARD_INPUT("backward-input-compute"),
    /** The gradient of the weights only. */
    BACKWARD_WEIGHT("backward-weight-compute"),
    /** An operation of a process group, from its start to when the rank has it; comes from the groups themselves. */
    COMMUNICATION("communication"),
    /** The optimizer and its parts; nested spans count once. */
    OPTIMIZER("optimizer"),
    /** Waiting for a batch. */
    DATA("batch-generator"),
    /** Only holds others or gives a name to the communication in it: what is neither computed nor communicated inside counts as idle. */
    SECTION("section"),
    /** The time a checkpoint keeps the rank from training. */
    CHECKPOINT("save-checkpoint"),
    EVALUATION("evaluate");

    private final String timer;

    SpanKind(String timer) { this.timer = timer; }

    /** The name a span of this kind has when nothing else is said: Megatron's name of the timer, where it has one. */
    public String timer() { return timer; }

    /** Forward and backward passes: what a pipeline's bubble is measured against. */
    public boolean isPass() { return ordinal() >= FORWARD.ordinal() && ordinal() <= BACKWARD_WEIGHT.ordinal(); }

    @Override public String toString() { return name().toLowerCase(Locale.ROOT).replace('_', '-'); }
}
