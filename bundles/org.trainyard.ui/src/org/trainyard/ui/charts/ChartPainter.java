package org.trainyard.ui.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/**
 * Draws a chart with JFreeChart into a picture in memory. Stateless and free of SWT: it runs on a background thread, in
 * tests and for export alike.
 */
public final class ChartPainter {
    private static final int HEADER = 28;
    private static final int MARGIN = 10;
    private static final int VALUE_AXIS_WIDTH = 54;
    private static final int POSITION_AXIS_HEIGHT = 22;
    /** A curve of so few points shows each of them. */
    private static final int DOTTED = 40;
    private static final double DOT = 2.5;
    private static final double ROUNDING = 1e-6;
    /** A curve whose ups and downs add up to so many times the chart's width is a band of noise. */
    private static final int DENSE = 15;

    private record Drawn(Polyline line, Color color, float width) {
    }

    private ChartPainter() {
    }

    /** Draws what is asked for. */
    public static ChartImage paint(ChartRequest request) {
        int pixelWidth = (int) Math.max(1, Math.round(request.width() * request.scale()));
        int pixelHeight = (int) Math.max(1, Math.round(request.height() * request.scale()));
        BufferedImage image = new BufferedImage(pixelWidth, pixelHeight, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(request.scale(), request.scale());
            return paint(graphics, image, request);
        } finally {
            graphics.dispose();
        }
    }

    private static ChartImage paint(Graphics2D graphics, BufferedImage image, ChartRequest request) {
        graphics.setColor(request.theme().background());
        graphics.fillRect(0, 0, request.width(), request.height());
        RunCurves.Span view = visibleSpan(request);
        int columns = Math.max(16, (int) ((request.width() - VALUE_AXIS_WIDTH - MARGIN) * request.scale()));
        List<Drawn> curves = collect(request, view, columns);
        RunCurves.Span values = request.valueView() != null ? request.valueView() : fit(request, curves);
        drawHeader(graphics, request);
        Rectangle2D plot = drawPlot(graphics, request, curves, view, values);
        ChartImage drawn = new ChartImage(image, plot, view, values, curves.isEmpty(), request);
        if (drawn.empty()) {
            drawEmpty(graphics, request, plot);
        }
        drawDots(graphics, curves, drawn);
        drawRemark(graphics, request, curves, plot);
        return drawn;
    }

    private static RunCurves.Span visibleSpan(ChartRequest request) {
        RunCurves.Span span = request.settings().view();
        if (span == null) {
            for (ChartRequest.Run run : request.runs()) {
                span = RunCurves.Span.union(span, run.curves().span(request.settings().axis()));
            }
        }
        if (span == null) {
            return new RunCurves.Span(0, 1);
        }
        return span.to() > span.from() ? span : new RunCurves.Span(span.from(), span.from() + 1);
    }

    private static List<Drawn> collect(ChartRequest request, RunCurves.Span view, int columns) {
        ChartSettings settings = request.settings();
        List<Drawn> raw = new ArrayList<>();
        List<Drawn> smooth = new ArrayList<>();
        for (ChartRequest.Run run : request.runs()) {
            Set<String> keys = run.curves().metrics();
            String key = request.metric().key(keys);
            boolean smoothing = settings.smoothing() > 0;
            List<Polyline> lines = run.curves().lines(key, settings.axis(), 0, view, columns);
            for (int i = 0; i < lines.size(); i++) {
                Color color = request.color(run, i);
                raw.add(new Drawn(lines.get(i), smoothing ? ChartTheme.mix(color, request.theme().background(), 0.28) : color, smoothing ? 1f : 1.5f));
            }
            if (smoothing) {
                List<Polyline> smoothed = run.curves().lines(key, settings.axis(), settings.smoothing(), view, columns);
                for (int i = 0; i < smoothed.size(); i++) {
                    smooth.add(new Drawn(smoothed.get(i), request.color(run, i), 1.8f));
                }
            }
        }
        raw.addAll(smooth);
        return raw;
    }

    private static RunCurves.Span fit(ChartRequest request, List<Drawn> curves) {
        boolean logarithmic = request.settings().logarithmic();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Drawn drawn : curves) {
            for (int i = 0; i < drawn.line.size(); i++) {
                double position = PolylineDataset.onAxis(drawn.line.y(i), logarithmic);
                if (!Double.isNaN(position)) {
                    low = Math.min(low, position);
                    high = Math.max(high, position);
                }
            }
        }
        if (low > high) {
            return new RunCurves.Span(0, 1);
        }
        double room = high > low ? (high - low) * 0.06 : Math.max(Math.abs(high) * 0.1, 1e-9);
        // A quantity that cannot be negative does not get an axis that is.
        double floor = !logarithmic && low >= 0 ? Math.max(0, low - room) : low - room;
        return new RunCurves.Span(floor, high + room);
    }

    private static void drawHeader(Graphics2D graphics, ChartRequest request) {
        ChartTheme theme = request.theme();
        graphics.setFont(font(theme, Font.BOLD, 1));
        FontMetrics metrics = graphics.getFontMetrics();
        int baseline = (HEADER + metrics.getAscent()) / 2;
        graphics.setColor(theme.foreground());
        graphics.drawString(request.metric().title(), MARGIN, baseline);
        int end = MARGIN + metrics.stringWidth(request.metric().title());
        graphics.setFont(font(theme, Font.PLAIN, 1));
        metrics = graphics.getFontMetrics();
        if (!request.metric().unit().isEmpty()) {
            graphics.setColor(theme.muted());
            graphics.drawString(request.metric().unit(), end + 6, baseline);
            end += 6 + metrics.stringWidth(request.metric().unit());
        }
        if (request.runs().size() == 1) {
            ChartRequest.Run run = request.runs().getFirst();
            String key = request.metric().key(run.curves().metrics());
            List<RunCurves.SetReading> latest = run.curves().readings(key, request.settings().axis(), Double.MAX_VALUE);
            int x = request.width() - MARGIN;
            for (int i = latest.size() - 1; i >= 0; i--) {
                RunCurves.SetReading each = latest.get(i);
                String text = (latest.size() == 1 ? "" : each.name() + " ") + request.metric().quantity().format(each.reading().value());
                x -= metrics.stringWidth(text);
                if (x > end + 8) {
                    graphics.setColor(request.color(run, i));
                    graphics.drawString(text, x, baseline);
                }
                x -= 12;
            }
        }
    }

    private static Rectangle2D drawPlot(Graphics2D graphics, ChartRequest request, List<Drawn> curves,
            RunCurves.Span view, RunCurves.Span values) {
        ChartTheme theme = request.theme();
        boolean logarithmic = request.settings().logarithmic();
        TickAxis positions = axis(theme, view,
                request.settings().axis() == AxisKind.TIME ? TickAxis.Scale.TIME : TickAxis.Scale.COUNT);
        boolean percent = request.metric().quantity() == Quantity.FRACTION && !logarithmic;
        TickAxis heights = axis(theme, values,
                curves.isEmpty() ? TickAxis.Scale.NONE : logarithmic ? TickAxis.Scale.LOG : percent ? TickAxis.Scale.PERCENT : TickAxis.Scale.LINEAR);
        PolylineDataset dataset = new PolylineDataset(curves.stream().map(Drawn::line).toList(), logarithmic);
        XYPlot plot = new XYPlot(dataset, positions, heights, renderer(curves, values, request));
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setBackgroundPaint(theme.background());
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        BasicStroke hairline = new BasicStroke(1f);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlineStroke(hairline);
        plot.setRangeGridlinePaint(theme.grid());
        plot.setRangeZeroBaselineVisible(false);
        AxisSpace space = new AxisSpace();
        space.setLeft(VALUE_AXIS_WIDTH);
        space.setRight(MARGIN + 4);
        space.setBottom(POSITION_AXIS_HEIGHT);
        space.setTop(2);
        plot.setFixedDomainAxisSpace(space);
        plot.setFixedRangeAxisSpace(space);
        Rectangle2D area = new Rectangle2D.Double(0, HEADER, request.width(), Math.max(40, request.height() - HEADER - 4));
        PlotRenderingInfo info = new PlotRenderingInfo(null);
        plot.draw(graphics, area, null, null, info);
        Rectangle2D data = info.getDataArea();
        graphics.setColor(ChartTheme.mix(theme.foreground(), theme.background(), 0.3));
        graphics.setStroke(hairline);
        int base = (int) Math.round(data.getMaxY());
        graphics.drawLine((int) data.getX(), base, (int) data.getMaxX(), base);
        return data;
    }

    private static CurveRenderer renderer(List<Drawn> curves, RunCurves.Span values, ChartRequest request) {
        CurveRenderer renderer = new CurveRenderer();
        double pixels = request.height() * request.scale() / (values.to() - values.from());
        for (int i = 0; i < curves.size(); i++) {
            Drawn drawn = curves.get(i);
            renderer.setSeriesPaint(i, drawn.color);
            double travel = travel(drawn.line, request.settings().logarithmic()) * pixels;
            boolean dense = travel > DENSE * request.width() * request.scale();
            renderer.setDense(i, dense);
            float width = dense ? 1f : drawn.width;
            renderer.setSeriesStroke(i, new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL));
        }
        return renderer;
    }

    /** Not left to JFreeChart, which cuts everything off at the axes and so the first and the last point in half. */
    private static void drawDots(Graphics2D graphics, List<Drawn> curves, ChartImage chart) {
        Rectangle2D plot = chart.plot();
        for (Drawn drawn : curves) {
            graphics.setColor(drawn.color);
            for (int i = 0; drawn.line.size() <= DOTTED && i < drawn.line.size(); i++) {
                double x = chart.pointOfX(drawn.line.x(i));
                double y = chart.pointOfValue(drawn.line.y(i));
                boolean within = x >= plot.getMinX() - ROUNDING && x <= plot.getMaxX() + ROUNDING && y >= plot.getMinY() - ROUNDING
                        && y <= plot.getMaxY() + ROUNDING;
                if (within) {
                    graphics.fill(new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT));
                }
            }
        }
    }

    /** How far the curve goes up and down in all, in units of its axis. */
    private static double travel(Polyline line, boolean logarithmic) {
        double sum = 0;
        for (int i = 1; i < line.size(); i++) {
            double rise = PolylineDataset.onAxis(line.y(i), logarithmic) - PolylineDataset.onAxis(line.y(i - 1), logarithmic);
            sum += Double.isNaN(rise) ? 0 : Math.abs(rise);
        }
        return sum;
    }

    private static TickAxis axis(ChartTheme theme, RunCurves.Span span, TickAxis.Scale scale) {
        TickAxis axis = new TickAxis();
        axis.setScale(scale);
        axis.setRange(span.from(), span.to());
        axis.setTickLabelFont(font(theme, Font.PLAIN, 0));
        axis.setTickLabelPaint(theme.muted());
        return axis;
    }

    /** Below the curves, so much of it as there is room for. */
    private static void drawRemark(Graphics2D graphics, ChartRequest request, List<Drawn> curves, Rectangle2D plot) {
        double highest = Double.NEGATIVE_INFINITY;
        for (Drawn drawn : curves) {
            for (int i = 0; i < drawn.line.size(); i++) {
                highest = Math.max(highest, Double.isNaN(drawn.line.y(i)) ? highest : drawn.line.y(i));
            }
        }
        ChartTheme theme = request.theme();
        graphics.setFont(font(theme, Font.PLAIN, 0));
        FontMetrics metrics = graphics.getFontMetrics();
        for (String remark : request.metric().remarks(highest)) {
            int width = metrics.stringWidth(remark) + 8;
            if (width <= plot.getWidth() || remark.equals(request.metric().remarks(highest).getLast())) {
                int height = metrics.getHeight() + 2;
                int left = (int) (plot.getMaxX() - width);
                int top = (int) plot.getMaxY() - height - 2;
                graphics.setColor(theme.background());
                graphics.fillRect(left, top, width, height);
                graphics.setColor(theme.foreground());
                graphics.drawString(remark, left + 4, top + metrics.getAscent() + 1);
                return;
            }
        }
    }

    private static void drawEmpty(Graphics2D graphics, ChartRequest request, Rectangle2D plot) {
        graphics.setFont(font(request.theme(), Font.PLAIN, 1));
        graphics.setColor(request.theme().muted());
        String text = "No values yet";
        FontMetrics metrics = graphics.getFontMetrics();
        graphics.drawString(text, (float) (plot.getCenterX() - metrics.stringWidth(text) / 2.0),
                (float) plot.getCenterY());
    }

    private static Font font(ChartTheme theme, int style, float larger) {
        return new Font(theme.fontName(), style, 12).deriveFont(theme.fontSize() + larger);
    }
}
