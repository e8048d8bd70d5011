package org.trainyard.ui.charts;

import java.awt.Color;
import java.util.List;

/**
 * One picture of one chart. Immutable; handed from the interface thread to the one that draws.
 *
 * @param metric what is drawn
 * @param runs the runs compared, in order
 * @param settings shared by the page
 * @param valueView the stretch of the vertical axis to show (decimal logarithms on a logarithmic axis), or null to fit
 * @param width in points
 * @param height in points
 * @param scale pixels a point, 1 at 100%
 * @param theme colours and font
 */
public record ChartRequest(Metric metric, List<Run> runs, ChartSettings settings, RunCurves.Span valueView, int width,
        int height, double scale, ChartTheme theme) {

    /**
     * A run to draw.
     *
     * @param name for the legend
     * @param color index into the theme's palette
     * @param curves its values
     */
    public record Run(String name, int color, RunCurves curves) {
    }

    /** The colour of a curve: of one run each set has its own, of several runs further sets have paler ones of the run's. */
    Color color(Run run, int set) {
        return runs.size() == 1 ? theme.curve(run.color() + set) : ChartTheme.mix(theme.curve(run.color()), theme.background(), Math.max(0.4, 1 - 0.3 * set));
    }
}
