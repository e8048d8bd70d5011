package org.trainyard.engine.moe;

import org.trainyard.engine.tape.Variable;

/**
 * Where tokens go. Legend: T tokens, k experts a token.
 *
 * @param weights [T,k], in the router's type
 * @param chosen the expert of slot t·k + j, or {@link Capacity#DROPPED}
 */
public record Routing(Variable weights, long[] chosen) {
    public long tokens() { return weights.value().size(0); }
}
