package org.trainyard.engine.train;

import java.util.Map;
import org.trainyard.engine.tape.Parameter;

/** Told when the last backward pass of a step through a model chunk begins, after which gradients are complete and may travel. */
@FunctionalInterface
public interface GradientListener {
    GradientListener NONE = _ -> {};

    void lastBackward(int chunk);

    /**
     * Instead of {@link #lastBackward}, where weight gradients are apart: told when all gradients of a chunk are there but the last products.
     *
     * @param products how many each parameter is going to get
     */
    default void lastProducts(int chunk, Map<Parameter, Integer> products) { }
}
