package org.trainyard.ui.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.junit.jupiter.api.Test;

class TicksTest {
    private static List<String> labels(List<Ticks.Tick> ticks) {
        return ticks.stream().map(Ticks.Tick::label).toList();
    }

    @Test
    void linearTicksAreRound() {
        assertEquals(List.of("0", "200", "400", "600"), labels(Ticks.linear(0, 600, 3)));
        assertEquals(List.of("2.5", "5", "7.5", "10"), labels(Ticks.linear(2.1, 10.4, 4)));
        assertEquals(List.of("0", "250k", "500k", "750k", "1M"), labels(Ticks.linear(0, 1_000_000, 4)));
        assertEquals(List.of("2e-4", "4e-4", "6e-4"), labels(Ticks.linear(1.5e-4, 6.2e-4, 3)));
    }

    @Test
    void countsAreTickedAtWholeNumbers() {
        assertEquals(List.of("1", "2", "3"), labels(Ticks.counts(1, 3, 6)));
        assertEquals(List.of("5", "10"), labels(Ticks.counts(1, 12, 5)));
        assertEquals(List.of("0", "25", "50", "75", "100"), labels(Ticks.counts(0, 100, 4)));
    }

    @Test
    void timeIsTickedAtRoundMinutesAndHours() {
        assertEquals(List.of("0", "30s", "1m", "1m 30s"), labels(Ticks.time(0, 100, 4)));
        assertEquals(List.of("0", "6h", "12h", "18h", "1d"), labels(Ticks.time(0, 86_400, 5)));
    }

    @Test
    void logarithmicTicksSitAtTheirValues() {
        List<Ticks.Tick> decades = Ticks.logarithmic(-4, 0, 4);
        assertEquals(List.of("1e-4", "0.001", "0.01", "0.1", "1"), labels(decades));
        for (Ticks.Tick tick : Ticks.logarithmic(Math.log10(2.5), Math.log10(8), 5)) {
            assertEquals(Double.parseDouble(tick.label()), Math.pow(10, tick.position()), 1e-9);
        }
    }

    @Test
    void thereAreNeverManyTicks() {
        for (double high : new double[] {1e-9, 1e-3, 0.7, 3, 47, 1e5, 1e13}) {
            assertTrue(Ticks.linear(0, high, 5).size() <= 7, "up to " + high);
            assertTrue(Ticks.time(0, high, 5).size() <= 7, "seconds up to " + high);
        }
    }

    @Test
    void quantitiesAreWrittenForPeople() {
        assertEquals("3.0698", Quantity.PLAIN.format(3.06981));
        assertEquals("12,345", Quantity.RATE.format(12345.4));
        assertEquals("61.1%", Quantity.FRACTION.format(0.6112));
        assertEquals("1.000e-04", Quantity.SCIENTIFIC.format(1e-4));
        assertEquals("–", Quantity.PLAIN.format(Double.NaN));
    }

    /** 0.001 stood above 7.5e-4, and 10k above 7500. */
    @Test
    void theLabelsOfAnAxisAreWrittenInOneWay() {
        assertEquals(List.of("0", "2.5e-4", "5e-4", "7.5e-4", "1e-3"), labels(Ticks.linear(0, 1e-3, 4)));
        assertEquals(List.of("0", "0.001", "0.002", "0.003"), labels(Ticks.linear(0, 3e-3, 3)));
        assertEquals(List.of("0", "2.5k", "5k", "7.5k", "10k"), labels(Ticks.linear(0, 1e4, 4)));
        assertEquals(List.of("0", "1000", "2000", "3000"), labels(Ticks.counts(0, 3000, 3)));
    }

    /** A narrow chart of 190 iterations had the label 100 and no other. */
    @Test
    void anAxisHasMoreThanOneLabel() {
        TickAxis axis = new TickAxis();
        axis.setScale(TickAxis.Scale.COUNT);
        axis.setRange(1, 190);
        Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        List<NumberTick> ticks = axis.refreshTicksHorizontal(graphics, new Rectangle2D.Double(50, 0, 210, 100), RectangleEdge.BOTTOM);
        assertTrue(ticks.size() > 1, ticks.toString());
    }

    @Test
    void theLastLabelStaysInThePicture() {
        TickAxis axis = new TickAxis();
        axis.setScale(TickAxis.Scale.COUNT);
        axis.setRange(0, 12_500);
        Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        List<NumberTick> ticks = axis.refreshTicksHorizontal(graphics, new Rectangle2D.Double(50, 0, 400, 100), RectangleEdge.BOTTOM);
        assertEquals("12.5k", ticks.getLast().getText());
        assertEquals(TextAnchor.TOP_RIGHT, ticks.getLast().getTextAnchor());
        assertEquals(TextAnchor.TOP_CENTER, ticks.get(1).getTextAnchor());
    }
}
