package org.trainyard.ui.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecimatorTest {
    private static final int MILLION = 1_000_000;

    @Test
    void keepsFirstLowestHighestAndLastOfEveryPixelColumn() {
        int points = 50_000;
        int columns = 300;
        DoubleColumn xs = new DoubleColumn();
        MetricColumn ys = new MetricColumn();
        Random random = new Random(1);
        for (int i = 0; i < points; i++) {
            xs.append(i);
            ys.append(random.nextInt(5000) == 0 ? 1000 : random.nextGaussian());
        }
        double from = 1234.5;
        double to = 41_000;
        Polyline line = Decimator.decimate(xs, ys, from, to, columns);
        assertTrue(line.size() <= 4 * columns);
        double width = (to - from) / columns;
        for (int column = 1; column < columns - 1; column++) {
            double[] all = valuesIn(column, from, width, xs, ys);
            double[] drawn = drawnIn(column, from, width, line);
            assertEquals(all[0], drawn[0], "first of column " + column);
            assertEquals(all[all.length - 1], drawn[drawn.length - 1], "last of column " + column);
            assertEquals(Arrays.stream(all).min().orElseThrow(), Arrays.stream(drawn).min().orElseThrow());
            assertEquals(Arrays.stream(all).max().orElseThrow(), Arrays.stream(drawn).max().orElseThrow());
        }
    }

    private static double[] valuesIn(int column, double from, double width, DoubleColumn xs, MetricColumn ys) {
        int start = xs.lowerBound(from + column * width);
        int end = xs.lowerBound(from + (column + 1) * width);
        double[] values = new double[end - start];
        for (int i = start; i < end; i++) {
            values[i - start] = ys.get(i);
        }
        return values;
    }

    private static double[] drawnIn(int column, double from, double width, Polyline line) {
        double[] values = new double[4];
        int count = 0;
        for (int i = 0; i < line.size(); i++) {
            if (line.x(i) >= from + column * width && line.x(i) < from + (column + 1) * width) {
                values[count++] = line.y(i);
            }
        }
        return Arrays.copyOf(values, count);
    }

    @Test
    void drawsFewPointsAsTheyAre() {
        DoubleColumn xs = new DoubleColumn();
        MetricColumn ys = new MetricColumn();
        for (int i = 0; i < 10; i++) {
            xs.append(i);
            ys.append(i == 4 ? Double.NaN : i);
        }
        Polyline line = Decimator.decimate(xs, ys, 2, 6, 500);
        assertEquals(7, line.size(), "the points in view and a neighbour on each side");
        assertEquals(1, line.x(0));
        assertTrue(Double.isNaN(line.y(3)), "a gap stays a gap");
        assertEquals(7, line.x(6));
    }

    @Test
    void anEmptyCurveAndAViewBesideTheCurveGiveNothingWrong() {
        DoubleColumn xs = new DoubleColumn();
        MetricColumn ys = new MetricColumn();
        assertEquals(0, Decimator.decimate(xs, ys, 0, 1, 100).size());
        xs.append(5);
        ys.append(1);
        assertTrue(Decimator.decimate(xs, ys, 10, 20, 100).size() <= 1);
    }

    @Test
    void aFrameOverAMillionPointsTakesLessThanAFrameTime() {
        RunCurves curves = million();
        double[] millis = new double[41];
        for (int i = 0; i < millis.length; i++) {
            long start = System.nanoTime();
            Polyline line = curves.lines("losses/lm loss", AxisKind.ITERATION, 0.9,
                    new RunCurves.Span(i * 100, MILLION - i * 1000), 1600).getFirst();
            millis[i] = (System.nanoTime() - start) / 1e6;
            assertTrue(line.size() > 1600 && line.size() <= 4 * 1600);
        }
        // The first frame smooths the whole curve; after that only the pyramid is asked.
        Arrays.sort(millis, 1, millis.length);
        double median = millis[millis.length / 2];
        System.out.printf("decimation of 1,000,000 points to 1600 columns: median %.2f ms%n", median);
        assertTrue(median <= 16, "median " + median + " ms");
    }

    static RunCurves million() {
        RunCurves curves = new RunCurves();
        Random random = new Random(3);
        for (int i = 1; i <= MILLION; i++) {
            double loss = 3 + 7 * Math.exp(-6.0 * i / MILLION) + random.nextGaussian() * 0.1;
            curves.training(i, i * 32.0, i * 32768.0, i * 0.3, java.util.Map.of("losses/lm loss", loss));
        }
        return curves;
    }
}
