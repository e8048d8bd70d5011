package org.trainyard.engine.optim;

import java.util.List;
import org.trainyard.engine.tensor.Tensor;

/**
 * How an optimizer moves one parameter. Holds settings only; what it remembers of a parameter is kept by the {@link Optimizer} in one
 * tensor per {@linkplain #stateNames() state}, in the shape and type of the main parameter and zero at first. Thread-safe.
 */
public interface UpdateRule {
    /** As {@code --optimizer} names it; kept in checkpoints. */
    String name();

    /** Names of the states in checkpoints, like {@code exp_avg}. */
    List<String> stateNames();

    void update(Target target, Hyper hyper);

    /**
     * All tensors are contiguous and have one shape.
     *
     * @param main the parameter itself, or its fp32 master copy; updated
     * @param gradient in main's type; read
     * @param states in the order of {@link #stateNames()}; updated
     * @param weight the bf16 or fp16 weight that receives the rounded result, or null
     */
    record Target(Tensor main, Tensor gradient, List<Tensor> states, Tensor weight) {}

    /**
     * @param step counted from 1
     * @param gradientScale what turns the accumulated gradient into the one to apply: unscaling and clipping in one factor
     */
    record Hyper(double learningRate, double weightDecay, long step, double gradientScale) {}
}
