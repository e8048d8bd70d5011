package org.trainyard.data.inspect;

import java.util.ArrayList;
import java.util.List;
import org.trainyard.data.indexed.IndexedDataset;

/** How many documents of a dataset have 0, 1, 2-3, 4-7, … tokens, and the shortest and longest of them. Immutable. */
public final class LengthHistogram {
    private static final int BLOCK = 1 << 16;

    /** A bar: documents of {@code from} to {@code to} tokens. */
    public record Bin(long from, long to, long documents) {
    }

    private final long[] counts = new long[Long.SIZE + 1];
    private final long documents;
    private final long tokens;
    private long shortest = Long.MAX_VALUE;
    private long longest;

    /** Reads the lengths of all sequences, but no token. */
    public LengthHistogram(IndexedDataset dataset) {
        documents = dataset.documentCount();
        tokens = dataset.tokenCount();
        int[] block = new int[BLOCK];
        long start = 0;
        int filled = 0;
        for (long i = 0; i < documents; i++) {
            long length = 0;
            long end = dataset.documentIndex(i + 1);
            for (long s = dataset.documentIndex(i); s < end; s++) {
                if (s >= start + filled) {
                    start = s;
                    filled = (int) Math.min(BLOCK, dataset.sequenceCount() - s);
                    dataset.sequenceLengths(s, filled, block, 0);
                }
                length += block[(int) (s - start)];
            }
            counts[Long.SIZE - Long.numberOfLeadingZeros(length)]++;
            shortest = Math.min(shortest, length);
            longest = Math.max(longest, length);
        }
    }

    /** The number of documents. */
    public long documents() {
        return documents;
    }

    /** Documents without a token. */
    public long empty() {
        return counts[0];
    }

    /** Tokens of the shortest document; 0 where there is none. */
    public long shortest() {
        return documents == 0 ? 0 : shortest;
    }

    /** Tokens of the longest document. */
    public long longest() {
        return longest;
    }

    /** Tokens of a document on average, or NaN where there is none. */
    public double mean() {
        return tokens / (double) documents;
    }

    /** The bars from the first that is not empty to the last. */
    public List<Bin> bins() {
        List<Bin> bins = new ArrayList<>();
        int last = counts.length - 1;
        while (last >= 0 && counts[last] == 0) {
            last--;
        }
        for (int i = 0; i <= last; i++) {
            if (counts[i] > 0 || !bins.isEmpty()) {
                bins.add(new Bin(i == 0 ? 0 : 1L << i - 1, i == 0 ? 0 : (1L << i) - 1, counts[i]));
            }
        }
        return bins;
    }
}
