package org.trainyard.engine.ddp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trainyard.engine.group.MeshGroups;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.mesh.GroupKind;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tensor.DType;

/**
 * The buffers of all model chunks of a rank, and when their buckets are reduced and gathered. Buckets are reduced in one order that is the
 * same on all ranks, whatever the order in which their gradients arrive: each waits for those before it. Not thread-safe.
 */
final class GradientBuffers implements AutoCloseable {
    private record Key(DType weight, DType gradient, boolean expert) {}

    private final boolean overlap;
    private final boolean overlapGather;
    private final List<ParameterBuffer> buffers = new ArrayList<>();
    /** Those of each chunk, in the order in which the backward pass completes them. */
    private final List<List<Bucket>> chunks = new ArrayList<>();
    private final Map<Parameter, ParameterBuffer> bufferOf = new HashMap<>();
    private final ArrayDeque<Bucket> queue = new ArrayDeque<>();
    private final List<Bucket> started = new ArrayList<>();
    private boolean[] announced;

    GradientBuffers(List<List<Parameter>> parameters, MeshGroups groups, DataParallelOptions options) {
        overlap = options.overlapGradReduce();
        overlapGather = options.overlapParamGather();
        Replicas dense = Replicas.of(groups, options, false);
        boolean experts = parameters.stream().flatMap(List::stream).anyMatch(Parameter::isExpert);
        Replicas expert = experts ? Replicas.of(groups, options, true) : null;
        long all = parameters.stream().flatMap(List::stream).mapToLong(p -> p.value().numel()).sum();
        for (int chunk = 0; chunk < parameters.size(); chunk++) {
            boolean one = !overlap || chunk > 0 || groups.place().pipeline() > 0;
            long bucketSize = one ? Long.MAX_VALUE : bucketSize(options, groups.get(GroupKind.DATA_CONTEXT), all);
            add(parameters.get(chunk), dense, expert, options, bucketSize);
        }
        announced = new boolean[chunks.size()];
    }

    private static long bucketSize(DataParallelOptions options, ProcessGroup replicas, long parameters) {
        if (options.buckets() > 0) return Math.max(1, parameters / options.buckets());
        return options.bucketSize() > 0 ? options.bucketSize() : Math.max(40_000_000L, 1_000_000L * replicas.size());
    }

    private void add(List<Parameter> chunk, Replicas dense, Replicas expert, DataParallelOptions options, long bucketSize) {
        Map<Key, List<Parameter>> byKey = new LinkedHashMap<>();
        for (Parameter p : chunk) byKey.computeIfAbsent(key(p, options), _ -> new ArrayList<>()).add(p);
        List<Bucket> buckets = new ArrayList<>();
        byKey.forEach((key, list) -> {
            ParameterBuffer b = new ParameterBuffer(list, key.gradient, key.expert ? expert : dense, bucketSize, options.padBuckets());
            buffers.add(b);
            for (Parameter p : list) bufferOf.put(p, b);
            buckets.addAll(b.buckets());
        });
        // The parameter that was made first gets its gradient last.
        Map<Bucket, Integer> first = new HashMap<>();
        for (Bucket b : buckets) first.put(b, b.parameters().stream().mapToInt(chunk::indexOf).min().orElseThrow());
        buckets.sort(Comparator.comparing(first::get, Comparator.reverseOrder()));
        if (overlap) for (Bucket b : buckets) b.listen(this::advance);
        chunks.add(List.copyOf(buckets));
    }

    private static Key key(Parameter p, DataParallelOptions options) {
        DType weight = p.value().dtype();
        DType gradient = weight == DType.FLOAT64 || options.lowPrecisionGradients() ? weight : DType.FLOAT32;
        return new Key(weight, gradient, p.isExpert());
    }

    void begin() {
        queue.clear();
        started.clear();
        announced = new boolean[chunks.size()];
        for (List<Bucket> chunk : chunks) chunk.forEach(Bucket::begin);
    }

    void lastMicroBatch(int chunk) {
        announce(chunk);
        if (!overlap) return;
        for (Bucket b : chunks.get(chunk)) b.count();
        queue.addAll(chunks.get(chunk));
    }

    void lastProducts(int chunk, Map<Parameter, Integer> products) {
        announce(chunk);
        if (!overlap) return;
        for (Bucket b : chunks.get(chunk)) b.count(products);
        queue.addAll(chunks.get(chunk));
        advance();
    }

    private void announce(int chunk) {
        if (announced[chunk]) throw new IllegalStateException("chunk " + chunk + " has a second last micro-batch");
        announced[chunk] = true;
    }

    private void advance() {
        while (!queue.isEmpty() && queue.peek().isReady()) start(queue.remove());
    }

    private void start(Bucket b) {
        b.reduce();
        started.add(b);
    }

    /** Reduces what is not reduced yet, and waits for everything. */
    void finish() {
        while (!queue.isEmpty()) start(queue.remove());
        for (int i = 0; i < chunks.size(); i++) if (!overlap || !announced[i]) chunks.get(i).forEach(this::start);
        started.forEach(Bucket::continueReduction);
        started.forEach(Bucket::finishReduction);
        started.clear();
    }

    /** Gathers the weights that others have trained, those that the forward pass needs first before the others. */
    void gather() {
        for (List<Bucket> chunk : chunks) for (Bucket b : chunk.reversed()) b.gather();
        if (!overlapGather) awaitWeights();
    }

    void awaitWeights() {
        for (List<Bucket> chunk : chunks) for (Bucket b : chunk.reversed()) b.finishGathering();
    }

    ParameterBuffer bufferOf(Parameter p) {
        ParameterBuffer b = bufferOf.get(p);
        if (b == null) throw new IllegalArgumentException("parameter " + p.name() + " is in none of the chunks");
        return b;
    }

    /** Bytes of all gradients, padding included. */
    long gradientBytes() { return buffers.stream().mapToLong(ParameterBuffer::gradientBytes).sum(); }

    /** Bytes of all weights, with the padding of their buffers if they lie in some. */
    long weightBytes() { return buffers.stream().mapToLong(ParameterBuffer::weightBytes).sum(); }

    @Override public void close() { buffers.forEach(ParameterBuffer::close); }
}
