package org.trainyard.engine.pipeline;

/**
 * A step of one stage.
 *
 * @param kind what is done
 * @param microBatch to which micro-batch of the step, from 0
 * @param chunk on which of the stage's model chunks, from 0
 * @param peer the other stage of a message; -1 for computation
 */
public record Action(ActionKind kind, int microBatch, int chunk, int peer) {
    public static Action compute(ActionKind kind, int microBatch, int chunk) { return new Action(kind, microBatch, chunk, -1); }

    /** Such as {@code F3} or, with more than one chunk, {@code F3.1}. */
    public String label(int chunks) { return kind.symbol() + microBatch + (chunks > 1 ? "." + chunk : ""); }

    @Override public String toString() { return kind.symbol() + microBatch + "." + chunk + (peer < 0 ? "" : "@" + peer); }
}
