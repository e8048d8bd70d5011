package org.trainyard.ui.page;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.trainyard.run.RunState;
import org.trainyard.run.RunStatus;
import org.trainyard.run.events.RunEvent;
import org.trainyard.ui.Keys;
import org.trainyard.ui.charts.AxisKind;
import org.trainyard.ui.charts.Quantity;
import org.trainyard.ui.charts.RunCurves;
import org.trainyard.ui.runs.RunActions;
import org.trainyard.ui.runs.RunStates;
import org.trainyard.ui.runs.Sizes;

/** The head of a run's page: name, state, how far it is, how long it will take; buttons to stop and resume. */
final class RunHeader extends Composite {
    private final RunFeed feed;
    private final Label dot;
    private final Label title;
    private final Label facts;
    private final Button stop;
    private final Button resume;
    private final Canvas bar;
    private double done;
    private RunState state = RunState.CREATED;
    private RunStatus stopRequestedAt;

    RunHeader(Composite parent, RunFeed feed) {
        super(parent, SWT.NONE);
        this.feed = feed;
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 12;
        layout.marginHeight = 8;
        layout.verticalSpacing = 2;
        setLayout(layout);
        dot = new Label(this, SWT.NONE);
        dot.setImage(RunStates.dot(getDisplay(), state));
        title = Keys.mark(new Label(this, SWT.NONE), "run.title");
        title.setFont(JFaceResources.getHeaderFont());
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        resume = button("Resume", "Go on from the newest checkpoint", "run.resume", () -> RunActions.resume(feed.path()));
        stop = button("Stop", "Save a checkpoint and end", "run.stop", this::askToStop);
        new Label(this, SWT.NONE);
        facts = Keys.mark(new Label(this, SWT.NONE), "run.facts");
        facts.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        bar = new Canvas(this, SWT.DOUBLE_BUFFERED);
        GridData barData = new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1);
        barData.heightHint = 4;
        barData.verticalIndent = 5;
        bar.setLayoutData(barData);
        bar.addListener(SWT.Paint, event -> {
            var area = bar.getClientArea();
            event.gc.setAntialias(SWT.ON);
            event.gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_FOREGROUND));
            event.gc.setAlpha(30);
            event.gc.fillRoundRectangle(0, 0, area.width, area.height, area.height, area.height);
            event.gc.setAlpha(255);
            event.gc.setBackground(RunStates.color(state));
            event.gc.fillRoundRectangle(0, 0, (int) (area.width * done), area.height, area.height, area.height);
        });
        show();
    }

    private Button button(String text, String tip, String key, Runnable action) {
        Button button = Keys.mark(new Button(this, SWT.PUSH), key);
        button.setText(text);
        button.setToolTipText(tip);
        GridData data = new GridData(SWT.END, SWT.CENTER, false, false);
        data.widthHint = Math.max(84, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        button.setLayoutData(data);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void askToStop() {
        stopRequestedAt = feed.status();
        RunActions.stop(feed.path());
        show();
    }

    /** Shows what is known now. */
    void show() {
        RunStatus status = feed.status();
        state = status == null ? RunState.CREATED : status.state();
        boolean stopping = state.alive() && stopRequestedAt != null && stopRequestedAt.pid() == status.pid()
                && stopRequestedAt.started().equals(status.started());
        title.setText(feed.name());
        dot.setImage(RunStates.dot(getDisplay(), state));
        String known = feed.problem().isEmpty() ? words(status, stopping) : feed.problem();
        if (!known.equals(facts.getText())) {
            facts.setText(known);
            facts.setToolTipText(known); // a narrow window cuts it off
        }
        stop.setEnabled(state.alive() && !stopping);
        resume.setEnabled(status != null && !state.alive());
        RunEvent.RunStarted start = feed.start();
        double progress = start == null || start.trainIters() <= 0 ? 0
                : Math.clamp((double) feed.iteration() / start.trainIters(), 0, 1);
        if (progress != done) {
            done = progress;
        }
        bar.redraw();
    }

    private String words(RunStatus status, boolean stopping) {
        if (status == null) {
            return "Reading the run…";
        }
        StringBuilder words = new StringBuilder(stopping ? "stopping: saving a checkpoint" : RunStates.word(state));
        RunEvent.RunStarted start = feed.start();
        long iteration = feed.iteration();
        if (iteration >= 0) {
            words.append("   ·   iteration ").append(Quantity.COUNT.format(iteration));
            if (start != null && start.trainIters() > 0) {
                words.append(" of ").append(Quantity.COUNT.format(start.trainIters()));
            }
        }
        RunCurves.Reading rate = feed.curves().latest("tokens_per_second", AxisKind.ITERATION);
        if (rate != null) {
            words.append("   ·   ").append(Quantity.RATE.format(rate.value())).append(" tokens/s");
        }
        if (!feed.caughtUp()) {
            words.append("   ·   reading its log…");
        } else if (state.alive() && !stopping && !Double.isNaN(feed.secondsLeft())) {
            words.append("   ·   about ").append(duration((long) feed.secondsLeft())).append(" left");
        }
        if (start != null) {
            words.append("   ·   ").append(device(start));
        }
        if (!state.alive() && status.message() != null && !status.message().isBlank()
                && !status.message().equals(RunStates.word(state))) {
            words.append("   ·   ").append(status.message());
        }
        return words.toString().replace("&", "&&");
    }

    private static String device(RunEvent.RunStarted start) {
        String parameters = start.parameters() <= 0 ? ""
                : Sizes.count(start.parameters()) + " parameters, ";
        return parameters + start.precision() + " on " + start.device()
                + (start.worldSize() > 1 ? " × " + start.worldSize() : "");
    }

    private static String duration(long seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        if (seconds < 3600) {
            return (seconds + 30) / 60 + " min";
        }
        return seconds / 3600 + " h " + seconds / 60 % 60 + " min";
    }
}
