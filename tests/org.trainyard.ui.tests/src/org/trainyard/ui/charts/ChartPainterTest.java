package org.trainyard.ui.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class ChartPainterTest {
    private static final ChartTheme LIGHT = new ChartTheme(Color.WHITE, Color.BLACK, "SansSerif", 11);

    private static ChartRequest request(RunCurves curves, ChartSettings settings) {
        return new ChartRequest(Metric.LOSS, List.of(new ChartRequest.Run("run", 0, curves)), settings, null, 600, 300, 1, LIGHT);
    }

    private static RunCurves straightLine() {
        RunCurves curves = new RunCurves();
        for (int i = 0; i <= 100; i++) {
            curves.training(i, i * 4, i * 400, i * 2, Map.of("losses/lm loss", 10.0 - i * 0.05));
        }
        return curves;
    }

    private static int pixelsOf(Color color, ChartImage shown) {
        int count = 0;
        for (int y = 0; y < shown.image().getHeight(); y++) {
            for (int x = 0; x < shown.image().getWidth(); x++) {
                if ((shown.image().getRGB(x, y) & 0xFFFFFF) == (color.getRGB() & 0xFFFFFF)) {
                    count++;
                }
            }
        }
        return count;
    }

    @Test
    void drawsTheCurveWhereTheAxesSayItIs() {
        ChartImage shown = ChartPainter.paint(request(straightLine(), ChartSettings.INITIAL));
        assertFalse(shown.empty());
        int x = (int) Math.round(shown.pointOfX(50));
        int y = (int) Math.round(shown.pointOfValue(7.5));
        boolean near = false;
        for (int dy = -1; dy <= 1; dy++) {
            Color pixel = new Color(shown.image().getRGB(x, y + dy));
            near |= pixel.getBlue() - pixel.getRed() > 60;
        }
        assertTrue(near, "the curve passes through the middle");
        assertEquals(50, shown.xAt(shown.pointOfX(50)), 1e-9);
        assertEquals(7.5, shown.axisValueAt(shown.pointOfValue(7.5)), 1e-9);
    }

    @Test
    void eachValidationSetHasAColourOfItsOwn() {
        RunCurves curves = straightLine();
        for (String set : List.of("validation-books", "validation-wiki")) {
            for (int i = 0; i <= 100; i++) {
                curves.evaluation(set, i, i * 2, Map.of("validation/losses/lm loss", set.endsWith("wiki") ? 5.0 : 9.0));
            }
        }
        ChartRequest.Run run = new ChartRequest.Run("run", 0, curves);
        ChartRequest alone = new ChartRequest(Metric.VALIDATION_LOSS, List.of(run), ChartSettings.INITIAL, null, 600, 300, 1, LIGHT);
        ChartImage shown = ChartPainter.paint(alone);
        assertTrue(distance(LIGHT.curve(0), shown, 9) < distance(LIGHT.curve(1), shown, 9), "books in the first colour");
        assertTrue(distance(LIGHT.curve(1), shown, 5) < distance(LIGHT.curve(0), shown, 5), "wiki in the second");
        ChartRequest compared = new ChartRequest(Metric.VALIDATION_LOSS, List.of(run, new ChartRequest.Run("other", 1, straightLine())), ChartSettings.INITIAL, null, 600, 300, 1,
                LIGHT);
        assertEquals(LIGHT.curve(0), compared.color(run, 0));
        assertTrue(distance(LIGHT.curve(0), ChartPainter.paint(compared), 5) < distance(LIGHT.curve(1), ChartPainter.paint(compared), 5), "the other run's colour is not taken");
    }

    /** How far the middle of the line at that value is from a colour. */
    private static double distance(Color color, ChartImage shown, double value) {
        int x = (int) Math.round(shown.pointOfX(50));
        int y = (int) Math.round(shown.pointOfValue(value));
        double nearest = Double.MAX_VALUE;
        for (int dy = -1; dy <= 1; dy++) {
            Color pixel = new Color(shown.image().getRGB(x, y + dy));
            nearest = Math.min(nearest, Math.hypot(Math.hypot(pixel.getRed() - color.getRed(), pixel.getGreen() - color.getGreen()), pixel.getBlue() - color.getBlue()));
        }
        return nearest;
    }

    /** The first and the last point, and those at the ends of a zoom, were cut in half by the edge of the plot. */
    @Test
    void dotsAtTheEdgesAreWhole() {
        RunCurves curves = new RunCurves();
        for (int i = 0; i <= 8; i++) {
            curves.training(i, i, i, i, Map.of("losses/lm loss", 2.0 + i * 0.5));
        }
        assertWholeDots(ChartPainter.paint(request(curves, ChartSettings.INITIAL)), 0, 8, 4);
        ChartRequest all = request(curves, ChartSettings.INITIAL.withView(new RunCurves.Span(2, 6)));
        ChartImage zoomed = ChartPainter.paint(new ChartRequest(all.metric(), all.runs(), all.settings(), new RunCurves.Span(3, 5), 600, 300, 1, LIGHT));
        assertWholeDots(zoomed, 2, 6, 4);
        int outside = (int) zoomed.plot().getX() - 20;
        for (int y = 40; y < 250; y++) {
            Color pixel = new Color(zoomed.image().getRGB(outside, y));
            assertTrue(Math.abs(pixel.getBlue() - pixel.getRed()) < 8, "nothing of the curve beside the plot");
        }
    }

    private static void assertWholeDots(ChartImage shown, int first, int last, int middle) {
        double whole = ink(shown, middle);
        assertTrue(whole > 8, "ink of a dot: " + whole);
        assertEquals(whole, ink(shown, first), whole * 0.2);
        assertEquals(whole, ink(shown, last), whole * 0.2);
    }

    /** How much of the curve's colour is within two points of a dot. */
    private static double ink(ChartImage shown, int position) {
        int x = (int) Math.round(shown.pointOfX(position));
        int y = (int) Math.round(shown.pointOfValue(2.0 + position * 0.5));
        double ink = 0;
        for (int dx = -2; dx < 2; dx++) {
            for (int dy = -2; dy < 2; dy++) {
                Color pixel = new Color(shown.image().getRGB(x + dx, y + dy));
                ink += Math.max(0, pixel.getBlue() - pixel.getRed()) / 166.0;
            }
        }
        return ink;
    }

    @Test
    void aLogarithmicAxisMakesAnExponentialStraight() {
        RunCurves curves = new RunCurves();
        for (int i = 0; i <= 100; i++) {
            curves.training(i, i, i, i, Map.of("losses/lm loss", Math.pow(10, -i / 25.0)));
        }
        ChartImage shown = ChartPainter.paint(request(curves, ChartSettings.INITIAL.withLogarithmic(true)));
        double first = shown.pointOfValue(1);
        double last = shown.pointOfValue(1e-4);
        assertEquals((first + last) / 2, shown.pointOfValue(1e-2), 1e-6);
        assertTrue(first < last, "large values are above");
    }

    @Test
    void smoothingDrawsTheRawCurveFaintlyBehind() {
        RunCurves curves = DecimatorTest.million();
        Color full = LIGHT.curve(0);
        Color faint = ChartTheme.mix(full, Color.WHITE, 0.28);
        ChartImage plain = ChartPainter.paint(request(curves, ChartSettings.INITIAL));
        ChartImage smooth = ChartPainter.paint(request(curves, ChartSettings.INITIAL.withSmoothing(0.99)));
        assertEquals(0, pixelsOf(faint, plain));
        assertTrue(pixelsOf(faint, smooth) > 1000, "the raw curve is there");
        assertTrue(pixelsOf(full, smooth) > 100, "the smoothed curve is above it");
        assertTrue(pixelsOf(full, smooth) < pixelsOf(full, plain) / 2, "and is thinner than the noise");
    }

    /** Nothing in the picture said which curve was which run's. */
    @Test
    void aPictureOfSeveralRunsNamesThem() throws Exception {
        ChartRequest one = request(straightLine(), ChartSettings.INITIAL);
        Rectangle place = new Rectangle(0, 0, 300, 200);
        BufferedImage alone = png(new ChartExport.Part(one, place));
        List<ChartRequest.Run> runs = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            runs.add(new ChartRequest.Run("a run with a long name " + i, i, straightLine()));
        }
        BufferedImage compared = png(new ChartExport.Part(new ChartRequest(one.metric(), runs, one.settings(), null, 300, 200, 1, LIGHT), place));
        assertEquals(400, alone.getHeight());
        int legend = compared.getHeight() - 400;
        assertTrue(legend >= 3 * 48, "several lines: " + legend);
        for (ChartRequest.Run run : runs) {
            int chip = 0;
            for (int y = 0; y < legend; y++) {
                for (int x = 0; x < compared.getWidth(); x++) {
                    chip += (compared.getRGB(x, y) & 0xFFFFFF) == (LIGHT.curve(run.color()).getRGB() & 0xFFFFFF) ? 1 : 0;
                }
            }
            assertTrue(chip > 300, "the colour of " + run.name() + ": " + chip);
        }
    }

    private static BufferedImage png(ChartExport.Part part) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(ChartExport.png(List.of(part))));
    }

    @Test
    void aRunWithoutValuesSaysSo() {
        ChartImage shown = ChartPainter.paint(request(new RunCurves(), ChartSettings.INITIAL));
        assertTrue(shown.empty());
        assertTrue(pixelsOf(LIGHT.muted(), shown) > 10, "there are words");
    }

    @Test
    void aWholeFrameOfAMillionPointsIsFast() {
        RunCurves curves = DecimatorTest.million();
        double[] millis = new double[30];
        for (int i = 0; i < millis.length; i++) {
            ChartSettings zoomed = ChartSettings.INITIAL.withView(new RunCurves.Span(i * 1000, 1_000_000 - i * 5000));
            long start = System.nanoTime();
            ChartPainter.paint(request(curves, zoomed));
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf("a frame of 1,000,000 points at 600x300: median %.1f ms, fastest %.1f ms%n",
                millis[millis.length / 2], millis[0]);
        assertTrue(millis[0] <= 16, "fastest frame " + millis[0] + " ms");
    }

    @Test
    void anUtilisationAboveOneSaysWhy() {
        Metric mfu = Metric.standard().getLast();
        assertEquals("mfu", mfu.id());
        int[] ink = new int[2];
        for (int i = 0; i < 2; i++) {
            RunCurves curves = new RunCurves();
            curves.training(1, 1, 1, 1, Map.of("mfu", 0.5));
            curves.training(2, 2, 2, 2, Map.of("mfu", i == 0 ? 1.0 : 1.2));
            ChartImage shown = ChartPainter.paint(new ChartRequest(mfu, List.of(new ChartRequest.Run("run", 0, curves)), ChartSettings.INITIAL, null,
                    280, 200, 1, LIGHT));
            for (int y = (int) shown.plot().getMaxY() - 18; y < shown.plot().getMaxY() - 2; y++) {
                for (int x = (int) shown.plot().getX(); x < shown.plot().getMaxX(); x++) {
                    ink[i] += (shown.image().getRGB(x, y) & 0xFF) < 100 ? 1 : 0;
                }
            }
        }
        assertEquals(0, ink[0], "nothing to say at 100%");
        assertTrue(ink[1] > 100, "dark pixels of a line of text: " + ink[1]);
        assertTrue(mfu.remarks(1.2).getFirst().contains("--peak-tflops"), mfu.remarks(1.2).getFirst());
        assertTrue(Metric.LOSS.remarks(8).isEmpty());
    }
}
