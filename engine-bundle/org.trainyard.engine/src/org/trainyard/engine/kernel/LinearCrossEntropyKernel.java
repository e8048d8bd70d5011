package org.trainyard.engine.kernel;

import org.trainyard.engine.tensor.Tensor;

/**
 * Output layer and cross entropy in one pass over chunks of tokens, so that the logits of all tokens never exist: for each token
 * {@code loss = ln Σ exp(h·Wᵀ) - h·w_target}, and at once the gradients of {@code Σ coefficient·loss}.
 */
public interface LinearCrossEntropyKernel extends Kernel {
    /** Where the rows of the weight are split among ranks: they exchange two numbers a token. */
    interface Merge {
        /**
         * Makes the numbers of this rank those of all ranks, in place.
         *
         * @param logSum [n] of some tokens, in order from the first: ln Σ exp of this rank's logits
         * @param targetLogit [n]: the logit of the target, or 0 where another rank holds it
         */
        void merge(Tensor logSum, Tensor targetLogit);
    }

    /**
     * Shapes: T tokens, h hidden size, V padded vocabulary.
     *
     * @param hidden [T, h]
     * @param weight [V, h], same type as hidden
     * @param targets int64 [T], each in [0, V); with {@code merge} those outside are other ranks'
     * @param coefficients fp32 (fp64 for fp64 hidden) [T]: the gradient of the total with respect to each token's loss
     * @param losses fp32 (fp64) [T], written
     * @param hiddenGradient [T, h] in hidden's type, written; null when only losses are wanted
     * @param weightGradient fp32 (fp64) [V, h]; null when only losses are wanted
     * @param overwrite whether the weight gradient is written rather than added to
     * @param merge null where the vocabulary is whole
     */
    record Arguments(Tensor hidden, Tensor weight, Tensor targets, Tensor coefficients, Tensor losses, Tensor hiddenGradient,
        Tensor weightGradient, boolean overwrite, Merge merge) {}

    void run(Arguments arguments);
}
