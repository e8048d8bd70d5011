package org.trainyard.engine.placement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.mesh.Axis;
import org.trainyard.engine.mesh.GroupKind;
import org.trainyard.engine.mesh.MeshRank;

/**
 * The axes of a stage that have more than one rank, as one of its ranks sees them: those of the dense grid, and those of the experts' grid, which
 * are the same ranks laid out otherwise. Immutable.
 */
public final class MeshAxes {
    private static final List<GroupKind> DENSE = List.of(GroupKind.TENSOR, GroupKind.CONTEXT, GroupKind.DATA);
    private static final List<GroupKind> EXPERTS = List.of(GroupKind.EXPERT_TENSOR, GroupKind.EXPERT, GroupKind.EXPERT_DATA);

    private final MeshRank place;
    private final Map<GroupKind, MeshAxis> axes = new EnumMap<>(GroupKind.class);

    public MeshAxes(MeshRank place) {
        this.place = place;
        for (List<GroupKind> grid : List.of(DENSE, EXPERTS)) {
            for (GroupKind k : grid) if (place.group(k).size() > 1) axes.put(k, new MeshAxis(k, place.group(k)));
        }
    }

    /** Those of the experts' grid, or of the dense one. */
    public List<MeshAxis> all(boolean experts) { return (experts ? EXPERTS : DENSE).stream().filter(axes::containsKey).map(axes::get).toList(); }

    /** Empty if it has one rank only. */
    public Optional<MeshAxis> find(GroupKind kind) { return Optional.ofNullable(axes.get(kind)); }

    /** The axes along which the ranks of a kind of group lie; empty for kinds that are no product of axes of one stage. */
    public List<MeshAxis> along(GroupKind kind) {
        List<MeshAxis> found = new ArrayList<>();
        if (kind.axes() == null || kind.axes().contains(Axis.PP)) return found;
        for (Axis a : kind.axes()) find(single(a, kind.onExpertGrid())).ifPresent(found::add);
        return found;
    }

    private static GroupKind single(Axis a, boolean experts) {
        return switch (a) {
            case TP -> experts ? GroupKind.EXPERT_TENSOR : GroupKind.TENSOR;
            case DP -> experts ? GroupKind.EXPERT_DATA : GroupKind.DATA;
            case CP -> GroupKind.CONTEXT;
            case EP -> GroupKind.EXPERT;
            case PP -> GroupKind.PIPELINE;
        };
    }

    /** The axes of a grid along which the ranks of a group lie, whatever its name; empty if they lie along none. */
    public Optional<List<MeshAxis>> of(ProcessGroup group, boolean experts) {
        if (group.size() == 1) return Optional.of(List.of());
        for (GroupKind kind : GroupKind.values()) {
            if (kind.axes() == null || kind.axes().contains(Axis.PP) || kind.onExpertGrid() != experts) continue;
            if (new HashSet<>(place.group(kind)).equals(new HashSet<>(group.ranks()))) return Optional.of(along(kind));
        }
        return Optional.empty();
    }

    /** For messages. */
    @Override public String toString() { return axes.values().toString(); }
}
