package org.trainyard.data.dataset.masked;

import java.lang.foreign.Arena;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.trainyard.data.dataset.BlendPlan;
import org.trainyard.data.dataset.BlendedSamples;
import org.trainyard.data.dataset.RequestedSizes;
import org.trainyard.data.dataset.Samples;
import org.trainyard.data.dataset.Split;
import org.trainyard.data.dataset.SplitKind;
import org.trainyard.data.dataset.internal.IndexCache;
import org.trainyard.data.indexed.IndexedDataset;

/**
 * The train, valid and test samples of a BERT or T5 run, with the open files behind them; closing it ends every dataset in it.
 *
 * @param <S> the buffers of one sample
 */
public final class MaskedDatasets<S> implements AutoCloseable {
    private final Arena arena = Arena.ofShared();
    private final Map<String, IndexedDataset> opened = new ConcurrentHashMap<>();
    private final Map<SplitKind, Samples<S>> datasets = new EnumMap<>(SplitKind.class);

    private MaskedDatasets() {
    }

    /** Opens the data and builds, or finds in the cache, the sample maps of all splits. */
    public static MaskedDatasets<BertSample> bert(MaskedDataOptions options, RequestedSizes sizes) {
        return build(options, sizes, BertDataset.TYPE, BertDataset::new);
    }

    /** Opens the data and builds, or finds in the cache, the sample maps of all splits. */
    public static MaskedDatasets<T5Sample> t5(MaskedDataOptions options, RequestedSizes sizes) {
        return build(options, sizes, T5Dataset.TYPE, T5Dataset::new);
    }

    private interface Single<S> {
        Samples<S> open(IndexedDataset data, Split split, SplitKind kind, long requested, MaskedDataOptions options, IndexCache cache);
    }

    private static <S> MaskedDatasets<S> build(MaskedDataOptions options, RequestedSizes sizes, String type, Single<S> single) {
        MaskedDatasets<S> result = new MaskedDatasets<>();
        try {
            BlendPlan.Maker<Samples<S>> maker = new BlendPlan.Maker<>() {
                @Override
                public Samples<S> single(String prefix, Split split, SplitKind kind, long requested) {
                    IndexedDataset data = result.opened.computeIfAbsent(prefix, name -> IndexedDataset.open(name, options.data().reading()));
                    IndexCache cache = new IndexCache(options.data().cacheOf(prefix, type), result.arena);
                    return single.open(data, split, kind, requested, options, cache);
                }

                @Override
                public Samples<S> blend(List<Samples<S>> parts, double[] weights, long size, SplitKind kind) {
                    return new BlendedSamples<>(parts, weights, size, kind, new IndexCache(options.data().cachePath(), result.arena));
                }
            };
            result.datasets.putAll(new BlendPlan<>(options.data(), sizes, Samples::size, maker).build());
            return result;
        } catch (RuntimeException | Error e) {
            result.close();
            throw e;
        }
    }

    /** The samples of a split; empty when it has no weight or no samples were asked of it. */
    public Optional<Samples<S>> get(SplitKind kind) {
        return Optional.ofNullable(datasets.get(kind));
    }

    /** Closes all files. No sample may be fetched any more. */
    @Override
    public void close() {
        opened.values().forEach(IndexedDataset::close);
        arena.close();
    }
}
