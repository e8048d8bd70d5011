package org.trainyard.data.dataset.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against samples that are counted off token by token. */
class SampleIndexTest {
    private static final int[] LENGTHS = {0, 1, 2, 63, 64, 65, 700, 65_534, 65_535, 65_536, 65_537, 200_000};

    @Test
    void everyBorderIsWhereCountingPutsIt() {
        Random random = new Random(3);
        for (int round = 0; round < 60; round++) {
            int first = random.nextInt(5);
            int[] lengths = random.ints(20, 0, round % 2 == 0 ? LENGTHS.length : 6).map(i -> LENGTHS[i]).toArray();
            lengths[0] = 900;
            int[] order = random.ints(40, first, first + lengths.length).toArray();
            order[0] = first;
            int sequence = 1 + random.nextInt(200);
            for (int extra = 0; extra <= 1; extra++) {
                int[] counted = count(order, lengths, first, sequence, extra);
                assertArrayEquals(counted, SampleIndex.build(order, lengths, first, sequence, extra, counted.length / 2 - 1));
            }
        }
    }

    /** Rows of all whole samples: a sample and its extra token begin where the one before ended, without its extra token. */
    private static int[] count(int[] order, int[] lengths, int first, int sequence, int extra) {
        List<Integer> rows = new ArrayList<>(List.of(0, 0));
        int seen = 0; // tokens up to the present one, of the present sample
        for (int document = 0; document < order.length; document++) {
            for (int token = 0; token < lengths[order[document] - first]; token++) {
                seen++;
                if (seen == sequence + extra) {
                    rows.add(document);
                    rows.add(token + 1 - extra);
                    seen = extra;
                }
            }
        }
        return rows.stream().mapToInt(i -> i).toArray();
    }
}
