package org.trainyard.ui.charts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * All curves of one run. Thread-safe: a background thread appends while others draw and look values up; every call holds
 * the lock for no more than a few milliseconds.
 *
 * <p>A metric is named by a key: the name of an event field ({@code grad_norm}), {@code losses/NAME} for a training loss,
 * {@code validation/losses/NAME} for a loss on the validation set.
 */
public final class RunCurves {
    /** Prefix of training losses. */
    public static final String LOSS = "losses/";
    /** Prefix of validation losses. */
    public static final String VALIDATION = "validation/losses/";

    private final Track training = new Track();
    private final Map<String, Track> evaluations = new TreeMap<>();
    private long version;

    /** A value read off a curve. */
    public record Reading(double x, double value, double iteration) {
    }

    /** A value read off the curve of one set, such as {@code validation-wiki}; training has the name {@code ""}. */
    public record SetReading(String set, Reading reading) {
        /** What the user called the set. */
        String name() {
            return set.replaceFirst("^validation-", "");
        }
    }

    /** Lowest and highest position. */
    public record Span(double from, double to) {
        /** The span that covers both; either may be null. */
        public static Span union(Span a, Span b) {
            if (a == null || b == null) {
                return a == null ? b : a;
            }
            return new Span(Math.min(a.from, b.from), Math.max(a.to, b.to));
        }
    }

    /**
     * Adds what one training step reported.
     *
     * @param seconds since the run's first event
     * @param values by key; positions and values that are unknown are NaN or absent
     */
    public synchronized void training(double iteration, double samples, double tokens, double seconds,
            Map<String, Double> values) {
        training.append(iteration, samples, tokens, seconds, values);
        version++;
    }

    /** Prefix of the losses on a set: validation sets share theirs, the test set is a metric of its own. */
    public static String evaluationPrefix(String set) {
        return set.startsWith("valid") ? VALIDATION : set + "/losses/";
    }

    /**
     * Adds an evaluation on {@code set} (valid, test). Samples and tokens are those of the training step at that iteration.
     * One at the same iteration as the last takes its place: at the end of training a run is evaluated twice.
     */
    public synchronized void evaluation(String set, double iteration, double seconds, Map<String, Double> values) {
        int row = training.axis(AxisKind.ITERATION).upperBound(iteration) - 1;
        double samples = row < 0 ? Double.NaN : training.axis(AxisKind.SAMPLES).get(row);
        double tokens = row < 0 ? Double.NaN : training.axis(AxisKind.TOKENS).get(row);
        Track track = evaluations.computeIfAbsent(set, name -> new Track());
        if (track.size() > 0 && track.axis(AxisKind.ITERATION).get(track.size() - 1) == iteration) {
            track.truncateAfter(Math.nextDown(iteration));
        }
        track.append(iteration, samples, tokens, seconds, values);
        version++;
    }

    /** Drops everything after {@code iteration}, because a resumed attempt trains it again. */
    public synchronized void truncateAfter(double iteration) {
        training.truncateAfter(iteration);
        evaluations.values().forEach(track -> track.truncateAfter(iteration));
        version++;
    }

    /** Forgets everything, because the event log was replaced. */
    public synchronized void clear() {
        training.truncateAfter(Double.NEGATIVE_INFINITY);
        evaluations.clear();
        version++;
    }

    /** Grows with every change. */
    public synchronized long version() {
        return version;
    }

    /** Number of training steps known. */
    public synchronized int steps() {
        return training.size();
    }

    /** Keys of all metrics that have a value. */
    public synchronized Set<String> metrics() {
        Set<String> names = new LinkedHashSet<>(training.names());
        evaluations.values().forEach(track -> names.addAll(track.names()));
        return names;
    }

    /** First and last position of anything known of the run, or null when there is nothing. */
    public synchronized Span span(AxisKind axis) {
        Span span = extent(training, axis);
        for (Track track : evaluations.values()) {
            span = Span.union(span, extent(track, axis));
        }
        return span;
    }

    private static Span extent(Track track, AxisKind axis) {
        DoubleColumn xs = track.axis(axis);
        return xs.size() == 0 ? null : new Span(xs.get(0), xs.get(xs.size() - 1));
    }

    /**
     * The points to draw of one metric.
     *
     * @param smoothing weight of the past in [0, 1); 0 gives the values themselves
     * @param columns width of the picture in pixels
     * @return one line for each set that holds the metric; none when it is unknown
     */
    public synchronized List<Polyline> lines(String metric, AxisKind axis, double smoothing, Span view, int columns) {
        List<Polyline> lines = new ArrayList<>();
        for (Track track : tracksOf(metric)) {
            MetricColumn values = track.metric(metric);
            MetricColumn drawn = smoothing > 0 ? values.smoothed(smoothing) : values;
            lines.add(Decimator.decimate(track.axis(axis), drawn, view.from, view.to, columns));
        }
        return lines;
    }

    /** The known value nearest to {@code x} on the first set that holds the metric, or null. */
    public Reading nearest(String metric, AxisKind axis, double x) {
        List<SetReading> all = readings(metric, axis, x);
        return all.isEmpty() ? null : all.getFirst().reading;
    }

    /** The known values nearest to {@code x}, one of each set that holds the metric, in the order of {@link #lines}. */
    public synchronized List<SetReading> readings(String metric, AxisKind axis, double x) {
        List<SetReading> readings = new ArrayList<>();
        if (has(training, metric)) {
            readings.add(new SetReading("", nearest(training, metric, axis, x)));
        }
        evaluations.forEach((set, track) -> {
            if (has(track, metric)) {
                readings.add(new SetReading(set, nearest(track, metric, axis, x)));
            }
        });
        return readings;
    }

    /** A value of a track that has at least one. */
    private static Reading nearest(Track track, String metric, AxisKind axis, double x) {
        DoubleColumn xs = track.axis(axis);
        MetricColumn values = track.metric(metric);
        int right = xs.lowerBound(x);
        int left = right - 1;
        while (left >= 0 && Double.isNaN(values.get(left))) {
            left--;
        }
        while (right < xs.size() && Double.isNaN(values.get(right))) {
            right++;
        }
        boolean useRight = left < 0 || right < xs.size() && xs.get(right) - x < x - xs.get(left);
        int row = useRight ? right : left;
        return new Reading(xs.get(row), values.get(row), track.axis(AxisKind.ITERATION).get(row));
    }

    /** The newest known value of a metric, or null. */
    public Reading latest(String metric, AxisKind axis) {
        return nearest(metric, axis, Double.MAX_VALUE);
    }

    private List<Track> tracksOf(String metric) {
        List<Track> tracks = new ArrayList<>();
        if (has(training, metric)) {
            tracks.add(training);
        }
        for (Track track : evaluations.values()) {
            if (has(track, metric)) {
                tracks.add(track);
            }
        }
        return tracks;
    }

    private static boolean has(Track track, String metric) {
        MetricColumn column = track.metric(metric);
        return column != null && column.known() > 0;
    }
}
