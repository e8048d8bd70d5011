package org.trainyard.data.dataset.masked;

import java.util.ArrayList;
import java.util.List;
import org.trainyard.data.dataset.Samples;
import org.trainyard.data.indexed.IndexedDataset;

/**
 * Samples that are made of sentences of a document, and tell of which.
 *
 * @param <S> the buffers of one sample
 */
public interface SentenceSamples<S> extends Samples<S> {
    /**
     * Where a sample comes from.
     *
     * @param source the dataset
     * @param document its number in the dataset
     * @param firstSentence the number of the first sentence in the dataset
     * @param sentences their tokens, as they are before anything is hidden or left out
     */
    record Origin(String source, long document, long firstSentence, List<int[]> sentences) {
        static Origin of(IndexedDataset data, long first, long end) {
            long low = 0;
            long high = data.documentCount() - 1;
            while (low < high) {
                long middle = (low + high + 1) >>> 1;
                if (data.documentIndex(middle) <= first) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            List<int[]> sentences = new ArrayList<>();
            for (long sentence = first; sentence < end; sentence++) {
                sentences.add(data.get(sentence));
            }
            return new Origin(data.name(), low, first, sentences);
        }
    }

    /** The sentences of sample {@code index}. */
    Origin origin(long index);
}
