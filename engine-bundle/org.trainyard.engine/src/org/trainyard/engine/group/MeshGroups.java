package org.trainyard.engine.group;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trainyard.engine.mesh.GroupKind;
import org.trainyard.engine.mesh.Mesh;
import org.trainyard.engine.mesh.MeshRank;

/** One rank's place on the mesh with its groups, ready to communicate. What parallel layers are given. Immutable. */
public final class MeshGroups {
    private final MeshRank place;
    private final Communicator communicator;
    private final Map<GroupKind, ProcessGroup> groups = new EnumMap<>(GroupKind.class);

    /**
     * Makes this rank's groups of the given kinds; all ranks must do so with the same mesh and kinds.
     *
     * @throws IllegalArgumentException if mesh and communicator differ in size
     */
    public MeshGroups(Mesh mesh, Communicator communicator, Set<GroupKind> kinds) {
        if (mesh.worldSize() != communicator.worldSize()) {
            throw new IllegalArgumentException("a mesh of " + mesh.worldSize() + " ranks over " + communicator.worldSize());
        }
        this.communicator = communicator;
        place = mesh.at(communicator.rank());
        for (GroupKind kind : GroupKind.values()) {
            if (!kinds.contains(kind)) continue;
            List<Integer> ranks = place.group(kind);
            if (!ranks.isEmpty()) groups.put(kind, communicator.group(kind.label(), ranks));
        }
    }

    /** With groups of every kind. */
    public MeshGroups(Mesh mesh, Communicator communicator) { this(mesh, communicator, Set.of(GroupKind.values())); }

    public MeshRank place() { return place; }

    public Mesh mesh() { return place.mesh(); }

    public Communicator communicator() { return communicator; }

    /** @throws IllegalArgumentException if this rank is in no group of the kind, or none was made */
    public ProcessGroup get(GroupKind kind) {
        return find(kind).orElseThrow(() -> new IllegalArgumentException(place + " has no group " + kind.label()));
    }

    /** Empty for a rank outside, such as a middle stage for the embedding group. */
    public Optional<ProcessGroup> find(GroupKind kind) { return Optional.ofNullable(groups.get(kind)); }

    public ProcessGroup tensor() { return get(GroupKind.TENSOR); }

    public ProcessGroup context() { return get(GroupKind.CONTEXT); }

    public ProcessGroup data() { return get(GroupKind.DATA); }

    public ProcessGroup dataContext() { return get(GroupKind.DATA_CONTEXT); }

    public ProcessGroup pipeline() { return get(GroupKind.PIPELINE); }

    public ProcessGroup expert() { return get(GroupKind.EXPERT); }
}
