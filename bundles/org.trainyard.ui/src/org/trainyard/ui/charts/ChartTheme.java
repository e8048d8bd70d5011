package org.trainyard.ui.charts;

import java.awt.Color;
import java.util.List;

/**
 * Colours and font of a chart.
 *
 * @param background of the drawing
 * @param foreground of text
 * @param fontName family of all text
 * @param fontSize of tick labels, in pixels at 100%
 */
public record ChartTheme(Color background, Color foreground, String fontName, float fontSize) {
    /** Eight hues that stay apart for colour-blind eyes too, and on both backgrounds. */
    private static final List<Color> LIGHT = List.of(new Color(0x2563C9), new Color(0xD9622B), new Color(0x2E8B57),
            new Color(0x8E4EC6), new Color(0xB8860B), new Color(0x0E8A9A), new Color(0xC2386B), new Color(0x6B7280));
    private static final List<Color> DARK = List.of(new Color(0x6EA8FE), new Color(0xF2935C), new Color(0x63C48D),
            new Color(0xBC8CF2), new Color(0xE0B64B), new Color(0x4FC3D4), new Color(0xF07BA5), new Color(0x9CA3AF));

    /** Whether text is light on dark. */
    public boolean dark() {
        return luminance(background) < luminance(foreground);
    }

    /** The colour of run number {@code index} in a comparison; a run alone is number 0. */
    public Color curve(int index) {
        List<Color> palette = dark() ? DARK : LIGHT;
        return palette.get(Math.floorMod(index, palette.size()));
    }

    /** Lines behind the curves. */
    public Color grid() {
        return mix(foreground, background, 0.12);
    }

    /** Text of less weight. */
    public Color muted() {
        return mix(foreground, background, 0.58);
    }

    /** {@code share} of {@code a} over {@code b}. */
    static Color mix(Color a, Color b, double share) {
        return new Color(channel(a.getRed(), b.getRed(), share), channel(a.getGreen(), b.getGreen(), share),
                channel(a.getBlue(), b.getBlue(), share));
    }

    private static int channel(int a, int b, double share) {
        return (int) Math.round(a * share + b * (1 - share));
    }

    private static double luminance(Color color) {
        return 0.2126 * color.getRed() + 0.7152 * color.getGreen() + 0.0722 * color.getBlue();
    }
}
