package org.trainyard.ui.charts;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A number axis whose ticks are chosen by {@link Ticks}: few, round, labelled with k, M, B or as durations. */
final class TickAxis extends NumberAxis {
    private static final long serialVersionUID = 1L;

    /** What the positions mean. */
    enum Scale {
        LINEAR, COUNT, LOG, TIME, PERCENT, NONE
    }

    /** Right of the axis, in points. */
    private static final double ROOM = 12;

    private Scale scale = Scale.LINEAR;

    TickAxis() {
        setAutoRange(false);
        setTickMarksVisible(false);
        setAxisLineVisible(false);
    }

    void setScale(Scale scale) {
        this.scale = scale;
    }

    /** A single label tells no scale: then there are more. */
    private List<Ticks.Tick> ticks(int wanted) {
        List<Ticks.Tick> ticks = ticksFor(wanted);
        for (int more = wanted + 1; ticks.size() == 1 && more <= 2 * wanted; more++) {
            ticks = ticksFor(more);
        }
        return ticks;
    }

    private List<Ticks.Tick> ticksFor(int wanted) {
        double low = getRange().getLowerBound();
        double high = getRange().getUpperBound();
        return switch (scale) {
            case LINEAR -> Ticks.linear(low, high, wanted);
            case COUNT -> Ticks.counts(low, high, wanted);
            case LOG -> Ticks.logarithmic(low, high, wanted);
            case TIME -> Ticks.time(low, high, wanted);
            case PERCENT -> Ticks.percent(low, high, wanted);
            case NONE -> List.of();
        };
    }

    @Override
    protected List<NumberTick> refreshTicksHorizontal(Graphics2D graphics, Rectangle2D area, RectangleEdge edge) {
        double labelWidth = getTickLabelFont().getSize2D() * 6;
        FontMetrics metrics = graphics.getFontMetrics(getTickLabelFont());
        List<NumberTick> result = new ArrayList<>();
        for (Ticks.Tick tick : ticks(Math.max(2, (int) (area.getWidth() / labelWidth)))) {
            // What would stick out at the end of the axis ends there.
            double right = valueToJava2D(tick.position(), area, edge) + metrics.stringWidth(tick.label()) / 2.0;
            TextAnchor anchor = right > area.getMaxX() + ROOM ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_CENTER;
            result.add(new NumberTick(tick.position(), tick.label(), anchor, TextAnchor.CENTER, 0));
        }
        return result;
    }

    @Override
    protected List<NumberTick> refreshTicksVertical(Graphics2D graphics, Rectangle2D area, RectangleEdge edge) {
        double labelHeight = getTickLabelFont().getSize2D() * 2.6;
        return ticks(Math.max(3, (int) (area.getHeight() / labelHeight))).stream()
                .map(tick -> new NumberTick(tick.position(), tick.label(), TextAnchor.CENTER_RIGHT, TextAnchor.CENTER, 0)).toList();
    }
}
