package org.trainyard.ui.charts;

import java.awt.image.BufferedImage;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/** Shows a picture that a painter draws on the background thread of all charts. Interface thread only. */
public final class PictureCanvas extends Canvas {
    /** Draws a picture; free of SWT, called on the background thread. */
    @FunctionalInterface
    public interface Painter {
        /**
         * A picture of type {@link BufferedImage#TYPE_INT_RGB}.
         *
         * @param width in points
         * @param height in points
         * @param scale pixels of a point
         */
        BufferedImage paint(int width, int height, double scale, ChartTheme theme);
    }

    private Painter painter;
    private Image image;
    private boolean drawing;
    private boolean stale;

    /** An empty canvas. */
    public PictureCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        addListener(SWT.Resize, event -> changed());
        addListener(SWT.Settings, event -> changed());
        addListener(SWT.Dispose, event -> disposeImage());
        addListener(SWT.Paint, event -> {
            if (stale && !drawing) {
                draw();
            }
            Rectangle area = getClientArea();
            if (image == null) {
                event.gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
                event.gc.fillRectangle(area);
            } else {
                Rectangle pixels = image.getBounds();
                event.gc.drawImage(image, 0, 0, pixels.width, pixels.height, 0, 0, area.width, area.height);
            }
        });
    }

    /** Shows what a painter draws. */
    public void show(Painter newPainter) {
        painter = newPainter;
        changed();
    }

    /** Whether the newest picture is on the screen. */
    public boolean isShown() {
        return image != null && !stale && !drawing;
    }

    private void changed() {
        stale = true;
        // what nobody sees is drawn when it is shown: then a paint event comes
        if (!drawing && isVisible()) {
            draw();
        }
    }

    private void draw() {
        Point size = getSize();
        if (size.x < 40 || size.y < 40 || painter == null) {
            return;
        }
        stale = false;
        drawing = true;
        Painter asked = painter;
        double scale = getMonitor().getZoom() / 100.0;
        ChartTheme theme = ChartThemes.of(getDisplay());
        Display display = getDisplay();
        RenderThread.submit(() -> {
            ImageData data = null;
            try {
                data = ChartCanvas.toImageData(asked.paint(size.x, size.y, scale, theme));
            } catch (RuntimeException e) {
                ILog.of(PictureCanvas.class).error("Cannot draw", e);
            }
            ImageData pixels = data;
            if (!display.isDisposed()) {
                display.asyncExec(() -> finished(pixels));
            }
        });
    }

    private void finished(ImageData pixels) {
        drawing = false;
        if (isDisposed()) {
            return;
        }
        if (pixels != null) {
            disposeImage();
            image = new Image(getDisplay(), pixels);
            redraw();
        }
        if (stale && isVisible()) {
            draw();
        }
    }

    private void disposeImage() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }
}
