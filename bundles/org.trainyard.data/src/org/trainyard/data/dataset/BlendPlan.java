package org.trainyard.data.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToLongFunction;
import org.trainyard.run.UserError;

/**
 * Decides which datasets a run builds and how many samples are asked of each, as Megatron-Core's blended dataset builder does
 * (megatron-formats §3.4). The datasets of a blend are built by as many threads as {@link SplitData#threads()} says. For one thread.
 *
 * @param <D> the kind of dataset
 */
public final class BlendPlan<D> {
    /** Builds the datasets that the plan asks for. */
    public interface Maker<D> {
        /** One dataset; {@code requested} is -1 for one pass. Called from several threads. */
        D single(String prefix, Split split, SplitKind kind, long requested);

        /** Several together; {@code size} is -1 for everything once, with the sizes as weights. */
        D blend(List<D> parts, double[] weights, long size, SplitKind kind);
    }

    private final SplitData data;
    private final RequestedSizes sizes;
    private final Maker<D> maker;
    private final ToLongFunction<D> sizeOf;

    public BlendPlan(SplitData data, RequestedSizes sizes, ToLongFunction<D> sizeOf, Maker<D> maker) {
        this.data = data;
        this.sizes = sizes;
        this.sizeOf = sizeOf;
        this.maker = maker;
    }

    /** Builds every split that has data and of which samples are asked. */
    public Map<SplitKind, D> build() {
        return build(EnumSet.allOf(SplitKind.class));
    }

    /** The same for some of the splits. */
    public Map<SplitKind, D> build(Set<SplitKind> kinds) {
        Map<SplitKind, D> result = new EnumMap<>(SplitKind.class);
        for (SplitKind kind : kinds) {
            if (sizes.of(kind) == 0) {
                continue; // nothing is asked of it, so it need not have data either
            }
            if (!data.hasSplitPaths()) {
                if (data.split().has(kind)) {
                    result.put(kind, dataset(Blend.parse(data.dataPath()), data.split(), kind));
                }
            } else if (!data.splitPaths().get(kind.ordinal()).isEmpty()) {
                Blend blend = Blend.parse(data.splitPaths().get(kind.ordinal()));
                Blend simplest = blend.prefixes().size() == 1 ? new Blend(blend.prefixes(), null) : blend;
                result.put(kind, dataset(simplest, Split.only(kind), kind));
            }
        }
        return result;
    }

    /** The datasets of a split that has files of its own, each by itself, of as many samples as are asked of the split. */
    public List<D> apart(SplitKind kind) {
        List<String> words = data.splitPaths().get(kind.ordinal());
        if (words.isEmpty() || sizes.of(kind) == 0) {
            return List.of();
        }
        Blend blend = Blend.parse(words);
        if (blend.weights() != null) {
            throw new UserError("datasets of the " + kind.label() + " split that stand by themselves have no weights; leave them out: " + String.join(" ", words));
        }
        long[] requested = new long[blend.prefixes().size()];
        Arrays.fill(requested, sizes.of(kind));
        List<D> parts = parts(blend, Split.only(kind), kind, requested);
        for (int i = 0; i < requested.length; i++) {
            if (sizeOf.applyAsLong(parts.get(i)) == 0) {
                throw new UserError(blend.prefixes().get(i) + ", of the " + kind.label() + " split, holds no full sample; lower --seq-length or leave it out");
            }
        }
        return parts;
    }

    private D dataset(Blend blend, Split split, SplitKind kind) {
        long requested = sizes.of(kind);
        if (blend.weights() == null && blend.prefixes().size() == 1) {
            return maker.single(blend.prefixes().getFirst(), split, kind, requested);
        }
        return blend.weights() == null ? everything(blend, split, kind, requested) : weighted(blend, split, kind, requested);
    }

    private D weighted(Blend blend, Split split, SplitKind kind, long requested) {
        if (requested < 0) {
            throw new UserError("a blend with weights needs a number of samples for its " + kind.label()
                    + " split; leave the weights out to read every dataset once");
        }
        double[] shares = blend.normalized();
        long[] wanted = new long[shares.length];
        long size = 0;
        for (int i = 0; i < shares.length; i++) {
            long share = (long) Math.ceil(requested * shares[i]);
            wanted[i] = (long) Math.ceil(share * (1 + data.surplus()));
            size += share;
        }
        return maker.blend(parts(blend, split, kind, wanted), shares, size, kind);
    }

    private D everything(Blend blend, Split split, SplitKind kind, long requested) {
        double[] weights = new double[blend.prefixes().size()];
        long[] onePass = new long[weights.length];
        Arrays.fill(onePass, -1);
        List<D> parts = parts(blend, split, kind, onePass);
        long total = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = sizeOf.applyAsLong(parts.get(i));
            total += (long) weights[i];
        }
        if (total == 0) {
            throw new UserError("the " + kind.label() + " split of the blend holds no full sample; lower --seq-length or change --split");
        }
        return maker.blend(parts, weights, requested < 0 ? -1 : Math.min(requested, total), kind);
    }

    /** The datasets of a blend in its order. Where one cannot be made no other is begun, and it is told once no thread is at work any more. */
    private List<D> parts(Blend blend, Split split, SplitKind kind, long[] requested) {
        List<Future<D>> building = new ArrayList<>();
        AtomicBoolean failed = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(Math.min(data.threads(), requested.length),
                Thread.ofPlatform().daemon().name("datasets-", 1).factory())) {
            for (int i = 0; i < requested.length; i++) {
                String prefix = blend.prefixes().get(i);
                long wanted = requested[i];
                building.add(threads.submit(() -> {
                    if (failed.get()) {
                        return null; // one that stands before it, which is told
                    }
                    try {
                        return maker.single(prefix, split, kind, wanted);
                    } catch (RuntimeException | Error e) {
                        failed.set(true);
                        throw e;
                    }
                }));
            }
        }
        List<D> parts = new ArrayList<>();
        for (Future<D> each : building) {
            if (each.state() == Future.State.FAILED) {
                switch (each.exceptionNow()) {
                    case RuntimeException failure -> throw failure;
                    case Error failure -> throw failure;
                    case Throwable failure -> throw new IllegalStateException(failure);
                }
            }
            parts.add(each.resultNow());
        }
        return parts;
    }
}
