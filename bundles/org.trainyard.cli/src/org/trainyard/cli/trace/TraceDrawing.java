package org.trainyard.cli.trace;

import java.util.Locale;
import org.trainyard.engine.pipeline.ScheduleDrawing;
import org.trainyard.engine.trace.RankTrace;
import org.trainyard.engine.trace.SpanKind;
import org.trainyard.engine.trace.TraceSpan;
import org.trainyard.engine.trace.analysis.Bubble;
import org.trainyard.engine.trace.analysis.LateWait;
import org.trainyard.engine.trace.analysis.TraceAnalysis;

/**
 * A picture of one iteration over all ranks, in the colours of the schedules' own drawings: forward blue, backward green, gradients of weights
 * yellow, the optimizer violet; below each rank the operations under way, grey, and red where the rank only waits for their bytes.
 */
final class TraceDrawing {
    private static final int WIDTH = 1200, ROW = 22, LANE = 7, GAP = 9, LEFT = 108, TOP = 48;
    /** Narrower than this a span has no room for its name. */
    private static final double LABEL_WIDTH = 16;

    private final StringBuilder out = new StringBuilder();
    private final TraceAnalysis analysis;
    private long begin = Long.MAX_VALUE;
    private long end = Long.MIN_VALUE;
    private int chunks = 1;

    private TraceDrawing(TraceAnalysis analysis) {
        this.analysis = analysis;
        for (RankTrace t : analysis.traces()) {
            for (TraceSpan s : t.spans()) {
                if (s.kind() == SpanKind.ITERATION) {
                    begin = Math.min(begin, s.start());
                    end = Math.max(end, s.end());
                }
                if (s.kind().isPass()) chunks = Math.max(chunks, s.chunk() + 1);
            }
        }
    }

    /** A standalone SVG. */
    static String svg(TraceAnalysis analysis, int iteration) { return new TraceDrawing(analysis).draw(iteration); }

    private String draw(int iteration) {
        int height = TOP + analysis.traces().size() * (ROW + LANE + GAP) + 22;
        add("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"10\">%n", LEFT + WIDTH + 12, height);
        add("<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n");
        add("<text x=\"4\" y=\"16\" font-size=\"12\">%s</text>%n", title(iteration));
        legend();
        for (int i = 0; i < analysis.traces().size(); i++) row(analysis.traces().get(i), TOP + i * (ROW + LANE + GAP));
        axis(height - 18);
        return out.append("</svg>\n").toString();
    }

    private void add(String format, Object... values) { out.append(String.format(Locale.ROOT, format, values)); }

    private String title(int iteration) {
        String text = String.format(Locale.ROOT, "iteration %d: %d ranks, %.2f ms", iteration, analysis.traces().size(), (end - begin) / 1e6);
        if (analysis.bubbles().isEmpty()) return text;
        Bubble b = analysis.bubbles().getFirst();
        return text + String.format(Locale.ROOT, ", %d micro-batches, bubble %.1f %% (theory %.1f %%)", b.microBatches(), 100 * b.measured(), 100 * b.theoretical());
    }

    private void legend() {
        String[] names = {"forward", "backward", "weights", "optimizer", "data", "communication", "exposed", "waiting for a rank"};
        String[] colours = {fill(SpanKind.FORWARD, 0), fill(SpanKind.BACKWARD, 0), fill(SpanKind.BACKWARD_WEIGHT, 0), fill(SpanKind.OPTIMIZER, 0),
            fill(SpanKind.DATA, 0), OPERATION, EXPOSED, LATE};
        int x = LEFT;
        for (int i = 0; i < names.length; i++) {
            add("<rect x=\"%d\" y=\"26\" width=\"10\" height=\"10\" fill=\"%s\" stroke=\"#444\" stroke-width=\"0.5\"/><text x=\"%d\" y=\"35\">%s</text>%n", x,
                colours[i], x + 14, names[i]);
            x += 24 + 6 * names[i].length();
        }
    }

    private static final String OPERATION = "#bbb", EXPOSED = ScheduleDrawing.colour(0, 70, 60), LATE = "#eee";

    private String fill(SpanKind kind, int chunk) {
        int hue = switch (kind) {
            case FORWARD -> 212;
            case BACKWARD, BACKWARD_INPUT -> 130;
            case BACKWARD_WEIGHT -> 45;
            case OPTIMIZER -> 280;
            default -> 20;
        };
        return ScheduleDrawing.colour(hue, 60, 82 - (chunks > 1 ? 30 * Math.max(0, chunk) / (chunks - 1) : 0));
    }

    private void row(RankTrace t, int y) {
        String stage = t.rank().stages() > 1 ? ", stage " + t.rank().stage() : "";
        add("<text x=\"4\" y=\"%d\" font-size=\"12\">rank %d%s</text>%n", y + 16, t.rank().rank(), stage);
        for (TraceSpan s : t.spans()) {
            switch (s.kind()) {
                case FORWARD, BACKWARD, BACKWARD_INPUT, BACKWARD_WEIGHT, DATA -> span(s, y, label(s));
                // Its parts are drawn with it, as one.
                case OPTIMIZER -> {
                    if (s.name().equals(SpanKind.OPTIMIZER.timer())) span(s, y, "optimizer");
                }
                case COMMUNICATION -> bar(s.start(), s.end(), y + ROW + 1, LANE, OPERATION, s);
                default -> { }
            }
        }
        for (LateWait w : analysis.waits()) {
            if (w.rank() != t.rank().rank()) continue;
            TraceSpan s = w.operation();
            bar(s.waitBegin(), s.waitBegin() + w.idle(), y + ROW + 1, LANE, LATE, s);
            bar(s.waitBegin() + w.idle(), s.end(), y + ROW + 1, LANE, EXPOSED, s);
        }
    }

    private String label(TraceSpan s) {
        String symbol = switch (s.kind()) {
            case FORWARD -> "F";
            case BACKWARD -> "B";
            case BACKWARD_INPUT -> "I";
            case BACKWARD_WEIGHT -> "W";
            default -> "";
        };
        return symbol.isEmpty() || s.microBatch() < 0 ? "" : symbol + s.microBatch() + (chunks > 1 ? "." + s.chunk() : "");
    }

    private double x(long at) { return LEFT + (double) (Math.clamp(at, begin, end) - begin) / (end - begin) * WIDTH; }

    private void span(TraceSpan s, int y, String label) {
        if (!bar(s.start(), s.end(), y, ROW, fill(s.kind(), s.chunk()), s)) return;
        double w = x(s.end()) - x(s.start());
        if (!label.isEmpty() && w >= Math.max(LABEL_WIDTH, 6 * label.length())) {
            add("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>%n", (x(s.start()) + x(s.end())) / 2, y + 15, label);
        }
    }

    /** False if it lies outside the iteration. */
    private boolean bar(long from, long to, int y, int height, String fill, TraceSpan s) {
        if (to <= begin || from >= end || to <= from) return false;
        add("<rect x=\"%.2f\" y=\"%d\" width=\"%.2f\" height=\"%d\" fill=\"%s\" stroke=\"#444\" stroke-width=\"0.3\"><title>%s, %.3f ms</title></rect>%n", x(from),
            y, x(to) - x(from), height, fill, escape(s.name() + (s.group().isEmpty() ? "" : " " + s.group())), (to - from) / 1e6);
        return true;
    }

    private static String escape(String text) { return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"); }

    private void axis(int y) {
        double whole = (end - begin) / 1e6, step = Math.pow(10, Math.floor(Math.log10(whole)));
        if (whole / step < 3) step /= 5;
        else if (whole / step < 6) step /= 2;
        for (int i = 0; i * step <= whole; i++) {
            double x = LEFT + i * step / whole * WIDTH;
            add("<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"#888\" stroke-width=\"0.5\"/><text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>%n",
                x, TOP - 4, x, y, x, y + 12, step >= 1 ? String.format(Locale.ROOT, "%.0f", i * step) + " ms" : String.format(Locale.ROOT, "%.3g ms", i * step));
        }
    }
}
