package org.trainyard.engine.optim;

import java.util.Optional;
import org.trainyard.engine.tape.Parameter;

/**
 * Which pieces of the parameters this rank trains, and what an optimizer needs to know of the other ranks. Thread rule: the optimizer's
 * thread. Methods that communicate are called by all ranks at the same point.
 */
public interface Sharding {
    /** One rank has everything. */
    Sharding NONE = new Sharding() {
        @Override public Optional<Piece> piece(Parameter p) { return Optional.of(Piece.whole(p)); }

        @Override public double[] total(double[] dense, double[] expert) {
            double[] sum = dense.clone();
            for (int i = 0; i < sum.length; i++) sum[i] += expert[i];
            return sum;
        }

        @Override public void awaitWeights() {}

        @Override public void weightsWritten() {}
    };

    /** What this rank trains of a parameter; empty if others train all of it. */
    Optional<Piece> piece(Parameter p);

    /**
     * Adds up what all ranks have counted over their pieces, each value of the model once. Every rank gets the same bits. Communicates.
     *
     * @param dense one or more quantities over pieces of dense parameters
     * @param expert the same quantities over pieces of experts
     */
    double[] total(double[] dense, double[] expert);

    /** Waits until nothing writes the weights any more. */
    void awaitWeights();

    /** Called when each rank has written the weights of its pieces: gives them to all. Communicates. */
    void weightsWritten();
}
