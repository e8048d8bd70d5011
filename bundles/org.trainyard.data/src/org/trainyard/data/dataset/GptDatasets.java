package org.trainyard.data.dataset;

import java.lang.foreign.Arena;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trainyard.data.indexed.SequenceSource;

/** The train, valid and test samples of a run, with the open files behind them; closing it ends every dataset in it. */
public final class GptDatasets implements AutoCloseable {
    private final Map<SplitKind, List<SampleDataset>> datasets = new EnumMap<>(SplitKind.class);
    private final Deque<SequenceSource> sources = new ArrayDeque<>();
    private ExternalLoader loader;
    private final Arena arena = Arena.ofShared();

    GptDatasets() {
    }

    void put(SplitKind kind, SampleDataset dataset) {
        datasets.put(kind, List.of(dataset));
    }

    /** @param sets of the split, in order; none removes it */
    void put(SplitKind kind, List<SampleDataset> sets) {
        if (sets.isEmpty()) {
            datasets.remove(kind);
        } else {
            datasets.put(kind, List.copyOf(sets));
        }
    }

    ExternalLoader keep(ExternalLoader external) {
        loader = external;
        return external;
    }

    /** Closes it in the end. Thread-safe, as datasets are opened by several threads. */
    synchronized <T extends SequenceSource> T keep(T source) {
        sources.push(source);
        return source;
    }

    Arena arena() {
        return arena;
    }

    /** The samples of a split, the first of several sets; empty when it has no weight or no samples were asked of it. */
    public Optional<SampleDataset> get(SplitKind kind) {
        return sets(kind).stream().findFirst();
    }

    /** The sets of a split: one, or none, and with {@link GptDataOptions#validationSets()} one for each dataset of the validation split. */
    public List<SampleDataset> sets(SplitKind kind) {
        return datasets.getOrDefault(kind, List.of());
    }

    /** The training samples. */
    public Optional<SampleDataset> train() {
        return get(SplitKind.TRAIN);
    }

    /** The samples of evaluations during training. */
    public Optional<SampleDataset> valid() {
        return get(SplitKind.VALID);
    }

    /** The samples of the final evaluation. */
    public Optional<SampleDataset> test() {
        return get(SplitKind.TEST);
    }

    /** Closes all files. No sample may be fetched any more. */
    @Override
    public void close() {
        if (loader != null) {
            loader.close(); // first, as it may read from the others
        }
        while (!sources.isEmpty()) {
            sources.pop().close();
        }
        arena.close();
    }
}
