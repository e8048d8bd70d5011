package org.trainyard.data.dataset.masked;

import java.util.Arrays;
import org.trainyard.data.dataset.internal.IndexArray;
import org.trainyard.data.indexed.IndexedDataset;
import org.trainyard.random.MersenneTwister;
import org.trainyard.random.MersenneTwister64;
import org.trainyard.run.UserError;

/**
 * Cuts documents of sentences into samples, row for row as Megatron's {@code build_mapping} and {@code build_blocks_mapping}
 * (megatron-formats §3.7). An object builds once; not thread-safe.
 */
final class SampleMap {
    private static final int LONG_SENTENCE = 512;
    private static final int MAX_ELEMENTS = Integer.MAX_VALUE - 8;
    private static final long MAX_SENTENCES = (1L << 32) - 1;
    static final int MAX_SEED = Integer.MAX_VALUE - 1;

    private final long firstSentence;
    private final int[] lengths; // of the split's sentences
    private final int[] borders; // of its documents, in sentences from firstSentence on
    private final String what;
    private final int columns;
    private int[] rows;
    private int used;

    private SampleMap(IndexedDataset data, long firstDocument, long lastDocument, int columns, String what) {
        this.what = what;
        this.columns = columns;
        firstSentence = data.documentIndex(firstDocument);
        long end = data.documentIndex(lastDocument);
        if (end > MAX_SENTENCES || end - firstSentence > MAX_ELEMENTS || lastDocument - firstDocument >= MAX_ELEMENTS) {
            throw new UserError(what + " has more sentences than a sample map can hold (2^31); divide the dataset and blend the parts");
        }
        lengths = new int[(int) (end - firstSentence)];
        data.sequenceLengths(firstSentence, lengths.length, lengths, 0);
        borders = new int[(int) (lastDocument - firstDocument) + 1];
        for (int i = 0; i < borders.length; i++) {
            borders[i] = (int) (data.documentIndex(firstDocument + i) - firstSentence);
        }
        rows = new int[columns * 1024];
    }

    /**
     * Rows (first sentence, end sentence, target length in tokens).
     *
     * @param requested the number of samples wanted, of which whole epochs are given, or -1 for one epoch
     * @param maxLength the most tokens a sample may have
     * @param minSentences the fewest sentences a sample may have
     */
    static IndexArray sentences(IndexedDataset data, long firstDocument, long lastDocument, long requested, int maxLength,
            double shortProbability, int seed, int minSentences, String what) {
        SampleMap map = new SampleMap(data, firstDocument, lastDocument, 3, what);
        map.cutSentences(requested, maxLength, shortProbability, seed, minSentences);
        return map.shuffled(seed);
    }

    /**
     * Rows (first sentence, end sentence, document counted from the split's first, number of the block within its epoch).
     *
     * @param titles a dataset with one title for each document of {@code data}, whose length is taken off the target
     */
    static IndexArray blocks(IndexedDataset data, IndexedDataset titles, long firstDocument, long lastDocument, long requested,
            int maxLength, int seed, boolean oneSentenceBlocks, String what) {
        SampleMap map = new SampleMap(data, firstDocument, lastDocument, 4, what);
        int[] titleLengths = new int[map.borders.length - 1];
        titles.sequenceLengths(firstDocument, titleLengths.length, titleLengths, 0);
        map.cutBlocks(requested, maxLength, titleLengths, oneSentenceBlocks ? 1 : 2);
        return map.shuffled(seed);
    }

    private void cutSentences(long requested, int maxLength, double shortProbability, int seed, int minSentences) {
        int ratio = shortProbability > 0 ? (int) Math.min(Integer.MAX_VALUE, Math.floor(1 / shortProbability + 0.5)) : 0;
        MersenneTwister random = new MersenneTwister(seed);
        do {
            int before = used;
            for (int document = 0; document < borders.length - 1; document++) {
                int end = borders[document + 1];
                int start = borders[document];
                int remaining = end - start;
                if (remaining < minSentences || remaining > 1 && hasLongSentence(start, end)) {
                    continue;
                }
                int target = target(ratio, maxLength, random);
                int length = 0;
                int count = 0;
                for (int sentence = start; sentence < end; sentence++) {
                    length += lengths[sentence];
                    count++;
                    remaining--;
                    if (remaining == 0 || length >= target && remaining > 1 && count >= minSentences) {
                        ensureRow();
                        rows[used++] = (int) (firstSentence + start);
                        rows[used++] = (int) (firstSentence + sentence + 1);
                        rows[used++] = target;
                        start = sentence + 1;
                        target = target(ratio, maxLength, random);
                        length = 0;
                        count = 0;
                    }
                }
            }
            checkProgress(before, minSentences);
        } while (used / columns < requested);
    }

    private void cutBlocks(long requested, int maxLength, int[] titleLengths, int minSentences) {
        do {
            int before = used;
            int block = 0;
            for (int document = 0; document < borders.length - 1; document++) {
                int end = borders[document + 1];
                int start = borders[document];
                int remaining = end - start;
                if (remaining < minSentences || hasLongSentence(start, end)) {
                    continue;
                }
                int target = maxLength - titleLengths[document];
                int length = 0;
                int count = 0;
                for (int sentence = start; sentence < end; sentence++) {
                    length += lengths[sentence];
                    count++;
                    remaining--;
                    if (remaining == 0 || length >= target && remaining >= minSentences && count >= minSentences) {
                        ensureRow();
                        rows[used++] = (int) (firstSentence + start);
                        rows[used++] = (int) (firstSentence + sentence + 1);
                        rows[used++] = document;
                        rows[used++] = block++;
                        start = sentence + 1;
                        length = 0;
                        count = 0;
                    }
                }
            }
            checkProgress(before, minSentences);
        } while (used / columns < requested);
    }

    /** The number of tokens the next sample aims at; most of the time as many as fit. */
    private static int target(int ratio, int maxLength, MersenneTwister random) {
        if (ratio == 0) {
            return maxLength;
        }
        long draw = random.nextUnsigned();
        return draw % ratio == 0 ? 2 + (int) (draw % (maxLength - 1)) : maxLength;
    }

    private boolean hasLongSentence(int from, int to) {
        for (int i = from; i < to; i++) {
            if (lengths[i] > LONG_SENTENCE) {
                return true;
            }
        }
        return false;
    }

    private void checkProgress(int before, int minSentences) {
        if (used == before) {
            throw new UserError(what + " gives no sample: none of its " + (borders.length - 1) + " documents has at least " + minSentences
                    + (minSentences == 1 ? " sentence" : " sentences") + " of which none is longer than " + LONG_SENTENCE
                    + " tokens; was it made with --split-sentences?");
        }
    }

    private void ensureRow() {
        if (rows.length - used < columns) {
            if (rows.length == MAX_ELEMENTS) {
                throw new UserError(what + ": more samples are asked for than a sample map can hold (" + MAX_ELEMENTS / columns + ")");
            }
            rows = Arrays.copyOf(rows, (int) Math.min(2L * rows.length, MAX_ELEMENTS));
        }
    }

    private IndexArray shuffled(int seed) {
        MersenneTwister64 random = new MersenneTwister64(seed + 1L);
        for (int i = used / columns - 1; i > 0; i--) {
            int a = columns * i;
            int b = columns * (int) Long.remainderUnsigned(random.nextLong(), i + 1);
            for (int column = 0; column < columns; column++) {
                int value = rows[a + column];
                rows[a + column] = rows[b + column];
                rows[b + column] = value;
            }
        }
        return IndexArray.of(IndexArray.Type.UINT32, Arrays.copyOf(rows, used), columns);
    }
}
