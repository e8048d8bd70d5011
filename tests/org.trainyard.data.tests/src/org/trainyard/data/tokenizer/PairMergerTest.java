package org.trainyard.data.tokenizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trainyard.data.tokenizer.core.MergeTable;
import org.trainyard.data.tokenizer.core.PairMerger;

/** Both ways of merging against the plain definition, with merges no training would give. */
class PairMergerTest {
    @Test
    void anyMergesGiveTheDefinedResult() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<int[]> merges = randomMerges(random);
            PairMerger merger = new PairMerger(new MergeTable(merges));
            for (int i = 0; i < 20; i++) {
                byte[] text = new byte[random.nextInt(i % 2 == 0 ? 90 : 400)];
                for (int k = 0; k < text.length; k++) {
                    text[k] = (byte) ('a' + random.nextInt(3));
                }
                int count = merger.merge(text, 0, text.length);
                assertArrayEquals(plainly(merges, text), Arrays.copyOf(merger.symbols(), count));
            }
        }
    }

    /** Different merges may give the same symbol, and a symbol may be merged before it can arise by the usual way. */
    private static List<int[]> randomMerges(Random random) {
        List<Integer> symbols = new ArrayList<>(List.of((int) 'a', (int) 'b', (int) 'c'));
        List<String> texts = new ArrayList<>(List.of("a", "b", "c"));
        List<int[]> merges = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int left = random.nextInt(texts.size());
            int right = random.nextInt(texts.size());
            String joined = texts.get(left) + texts.get(right);
            int known = texts.indexOf(joined);
            if (known < 0) {
                known = texts.size();
                texts.add(joined);
                symbols.add(256 + known);
            }
            int[] merge = {symbols.get(left), symbols.get(right), symbols.get(known)};
            if (merges.stream().noneMatch(m -> m[0] == merge[0] && m[1] == merge[1])) {
                merges.add(random.nextInt(merges.size() + 1), merge);
            }
        }
        return merges;
    }

    private static int[] plainly(List<int[]> merges, byte[] text) {
        List<Integer> word = new ArrayList<>();
        for (byte b : text) {
            word.add((int) b);
        }
        while (true) {
            int[] best = null;
            for (int[] merge : merges) {
                for (int i = 0; i + 1 < word.size() && best == null; i++) {
                    if (word.get(i) == merge[0] && word.get(i + 1) == merge[1]) {
                        best = merge;
                    }
                }
                if (best != null) {
                    break;
                }
            }
            if (best == null) {
                return word.stream().mapToInt(Integer::intValue).toArray();
            }
            List<Integer> merged = new ArrayList<>();
            for (int i = 0; i < word.size(); i++) {
                if (i + 1 < word.size() && word.get(i) == best[0] && word.get(i + 1) == best[1]) {
                    merged.add(best[2]);
                    i++;
                } else {
                    merged.add(word.get(i));
                }
            }
            word = merged;
        }
    }
}
