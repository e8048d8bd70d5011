package org.trainyard.engine.train;

import java.util.function.Supplier;
import org.trainyard.engine.moe.AuxiliaryLosses;

/** Takes micro-batches through what this rank holds of a model, forward and back. Not thread-safe. */
public interface MicroBatchRunner {
    /**
     * Accumulates the gradients of {@code count} micro-batches, having forgotten the old ones. Each micro-batch weighs the same whatever its
     * token count, as Megatron's default has it: its loss is divided by its token count (at least 1) and by {@code count}.
     *
     * @param batches gives the next micro-batch, in the scope that is open when asked
     * @param lossScale factor on the loss, for fp16
     * @param perTokenLoss leaves the division to the caller: gradients are then of the sum over tokens ({@code --calculate-per-token-loss})
     * @return what this rank computed of the losses; zero where it computes none
     */
    LossSum accumulate(Supplier<MicroBatch> batches, int count, double lossScale, boolean perTokenLoss);

    /** The loss of {@code count} micro-batches without gradients or dropout. */
    LossSum evaluate(Supplier<MicroBatch> batches, int count);

    /** Losses that layers added in the steps so far, of this rank, to be taken after each. */
    AuxiliaryLosses auxiliary();
}
