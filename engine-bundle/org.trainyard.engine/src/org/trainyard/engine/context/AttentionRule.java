package org.trainyard.engine.context;

import org.trainyard.engine.tensor.Tensor;

/**
 * Who attends to whom, and how. The softmax is in fp32 (fp64 for fp64 tensors), as merging parts of it requires.
 *
 * @param scale factor on the scores
 * @param causal whether a position sees none after it
 * @param documents int64 [B,S] of the whole sequence: a position sees only those with its own number; null if all belong together. Padding is
 *     a document of its own
 * @param dropout on the attention probabilities; null for none
 */
public record AttentionRule(double scale, boolean causal, Tensor documents, MaskSource dropout) {
    public static AttentionRule causal(double scale) { return new AttentionRule(scale, true, null, null); }

    boolean isPlainCausal() { return causal && documents == null && dropout == null; }
}
