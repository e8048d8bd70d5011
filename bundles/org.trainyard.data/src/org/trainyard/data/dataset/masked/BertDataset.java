package org.trainyard.data.dataset.masked;

import java.util.Arrays;
import org.trainyard.data.dataset.Split;
import org.trainyard.data.dataset.SplitKind;
import org.trainyard.data.dataset.internal.IndexCache;
import org.trainyard.data.indexed.IndexedDataset;
import org.trainyard.random.NumpyRandom;

/**
 * Samples for BERT, value for value those of Megatron-Core (megatron-formats §3.9): two runs of sentences, perhaps swapped, with words
 * hidden. Each sample follows from the seed and its number alone. Thread-safe.
 */
public final class BertDataset implements SentenceSamples<BertSample> {
    static final String TYPE = "BERTMaskedWordPieceDataset";
    private static final int SPECIAL = 3; // [CLS] and two [SEP]

    private final MaskedSource source;
    private final MaskedDataOptions options;
    private final Masker masker;

    BertDataset(IndexedDataset data, Split split, SplitKind kind, long requested, MaskedDataOptions options, IndexCache cache) {
        this.options = options;
        masker = new Masker(options.masking(), options.vocabulary(), true);
        source = new MaskedSource(TYPE, data, split, kind, requested, options.sequenceLength() - SPECIAL, options.nextSentence() ? 2 : 1,
                options, cache);
    }

    @Override
    public long size() {
        return source.size();
    }

    @Override
    public Origin origin(long index) {
        return source.origin(index);
    }

    @Override
    public String describe() {
        return source.describe();
    }

    @Override
    public void fetch(long index, BertSample into) {
        NumpyRandom random = new NumpyRandom((options.seed() + index) & 0xffffffffL);
        long first = source.firstSentence(index);
        long end = source.endSentence(index);
        int target = source.targetLength(index);
        long pivot = end;
        boolean swapped = false;
        if (options.nextSentence()) {
            pivot = first + (end - first >= 3 ? random.randint(1, end - first) : 1);
            swapped = random.random() < 0.5;
        }
        long[] before = source.read(first, pivot);
        long[] behind = source.read(pivot, end);
        Part a = new Part(swapped ? behind : before);
        Part b = new Part(swapped ? before : behind);
        into.clear();
        into.random = swapped;
        into.truncated = a.length() + b.length() > target;
        while (a.length() + b.length() > target) {
            (a.length() > b.length() ? a : b).drop(random.random() < 0.5);
        }
        int length = layOut(a, b, into);
        for (Masker.Span span : masker.mask(into.text, length, target, random)) {
            for (int i = 0; i < span.places().length; i++) {
                into.labels[span.places()[i]] = span.labels()[i];
                into.lossMask[span.places()[i]] = 1;
            }
        }
        int pad = options.vocabulary().pad();
        Arrays.fill(into.text, length, into.text.length, pad);
        for (int i = 0; i < into.text.length; i++) {
            if (into.text[i] == pad) {
                into.text[i] = 0;
                into.paddingMask[i] = 0;
            }
        }
    }

    private int layOut(Part a, Part b, BertSample into) {
        MaskedVocabulary vocabulary = options.vocabulary();
        into.text[0] = vocabulary.cls();
        int at = a.copyTo(into.text, 1);
        into.text[at++] = vocabulary.sep();
        if (b.length() > 0) {
            int start = at;
            at = b.copyTo(into.text, at);
            into.text[at++] = vocabulary.sep();
            Arrays.fill(into.types, start, at, 1);
        }
        return at;
    }

    /** A run of tokens that loses some at its ends. */
    private static final class Part {
        private final long[] tokens;
        private int from;
        private int to;

        Part(long[] tokens) {
            this.tokens = tokens;
            to = tokens.length;
        }

        int length() {
            return to - from;
        }

        void drop(boolean first) {
            if (first) {
                from++;
            } else {
                to--;
            }
        }

        int copyTo(long[] target, int at) {
            System.arraycopy(tokens, from, target, at, length());
            return at + length();
        }
    }
}
