package org.trainyard.engine.pipeline;

import java.util.Locale;

/** Pictures of a {@link Timeline}: as text for a terminal, as SVG for documents. */
public final class ScheduleDrawing {
    private static final int UNIT = 26, ROW = 26, LEFT = 64, TOP = 30;

    private ScheduleDrawing() {}

    /** A row per stage, as many columns per unit of time as the longest label needs; dots where it idles. */
    public static String text(Timeline t) {
        int chunks = t.schedule().chunks();
        int width = 1;
        for (int s = 0; s < t.schedule().stages(); s++) {
            for (Timeline.Span span : t.spans(s)) width = Math.max(width, span.action().label(chunks).length() + 1);
        }
        StringBuilder out = new StringBuilder();
        for (int s = 0; s < t.schedule().stages(); s++) {
            StringBuilder row = new StringBuilder();
            for (Timeline.Span span : t.spans(s)) {
                int from = (int) Math.round(span.start() * width), to = (int) Math.round(span.end() * width);
                while (row.length() < from) row.append('.');
                row.append(span.action().label(chunks));
                while (row.length() < to) row.append(' ');
            }
            while (row.length() < Math.round(t.end() * width)) row.append('.');
            out.append(String.format(Locale.ROOT, "stage %-2d |%s|%n", s, row));
        }
        return out.append(String.format(Locale.ROOT, "time %.1f, bubble %.1f %% of the computing time%n", t.end(), 100 * t.bubbleFraction())).toString();
    }

    /** A standalone SVG: forward blue, backward green, split gradients green and yellow; darker chunks come later. */
    public static String svg(Timeline t) {
        int stages = t.schedule().stages();
        int width = LEFT + (int) Math.ceil(t.end() * UNIT) + 10, height = TOP + stages * (ROW + 4) + 10;
        StringBuilder out = new StringBuilder(String.format(Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"10\">%n", width, height));
        out.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"16\" font-size=\"12\">%s: %d stages, %d micro-batches, bubble %.1f %%</text>%n", LEFT,
            t.schedule().name(), stages, t.schedule().microBatches(), 100 * t.bubbleFraction()));
        for (int s = 0; s < stages; s++) {
            int y = TOP + s * (ROW + 4);
            out.append(String.format(Locale.ROOT, "<text x=\"4\" y=\"%d\" font-size=\"12\">stage %d</text>%n", y + 17, s));
            for (Timeline.Span span : t.spans(s)) rectangle(out, span, y, t.schedule().chunks());
        }
        return out.append("</svg>\n").toString();
    }

    /**
     * A colour as every viewer knows it, {@code #rrggbb}.
     *
     * @param hue in degrees
     * @param saturation and {@code light}: in percent
     */
    public static String colour(int hue, int saturation, int light) {
        double l = light / 100.0, amplitude = saturation / 100.0 * Math.min(l, 1 - l);
        int rgb = 0;
        for (int offset : new int[] {0, 8, 4}) {
            double k = (offset + hue / 30.0) % 12;
            rgb = rgb << 8 | (int) Math.round(255 * (l - amplitude * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1))));
        }
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    private static void rectangle(StringBuilder out, Timeline.Span span, int y, int chunks) {
        double x = LEFT + span.start() * UNIT, w = (span.end() - span.start()) * UNIT;
        int hue = switch (span.action().kind()) {
            case FORWARD -> 212;
            case BACKWARD_WEIGHT -> 45;
            default -> 130;
        };
        int light = 82 - (chunks > 1 ? 30 * span.action().chunk() / (chunks - 1) : 0);
        out.append(String.format(Locale.ROOT, "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\" stroke=\"#444\" stroke-width=\"0.5\"/>"
            + "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>%n", x, y, w, ROW, colour(hue, 60, light), x + w / 2, y + 17, span.action().label(chunks)));
    }
}
