package org.trainyard.data.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trainyard.data.indexed.IndexedDataset;
import org.trainyard.data.indexed.MockSequences;
import org.trainyard.data.indexed.SequenceSource;
import org.trainyard.run.UserError;

/**
 * Builds the datasets of a GPT run as Megatron-Core's blended dataset builder does: one dataset, a blend, or data of its own for
 * each split.
 */
public final class GptDatasetBuilder {
    private final GptDataOptions options;
    private final RequestedSizes sizes;
    private final GptDatasets result = new GptDatasets();
    private final Map<Path, SequenceSource> opened = new HashMap<>();

    private GptDatasetBuilder(GptDataOptions options, RequestedSizes sizes) {
        this.options = options;
        this.sizes = sizes;
    }

    /** Opens the data and builds, or finds in the cache, the indexes of all splits. */
    public static GptDatasets build(GptDataOptions options, RequestedSizes sizes) {
        GptDatasetBuilder builder = new GptDatasetBuilder(options, sizes);
        try {
            builder.run();
            return builder.result;
        } catch (RuntimeException | Error e) {
            builder.result.close();
            throw e;
        }
    }

    private void run() {
        for (SplitKind kind : SplitKind.values()) {
            if (sizes.of(kind) == 0) {
                continue; // nothing is asked of it, so it need not have data either
            }
            if (options.hasSplitPaths()) {
                List<String> paths = options.dataPath(kind);
                if (!paths.isEmpty()) {
                    result.put(kind, dataset(Blend.parse(paths), Split.only(kind), kind));
                }
            } else if (options.split().has(kind)) {
                result.put(kind, options.mock() ? mock(kind) : dataset(Blend.parse(options.dataPath()), options.split(), kind));
            }
        }
    }

    private SampleDataset mock(SplitKind kind) {
        int eod = options.tokenizer().eod();
        if (eod < 0) {
            throw new UserError("--mock-data needs a tokenizer with an end-of-document token; " + options.tokenizer().name() + " has none");
        }
        SequenceSource source = result.keep(new MockSequences(options.tokenizer().vocabSize(), eod));
        return new GptDataset(source, options.split(), kind, sizes.of(kind), options, new IndexCache(options.cachePath(), result.arena()));
    }

    private SampleDataset dataset(Blend blend, Split split, SplitKind kind) {
        long requested = sizes.of(kind);
        if (blend.weights() == null && blend.prefixes().size() == 1) {
            return single(blend.prefixes().getFirst(), split, kind, requested);
        }
        return blend.weights() == null ? everything(blend, split, kind, requested) : weighted(blend, split, kind, requested);
    }

    private SampleDataset weighted(Blend blend, Split split, SplitKind kind, long requested) {
        if (requested < 0) {
            throw new UserError("a blend with weights needs a number of samples for its " + kind.label()
                    + " split; leave the weights out to read every dataset once");
        }
        double[] shares = blend.normalized();
        List<SampleDataset> parts = new ArrayList<>();
        long size = 0;
        for (int i = 0; i < shares.length; i++) {
            long share = (long) Math.ceil(requested * shares[i]);
            long withSurplus = (long) Math.ceil(share * (1 + options.surplus()));
            parts.add(single(blend.prefixes().get(i), split, kind, withSurplus));
            size += share;
        }
        return new BlendedDataset(parts, blend.weights(), size, kind, blendCache());
    }

    private SampleDataset everything(Blend blend, Split split, SplitKind kind, long requested) {
        List<SampleDataset> parts = new ArrayList<>();
        double[] weights = new double[blend.prefixes().size()];
        long total = 0;
        for (int i = 0; i < weights.length; i++) {
            parts.add(single(blend.prefixes().get(i), split, kind, -1));
            weights[i] = parts.get(i).size();
            total += parts.get(i).size();
        }
        if (total == 0) {
            throw new UserError("the " + kind.label() + " split of the blend holds no full sample of " + options.sequenceLength()
                    + " tokens; lower --seq-length or change --split");
        }
        return new BlendedDataset(parts, weights, requested < 0 ? -1 : Math.min(requested, total), kind, blendCache());
    }

    private SampleDataset single(Path prefix, Split split, SplitKind kind, long requested) {
        SequenceSource source = opened.computeIfAbsent(prefix, path -> result.keep(IndexedDataset.open(path)));
        Path cache = options.cachePath() != null ? options.cachePath()
                : prefix.resolve("cache").resolve("GPTDataset_indices");
        GptDataset dataset = new GptDataset(source, split, kind, requested, options, new IndexCache(cache, result.arena()));
        if (dataset.size() == 0 && requested > 0) {
            throw new UserError("the " + kind.label() + " split (" + split + ") of " + prefix + " gives no sample of "
                    + options.sequenceLength() + " tokens; lower --seq-length or change --split");
        }
        return dataset;
    }

    /** A blend belongs to no single dataset: without a cache folder its index stays in memory. */
    private IndexCache blendCache() {
        return new IndexCache(options.cachePath(), result.arena());
    }
}
