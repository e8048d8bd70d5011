package org.trainyard.engine.parallel;

import java.util.List;
import java.util.Optional;
import org.trainyard.engine.context.CommType;
import org.trainyard.engine.context.ContextGroups;
import org.trainyard.engine.group.FlightRecorder;
import org.trainyard.engine.group.MeshGroups;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.group.spi.SoloGroup;
import org.trainyard.engine.mesh.GroupKind;

/**
 * One rank's part in a model: the groups it shares layers, positions and experts with, and how activations lie between layers. What parallel
 * layers are given. Groups of one rank stand in where an axis is not used.
 *
 * <p>Between layers token rows are whole on every tensor-parallel rank, or with sequence parallelism each of them holds an equal contiguous
 * run of rows (Korthikanti et al. 2022).
 *
 * <p>Thread rule: belongs to the thread of its rank.
 */
public final class Parallel {
    private final MeshGroups groups;
    private final boolean sequenceParallel;
    private final ContextGroups contextGroups;
    private final ProcessGroup tensor;
    private final ProcessGroup context;
    private final ProcessGroup expert;
    private final ProcessGroup expertTensor;

    /**
     * @param sequenceParallel {@code --sequence-parallel}; without effect when there is no tensor parallelism
     * @param exchange how attention reaches the positions of other ranks
     * @param contextSizes {@code --hierarchical-context-parallel-sizes}; may be null
     */
    public Parallel(MeshGroups groups, boolean sequenceParallel, CommType exchange, List<Integer> contextSizes) {
        this.groups = groups;
        tensor = group(groups, GroupKind.TENSOR);
        context = group(groups, GroupKind.CONTEXT);
        expert = group(groups, GroupKind.EXPERT);
        expertTensor = group(groups, GroupKind.EXPERT_TENSOR);
        this.sequenceParallel = sequenceParallel && tensor.size() > 1;
        contextGroups = context.size() == 1 ? null : ContextGroups.of(exchange, context, groups.communicator(), contextSizes);
    }

    /** One rank does everything. */
    public static Parallel single() { return new Parallel(null, false, CommType.P2P, null); }

    private static ProcessGroup group(MeshGroups groups, GroupKind kind) {
        Optional<ProcessGroup> found = groups == null ? Optional.empty() : groups.find(kind);
        int rank = groups == null ? 0 : groups.place().rank();
        return found.orElseGet(() -> new SoloGroup(kind.label(), rank, groups == null ? new FlightRecorder() : groups.communicator().recorder()));
    }

    /** Ranks that share the matrices of a layer. */
    public ProcessGroup tensor() { return tensor; }

    public int tensorSize() { return tensor.size(); }

    public int tensorRank() { return tensor.rank(); }

    /** Ranks that share the positions of a sequence. */
    public ProcessGroup context() { return context; }

    public int contextSize() { return context.size(); }

    /** The groups in which attention reaches the positions of other ranks; null for one rank. */
    public ContextGroups contextGroups() { return contextGroups; }

    /** Ranks that share the experts of a layer. */
    public ProcessGroup expert() { return expert; }

    /** Ranks that share the matrices of an expert. */
    public ProcessGroup expertTensor() { return expertTensor; }

    /** Whether each tensor-parallel rank holds its own rows between layers. */
    public boolean sequenceParallel() { return sequenceParallel; }

    /** The group of a kind; a group of one rank where this rank is in none. */
    public ProcessGroup get(GroupKind kind) { return group(groups, kind); }

    /** All groups of this rank; empty for a single rank. */
    public Optional<MeshGroups> groups() { return Optional.ofNullable(groups); }

    /** This tensor rank's share of {@code whole}. @throws IllegalArgumentException naming what does not divide */
    public int share(String what, int whole) {
        if (whole % tensorSize() != 0) throw new IllegalArgumentException(what + " " + whole + " does not divide among " + tensorSize() + " tensor-parallel ranks");
        return whole / tensorSize();
    }

    @Override public String toString() {
        return groups == null ? "one rank" : groups.place() + (sequenceParallel ? " with sequence parallelism" : "") + List.of(tensor.ranks());
    }
}
