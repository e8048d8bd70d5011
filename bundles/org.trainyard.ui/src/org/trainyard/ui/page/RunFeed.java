package org.trainyard.ui.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.RunStatus;
import org.trainyard.run.UserError;
import org.trainyard.run.events.EventReader;
import org.trainyard.run.events.IterationEvent;
import org.trainyard.run.events.RunEvent;
import org.trainyard.ui.charts.RunCurves;

/**
 * Follows one run: its event log into curves and a list of events, its status. Polled on a background thread by
 * {@link RunFeeds}; what it found may be read from any thread.
 */
public final class RunFeed {
    /** Of events other than iterations so many are kept; a run has hundreds, a broken one may have millions. */
    private static final int KEPT = 20_000;

    private final Path path;
    private final RunCurves curves = new RunCurves();
    private final List<RunEvent> events = new ArrayList<>();
    private RunDirectory directory;
    private EventReader reader;
    private long firstTime = -1;
    private int users;
    private volatile RunStatus status;
    private volatile RunEvent.RunStarted start;
    private volatile long iteration = -1;
    private volatile double stepsPerSecond = Double.NaN;
    private volatile String problem = "";
    private volatile long version;
    private volatile boolean caughtUp;
    private volatile Set<String> removed = Set.of();
    private boolean checkpointsChanged;
    private long rateTime;
    private long rateIteration;

    RunFeed(Path path) {
        this.path = path;
    }

    /** Directory of the run. */
    public Path path() {
        return path;
    }

    /** What people call the run. */
    public synchronized String name() {
        return directory == null ? path.getFileName().toString() : directory.info().name();
    }

    /** The run's directory, or null until it was opened. */
    public synchronized RunDirectory directory() {
        return directory;
    }

    /** Its curves, growing. */
    public RunCurves curves() {
        return curves;
    }

    /** Where it stands, or null before the first look. */
    public RunStatus status() {
        return status;
    }

    /** The last start, or null. */
    public RunEvent.RunStarted start() {
        return start;
    }

    /** The last iteration in the log, or -1. */
    public long iteration() {
        return iteration;
    }

    /** Seconds until the last iteration at the pace of the last steps, or NaN. */
    public double secondsLeft() {
        RunEvent.RunStarted begun = start;
        if (begun == null || begun.trainIters() <= 0 || iteration < 0) {
            return Double.NaN;
        }
        return Math.max(0, begun.trainIters() - iteration) / stepsPerSecond;
    }

    /** Why the run cannot be read, or empty. */
    public String problem() {
        return problem;
    }

    /** Grows whenever anything changed. */
    public long version() {
        return version + curves.version();
    }

    /** Whether the log has been read to its end once. */
    public boolean caughtUp() {
        return caughtUp;
    }

    /** All events but iterations, oldest first. */
    public synchronized List<RunEvent> events() {
        return List.copyOf(events);
    }

    /** Paths, as the log has them, of checkpoints that were saved and are not there any more. */
    public Set<String> removedCheckpoints() {
        return removed;
    }

    private void lookForCheckpoints() {
        checkpointsChanged = false;
        Set<String> missing = new HashSet<>();
        for (RunEvent event : events()) {
            if (event instanceof RunEvent.CheckpointSaved saved) {
                Path place = path.resolve(saved.path());
                // The run may have been moved, or be seen from another machine.
                if (!Files.isDirectory(place) && !Files.isDirectory(directory.checkpointsDirectory().resolve(place.getFileName()))) {
                    missing.add(saved.path());
                }
            }
        }
        if (!missing.equals(removed)) {
            removed = missing;
            version++;
        }
    }

    synchronized int use(int change) {
        users += change;
        return users;
    }

    /** Looks for what is new. Background thread, one at a time. */
    void poll() {
        try {
            if (directory == null) {
                RunDirectory opened = RunDirectory.open(path);
                reader = new EventReader(opened.eventsFile());
                synchronized (this) {
                    directory = opened;
                }
                version++;
            }
            setStatus(directory.status());
            reader.poll(new Sink());
            if (checkpointsChanged) {
                lookForCheckpoints();
            }
            setProblem(Files.isDirectory(path) ? "" : path + " does not exist any more");
            if (!caughtUp) {
                caughtUp = true;
                version++;
            }
        } catch (UserError e) {
            setProblem(e.getMessage());
        }
    }

    private void setStatus(RunStatus now) {
        if (!now.equals(status)) {
            status = now;
            version++;
        }
    }

    private void setProblem(String text) {
        if (!text.equals(problem)) {
            problem = text;
            version++;
        }
    }

    private final class Sink implements EventReader.Sink {
        @Override
        public void event(RunEvent event, long line) {
            if (firstTime < 0) {
                firstTime = event.time();
            }
            double seconds = (event.time() - firstTime) / 1000.0;
            switch (event) {
                case IterationEvent step -> step(step, seconds);
                case RunEvent.Validation validation -> {
                    Map<String, Double> values = new HashMap<>();
                    String prefix = RunCurves.evaluationPrefix(validation.set());
                    validation.losses().forEach((name, loss) -> values.put(prefix + name, loss));
                    curves.evaluation(validation.set(), validation.iteration(), seconds, values);
                    keep(event);
                }
                case RunEvent.RunStarted started -> {
                    curves.truncateAfter(started.iteration());
                    start = started;
                    iteration = started.iteration();
                    rateTime = 0;
                    keep(event);
                }
                default -> {
                    checkpointsChanged |= event instanceof RunEvent.CheckpointSaved || event instanceof RunEvent.RunEnded;
                    keep(event);
                }
            }
        }

        private void step(IterationEvent step, double seconds) {
            curves.training(step.iteration(), known(step.consumedSamples()), known(step.consumedTokens()), seconds,
                    IterationValues.of(step));
            iteration = step.iteration();
            if (rateTime == 0 || step.iteration() <= rateIteration) {
                rateTime = step.time();
                rateIteration = step.iteration();
            } else if (step.time() - rateTime > 2000) {
                double now = (step.iteration() - rateIteration) * 1000.0 / (step.time() - rateTime);
                stepsPerSecond = Double.isNaN(stepsPerSecond) ? now : 0.7 * stepsPerSecond + 0.3 * now;
                rateTime = step.time();
                rateIteration = step.iteration();
            }
        }

        private static double known(long value) {
            return value == RunEvent.UNKNOWN ? Double.NaN : value;
        }

        @Override
        public void damaged(long line, String reason) {
            keep(new RunEvent.Warning(System.currentTimeMillis(), "Line " + line + " of the event log is damaged: " + reason));
        }

        @Override
        public void restarted() {
            curves.clear();
            firstTime = -1;
            synchronized (RunFeed.this) {
                events.clear();
            }
        }

        private void keep(RunEvent event) {
            synchronized (RunFeed.this) {
                events.add(event);
                if (events.size() > KEPT) {
                    events.subList(0, KEPT / 10).clear();
                }
            }
            version++;
        }
    }
}
