package org.trainyard.engine.optim;

import java.util.List;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tensor.Tensor;

/**
 * Bytes that one rank holds for its parameters, as measured on its tensors; what formulas such as
 * {@link org.trainyard.engine.estimate.BytesPerParameter} are compared with. Immutable.
 *
 * @param parameters number of values of this rank's parameters
 * @param weights bytes that the model computes with
 * @param gradients bytes of accumulated gradients
 * @param mainParameters bytes of main copies of low-precision weights
 * @param states bytes of what the update rule keeps, such as moments; there are none before they are {@linkplain Optimizer#allocate() made} or the first step
 */
public record HeldMemory(long parameters, long weights, long gradients, long mainParameters, long states) {
    /** Of gradients that do not lie in buffers. */
    public static HeldMemory of(List<Parameter> parameters, Optimizer optimizer) {
        long gradients = parameters.stream().mapToLong(p -> p.mainGradient().nbytes()).sum();
        return of(parameters, parameters.stream().mapToLong(p -> p.value().nbytes()).sum(), gradients, optimizer);
    }

    /** @param weights and {@code gradients}: bytes of the buffers that they lie in */
    public static HeldMemory of(List<Parameter> parameters, long weights, long gradients, Optimizer optimizer) {
        long main = 0, states = 0;
        for (PieceState s : optimizer.each()) {
            if (s.hasCopy()) main += s.main().nbytes();
            states += s.states().stream().mapToLong(Tensor::nbytes).sum();
        }
        return new HeldMemory(parameters.stream().mapToLong(p -> p.value().numel()).sum(), weights, gradients, main, states);
    }

    public long bytes() { return weights + gradients + mainParameters + states; }

    /** All of it, a parameter. */
    public double bytesPerParameter() { return (double) bytes() / parameters; }

    @Override public String toString() {
        return String.format(java.util.Locale.ROOT, "%.3f bytes a parameter: weights %.3f, gradients %.3f, main parameters %.3f, states %.3f",
            bytesPerParameter(), (double) weights / parameters, (double) gradients / parameters, (double) mainParameters / parameters,
            (double) states / parameters);
    }
}
