package org.trainyard.ui.charts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** The crosshair with the values under it and the zoom rectangle, drawn over a finished picture. */
final class ChartOverlay {
    private static final int PADDING = 6;

    private record Entry(Color color, String text, double y) {
    }

    private ChartOverlay() {
    }

    static void paint(GC gc, ChartImage shown, Double hover, boolean withValues, Rectangle rectangle) {
        gc.setAntialias(SWT.ON);
        ChartTheme theme = shown.request().theme();
        if (rectangle != null) {
            Color accent = ChartThemes.swt(theme.curve(0));
            gc.setAlpha(36);
            gc.setBackground(accent);
            gc.fillRectangle(rectangle);
            gc.setAlpha(200);
            gc.setForeground(accent);
            gc.drawRectangle(rectangle);
            gc.setAlpha(255);
        } else if (hover != null) {
            crosshair(gc, shown, hover, withValues);
        }
    }

    private static void crosshair(GC gc, ChartImage shown, double hover, boolean withValues) {
        ChartRequest request = shown.request();
        double position = snapped(request, hover);
        int x = (int) Math.round(shown.pointOfX(position));
        if (x < shown.plot().getMinX() - 1 || x > shown.plot().getMaxX() + 1) {
            return;
        }
        gc.setForeground(ChartThemes.swt(request.theme().muted()));
        gc.setLineWidth(1);
        gc.drawLine(x, (int) shown.plot().getMinY(), x, (int) shown.plot().getMaxY());
        List<Entry> entries = entries(shown, position);
        for (Entry entry : entries) {
            if (entry.y >= shown.plot().getMinY() - 1 && entry.y <= shown.plot().getMaxY() + 1) {
                gc.setBackground(entry.color);
                gc.fillOval(x - 3, (int) Math.round(entry.y) - 3, 7, 7);
            }
        }
        if (withValues) {
            box(gc, shown, x, heading(request.settings().axis(), position), entries);
        } else if (!entries.isEmpty()) {
            box(gc, shown, x, null, entries);
        }
    }

    /** The position of the first run's value that is nearest. */
    private static double snapped(ChartRequest request, double hover) {
        return request.runs().stream().flatMap(run -> readings(request, run, hover).stream()).map(each -> each.reading().x()).findFirst().orElse(hover);
    }

    private static List<RunCurves.SetReading> readings(ChartRequest request, ChartRequest.Run run, double position) {
        String key = request.metric().key(run.curves().metrics());
        return run.curves().readings(key, request.settings().axis(), position);
    }

    private static List<Entry> entries(ChartImage shown, double position) {
        ChartRequest request = shown.request();
        List<Entry> entries = new ArrayList<>();
        for (ChartRequest.Run run : request.runs()) {
            List<RunCurves.SetReading> readings = readings(request, run, position);
            for (int i = 0; i < readings.size(); i++) {
                double value = readings.get(i).reading().value();
                String text = request.metric().quantity().format(value);
                if (request.runs().size() > 1) {
                    text += "  " + run.name();
                }
                if (readings.size() > 1) {
                    text += "  " + readings.get(i).name();
                }
                entries.add(new Entry(ChartThemes.swt(request.color(run, i)), text, shown.pointOfValue(value)));
            }
        }
        return entries;
    }

    private static String heading(AxisKind axis, double position) {
        if (axis == AxisKind.TIME) {
            return Ticks.duration(position, 1);
        }
        return axis.unit() + " " + Quantity.COUNT.format(position);
    }

    private static void box(GC gc, ChartImage shown, int x, String heading, List<Entry> entries) {
        ChartTheme theme = shown.request().theme();
        int lineHeight = gc.getFontMetrics().getHeight() + 2;
        int width = heading == null ? 0 : gc.textExtent(heading).x;
        for (Entry entry : entries) {
            width = Math.max(width, gc.textExtent(entry.text).x + 14);
        }
        int lines = entries.size() + (heading == null ? 0 : 1);
        Point size = new Point(width + 2 * PADDING, lines * lineHeight + 2 * PADDING - 2);
        int left = x + 10 + size.x <= shown.plot().getMaxX() ? x + 10 : x - 10 - size.x;
        int top = (int) shown.plot().getMinY() + 4;
        gc.setAlpha(235);
        gc.setBackground(ChartThemes.swt(theme.background()));
        gc.fillRoundRectangle(left, top, size.x, size.y, 6, 6);
        gc.setAlpha(255);
        gc.setForeground(ChartThemes.swt(theme.grid()));
        gc.drawRoundRectangle(left, top, size.x, size.y, 6, 6);
        int y = top + PADDING - 1;
        if (heading != null) {
            gc.setForeground(ChartThemes.swt(theme.muted()));
            gc.drawText(heading, left + PADDING, y, true);
            y += lineHeight;
        }
        for (Entry entry : entries) {
            gc.setBackground(entry.color);
            gc.fillOval(left + PADDING, y + lineHeight / 2 - 4, 7, 7);
            gc.setForeground(ChartThemes.swt(theme.foreground()));
            gc.drawText(entry.text, left + PADDING + 14, y, true);
            y += lineHeight;
        }
    }
}
