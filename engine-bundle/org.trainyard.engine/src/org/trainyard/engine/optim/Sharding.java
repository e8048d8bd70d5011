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

        @Override public boolean counts(Parameter p) { return !p.isCopy(); }

        @Override public double[] total(double[] own) { return own.clone(); }

        @Override public void awaitWeights() {}

        @Override public void weightsWritten() {}
    };

    /** What this rank trains of a parameter; empty if others train all of it. */
    Optional<Piece> piece(Parameter p);

    /** Whether this rank's piece of a parameter is the one that counts, in norms and saves, among ranks that have the same. */
    boolean counts(Parameter p);

    /** Adds up what all ranks have counted over the pieces that {@linkplain #counts count}. Every rank gets the same bits. Communicates. */
    double[] total(double[] own);

    /** Waits until nothing writes the weights any more. */
    void awaitWeights();

    /** Called when each rank has written the weights of its pieces: gives them to all. Communicates. */
    void weightsWritten();
}
