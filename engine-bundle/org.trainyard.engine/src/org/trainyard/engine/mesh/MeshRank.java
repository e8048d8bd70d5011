package org.trainyard.engine.mesh;

import java.util.List;

/**
 * One rank's place on a mesh. Immutable.
 *
 * @param mesh the whole
 * @param rank its number in the world
 */
public record MeshRank(Mesh mesh, int rank) {

    public int tensor() { return mesh.dense().coordinate(rank, Axis.TP); }

    public int context() { return mesh.dense().coordinate(rank, Axis.CP); }

    public int data() { return mesh.dense().coordinate(rank, Axis.DP); }

    /** The pipeline stage. */
    public int pipeline() { return mesh.dense().coordinate(rank, Axis.PP); }

    public int expert() { return mesh.experts().coordinate(rank, Axis.EP); }

    public int expertTensor() { return mesh.experts().coordinate(rank, Axis.TP); }

    public int expertData() { return mesh.experts().coordinate(rank, Axis.DP); }

    public boolean isFirstStage() { return pipeline() == 0; }

    public boolean isLastStage() { return pipeline() == mesh.sizes().pipeline() - 1; }

    /** The ranks of the group it is in; empty if it is in none of that kind. */
    public List<Integer> group(GroupKind kind) { return mesh.group(kind, rank); }

    /** For logs: {@code rank 5 (tp 1, cp 0, dp 0, pp 1)}. */
    @Override public String toString() {
        return "rank " + rank + " (tp " + tensor() + ", cp " + context() + ", dp " + data() + ", pp " + pipeline()
            + (mesh.sizes().expert() > 1 ? ", ep " + expert() : "") + ")";
    }
}
