package org.trainyard.data.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.trainyard.data.dataset.internal.IndexCache;
import org.trainyard.data.indexed.IndexedDataset;
import org.trainyard.data.indexed.MockSequences;
import org.trainyard.data.indexed.SequenceSource;
import org.trainyard.data.store.ObjectStores;
import org.trainyard.run.UserError;

/**
 * Builds the datasets of a GPT run as Megatron-Core's blended dataset builder does: one dataset, a blend, or data of its own for
 * each split; of documents or of conversations.
 */
public final class GptDatasetBuilder {
    private final GptDataOptions options;
    private final RequestedSizes sizes;
    private final GptDatasets result = new GptDatasets();
    private final Map<String, SequenceSource> opened = new ConcurrentHashMap<>();

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
        build();
        if (options.external() != null) {
            external(options.external());
        }
    }

    private void build() {
        if (!options.mock() && options.hasData()) {
            BlendPlan<SampleDataset> plan = new BlendPlan<>(options.data(), sizes, SampleDataset::size, options.conversations() == null ? new Maker() : new ChatMaker());
            boolean apart = options.validationSets() && options.hasSplitPaths();
            plan.build(apart ? EnumSet.complementOf(EnumSet.of(SplitKind.VALID)) : EnumSet.allOf(SplitKind.class)).forEach(result::put);
            if (apart) {
                result.put(SplitKind.VALID, plan.apart(SplitKind.VALID));
            }
            return;
        }
        for (SplitKind kind : SplitKind.values()) {
            if (options.mock() && sizes.of(kind) != 0 && options.split().has(kind)) {
                result.put(kind, mock(kind));
            }
        }
    }

    /** What a plug-in's loader makes of each split takes its place. */
    private void external(ExternalLoaders.Choice choice) {
        ExternalLoader loader = result.keep(ExternalLoaders.create(choice));
        for (SplitKind kind : SplitKind.values()) {
            if (sizes.of(kind) == 0) {
                continue;
            }
            List<Optional<SampleDataset>> data = result.sets(kind).isEmpty() ? List.of(Optional.empty()) : result.sets(kind).stream().map(Optional::of).toList();
            List<SampleDataset> opened = new ArrayList<>();
            for (Optional<SampleDataset> set : data) {
                var request = new ExternalLoader.Request(kind, set, sizes.of(kind), options.sequenceLength(), options.seed(), options.tokenizer(), choice.options());
                loader.open(request).ifPresent(samples -> opened.add(new CheckedSamples(choice.name(), samples, options.sequenceLength(),
                        options.tokenizer().vocabSize())));
            }
            result.put(kind, opened);
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

    /** The conversations of files; each file is read and tokenized once, whatever splits it feeds. */
    private final class ChatMaker implements BlendPlan.Maker<SampleDataset> {
        private final Map<Path, List<ChatFile.Conversation>> read = new ConcurrentHashMap<>();

        @Override
        public SampleDataset single(String name, Split split, SplitKind kind, long requested) {
            if (ObjectStores.isLocation(name)) {
                throw new UserError(name + ": conversations are read from files, not from object stores; copy it here");
            }
            Path file = Path.of(name);
            List<ChatFile.Conversation> all = read.computeIfAbsent(file, path -> ChatFile.read(path, options.conversations()));
            if (all.stream().noneMatch(conversation -> Arrays.stream(conversation.learned()).anyMatch(learned -> learned != 0))) {
                throw new UserError(file + ": no message has the role assistant, so there is nothing to learn");
            }
            List<ChatFile.Conversation> part = all.subList((int) split.first(kind, all.size()), (int) split.last(kind, all.size()));
            if (part.isEmpty()) {
                throw new UserError("the " + kind.label() + " split (" + split + ") of " + file + " has none of its " + all.size()
                        + " conversations; change --split");
            }
            return new ChatDataset(file, options.conversations(), part, options.sequenceLength(), options.seed(), requested);
        }

        @Override
        public SampleDataset blend(List<SampleDataset> parts, double[] weights, long size, SplitKind kind) {
            return blended(parts, weights, size, kind);
        }
    }

    /** A blend belongs to no single dataset: without a cache folder its index stays in memory. */
    private SampleDataset blended(List<SampleDataset> parts, double[] weights, long size, SplitKind kind) {
        return new BlendedDataset(parts, weights, size, kind, new IndexCache(options.cachePath(), result.arena()));
    }

    private final class Maker implements BlendPlan.Maker<SampleDataset> {
        @Override
        public SampleDataset single(String prefix, Split split, SplitKind kind, long requested) {
            SequenceSource source = opened.computeIfAbsent(prefix, name -> result.keep(IndexedDataset.open(name, options.data().reading())));
            IndexCache cache = new IndexCache(options.data().cacheOf(prefix, "GPTDataset"), result.arena());
            GptDataset dataset = new GptDataset(source, split, kind, requested, options, cache);
            if (dataset.size() == 0 && requested > 0) {
                throw new UserError("the " + kind.label() + " split (" + split + ") of " + prefix + " gives no sample of "
                        + options.sequenceLength() + " tokens; lower --seq-length or change --split");
            }
            return dataset;
        }

        @Override
        public SampleDataset blend(List<SampleDataset> parts, double[] weights, long size, SplitKind kind) {
            return blended(parts, weights, size, kind);
        }
    }
}
