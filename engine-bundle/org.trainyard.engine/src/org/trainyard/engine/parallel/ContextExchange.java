package org.trainyard.engine.parallel;

/** How attention reaches keys and values of other context-parallel ranks; {@code --cp-comm-type}. */
public enum ContextExchange {
    /** They travel round the ring of ranks (Liu, Zaharia and Abbeel 2023). */
    P2P,
    /** Every rank gathers all of them. */
    ALL_GATHER,
    /** Ranks exchange positions for heads (Jacobs et al. 2023). */
    ALL_TO_ALL,
    /** All-to-all within inner groups, a ring among them. */
    HIERARCHICAL
}
