package org.trainyard.data.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups near-duplicates: texts whose signatures agree in a whole band are candidates (locality-sensitive hashing), those that agree in
 * enough places are of one group. Holds {@value #SIZE} numbers a text in memory. Not thread-safe.
 */
public final class DuplicateGroups {
    private static final int SIZE = 64;
    private static final int BANDS = 16;
    private static final int ROWS = SIZE / BANDS;
    private static final int MOST_COMPARED = 64; // of a bucket, so that boilerplate does not make the work quadratic

    private final MinHash hash;
    private final double threshold;
    private final List<int[]> signatures = new ArrayList<>();
    private final List<Map<Long, List<Integer>>> buckets = new ArrayList<>();
    private int[] parents = new int[1024];

    /** @param threshold the Jaccard similarity from which two texts count as one */
    public DuplicateGroups(double threshold, long seed) {
        this.threshold = threshold;
        hash = new MinHash(SIZE, seed);
        for (int band = 0; band < BANDS; band++) {
            buckets.add(new HashMap<>());
        }
    }

    /** The signature of a text, to be added; may be called from many threads. */
    public int[] signature(String text) {
        return hash.signature(text);
    }

    /** Adds the next text. */
    public void add(int[] signature) {
        int number = signatures.size();
        signatures.add(signature);
        if (number == parents.length) {
            parents = Arrays.copyOf(parents, 2 * number);
        }
        parents[number] = number;
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                key = MinHash.mix(key + signature[band * ROWS + row]);
            }
            List<Integer> bucket = buckets.get(band).computeIfAbsent(key, _ -> new ArrayList<>(1));
            for (int other : bucket.subList(0, Math.min(MOST_COMPARED, bucket.size()))) {
                if (first(other) != first(number) && MinHash.similarity(signatures.get(other), signature) >= threshold) {
                    join(other, number);
                }
            }
            bucket.add(number);
        }
    }

    /** The first text of a text's group; the text itself if it is that, or alone. */
    public int first(int number) {
        int root = number;
        while (parents[root] != root) {
            root = parents[root];
        }
        for (int at = number; parents[at] != root;) {
            int next = parents[at];
            parents[at] = root;
            at = next;
        }
        return root;
    }

    private void join(int a, int b) {
        int rootA = first(a);
        int rootB = first(b);
        parents[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
    }

    /** The number of texts added. */
    public int size() {
        return signatures.size();
    }
}
