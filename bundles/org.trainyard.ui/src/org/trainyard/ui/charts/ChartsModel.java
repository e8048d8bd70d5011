package org.trainyard.ui.charts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the charts of one page show together: the runs, the settings, and where the mouse points. A zoom in one chart is
 * a zoom in all. Interface thread only.
 */
public final class ChartsModel {
    /** Told of changes. */
    public interface Listener {
        /** The curves or settings changed: draw again. */
        void changed();

        /** The mouse points elsewhere. */
        void hovered();

        /** The vertical zoom of every chart is to be forgotten. */
        void reset();
    }

    private final List<Listener> listeners = new ArrayList<>();
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> added = new HashSet<>();
    private List<ChartRequest.Run> runs = List.of();
    private ChartSettings settings = ChartSettings.INITIAL;
    private Double hover;

    /** Adds a listener for as long as the model lives. */
    public void listen(Listener listener) {
        listeners.add(listener);
    }

    /** The runs drawn, in order. */
    public List<ChartRequest.Run> runs() {
        return runs;
    }

    /** Draws other runs. */
    public void setRuns(List<ChartRequest.Run> newRuns) {
        runs = List.copyOf(newRuns);
        changed();
    }

    /** The settings now. */
    public ChartSettings settings() {
        return settings;
    }

    /** Changes the settings of all charts. */
    public void setSettings(ChartSettings newSettings) {
        if (newSettings.axis() != settings.axis()) {
            hover = null;
        }
        if (newSettings.axis() != settings.axis() || newSettings.logarithmic() != settings.logarithmic()) {
            List.copyOf(listeners).forEach(Listener::reset);
        }
        settings = newSettings;
        changed();
    }

    /** Shows everything again. */
    public void resetZoom() {
        List.copyOf(listeners).forEach(Listener::reset);
        setSettings(settings.withView(null));
    }

    /** Position on the horizontal axis that the mouse points at, or null. */
    public Double hover() {
        return hover;
    }

    /** Points at a position, or nowhere (null). */
    public void setHover(Double position) {
        if (position == null ? hover != null : !position.equals(hover)) {
            hover = position;
            List.copyOf(listeners).forEach(Listener::hovered);
        }
    }

    /** Says that the curves have grown. */
    public void changed() {
        List.copyOf(listeners).forEach(Listener::changed);
    }

    /** All charts there could be for these runs. */
    public List<Metric> choices() {
        Set<String> keys = new LinkedHashSet<>();
        runs.forEach(run -> keys.addAll(run.curves().metrics()));
        return Metric.choices(keys);
    }

    /** The charts that are shown. */
    public List<Metric> shown() {
        return choices().stream().filter(this::isShown).toList();
    }

    /** Whether a chart is shown. */
    public boolean isShown(Metric metric) {
        return Metric.standard().contains(metric) ? !hidden.contains(metric.id()) : added.contains(metric.id());
    }

    /** Shows or hides a chart. */
    public void show(Metric metric, boolean visible) {
        if (visible) {
            hidden.remove(metric.id());
            added.add(metric.id());
        } else {
            hidden.add(metric.id());
            added.remove(metric.id());
        }
        changed();
    }

    /** Shows one chart alone. */
    public void showOnly(Metric only) {
        added.clear();
        Metric.standard().forEach(metric -> hidden.add(metric.id()));
        show(only, true);
    }

    /** Shows the standard charts. */
    public void showStandard() {
        hidden.clear();
        added.clear();
        changed();
    }
}
