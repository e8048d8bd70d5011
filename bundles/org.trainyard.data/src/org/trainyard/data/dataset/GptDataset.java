package org.trainyard.data.dataset;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.trainyard.data.dataset.internal.IndexArray;
import org.trainyard.data.dataset.internal.IndexCache;
import org.trainyard.data.indexed.SequenceSource;

/** Samples of one split of one indexed dataset. Thread-safe. */
public final class GptDataset implements SampleDataset {
    private static final String TYPE = "GPTDataset";
    private static final List<String> ARRAYS = List.of("document_index", "sample_index", "shuffle_index");

    private final SequenceSource source;
    private final GptDataOptions options;
    private final SplitKind kind;
    private final GptIndex index;
    private final String description;

    /** @param requested the number of samples wanted, or -1 for one epoch */
    GptDataset(SequenceSource source, Split split, SplitKind kind, long requested, GptDataOptions options, IndexCache cache) {
        this.source = source;
        this.options = options;
        this.kind = kind;
        long count = source.sequenceCount();
        long first = split.first(kind, count);
        long last = split.last(kind, count);
        boolean dropLast = kind != SplitKind.VALID || options.dropLastPartialValidation();
        description = describe(source, first, last, requested, dropLast, options);
        String what = "the " + kind.label() + " split (" + split + ") of " + source.name();
        List<IndexArray> arrays = cache.arrays(TYPE, kind.label(), description, ARRAYS, () -> {
            GptIndex built = new GptIndexBuilder(source, first, last, options, dropLast, what).build(requested);
            return List.of(built.documents(), built.samples(), built.shuffle());
        });
        index = new GptIndex(arrays.get(0), arrays.get(1), arrays.get(2));
    }

    private static String describe(SequenceSource source, long first, long last, long requested, boolean dropLast,
            GptDataOptions options) {
        JsonObject text = new JsonObject();
        text.addProperty("class", TYPE);
        text.addProperty("dataset_path", source.name());
        text.addProperty("dataset_fingerprint", Long.toHexString(source.fingerprint()));
        text.addProperty("num_samples", requested < 0 ? null : requested);
        text.addProperty("first_sequence", first);
        text.addProperty("end_sequence", last);
        text.addProperty("random_seed", options.seed());
        text.addProperty("sequence_length", options.sequenceLength());
        text.addProperty("add_extra_token_to_sequence", options.addExtraToken());
        text.addProperty("drop_last_partial_sequence", dropLast);
        return new GsonBuilder().setPrettyPrinting().serializeNulls().create().toJson(text);
    }

    @Override
    public long size() {
        return index.shuffle().rows();
    }

    @Override
    public void fetch(long index, GptSample into) {
        readText(this.index.shuffle().get(index), into.text);
        if (options.fillInTheMiddle() != null) {
            options.fillInTheMiddle().apply(into.text, options.seed() + index);
        }
        into.finish(options);
    }

    private void readText(long sample, long[] text) {
        IndexArray samples = index.samples();
        int wanted = options.sequenceLength() + (options.addExtraToken() ? 1 : 0);
        int extra = options.addExtraToken() ? 1 : 0;
        long document = samples.get(sample, 0);
        long lastDocument = samples.get(sample + 1, 0);
        int offset = (int) samples.get(sample, 1);
        int end = (int) samples.get(sample + 1, 1) + extra;
        int filled = 0;
        for (; document <= lastDocument; document++) {
            long sequence = index.documents().get(document);
            int stop = document == lastDocument ? end : source.sequenceLength(sequence);
            source.read(sequence, offset, stop - offset, text, filled);
            filled += stop - offset;
            offset = 0;
        }
        Arrays.fill(text, filled, wanted, options.padToken());
    }

    /**
     * A stretch of a document in a sample.
     *
     * @param sequence the number of the sequence in its dataset
     * @param from the first token
     */
    public record Piece(long sequence, int from, int length) {
    }

    /** What sample {@code index} is put together from, in order; the extra token for the last label is counted. */
    public List<Piece> pieces(long index) {
        long sample = this.index.shuffle().get(index);
        IndexArray samples = this.index.samples();
        long last = samples.get(sample + 1, 0);
        int offset = (int) samples.get(sample, 1);
        List<Piece> pieces = new ArrayList<>();
        for (long document = samples.get(sample, 0); document <= last; document++) {
            long sequence = this.index.documents().get(document);
            int stop = document == last ? (int) samples.get(sample + 1, 1) + (options.addExtraToken() ? 1 : 0) : source.sequenceLength(sequence);
            if (stop > offset) {
                pieces.add(new Piece(sequence, offset, stop - offset));
            }
            offset = 0;
        }
        return pieces;
    }

    /** Whether samples hold the tokens of their pieces in another order, to fill in the middle. */
    public boolean rearranged() {
        return options.fillInTheMiddle() != null;
    }

    /** The dataset these samples come from. */
    public String sourceName() {
        return source.name();
    }

    /** The split these samples come from. */
    public SplitKind kind() {
        return kind;
    }

    /** The index arrays, for inspection and tests. */
    GptIndex index() {
        return index;
    }

    @Override
    public String describe() {
        return description;
    }
}
