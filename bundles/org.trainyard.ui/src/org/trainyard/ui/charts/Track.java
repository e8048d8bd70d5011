package org.trainyard.ui.charts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows in order of iteration: a position for every kind of axis and the metrics known at it. A metric absent from a row
 * is NaN there. Not thread-safe: {@link RunCurves} guards its tracks.
 */
final class Track {
    private final Map<AxisKind, DoubleColumn> axes = new EnumMap<>(AxisKind.class);
    private final Map<String, MetricColumn> metrics = new LinkedHashMap<>();
    private int size;

    Track() {
        for (AxisKind kind : AxisKind.values()) {
            axes.put(kind, new DoubleColumn());
        }
    }

    /** Adds a row; an unknown position (NaN) takes the one before it. */
    void append(double iteration, double samples, double tokens, double seconds, Map<String, Double> values) {
        position(AxisKind.ITERATION, iteration);
        position(AxisKind.SAMPLES, samples);
        position(AxisKind.TOKENS, tokens);
        position(AxisKind.TIME, seconds);
        for (String name : values.keySet()) {
            if (!metrics.containsKey(name)) {
                metrics.put(name, absentSoFar());
            }
        }
        metrics.forEach((name, column) -> column.append(finite(values.get(name))));
        size++;
    }

    private void position(AxisKind kind, double value) {
        DoubleColumn column = axes.get(kind);
        double before = size == 0 ? 0 : column.get(size - 1);
        // Searching by position needs a column that never falls, whatever a clock or a counter did.
        column.append(value >= before ? value : before);
    }

    private MetricColumn absentSoFar() {
        MetricColumn column = new MetricColumn();
        for (int i = 0; i < size; i++) {
            column.append(Double.NaN);
        }
        return column;
    }

    private static double finite(Double value) {
        return value == null || value.isInfinite() ? Double.NaN : value;
    }

    /** Drops the rows after {@code iteration}: a later attempt has trained them again. */
    void truncateAfter(double iteration) {
        int keep = axes.get(AxisKind.ITERATION).upperBound(iteration);
        if (keep < size) {
            axes.values().forEach(column -> column.truncate(keep));
            metrics.values().forEach(column -> column.truncate(keep));
            size = keep;
        }
    }

    int size() {
        return size;
    }

    DoubleColumn axis(AxisKind kind) {
        return axes.get(kind);
    }

    /** The metric's column, or null when no row has named it. */
    MetricColumn metric(String name) {
        return metrics.get(name);
    }

    Collection<String> names() {
        List<String> names = new ArrayList<>();
        metrics.forEach((name, column) -> {
            if (column.known() > 0) {
                names.add(name);
            }
        });
        return names;
    }
}
