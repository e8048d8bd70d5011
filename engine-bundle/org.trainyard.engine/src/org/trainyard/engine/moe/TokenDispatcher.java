package org.trainyard.engine.moe;

import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;

/** Carries token rows to the ranks of their experts and the results back. One a layer; not thread-safe. */
public interface TokenDispatcher {
    /** What the experts of this rank compute. */
    interface LocalExperts {
        /**
         * @param x [P,H], expert by expert
         * @param weights [P], what each row's result is multiplied by
         * @param rows of each of this rank's experts
         * @return [P,H]; with experts split over ranks this rank's part of the sum
         */
        Variable forward(Tape tape, Variable x, Variable weights, long[] rows);
    }

    /**
     * @param x [T,H], this rank's tokens
     * @param meanwhile computed while tokens travel, where they do so in the background
     * @return [T,H]: for each token the sum over its experts
     */
    Variable dispatch(Tape tape, Variable x, Routing routing, LocalExperts experts, Runnable meanwhile);
}
