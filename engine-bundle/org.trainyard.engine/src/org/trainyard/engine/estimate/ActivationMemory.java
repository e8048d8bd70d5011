package org.trainyard.engine.estimate;

/**
 * Bytes that a transformer layer keeps of one micro-batch for its backward pass, by the formulas of Korthikanti et al. (2022), section 4 and table 2,
 * for elements of any size. {@link TheoreticalMemory} has Megatron-LM's sum of them, for bf16 with sequence parallelism and selective recomputation.
 */
public final class ActivationMemory {
    private ActivationMemory() {}

    /** What is recomputed: nothing, the core of attention, or whole layers. */
    public enum Recomputed { NONE, CORE_ATTENTION, LAYER }

    /**
     * @param sequences s-long ones in the micro-batch, b
     * @param bytes of an element: 2 or 4
     * @param tensor ranks that share the matrices, t
     * @param sequenceParallel whether they share the rows between matrices too
     * @param context ranks that share the positions
     */
    public static double layer(ModelShape m, int sequences, int bytes, int tensor, boolean sequenceParallel, int context, Recomputed what) {
        double rows = (double) m.sequence() / context * sequences, unit = rows * m.hidden();
        double between = sequenceParallel ? tensor : 1;
        if (what == Recomputed.LAYER) return unit * bytes / between;
        // Inputs of two norms, of attention and of the MLP, and two dropout masks of a byte; then query, key, value, the input of the projection, and the
        // MLP's inner width before and after its activation.
        double kept = unit * (4.0 * bytes + 2) / between + unit * bytes * (4 + 2.0 * m.ffn() / m.hidden()) / tensor;
        if (what == Recomputed.CORE_ATTENTION) return kept;
        // The softmax, its dropout mask, and what dropout left.
        return kept + (double) m.heads() * rows * m.sequence() * (2.0 * bytes + 1) / tensor;
    }
}
