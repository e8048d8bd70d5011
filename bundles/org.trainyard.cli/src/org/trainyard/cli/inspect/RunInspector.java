package org.trainyard.cli.inspect;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.trainyard.checkpoint.CheckpointStore;
import org.trainyard.cli.Units;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.RunInfo;
import org.trainyard.run.RunStatus;
import org.trainyard.run.events.RunEvent;
import org.trainyard.run.events.RunHistory;
import org.trainyard.run.events.Series;

/** Tells about a run: what it is, where it stands, what it measured last, and its checkpoints. */
final class RunInspector {
    private static final int SHOWN_WARNINGS = 5;
    private static final int RATE_POINTS = 20;

    private RunInspector() {
    }

    static Description describe(RunDirectory run, InspectSettings settings) {
        RunInfo info = run.info();
        Description d = new Description("run", run.path().toString(), "Run " + info.name() + " in " + run.path());
        d.value("name", info.name());
        d.fact("id", info.id(), "id", info.id());
        d.fact("created", info.created().toString(), "created", info.created().toString());
        d.fact("model", info.model(), "model", info.model());
        d.fact("command", String.join(" ", info.command()), "command", info.command());
        status(run.status(), d);
        RunHistory history = new RunHistory(run.eventsFile());
        history.poll();
        RunHistory.Snapshot snapshot = history.snapshot();
        progress(snapshot, d);
        measured(snapshot, d);
        events(snapshot, d);
        snapshot.problems().forEach(d::problem);
        CheckpointStore store = new CheckpointStore(run.checkpointsDirectory());
        d.heading(store.list().isEmpty() ? "No checkpoints." : "Checkpoints:");
        CheckpointInspector.list(store, settings, d);
        return d;
    }

    private static void status(RunStatus status, Description d) {
        StringBuilder text = new StringBuilder(status.state().word());
        if (status.state().alive()) {
            text.append(", process ").append(status.pid()).append(" on ").append(status.host());
        }
        if (status.started() != null && !status.started().equals(Instant.EPOCH)) {
            text.append(", started ").append(status.started());
            if (status.state().alive()) {
                text.append(" (").append(Units.duration(Duration.between(status.started(), Instant.now()).toMillis() / 1e3)).append(" ago)");
            }
        }
        if (status.exitCode() != null) {
            text.append(", exit code ").append(status.exitCode());
        }
        if (status.message() != null && !status.message().isBlank()) {
            text.append(": ").append(status.message());
        }
        d.fact("state", text.toString(), "state", status.state().word()).value("pid", status.pid()).value("host", status.host())
            .value("exit_code", status.exitCode());
    }

    private static void progress(RunHistory.Snapshot snapshot, Description d) {
        long iteration = snapshot.lastIteration();
        d.value("iteration", iteration);
        snapshot.lastStart().ifPresentOrElse(start -> {
            String share = start.trainIters() > 0 ? String.format(Locale.ROOT, " of %,d (%.1f%%)", start.trainIters(), 100.0 * iteration / start.trainIters()) : "";
            d.fact("iteration", Units.count(iteration) + share, "train_iters", start.trainIters());
            d.fact("attempts", Integer.toString(start.attempt()), "attempts", start.attempt());
            d.fact("engine", start.version() + ", " + start.device() + ", " + start.precision() + ", " + Units.count(start.parameters()) + " parameters, world size "
                + start.worldSize(), "parameters", start.parameters());
        }, () -> d.line("It was never started."));
    }

    private static void measured(RunHistory.Snapshot snapshot, Description d) {
        Map<String, Double> last = new TreeMap<>();
        for (String metric : snapshot.metrics()) {
            Series series = snapshot.series(metric);
            if (!series.isEmpty()) {
                last.put(metric, series.lastValue());
            }
        }
        if (last.isEmpty()) {
            return;
        }
        d.heading("Measured last:");
        for (String metric : last.keySet()) {
            Series series = snapshot.series(metric);
            int end = series.size() - 1;
            String text = number(series.value(end)) + " at iteration " + Units.count(series.iteration(end));
            if (metric.startsWith(RunHistory.LOSSES) && end > 0) {
                text += ", from " + number(series.value(0)) + " at iteration " + Units.count(series.iteration(0));
            }
            d.line(metric + " ".repeat(Math.max(1, 44 - metric.length())) + text);
        }
        d.value("last", last);
        Series rate = snapshot.series("tokens_per_second");
        if (!rate.isEmpty()) {
            double[] newest = new double[Math.min(RATE_POINTS, rate.size())];
            for (int i = 0; i < newest.length; i++) {
                newest[i] = rate.value(rate.size() - newest.length + i);
            }
            java.util.Arrays.sort(newest);
            double median = newest[newest.length / 2];
            d.line("median of the last " + newest.length + " rates: " + Units.count(Math.round(median)) + " tokens/s");
            d.value("median_tokens_per_second", median);
        }
    }

    private static void events(RunHistory.Snapshot snapshot, Description d) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<String> warnings = new ArrayList<>();
        for (RunEvent event : snapshot.events()) {
            counts.merge(event.type(), 1, Integer::sum);
            if (event instanceof RunEvent.Warning w) {
                warnings.add(Instant.ofEpochMilli(w.time()) + " " + w.text());
            } else if (event instanceof RunEvent.CheckpointSkipped s) {
                warnings.add(Instant.ofEpochMilli(s.time()) + " passed over " + s.path() + ": " + s.reason());
            }
        }
        d.value("events", counts);
        if (!warnings.isEmpty()) {
            d.heading(warnings.size() <= SHOWN_WARNINGS ? "Warnings:" : "The last " + SHOWN_WARNINGS + " of " + warnings.size() + " warnings:");
            warnings.subList(Math.max(0, warnings.size() - SHOWN_WARNINGS), warnings.size()).forEach(d::line);
        }
        d.value("warnings", warnings);
    }

    /** Six digits, without zeros that say nothing. */
    private static String number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        double size = Math.abs(value);
        if (size != 0 && (size < 1e-3 || size >= 1e7)) {
            return String.format(Locale.ROOT, "%.4e", value);
        }
        return new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros().toPlainString();
    }

    /** One line for each run of a folder, newest first. */
    static Description describeAll(Path folder) {
        Description d = new Description("runs", folder.toString(), "Runs in " + folder);
        List<Map<String, Object>> all = new ArrayList<>();
        for (RunDirectory run : RunDirectory.list(folder, d::problem)) {
            RunStatus status = run.status();
            String directory = run.path().getFileName().toString();
            d.line(String.format("%-32s %-10s iteration %,d  created %s", directory, status.state().word(), status.iteration(), run.info().created()));
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("directory", directory);
            json.put("name", run.info().name());
            json.put("state", status.state().word());
            json.put("iteration", status.iteration());
            all.add(json);
        }
        d.value("runs", all);
        return d;
    }
}
