package org.trainyard.engine.ddp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trainyard.engine.ddp.BufferLayout.Range;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.mesh.GroupKind;
import org.trainyard.engine.optim.Piece;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;

/**
 * The gradients of parameters of one kind and type in one piece of memory, and with the distributed optimizer their weights in another. Not
 * thread-safe.
 */
final class ParameterBuffer implements AutoCloseable {
    private final List<Parameter> parameters;
    private final BufferLayout layout;
    private final Replicas replicas;
    private final Tensor gradients;
    private final Tensor weights;
    private final List<Bucket> buckets = new ArrayList<>();
    private final Map<Parameter, Piece> pieces = new HashMap<>();
    private final List<Tensor> views = new ArrayList<>();

    /** @param parameters of one type and device, in order of registration */
    ParameterBuffer(List<Parameter> parameters, DType gradientType, Replicas replicas, long bucketSize, boolean padBuckets) {
        this.parameters = parameters;
        this.replicas = replicas;
        long[] numel = parameters.stream().mapToLong(p -> p.value().numel()).toArray();
        boolean[] alone = new boolean[numel.length];
        for (int i = 0; i < alone.length; i++) alone[i] = isHeldElsewhere(parameters.get(i));
        layout = BufferLayout.of(numel, alone, bucketSize, replicas.sharded() ? replicas.shardCount() : 0, padBuckets);
        Tensor first = parameters.getFirst().value();
        ProcessGroup group = replicas.sharded() ? replicas.shards() : replicas.all();
        gradients = group.allocate(gradientType, first.device(), layout.length()).keep();
        weights = replicas.sharded() ? group.allocate(first.dtype(), first.device(), layout.length()).keep() : null;
        for (int i = 0; i < numel.length; i++) place(parameters.get(i), layout.slots().get(i));
        for (Range r : layout.buckets()) buckets.add(bucket(r));
    }

    /** A tied embedding lies in another buffer on another stage, and must be cut alike there. */
    private static boolean isHeldElsewhere(Parameter p) {
        return p.gradientGroups().contains(GroupKind.EMBEDDING) || p.gradientGroups().contains(GroupKind.POSITION_EMBEDDING);
    }

    private void place(Parameter p, Range slot) {
        try (Scope _ = Scope.open()) {
            p.useMainGradient(Aten.view(part(gradients, slot), p.value().shape()));
            if (weights != null) p.useValue(Aten.view(part(weights, slot), p.value().shape()));
        }
    }

    private Bucket bucket(Range r) {
        List<Parameter> inside = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) if (r.contains(layout.slots().get(i))) inside.add(parameters.get(i));
        try (Scope _ = Scope.open()) {
            if (!replicas.sharded()) return new Bucket(inside, replicas, part(gradients, r), null, null, null);
            long shard = r.length() / replicas.shardCount(), start = r.from() + shard * replicas.shards().rank();
            Range own = new Range(start, start + shard);
            for (int i = 0; i < parameters.size(); i++) addPiece(parameters.get(i), layout.slots().get(i), own);
            return new Bucket(inside, replicas, part(gradients, r), part(gradients, own), part(weights, r), part(weights, own));
        }
    }

    private void addPiece(Parameter p, Range slot, Range own) {
        long from = Math.max(slot.from(), own.from()), to = Math.min(slot.to(), own.to());
        if (from >= to) return;
        Range shared = new Range(from, to);
        pieces.put(p, own.contains(slot) ? Piece.whole(p) : new Piece(p, from - slot.from(), to - slot.from(), view(weights, shared), view(gradients, shared)));
    }

    private Tensor view(Tensor buffer, Range r) {
        views.add(part(buffer, r).keep());
        return views.getLast();
    }

    private static Tensor part(Tensor buffer, Range r) { return Aten.narrow(buffer, 0, r.from(), r.length()); }

    List<Bucket> buckets() { return buckets; }

    /** What this rank trains of a parameter. */
    Optional<Piece> piece(Parameter p) { return replicas.sharded() ? Optional.ofNullable(pieces.get(p)) : Optional.of(Piece.whole(p)); }

    long gradientBytes() { return gradients.nbytes(); }

    long weightBytes() { return weights != null ? weights.nbytes() : parameters.stream().mapToLong(p -> p.value().nbytes()).sum(); }

    @Override public void close() {
        buckets.forEach(Bucket::close);
        views.forEach(Tensor::close);
        gradients.close();
        if (weights != null) weights.close();
    }
}
