package org.trainyard.ui.charts;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.util.BitSet;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/**
 * Draws each curve as one path. A dense curve, which fills its pixel columns with ups and downs, is drawn without
 * smoothed edges: the eye cannot tell, and it takes a tenth of the time.
 */
final class CurveRenderer extends XYLineAndShapeRenderer {
    private static final long serialVersionUID = 1L;

    private final BitSet dense = new BitSet();

    CurveRenderer() {
        super(true, false);
        setDrawSeriesLineAsPath(true);
    }

    void setDense(int series, boolean value) {
        dense.set(series, value);
    }

    @Override
    protected void drawFirstPassShape(Graphics2D graphics, int pass, int series, int item, Shape shape) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING,
                dense.get(series) ? RenderingHints.VALUE_ANTIALIAS_OFF : RenderingHints.VALUE_ANTIALIAS_ON);
        super.drawFirstPassShape(graphics, pass, series, item, shape);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }
}
