package org.trainyard.ui.runs;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;
import org.trainyard.run.RunState;

/** How a run's state looks: a word and a coloured dot. Interface thread only. */
public final class RunStates {
    private static final int SIZE = 12;
    private static final Map<RunState, Image> DOTS = new EnumMap<>(RunState.class);

    private RunStates() {
    }

    /** The word for people. */
    public static String word(RunState state) {
        return state == RunState.CREATED ? "new" : state.word();
    }

    /** A colour that reads on light and dark. */
    public static Color color(RunState state) {
        return switch (state) {
            case RUNNING -> new Color(46, 139, 87);
            case FINISHED -> new Color(37, 99, 201);
            case STOPPED -> new Color(184, 134, 11);
            case FAILED, CRASHED -> new Color(200, 68, 60);
            case CREATED -> new Color(122, 130, 140);
        };
    }

    /** A dot in the state's colour; shared, not to be disposed. */
    public static Image dot(Display display, RunState state) {
        return DOTS.computeIfAbsent(state, key -> draw(display, key));
    }

    private static Image draw(Display display, RunState state) {
        boolean ring = state == RunState.CREATED;
        return new Image(display, (ImageDataProvider) zoom -> circle(SIZE * zoom / 100, color(state), ring));
    }

    /** A disc or ring with soft edges on a transparent ground. */
    private static ImageData circle(int size, Color color, boolean ring) {
        ImageData data = new ImageData(size, size, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        double centre = size / 2.0;
        double radius = size * 0.4;
        int rgb = color.getRed() << 16 | color.getGreen() << 8 | color.getBlue();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                double distance = Math.hypot(x + 0.5 - centre, y + 0.5 - centre);
                double cover = Math.clamp(radius + 0.5 - distance, 0, 1);
                double hole = ring ? Math.clamp(radius - size * 0.14 + 0.5 - distance, 0, 1) : 0;
                data.setPixel(x, y, rgb);
                data.setAlpha(x, y, (int) Math.round(255 * (cover - hole)));
            }
        }
        return data;
    }
}
