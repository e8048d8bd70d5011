package org.trainyard.ui.charts;

/**
 * Reduces a curve to what its pixels can show: of each pixel column the first, lowest, highest and last point, in their
 * order. The picture is the one that all points would give, spikes included, from at most four points a column.
 */
final class Decimator {
    private Decimator() {
    }

    /**
     * @param xs positions, never falling; as many as {@code ys} has values
     * @param from left edge of the picture
     * @param to right edge of the picture, above {@code from}
     * @param columns width of the picture in pixels
     * @return the points to draw, with one neighbour on each side so that lines run to the edges
     */
    static Polyline decimate(DoubleColumn xs, MetricColumn ys, double from, double to, int columns) {
        int first = Math.max(0, xs.lowerBound(from) - 1);
        int end = Math.min(ys.size(), xs.upperBound(to) + 1);
        Polyline line = new Polyline();
        if (end - first <= 4 * columns) {
            for (int i = first; i < end; i++) {
                line.add(xs.get(i), ys.get(i));
            }
            return line;
        }
        MinMaxPyramid.Extremes extremes = new MinMaxPyramid.Extremes();
        double perColumn = (to - from) / columns;
        int start = first;
        for (int column = 0; column < columns && start < end; column++) {
            int next = column == columns - 1 ? end : boundary(xs, from + (column + 1) * perColumn, start, end);
            if (next > start) {
                addColumn(line, xs, ys, start, next, extremes);
                start = next;
            }
        }
        return line;
    }

    private static int boundary(DoubleColumn xs, double edge, int start, int end) {
        return Math.clamp(xs.lowerBound(edge), start, end);
    }

    private static void addColumn(Polyline line, DoubleColumn xs, MetricColumn ys, int start, int end,
            MinMaxPyramid.Extremes extremes) {
        ys.extremes(start, end, extremes);
        int last = end - 1;
        int earlier = Math.min(extremes.minIndex, extremes.maxIndex);
        int later = Math.max(extremes.minIndex, extremes.maxIndex);
        line.add(xs.get(start), ys.get(start));
        if (earlier > start) {
            line.add(xs.get(earlier), ys.get(earlier));
        }
        if (later > start && later < last && later != earlier) {
            line.add(xs.get(later), ys.get(later));
        }
        if (last > start && last != earlier) {
            line.add(xs.get(last), ys.get(last));
        }
    }
}
