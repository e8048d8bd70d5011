package org.trainyard.cli.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trainyard.cli.Units;
import org.trainyard.data.indexed.IndexedDataset;

/** How many documents of a dataset have 0, 1, 2-3, 4-7, … tokens. Immutable. */
final class LengthHistogram {
    private static final int BAR = 40;
    private static final int BLOCK = 1 << 16;

    /** A bar: documents of {@code from} to {@code to} tokens. */
    record Bin(long from, long to, long documents) {
    }

    private final long[] counts = new long[Long.SIZE + 1];
    private final long documents;

    LengthHistogram(IndexedDataset dataset) {
        documents = dataset.documentCount();
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
        }
    }

    /** The bars from the first that is not empty to the last. */
    List<Bin> bins() {
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

    /** The bars as text, a line each. */
    List<String> lines() {
        List<Bin> bins = bins();
        long most = bins.stream().mapToLong(Bin::documents).max().orElse(1);
        return bins.stream().map(bin -> {
            String range = bin.from == bin.to ? Units.count(bin.from) : Units.count(bin.from) + "-" + Units.count(bin.to);
            return String.format(Locale.ROOT, "%22s  %-" + BAR + "s %s (%.1f %%)", range, "#".repeat((int) Math.ceil(BAR * bin.documents / (double) most)),
                Units.count(bin.documents), 100.0 * bin.documents / documents);
        }).toList();
    }
}
