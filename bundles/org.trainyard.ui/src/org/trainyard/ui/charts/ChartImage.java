package org.trainyard.ui.charts;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * A drawn chart and where its axes lie, so that the mouse can be read without drawing again. Immutable once made.
 *
 * @param image the picture, in pixels
 * @param plot the area between the axes, in points
 * @param view the stretch of the horizontal axis shown
 * @param values the stretch of the vertical axis shown (decimal logarithms on a logarithmic axis)
 * @param empty whether there was nothing to draw
 * @param request what was asked for
 */
public record ChartImage(BufferedImage image, Rectangle2D plot, RunCurves.Span view, RunCurves.Span values,
        boolean empty, ChartRequest request) {

    /** Position on the horizontal axis under a point of the picture. */
    public double xAt(double point) {
        return view.from() + (point - plot.getX()) / plot.getWidth() * (view.to() - view.from());
    }

    /** Where a position of the horizontal axis is in the picture, in points. */
    public double pointOfX(double x) {
        return plot.getX() + (x - view.from()) / (view.to() - view.from()) * plot.getWidth();
    }

    /** Position on the vertical axis under a point of the picture, on the axis' own scale. */
    public double axisValueAt(double point) {
        return values.to() - (point - plot.getY()) / plot.getHeight() * (values.to() - values.from());
    }

    /** Where a value is in the picture, in points. */
    public double pointOfValue(double value) {
        double position = request.settings().logarithmic() ? Math.log10(value) : value;
        return plot.getY() + (values.to() - position) / (values.to() - values.from()) * plot.getHeight();
    }
}
