package org.trainyard.ui.charts;

import java.awt.Color;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/** Takes a chart's colours and font from the desktop, light or dark. Interface thread only. */
public final class ChartThemes {
    private ChartThemes() {
    }

    /** The desktop's theme as it is now. */
    public static ChartTheme of(Display display) {
        FontData font = display.getSystemFont().getFontData()[0];
        float pixels = font.getHeight() * display.getDPI().y / 72f;
        return new ChartTheme(color(display, SWT.COLOR_LIST_BACKGROUND), color(display, SWT.COLOR_LIST_FOREGROUND),
                font.getName(), Math.max(9, pixels * 0.82f));
    }

    private static Color color(Display display, int id) {
        RGB rgb = display.getSystemColor(id).getRGB();
        return new Color(rgb.red, rgb.green, rgb.blue);
    }

    /** The same colour for SWT. */
    public static org.eclipse.swt.graphics.Color swt(Color color) {
        return new org.eclipse.swt.graphics.Color(color.getRed(), color.getGreen(), color.getBlue());
    }
}
