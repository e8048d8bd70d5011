package org.trainyard.engine.rehearsal;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trainyard.engine.mesh.GroupKind;
import org.trainyard.engine.parallel.Parallel;
import org.trainyard.engine.placement.MeshAxes;
import org.trainyard.engine.placement.MeshAxis;
import org.trainyard.engine.placement.PlacementException;
import org.trainyard.engine.placement.PlacementTracker.Use;
import org.trainyard.engine.tape.Parameter;

/** Holds what a parameter declares against what its uses made of it. */
final class ParameterCheck {
    private static final Set<GroupKind> ACROSS_STAGES = Set.of(GroupKind.EMBEDDING, GroupKind.POSITION_EMBEDDING);

    private final MeshAxes axes;
    private final Parallel parallel;
    private final Map<Object, List<Use>> uses;

    ParameterCheck(MeshAxes axes, Parallel parallel, Map<Object, List<Use>> uses) {
        this.axes = axes;
        this.parallel = parallel;
        this.uses = uses;
    }

    /** @throws PlacementException if they differ */
    void check(Parameter p) {
        Set<MeshAxis> declared = declared(p);
        for (MeshAxis a : axes.all(p.isExpert())) {
            if (isReplicas(a)) reduced(p, a, declared);
            else summed(p, a, declared, uses.getOrDefault(p, List.of()).stream().filter(u -> u.axis().equals(a)).toList());
        }
        counted(p);
    }

    /** Along which data parallelism reduces gradients, and positions are split: all that hold the same weights and see other tokens. */
    private static boolean isReplicas(MeshAxis a) {
        return a.kind() == GroupKind.DATA || a.kind() == GroupKind.CONTEXT || a.kind() == GroupKind.EXPERT_DATA;
    }

    private Set<MeshAxis> declared(Parameter p) {
        Set<MeshAxis> all = new LinkedHashSet<>();
        Set<MeshAxis> grid = new HashSet<>(axes.all(p.isExpert()));
        for (GroupKind k : p.gradientGroups()) {
            if (ACROSS_STAGES.contains(k)) continue;
            for (MeshAxis a : axes.along(k)) {
                if (!grid.contains(a)) {
                    throw wrong(p, "declares a gradient that is partial over " + k.label() + ", " + (p.isExpert() ? "but it is part of an expert, "
                        + "whose copies lie along "
                        : "but it is no part of an expert; its copies lie along ") + grid);
                }
                all.add(a);
            }
        }
        return all;
    }

    private void reduced(Parameter p, MeshAxis a, Set<MeshAxis> declared) {
        if (!declared.contains(a)) return;
        throw wrong(p, "declares a gradient that is partial over " + a + ", where data parallelism reduces all gradients already, so that it "
            + "would be summed twice: leave out sumGradientOver");
    }

    private void summed(Parameter p, MeshAxis a, Set<MeshAxis> groups, List<Use> seen) {
        boolean declared = groups.contains(a);
        boolean split = a.kind() == GroupKind.EXPERT || !p.shard().isWhole();
        if (split && declared) {
            throw wrong(p, "declares a gradient that is partial over " + a + ", whose ranks hold different parts of it: leave out "
                + "sumGradientOver, or declare the shard as whole");
        }
        if (split || seen.isEmpty()) return;
        Use partial = seen.stream().filter(Use::partial).findFirst().orElse(null);
        Use whole = seen.stream().filter(u -> !u.partial()).findFirst().orElse(null);
        if (partial != null && whole != null) {
            throw wrong(p, "over " + a + " its gradient is a partial sum by " + partial.op() + " and whole by " + whole.op() + ", so that no sum "
                + "is right: let both work on values that lie alike");
        }
        if (partial != null && !declared) {
            throw wrong(p, "over " + a + " its gradient is a partial sum, since " + partial.op() + " gives values that are " + partial.result()
                + ", but " + (groups.isEmpty() ? "nobody sums it" : "it is summed over " + groups + " instead") + ": declare sumGradientOver("
                + a.kind() + "), or if each rank's values are its own, which part they are (Parameter.shard), without which they are also missing "
                + "in the norm that gradients are clipped by and in checkpoints");
        }
        if (whole != null && declared) {
            throw wrong(p, "declares a gradient that is partial over " + a + ", but " + whole.op() + " gives every rank all of it, so that it "
                + "would count " + a.ranks().size()
                + " times: leave out sumGradientOver");
        }
    }

    /** Every value must count once in norms and be saved once. */
    private void counted(Parameter p) {
        int rank = (p.isExpert() ? parallel.expertTensor() : parallel.tensor()).rank();
        boolean whole = p.shard().isWhole();
        boolean acrossStages = p.gradientGroups().stream().anyMatch(ACROSS_STAGES::contains);
        if (p.isCopy() && !(whole && rank > 0) && !acrossStages) {
            throw wrong(p, (whole ? "is marked as a copy, but the first rank of its group holds no other" : "is a part of its own and marked as a "
                + "copy")
                + ", so that it is missing in the norm that gradients are clipped by and in checkpoints: leave out markCopy, or if it is tied to "
                + "one of another stage, declare sumGradientOver(" + GroupKind.EMBEDDING + ")");
        }
        if (!p.isCopy() && whole && rank > 0) {
            throw wrong(p, "is whole on every rank of " + (p.isExpert() ? parallel.expertTensor() : parallel.tensor()).ranks()
                + " and not marked as a copy here, so that it counts once for each in the norm that gradients are clipped by: let "
                + "ParameterFactory make it, or mark all but the first (Parameter.markCopy); if each rank's values are its own, declare which "
                + "part they are (Parameter.shard)");
        }
    }

    private static PlacementException wrong(Parameter p, String text) { return new PlacementException("parameter " + p.name() + ": " + text); }
}
