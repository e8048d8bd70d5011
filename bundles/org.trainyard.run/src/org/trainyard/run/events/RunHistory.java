package org.trainyard.run.events;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trainyard.run.events.RunEvent.RunEnded;
import org.trainyard.run.events.RunEvent.RunStarted;
import org.trainyard.run.events.RunEvent.Validation;

/**
 * Everything a run measured, in primitive arrays, kept up to date from its event log: what charts are drawn from.
 *
 * <p>When a run resumes from an iteration, the points after it that an earlier attempt measured are superseded and
 * disappear; other events stay. {@link #poll()} belongs to one (background) thread at a time. {@link #snapshot()} may
 * be called by any thread, costs next to nothing, and what it gives never changes.
 */
public final class RunHistory {
    /** Prefix of the loss metrics: {@code losses/lm loss}. */
    public static final String LOSSES = "losses/";
    /** Prefix of the evaluation metrics: {@code validation/valid/losses/lm loss}. */
    public static final String VALIDATION = "validation/";

    private final EventReader reader;
    private final Collector collector = new Collector();
    private volatile Snapshot latest;

    public RunHistory(Path eventsFile) {
        this.reader = new EventReader(eventsFile);
        this.latest = collector.snapshot();
    }

    /**
     * Reads what is new in the log.
     *
     * @return true when the snapshot changed
     * @throws org.trainyard.run.UserError when the log cannot be read
     */
    public synchronized boolean poll() {
        boolean changed;
        try {
            changed = reader.poll(collector);
        } catch (RuntimeException e) {
            latest = collector.snapshot();
            throw e;
        }
        if (changed) {
            latest = collector.snapshot();
        }
        return changed;
    }

    /** The state after the last poll. */
    public Snapshot snapshot() {
        return latest;
    }

    /** A run's history at one moment. Immutable; any thread. */
    public static final class Snapshot {
        private final Map<String, Series> series;
        private final List<RunEvent> events;
        private final List<String> problems;
        private final RunStarted start;
        private final RunEnded end;
        private final long lastIteration;

        Snapshot(Map<String, Series> series, List<RunEvent> events, List<String> problems, RunStarted start,
                RunEnded end, long lastIteration) {
            this.series = series;
            this.events = events;
            this.problems = problems;
            this.start = start;
            this.end = end;
            this.lastIteration = lastIteration;
        }

        /**
         * The metrics there are points of, in the order of their first appearance: the JSON names of the iteration
         * fields, {@code losses/NAME}, {@code validation/SET/losses/NAME} and {@code validation/SET/perplexities/NAME}.
         */
        public Set<String> metrics() {
            return series.keySet();
        }

        /** The points of a metric by ascending iteration; empty for a metric nobody measured. */
        public Series series(String metric) {
            return series.getOrDefault(metric, Series.EMPTY);
        }

        /** All events but the iterations, oldest first. */
        public List<RunEvent> events() {
            return events;
        }

        /** Damaged lines that were passed over, each with its number. */
        public List<String> problems() {
            return problems;
        }

        /** How the current attempt began. */
        public Optional<RunStarted> lastStart() {
            return Optional.ofNullable(start);
        }

        /** How the current attempt ended; empty while it runs, and when it ended without a word. */
        public Optional<RunEnded> lastEnd() {
            return Optional.ofNullable(end);
        }

        /** The newest iteration that stands; 0 before the first. */
        public long lastIteration() {
            return lastIteration;
        }
    }

    /** Turns events into columns. Guarded by the history's monitor. */
    private static final class Collector implements EventReader.Sink {
        private ColumnStore training = new ColumnStore();
        private ColumnStore validation = new ColumnStore();
        private PrefixList<RunEvent> events = new PrefixList<>();
        private PrefixList<String> problems = new PrefixList<>();
        private RunStarted start;
        private RunEnded end;
        private long startIteration;
        private long lastSamples = RunEvent.UNKNOWN;
        private long lastTokens = RunEvent.UNKNOWN;

        @Override
        public void event(RunEvent event, long line) {
            if (event instanceof IterationEvent iteration) {
                addIteration(iteration);
                return;
            }
            events.add(event);
            switch (event) {
                case RunStarted started -> {
                    start = started;
                    end = null;
                    startIteration = started.iteration();
                    training.supersedeAfter(started.iteration());
                    validation.supersedeAfter(started.iteration());
                    lastSamples = started.consumedSamples();
                    lastTokens = RunEvent.UNKNOWN;
                }
                case RunEnded ended -> end = ended;
                case Validation measured -> addValidation(measured);
                default -> { }
            }
        }

        private void addIteration(IterationEvent e) {
            training.beginRow(e.iteration(), e.time(), e.consumedSamples(), e.consumedTokens());
            lastSamples = e.consumedSamples();
            lastTokens = e.consumedTokens();
            for (Map.Entry<String, Double> loss : e.losses().entrySet()) {
                training.putPrefixed(LOSSES, loss.getKey(), loss.getValue());
            }
            training.put("learning_rate", e.learningRate());
            training.put("grad_norm", e.gradNorm());
            training.put("loss_scale", e.lossScale());
            training.put("global_batch_size", known(e.globalBatchSize()));
            training.put("step_ms", e.stepMs());
            training.put("tokens_per_second", e.tokensPerSecond());
            training.put("tflops", e.tflops());
            training.put("mfu", e.mfu());
            training.put("skipped_iterations", known(e.skippedIterations()));
            training.put("nan_iterations", known(e.nanIterations()));
            training.put("params_norm", e.paramsNorm());
            training.put("num_zeros", e.numZeros());
        }

        private void addValidation(Validation e) {
            // several sets are measured at one iteration: they share its row
            validation.beginOrContinueRow(e.iteration(), e.time(), lastSamples, lastTokens);
            e.losses().forEach((name, value) -> validation.put(VALIDATION + e.set() + "/losses/" + name, value));
            e.perplexities().forEach((name, value) -> validation.put(VALIDATION + e.set() + "/perplexities/" + name, value));
        }

        private static double known(long value) {
            return value == RunEvent.UNKNOWN ? Double.NaN : value;
        }

        @Override
        public void damaged(long line, String reason) {
            problems.add(reason);
        }

        @Override
        public void restarted() {
            training = new ColumnStore();
            validation = new ColumnStore();
            events = new PrefixList<>();
            problems = new PrefixList<>();
            start = null;
            end = null;
            startIteration = 0;
            lastSamples = RunEvent.UNKNOWN;
            lastTokens = RunEvent.UNKNOWN;
        }

        Snapshot snapshot() {
            Map<String, Series> series = new java.util.LinkedHashMap<>();
            training.addSeriesTo(series);
            validation.addSeriesTo(series);
            long last = training.size() > 0 ? training.lastIteration() : startIteration;
            return new Snapshot(java.util.Collections.unmodifiableMap(series), events.prefix(), problems.prefix(),
                    start, end, last);
        }
    }
}
