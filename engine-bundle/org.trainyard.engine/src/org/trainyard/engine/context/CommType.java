package org.trainyard.engine.context;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.trainyard.run.UserError;

/** How ranks of a context group see each other's keys and values, as {@code --cp-comm-type} names it. */
public enum CommType {
    /** Keys and values travel round the ring of ranks while the attention to those at hand is computed. */
    P2P("p2p"),
    /** Positions are exchanged for heads: each rank has the whole sequence for some heads. */
    A2A("a2a"),
    /** Each rank gathers all keys and values. */
    ALLGATHER("allgather"),
    /** {@link #A2A} within {@code --hierarchical-context-parallel-sizes}' first size, {@link #P2P} between such parts. */
    A2A_P2P("a2a+p2p");

    private final String flag;

    CommType(String flag) { this.flag = flag; }

    /** The value of the flag. */
    public String flag() { return flag; }

    /** @throws UserError if there is none of that name */
    public static CommType of(String flag) {
        for (CommType t : values()) if (t.flag.equals(flag)) return t;
        throw new UserError("--cp-comm-type " + flag + ": must be one of " + Arrays.stream(values()).map(CommType::flag).collect(Collectors.joining(", ")));
    }
}
