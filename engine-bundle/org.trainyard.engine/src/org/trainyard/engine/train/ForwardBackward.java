package org.trainyard.engine.train;

import java.util.function.Supplier;
import org.trainyard.engine.nn.ForwardContext;
import org.trainyard.engine.random.RandomStream;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** Runs micro-batches through a model, with or without the way back. Not thread-safe. */
public final class ForwardBackward {
    private final LossModel model;
    private final RandomStream dropout;

    /** @param dropout the stream all dropout of this model draws from */
    public ForwardBackward(LossModel model, RandomStream dropout) {
        this.model = model;
        this.dropout = dropout;
    }

    /**
     * Accumulates the gradients of {@code count} micro-batches, having forgotten the old ones. Each micro-batch weighs the same whatever its
     * token count, as Megatron's default has it: its loss is divided by its own token count (at least 1) and by {@code count}.
     *
     * @param batches gives the next micro-batch, in the scope that is open when asked
     * @param lossScale factor on the loss, for fp16
     * @param perTokenLoss leaves the division to the caller: gradients are then of the sum over tokens ({@code --calculate-per-token-loss})
     */
    public LossSum accumulate(Supplier<MicroBatch> batches, int count, double lossScale, boolean perTokenLoss) {
        model.parameters().forEach(Parameter::clearGradient);
        LossSum sum = LossSum.NONE;
        for (int i = 0; i < count; i++) {
            try (Scope _ = Scope.open(); Tape tape = Tape.recording()) {
                sum = sum.plus(one(tape, batches.get(), true, tokens -> lossScale / (perTokenLoss ? 1 : Math.max(tokens, 1) * count)));
            }
        }
        model.parameters().forEach(Parameter::settleGradient);
        return sum;
    }

    /** The loss of {@code count} micro-batches without gradients or dropout. */
    public LossSum evaluate(Supplier<MicroBatch> batches, int count) {
        LossSum sum = LossSum.NONE;
        for (int i = 0; i < count; i++) {
            try (Scope _ = Scope.open(); Tape tape = Tape.off()) {
                sum = sum.plus(one(tape, batches.get(), false, tokens -> 0));
            }
        }
        return sum;
    }

    private LossSum one(Tape tape, MicroBatch b, boolean training, java.util.function.DoubleUnaryOperator factor) {
        ForwardContext pass = new ForwardContext(tape, training, b.batch(), b.sequenceLength(), 0, b.positionIds(), b.attentionMask(), dropout, null);
        double tokens = Tensors.item(Aten.sum(b.lossMask()));
        Tensor coefficients = Aten.mul(b.lossMask(), factor.applyAsDouble(tokens));
        Tensor losses = Tensors.empty(DType.FLOAT32, b.tokens().device(), b.tokens().numel());
        Variable total = model.loss(pass, b.tokens(), b.labels(), coefficients, losses);
        if (tape.isRecording()) tape.backward(total, Aten.fill(Tensors.emptyLike(total.value()), 1));
        return new LossSum(Tensors.item(Aten.sum(Aten.mul(losses, b.lossMask()))), tokens);
    }
}
