package org.trainyard.engine.mesh;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.trainyard.run.UserError;

/**
 * All ranks of a run on named axes, in Megatron's order, and every group that follows from it. Dense layers and experts lie on two grids
 * over the same ranks: dense ones on tp·cp·dp·pp, experts on etp·ep·edp·pp. Immutable; passed to whoever needs it.
 */
public final class Mesh {
    private static final List<Axis> ORDER = List.of(Axis.TP, Axis.CP, Axis.EP, Axis.DP, Axis.PP);
    private static final List<Axis> PIPELINE_BEFORE_DATA = List.of(Axis.TP, Axis.CP, Axis.EP, Axis.PP, Axis.DP);

    private final ParallelSizes sizes;
    private final RankGrid dense;
    private final RankGrid experts;
    private final Map<GroupKind, List<List<Integer>>> groups = new EnumMap<>(GroupKind.class);

    private Mesh(ParallelSizes sizes, RankGrid dense, RankGrid experts) {
        this.sizes = sizes;
        this.dense = dense;
        this.experts = experts;
        for (GroupKind kind : GroupKind.values()) groups.put(kind, List.copyOf(form(kind)));
    }

    /**
     * Lays {@code worldSize} ranks out.
     *
     * @throws UserError if the sizes do not divide the number of ranks, or the two grids give different pipelines
     */
    public static Mesh of(int worldSize, ParallelSizes s) {
        int data = quotient(worldSize, (long) s.tensor() * s.context() * s.pipeline(), "--tensor-model-parallel-size " + s.tensor()
            + " × --context-parallel-size " + s.context() + " × --pipeline-model-parallel-size " + s.pipeline());
        int expertData = quotient(worldSize, (long) s.expertTensor() * s.expert() * s.pipeline(), "--expert-tensor-parallel-size "
            + s.expertTensor() + " × --expert-model-parallel-size " + s.expert() + " × --pipeline-model-parallel-size " + s.pipeline());
        List<Axis> order = s.pipelineBeforeData() ? PIPELINE_BEFORE_DATA : ORDER;
        RankGrid dense = new RankGrid(order, Map.of(Axis.TP, s.tensor(), Axis.CP, s.context(), Axis.DP, data, Axis.PP, s.pipeline()));
        RankGrid experts = new RankGrid(order,
            Map.of(Axis.TP, s.expertTensor(), Axis.EP, s.expert(), Axis.DP, expertData, Axis.PP, s.pipeline()));
        EnumSet<Axis> pp = EnumSet.of(Axis.PP);
        if (!dense.groups(pp).equals(experts.groups(pp))) {
            throw new UserError("--use-tp-pp-dp-mapping with experts: dense layers (tensor " + s.tensor() + " × context " + s.context()
                + ") and experts (tensor " + s.expertTensor() + " × expert " + s.expert() + ") would lie in different pipelines;"
                + " both products must be equal, or leave the flag out");
        }
        int k = s.optimizerInstances();
        if (data * s.context() % k != 0) {
            throw new UserError("--num-distributed-optimizer-instances " + k + " does not divide data parallel " + data
                + " × --context-parallel-size " + s.context() + " = " + data * s.context());
        }
        if (s.expert() > 1 && expertData % k != 0) {
            throw new UserError("--num-distributed-optimizer-instances " + k + " does not divide the experts' data parallel size " + expertData);
        }
        return new Mesh(s, dense, experts);
    }

    private static int quotient(int worldSize, long product, String words) {
        if (worldSize < 1) throw new UserError("world size " + worldSize + ": expected 1 or more ranks");
        if (worldSize % product != 0) {
            throw new UserError("world size " + worldSize + " is not a multiple of " + words + " = " + product + "; give "
                + (worldSize / product + 1) * product + " ranks or smaller sizes");
        }
        return (int) (worldSize / product);
    }

    public ParallelSizes sizes() { return sizes; }

    public int worldSize() { return dense.ranks(); }

    /** Number of replicas of the dense weights; samples of a step are divided among them. */
    public int dataSize() { return dense.size(Axis.DP); }

    public int expertDataSize() { return experts.size(Axis.DP); }

    /** Where {@code rank} stands. */
    public MeshRank at(int rank) {
        if (rank < 0 || rank >= worldSize()) throw new IllegalArgumentException("rank " + rank + " of " + worldSize());
        return new MeshRank(this, rank);
    }

    RankGrid dense() { return dense; }

    RankGrid experts() { return experts; }

    /** Every group of a kind. */
    public List<List<Integer>> groups(GroupKind kind) { return groups.get(kind); }

    /** The group of a kind that {@code rank} is in, in order; empty for a rank that is in none (the middle stages' embedding group). */
    public List<Integer> group(GroupKind kind, int rank) {
        for (List<Integer> g : groups.get(kind)) if (g.contains(rank)) return g;
        return List.of();
    }

    private List<List<Integer>> form(GroupKind kind) {
        return switch (kind) {
            case EMBEDDING -> pipelines().stream().map(p -> p.size() == 1 ? p : List.of(p.getFirst(), p.getLast())).toList();
            case POSITION_EMBEDDING -> pipelines().stream().map(p -> List.of(p.getFirst())).toList();
            case OPTIMIZER_SHARDS -> parts(groups.get(GroupKind.DATA_CONTEXT), false);
            case OPTIMIZER_INSTANCES -> parts(groups.get(GroupKind.DATA_CONTEXT), true);
            case EXPERT_OPTIMIZER_SHARDS -> parts(groups.get(GroupKind.EXPERT_DATA), false);
            case EXPERT_OPTIMIZER_INSTANCES -> parts(groups.get(GroupKind.EXPERT_DATA), true);
            default -> (kind.onExpertGrid() ? experts : dense).groups(kind.axes());
        };
    }

    private List<List<Integer>> pipelines() { return groups.get(GroupKind.PIPELINE); }

    /** Splits each group into as many equal runs as there are optimizer instances; or, across, gathers what stands at the same place in each. */
    private List<List<Integer>> parts(List<List<Integer>> whole, boolean across) {
        List<List<Integer>> result = new ArrayList<>();
        for (List<Integer> g : whole) {
            // Without experts their grid may be too short to split; then nobody asks for the parts.
            int instances = g.size() % sizes.optimizerInstances() == 0 ? sizes.optimizerInstances() : 1;
            int length = g.size() / instances;
            if (across) {
                for (int i = 0; i < length; i++) {
                    int place = i;
                    result.add(IntStream.range(0, instances).mapToObj(k -> g.get(k * length + place)).toList());
                }
            } else {
                for (int k = 0; k < instances; k++) result.add(List.copyOf(g.subList(k * length, (k + 1) * length)));
            }
        }
        return result;
    }

    @Override public String toString() {
        return worldSize() + " ranks: " + dense + (sizes.expert() > 1 || sizes.expertTensor() != sizes.tensor() ? "; experts " + experts : "");
    }
}
