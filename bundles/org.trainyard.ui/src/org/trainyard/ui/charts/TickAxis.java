package org.trainyard.ui.charts;

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

    private Scale scale = Scale.LINEAR;

    TickAxis() {
        setAutoRange(false);
        setTickMarksVisible(false);
        setAxisLineVisible(false);
    }

    void setScale(Scale scale) {
        this.scale = scale;
    }

    private List<Ticks.Tick> ticks(int wanted) {
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
        return numberTicks(Math.max(2, (int) (area.getWidth() / labelWidth)), TextAnchor.TOP_CENTER);
    }

    @Override
    protected List<NumberTick> refreshTicksVertical(Graphics2D graphics, Rectangle2D area, RectangleEdge edge) {
        double labelHeight = getTickLabelFont().getSize2D() * 2.6;
        return numberTicks(Math.max(3, (int) (area.getHeight() / labelHeight)), TextAnchor.CENTER_RIGHT);
    }

    private List<NumberTick> numberTicks(int wanted, TextAnchor anchor) {
        List<NumberTick> result = new ArrayList<>();
        for (Ticks.Tick tick : ticks(wanted)) {
            result.add(new NumberTick(tick.position(), tick.label(), anchor, TextAnchor.CENTER, 0));
        }
        return result;
    }
}
