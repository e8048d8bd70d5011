package org.trainyard.ui.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MinMaxPyramidTest {
    @Test
    void findsTheExtremesOfAnyStretchWhileTheColumnGrowsAndShrinks() {
        Random random = new Random(5);
        MetricColumn column = new MetricColumn();
        for (int round = 0; round < 60; round++) {
            int grow = random.nextInt(900);
            for (int i = 0; i < grow; i++) {
                column.append(random.nextInt(10) == 0 ? Double.NaN : random.nextGaussian());
            }
            if (round % 7 == 6) {
                column.truncate(random.nextInt(column.size()));
            }
            for (int query = 0; query < 40 && column.size() > 0; query++) {
                int from = random.nextInt(column.size());
                int to = from + 1 + random.nextInt(column.size() - from);
                check(column, from, to);
            }
        }
    }

    private static void check(MetricColumn column, int from, int to) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            if (!Double.isNaN(column.get(i))) {
                low = Math.min(low, column.get(i));
                high = Math.max(high, column.get(i));
            }
        }
        MinMaxPyramid.Extremes extremes = new MinMaxPyramid.Extremes();
        column.extremes(from, to, extremes);
        assertEquals(low > high, extremes.minIndex < 0, "all values are NaN");
        if (low <= high) {
            assertEquals(low, column.get(extremes.minIndex));
            assertEquals(high, column.get(extremes.maxIndex));
        }
    }
}
