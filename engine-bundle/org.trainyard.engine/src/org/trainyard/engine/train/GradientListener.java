package org.trainyard.engine.train;

/** Told when the last backward pass of a step through a model chunk begins, after which gradients are complete and may travel. */
@FunctionalInterface
public interface GradientListener {
    GradientListener NONE = _ -> {};

    void lastBackward(int chunk);
}
