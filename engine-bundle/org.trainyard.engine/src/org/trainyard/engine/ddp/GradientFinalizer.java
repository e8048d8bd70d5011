package org.trainyard.engine.ddp;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trainyard.engine.group.MeshGroups;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.mesh.GroupKind;
import org.trainyard.engine.optim.Piece;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.engine.trace.SpanKind;
import org.trainyard.engine.trace.Tracer;

/**
 * Sums what the ranks of one replica have each computed a part of, such as the gradients of norms under sequence parallelism and of a tied
 * embedding on the first and the last stage, once replicas have been reduced. One operation a group and type, in the order of
 * megatron-formats.md §8.4: within a stage before across stages. Not thread-safe.
 */
final class GradientFinalizer {
    private static final Set<String> EMBEDDINGS = Set.of(GroupKind.EMBEDDING.label(), GroupKind.POSITION_EMBEDDING.label());

    private final Map<ProcessGroup, Map<DType, List<Piece>>> partial = new LinkedHashMap<>();

    /** @param pieces what this rank trains, in order of registration */
    GradientFinalizer(List<Piece> pieces, MeshGroups groups) {
        Map<GroupKind, List<Piece>> byKind = new EnumMap<>(GroupKind.class);
        for (Piece p : pieces) for (GroupKind k : p.parameter().gradientGroups()) byKind.computeIfAbsent(k, _ -> new ArrayList<>()).add(p);
        byKind.forEach((kind, list) -> {
            ProcessGroup group = groups.get(kind);
            if (group.size() == 1) return;
            Map<DType, List<Piece>> byType = partial.computeIfAbsent(group, _ -> new EnumMap<>(DType.class));
            for (Piece p : list) byType.computeIfAbsent(p.gradient().dtype(), _ -> new ArrayList<>()).add(p);
        });
    }

    void run() {
        partial.forEach((group, byType) -> byType.forEach((type, pieces) -> {
            String timer = EMBEDDINGS.contains(group.name()) ? "embedding-grads-all-reduce" : "layernorm-grads-all-reduce";
            try (Scope _ = Scope.open(); var _ = Tracer.current().span(SpanKind.SECTION, timer)) {
                sum(group, type, pieces);
            }
        }));
    }

    private static void sum(ProcessGroup group, DType type, List<Piece> pieces) {
        if (pieces.size() == 1) {
            group.allReduce(pieces.getFirst().gradient());
            return;
        }
        Tensor flat = Tensors.empty(type, pieces.getFirst().gradient().device(), pieces.stream().mapToLong(Piece::numel).sum());
        List<Tensor> parts = new ArrayList<>();
        long at = 0;
        for (Piece p : pieces) {
            Tensor g = p.gradient();
            parts.add(Aten.view(Aten.narrow(flat, 0, at, g.numel()), g.shape()));
            Aten.copy(parts.getLast(), g);
            at += g.numel();
        }
        group.allReduce(flat);
        for (int i = 0; i < parts.size(); i++) Aten.copy(pieces.get(i).gradient(), parts.get(i));
    }
}
