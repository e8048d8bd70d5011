package org.trainyard.data.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups near-duplicates: texts that are alike, directly or by way of others, are of one group. Holds a signature a text in memory. Not
 * thread-safe.
 */
public final class DuplicateGroups {
    private final NearDuplicates rule;
    private final List<int[]> signatures = new ArrayList<>();
    private final List<Map<Long, List<Integer>>> buckets = new ArrayList<>(); // for each band
    private int[] parents = new int[1024];

    /** @param threshold the Jaccard similarity from which two texts count as one */
    public DuplicateGroups(double threshold, long seed) {
        rule = new NearDuplicates(threshold, seed);
    }

    /** The signature of a text, to be added; may be called from many threads. */
    public int[] signature(String text) {
        return rule.signature(text);
    }

    /** Adds the next text. */
    public void add(int[] signature) {
        int number = signatures.size();
        signatures.add(signature);
        if (number == parents.length) {
            parents = Arrays.copyOf(parents, 2 * number);
        }
        parents[number] = number;
        long[] keys = NearDuplicates.buckets(signature);
        for (int band = 0; band < keys.length; band++) {
            if (band == buckets.size()) {
                buckets.add(new HashMap<>());
            }
            List<Integer> bucket = buckets.get(band).computeIfAbsent(keys[band], _ -> new ArrayList<>(1));
            for (int other : bucket.subList(0, Math.min(NearDuplicates.MOST_COMPARED, bucket.size()))) {
                if (first(other) != first(number) && rule.alike(signatures.get(other), signature)) {
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
