package org.trainyard.engine.optim;

import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tensor.Tensor;

/**
 * A tensor of optimizer state as a checkpoint sees it. The tensor is the optimizer's: it may be read, or written in place while the
 * optimizer is not stepping, but not closed.
 *
 * @param name like {@code optimizer.state.exp_avg.decoder.final_layernorm.weight}
 * @param parameter the parameter that it belongs to; the state has its shape, and is sharded as it is
 */
public record StateTensor(String name, Parameter parameter, Tensor tensor) {
    /** The name of the state {@code kind}, like {@code exp_avg}, of a parameter. */
    static String name(String kind, Parameter parameter) { return "optimizer.state." + kind + "." + parameter.name(); }
}
