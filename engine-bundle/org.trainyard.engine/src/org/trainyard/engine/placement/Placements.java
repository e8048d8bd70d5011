package org.trainyard.engine.placement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.mesh.GroupKind;
import org.trainyard.engine.placement.Placement.Kind;

/** How a value lies over every axis of a grid. Immutable. */
public final class Placements {
    private final MeshAxes axes;
    private final boolean experts;
    private final Map<MeshAxis, Placement> byAxis;

    Placements(MeshAxes axes, boolean experts, Map<MeshAxis, Placement> byAxis) {
        this.axes = axes;
        this.experts = experts;
        this.byAxis = byAxis;
    }

    /**
     * Rows as they lie between layers, and as data comes in.
     *
     * @param ownRows whether each tensor-parallel rank has its own rows, as with sequence parallelism
     */
    public static Placements rows(MeshAxes axes, boolean ownRows) {
        Map<MeshAxis, Placement> by = new LinkedHashMap<>();
        for (MeshAxis a : axes.all(false)) {
            by.put(a, a.kind() == GroupKind.CONTEXT ? Placement.sharded(Split.POSITIONS) : a.kind() == GroupKind.DATA ? Placement.sharded(Split.SAMPLES)
                : ownRows ? Placement.sharded(Split.ROWS) : Placement.INVARIANT);
        }
        return new Placements(axes, false, by);
    }

    /** Whether the axes are those of the experts' grid. */
    public boolean areExperts() { return experts; }

    public Placement on(MeshAxis axis) { return byAxis.get(axis); }

    /** The same but for the axes of a group. */
    public Placements with(ProcessGroup group, Placement p) {
        Map<MeshAxis, Placement> by = new LinkedHashMap<>(byAxis);
        for (MeshAxis a : axes.of(group, experts).orElseThrow(() -> foreign(group, axes))) by.put(a, p);
        return new Placements(axes, experts, by);
    }

    static PlacementException foreign(ProcessGroup group, MeshAxes axes) {
        return new PlacementException("group " + group.name() + " " + group.ranks() + " is along no axis of this model's mesh, " + axes
            + ": take the groups from TransformerConfig.parallel");
    }

    /**
     * Rows of tokens on their way to experts, over the experts' grid: every rank must have rows of its own.
     *
     * @throws PlacementException if some ranks have the same ones
     */
    public Placements onExperts() {
        byAxis.forEach((axis, p) -> {
            if (p.is(Kind.SHARDED)) return;
            throw new PlacementException("dispatch to experts: over " + axis + " it takes rows split by rows, but gets them " + p
                + ": every rank would send the same tokens; experts under tensor parallelism need --sequence-parallel");
        });
        Map<MeshAxis, Placement> by = new LinkedHashMap<>();
        for (MeshAxis a : axes.all(true)) by.put(a, Placement.sharded(a.kind() == GroupKind.EXPERT_DATA ? Split.SAMPLES : Split.ROWS));
        return new Placements(axes, true, by);
    }

    /**
     * Back from {@link #onExperts()}.
     *
     * @throws PlacementException if they have not come back to their ranks
     */
    public Placements onDense() {
        byAxis.forEach((axis, p) -> {
            if (p.split() == Split.ROWS || p.split() == Split.SAMPLES) return;
            throw new PlacementException("combination of experts' results: over " + axis + " it takes them split by rows, but gets them " + p
                + ": bring them back to the ranks of their tokens first");
        });
        return rows(axes, true);
    }

    /** Such as {@code [tp [0, 1] invariant, dp [0, 2] split by samples]}. */
    @Override public String toString() { return byAxis.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList().toString(); }
}
