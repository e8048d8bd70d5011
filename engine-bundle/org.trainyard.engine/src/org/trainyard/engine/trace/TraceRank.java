package org.trainyard.engine.trace;

import org.trainyard.engine.mesh.MeshRank;

/**
 * Whose trace it is.
 *
 * @param rank number in the world, of {@code world}
 * @param stage pipeline stage, of {@code stages}
 * @param pipeline what the ranks of one pipeline have in common and others have not, such as {@code tp0 cp0 dp1}
 */
public record TraceRank(int rank, int world, int stage, int stages, String pipeline) {
    /** The only rank. */
    public static final TraceRank SINGLE = new TraceRank(0, 1, 0, 1, "tp0 cp0 dp0");

    public static TraceRank of(MeshRank r) {
        return new TraceRank(r.rank(), r.mesh().worldSize(), r.pipeline(), r.mesh().sizes().pipeline(),
            "tp" + r.tensor() + " cp" + r.context() + " dp" + r.data());
    }
}
