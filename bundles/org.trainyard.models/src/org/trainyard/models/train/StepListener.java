package org.trainyard.models.train;

/** Told of every iteration, to show progress. Called by the training thread; must be quick. */
public interface StepListener {
    StepListener NONE = (_, _, _, _) -> {};

    /**
     * @param iteration just done
     * @param of in all
     * @param loss mean of the iteration, NaN if it was skipped
     */
    void step(long iteration, long of, double loss, double tokensPerSecond);
}
