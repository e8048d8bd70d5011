package org.trainyard.engine.optim;

import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tensor.Tensor;

/**
 * A tensor of optimizer state as a checkpoint sees it. The tensor is the optimizer's: it may be read, or written in place while the
 * optimizer is not stepping, but not closed.
 *
 * @param name like {@code optimizer.state.exp_avg.decoder.final_layernorm.weight}; ranks that share a parameter have the same
 * @param parameter the parameter that it belongs to, whose {@link Parameter#shard()} says where the values lie in the whole
 * @param tensor contiguous; of the parameter's shape, or the values that a distributed optimizer owns, in a row
 * @param from the number of the first value among the parameter's values here in row-major order; 0 for all of them
 */
public record StateTensor(String name, Parameter parameter, Tensor tensor, long from) {
    /** The kind of the main parameters' state. */
    static final String MAIN = "fp32_param";
    private static final String PREFIX = "optimizer.state.";

    static StateTensor of(String kind, Piece piece, Tensor tensor) {
        return new StateTensor(PREFIX + kind + "." + piece.parameter().name(), piece.parameter(), tensor, piece.from());
    }

    /** One past the number of the last value. */
    public long to() { return from + tensor.numel(); }

    /** Whether these are main parameters, which the weights follow. */
    public boolean isMain() { return name.startsWith(PREFIX + MAIN + "."); }

    /** Whether this rank keeps the state of all the parameter's values here; the tensor then has their shape. */
    public boolean isWhole() { return tensor.numel() == parameter.value().numel(); }
}
