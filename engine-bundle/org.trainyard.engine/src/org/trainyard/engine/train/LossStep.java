package org.trainyard.engine.train;

import org.trainyard.engine.nn.ForwardContext;
import org.trainyard.engine.parallel.Parallel;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * The weight of each token in the total that is trained on. With context parallelism every rank weighs by the token count of whole sequences,
 * times the number of ranks that the gradients are averaged over: so the sum is that of one rank, whatever the masks.
 *
 * @param scale loss scale, over the number of micro-batches unless losses are per token
 * @param perToken whether the division by tokens is left to the end of the step
 */
record LossStep(Parallel parallel, double scale, boolean perToken) {
    /** Computes a loss from coefficients, as a model does. */
    interface Loss {
        Variable of(Tensor coefficients, Tensor losses);
    }

    /** The total and what is to be reported of it. */
    record Result(Variable total, LossSum sum) {}

    Result run(MicroBatch b, ForwardContext pass, Loss loss) {
        double factor = perToken ? scale : scale * parallel.contextSize() / Math.max(b.tokenCount(), 1);
        Tensor coefficients = Aten.mul(b.lossMask(), factor);
        Tensor losses = Tensors.empty(DType.FLOAT32, b.labels().device(), b.labels().numel());
        Variable total = loss.of(coefficients, losses);
        double tokens = parallel.context().rank() == 0 ? b.tokenCount() : 0;
        return new Result(total, new LossSum(Tensors.item(Aten.sum(Aten.mul(losses, b.lossMask()))), tokens));
    }
}
