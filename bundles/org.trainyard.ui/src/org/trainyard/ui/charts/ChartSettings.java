package org.trainyard.ui.charts;

/**
 * What all charts of a page share. Immutable.
 *
 * @param axis what the horizontal axis counts
 * @param smoothing weight of the past in the moving average, in [0, 1)
 * @param logarithmic whether vertical axes are logarithmic
 * @param view the stretch of the horizontal axis to show, or null for all
 */
public record ChartSettings(AxisKind axis, double smoothing, boolean logarithmic, RunCurves.Span view) {
    /** Everything by iteration, unsmoothed, linear. */
    public static final ChartSettings INITIAL = new ChartSettings(AxisKind.ITERATION, 0, false, null);

    /** The same on another axis, of which all is shown. */
    public ChartSettings withAxis(AxisKind newAxis) {
        return new ChartSettings(newAxis, smoothing, logarithmic, null);
    }

    /** The same with another smoothing. */
    public ChartSettings withSmoothing(double weight) {
        return new ChartSettings(axis, weight, logarithmic, view);
    }

    /** The same with linear or logarithmic values. */
    public ChartSettings withLogarithmic(boolean on) {
        return new ChartSettings(axis, smoothing, on, view);
    }

    /** The same over another stretch; null for all. */
    public ChartSettings withView(RunCurves.Span newView) {
        return new ChartSettings(axis, smoothing, logarithmic, newView);
    }
}
