package org.trainyard.data.dataset;

import java.lang.foreign.Arena;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.trainyard.data.dataset.internal.IndexCache;
import org.trainyard.data.image.ImageTransform;
import org.trainyard.data.indexed.IndexedDataset;

/**
 * The train, valid and test samples of a run on texts with images, with the open files behind them: one dataset, a blend, data of its own for
 * each split, or mock data. Closing it ends every dataset in it.
 */
public final class MultimodalDatasets implements AutoCloseable {
    private final Arena arena = Arena.ofShared();
    private final Map<String, IndexedDataset> opened = new ConcurrentHashMap<>();
    private final Map<SplitKind, Samples<MultimodalSample>> datasets = new EnumMap<>(SplitKind.class);
    private GptDatasets mock; // null for real data

    private MultimodalDatasets() {
    }

    /** Opens the data of all splits; mock data have black images whatever {@code transform} says. */
    public static MultimodalDatasets build(GptDataOptions options, RequestedSizes sizes, ImageTransform transform) {
        MultimodalDatasets result = new MultimodalDatasets();
        try {
            result.open(options, sizes, transform);
            return result;
        } catch (RuntimeException | Error e) {
            result.close();
            throw e;
        }
    }

    private void open(GptDataOptions options, RequestedSizes sizes, ImageTransform transform) {
        if (options.mock()) {
            mock = GptDatasetBuilder.build(options, sizes);
            for (SplitKind kind : SplitKind.values()) {
                mock.get(kind).ifPresent(text -> datasets.put(kind, new MockMultimodalDataset(text)));
            }
            return;
        }
        BlendPlan.Maker<Samples<MultimodalSample>> maker = new BlendPlan.Maker<>() {
            @Override
            public Samples<MultimodalSample> single(String prefix, Split split, SplitKind kind, long requested) {
                IndexedDataset data = opened.computeIfAbsent(prefix, name -> IndexedDataset.open(name, options.data().reading()));
                return new MultimodalDataset(data, split, kind, requested, options, transform);
            }

            @Override
            public Samples<MultimodalSample> blend(List<Samples<MultimodalSample>> parts, double[] weights, long size, SplitKind kind) {
                return new BlendedSamples<>(parts, weights, size, kind, new IndexCache(options.cachePath(), arena));
            }
        };
        datasets.putAll(new BlendPlan<>(options.data(), sizes, Samples::size, maker).build());
    }

    /** The samples of a split; empty when it has no weight or no samples were asked of it. */
    public Optional<Samples<MultimodalSample>> get(SplitKind kind) {
        return Optional.ofNullable(datasets.get(kind));
    }

    /** Closes all files. No sample may be fetched any more. */
    @Override
    public void close() {
        opened.values().forEach(IndexedDataset::close);
        if (mock != null) {
            mock.close();
        }
        arena.close();
    }
}
