package org.trainyard.data.dataset.masked;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.util.List;
import org.trainyard.data.dataset.Split;
import org.trainyard.data.dataset.SplitKind;
import org.trainyard.data.dataset.internal.IndexArray;
import org.trainyard.data.dataset.internal.IndexCache;
import org.trainyard.data.indexed.IndexedDataset;
import org.trainyard.run.UserError;

/** The sentences of one split of one dataset, cut into samples. Thread-safe. */
final class MaskedSource {
    private static final List<String> ARRAYS = List.of("sample_index");

    private final IndexedDataset data;
    private final IndexArray rows;
    private final String description;

    /** @param maxLength tokens of a sample without the special ones */
    MaskedSource(String type, IndexedDataset data, Split split, SplitKind kind, long requested, int maxLength, int minSentences,
            MaskedDataOptions options, IndexCache cache) {
        this.data = data;
        long first = split.first(kind, data.documentCount());
        long last = split.last(kind, data.documentCount());
        String what = "the " + kind.label() + " split (" + split + ") of " + data.name();
        if (first == last) {
            throw new UserError(what + " has none of its " + data.documentCount()
                    + " documents; give it a larger share with --split or set its sample count to 0 (--eval-iters 0)");
        }
        description = describe(type, data, first, last, requested, maxLength, minSentences, options);
        rows = cache.arrays(type, kind.label(), description, ARRAYS, () -> List.of(SampleMap.sentences(data, first, last, requested,
                maxLength, options.masking().shortSequenceProbability(), options.seed(), minSentences, what))).getFirst();
    }

    private static String describe(String type, IndexedDataset data, long first, long last, long requested, int maxLength,
            int minSentences, MaskedDataOptions options) {
        JsonObject text = new JsonObject();
        text.addProperty("class", type);
        text.addProperty("dataset_path", data.name());
        text.addProperty("dataset_fingerprint", Long.toHexString(data.fingerprint()));
        text.addProperty("num_samples", requested < 0 ? null : requested);
        text.addProperty("first_document", first);
        text.addProperty("end_document", last);
        text.addProperty("random_seed", options.seed());
        text.addProperty("sequence_length", options.sequenceLength());
        text.addProperty("target_length", maxLength);
        text.addProperty("min_sentences", minSentences);
        text.addProperty("short_sequence_probability", options.masking().shortSequenceProbability());
        return new GsonBuilder().setPrettyPrinting().serializeNulls().create().toJson(text);
    }

    long size() {
        return rows.rows();
    }

    String describe() {
        return description;
    }

    long firstSentence(long sample) {
        return rows.get(sample, 0);
    }

    long endSentence(long sample) {
        return rows.get(sample, 1);
    }

    SentenceSamples.Origin origin(long sample) {
        return SentenceSamples.Origin.of(data, firstSentence(sample), endSentence(sample));
    }

    int targetLength(long sample) {
        return (int) rows.get(sample, 2);
    }

    /** The tokens of sentences, one after the other. */
    long[] read(long from, long to) {
        long[] tokens = new long[Math.toIntExact(data.tokenCount(from, to))];
        int filled = 0;
        for (long sentence = from; sentence < to; sentence++) {
            int length = data.sequenceLength(sentence);
            data.read(sentence, 0, length, tokens, filled);
            filled += length;
        }
        return tokens;
    }
}
