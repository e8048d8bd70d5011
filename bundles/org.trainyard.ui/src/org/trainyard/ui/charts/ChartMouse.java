package org.trainyard.ui.charts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/**
 * Mouse and keys on a chart: wheel zooms along the horizontal axis (with Ctrl along the vertical one), dragging draws the
 * rectangle to zoom to, dragging with Shift or the middle button pans, a double click shows everything.
 */
final class ChartMouse {
    private static final int LEAST_DRAG = 6;
    private static final int LEAST_DRAG_DOWN = 14;

    private enum Drag {
        NONE, RECTANGLE, PAN
    }

    private final ChartCanvas canvas;
    private final ChartsModel model;
    private Drag drag = Drag.NONE;
    private Point start;
    private Point now;
    private ChartImage panned;
    private boolean inside;

    ChartMouse(ChartCanvas canvas, ChartsModel model) {
        this.canvas = canvas;
        this.model = model;
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseDoubleClick, event -> model.resetZoom());
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.MouseExit, event -> leave());
        canvas.addListener(SWT.KeyDown, this::key);
    }

    boolean isInside() {
        return inside;
    }

    /** The zoom rectangle being drawn, or null. */
    Rectangle rectangle() {
        if (drag != Drag.RECTANGLE || now == null || Math.abs(now.x - start.x) < LEAST_DRAG) {
            return null;
        }
        var plot = canvas.shown().plot();
        boolean tall = Math.abs(now.y - start.y) >= LEAST_DRAG_DOWN;
        int top = tall ? Math.min(start.y, now.y) : (int) plot.getY();
        int height = tall ? Math.abs(now.y - start.y) : (int) plot.getHeight();
        return new Rectangle(Math.min(start.x, now.x), top, Math.abs(now.x - start.x), height);
    }

    private void down(Event event) {
        canvas.setFocus();
        ChartImage shown = canvas.shown();
        if (shown == null || shown.empty() || event.button == 3) {
            return;
        }
        start = new Point(event.x, event.y);
        now = null;
        panned = shown;
        drag = event.button == 2 || (event.stateMask & SWT.SHIFT) != 0 ? Drag.PAN : Drag.RECTANGLE;
    }

    private void move(Event event) {
        ChartImage shown = canvas.shown();
        if (shown == null || shown.empty()) {
            return;
        }
        inside = true;
        now = new Point(event.x, event.y);
        if (drag == Drag.PAN) {
            pan();
        } else if (drag == Drag.RECTANGLE) {
            canvas.redraw();
        }
        model.setHover(shown.plot().contains(event.x, event.y) ? shown.xAt(event.x) : null);
        canvas.redraw();
    }

    private void pan() {
        double shift = panned.xAt(start.x) - panned.xAt(now.x);
        if (canvas.valueView() != null) {
            double rise = panned.axisValueAt(start.y) - panned.axisValueAt(now.y);
            canvas.setValueView(new RunCurves.Span(panned.values().from() + rise, panned.values().to() + rise));
        }
        show(panned.view().from() + shift, panned.view().to() + shift);
    }

    private void up(Event event) {
        Rectangle rectangle = rectangle();
        drag = Drag.NONE;
        if (rectangle == null) {
            canvas.redraw();
            return;
        }
        ChartImage shown = canvas.shown();
        if (rectangle.height < (int) shown.plot().getHeight()) {
            canvas.setValueView(new RunCurves.Span(shown.axisValueAt(rectangle.y + rectangle.height),
                    shown.axisValueAt(rectangle.y)));
        }
        show(shown.xAt(rectangle.x), shown.xAt(rectangle.x + rectangle.width));
    }

    private void leave() {
        inside = false;
        model.setHover(null);
        canvas.redraw();
    }

    private void wheel(Event event) {
        ChartImage shown = canvas.shown();
        if (shown == null || shown.empty()) {
            return;
        }
        event.doit = false;
        double factor = Math.pow(1.2, -Math.clamp(event.count, -5, 5));
        if ((event.stateMask & SWT.MOD1) != 0) {
            double middle = shown.axisValueAt(event.y);
            canvas.setValueView(new RunCurves.Span(middle - (middle - shown.values().from()) * factor,
                    middle + (shown.values().to() - middle) * factor));
        } else {
            zoom(shown, shown.xAt(event.x), factor);
        }
    }

    private void zoom(ChartImage shown, double middle, double factor) {
        show(middle - (middle - shown.view().from()) * factor, middle + (shown.view().to() - middle) * factor);
    }

    private void key(Event event) {
        ChartImage shown = canvas.shown();
        if (shown == null || shown.empty()) {
            return;
        }
        double width = shown.view().to() - shown.view().from();
        double middle = (shown.view().from() + shown.view().to()) / 2;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> show(shown.view().from() - width / 8, shown.view().to() - width / 8);
            case SWT.ARROW_RIGHT -> show(shown.view().from() + width / 8, shown.view().to() + width / 8);
            case SWT.KEYPAD_ADD, '+', '=' -> zoom(shown, middle, 1 / 1.4);
            case SWT.KEYPAD_SUBTRACT, '-' -> zoom(shown, middle, 1.4);
            case SWT.HOME, '0' -> model.resetZoom();
            default -> {
            }
        }
    }

    private void show(double from, double to) {
        if (to - from > Math.ulp(Math.max(Math.abs(from), Math.abs(to))) * 1000) {
            model.setSettings(model.settings().withView(new RunCurves.Span(from, to)));
        }
    }
}
