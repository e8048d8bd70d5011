package org.trainyard.ui.charts;

import java.util.List;
import org.jfree.data.xy.AbstractXYDataset;

/** Shows polylines to JFreeChart, with values as logarithms where the axis is logarithmic. */
final class PolylineDataset extends AbstractXYDataset {
    private static final long serialVersionUID = 1L;

    private final transient List<Polyline> lines;
    private final boolean logarithmic;

    PolylineDataset(List<Polyline> lines, boolean logarithmic) {
        this.lines = lines;
        this.logarithmic = logarithmic;
    }

    @Override
    public int getSeriesCount() {
        return lines.size();
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return series;
    }

    @Override
    public int getItemCount(int series) {
        return lines.get(series).size();
    }

    @Override
    public double getXValue(int series, int item) {
        return lines.get(series).x(item);
    }

    @Override
    public double getYValue(int series, int item) {
        return onAxis(lines.get(series).y(item), logarithmic);
    }

    @Override
    public Number getX(int series, int item) {
        return getXValue(series, item);
    }

    @Override
    public Number getY(int series, int item) {
        return getYValue(series, item);
    }

    /** Where a value lies on the axis; NaN for what a logarithmic axis cannot show. */
    static double onAxis(double value, boolean logarithmic) {
        return !logarithmic ? value : value > 0 ? Math.log10(value) : Double.NaN;
    }
}
