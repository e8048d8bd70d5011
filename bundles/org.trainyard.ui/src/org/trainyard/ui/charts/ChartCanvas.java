package org.trainyard.ui.charts;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Shows one chart. The picture is drawn on a background thread and copied to the screen here; the crosshair and the zoom
 * rectangle are drawn over it. Interface thread only.
 */
public final class ChartCanvas extends Canvas implements ChartsModel.Listener {
    private final ChartsModel model;
    private final Metric metric;
    private final ChartMouse mouse;
    private ChartImage shown;
    private Image image;
    private RunCurves.Span valueView;
    private boolean drawing;
    private boolean stale;
    private int frames;
    private double lastFrameMillis;

    /** Makes an empty chart; it draws itself once it has a size. */
    public ChartCanvas(Composite parent, ChartsModel model, Metric metric) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.model = model;
        this.metric = metric;
        this.mouse = new ChartMouse(this, model);
        addListener(SWT.Resize, event -> changed());
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Dispose, event -> disposeImage());
        addListener(SWT.Settings, event -> changed());
    }

    /** What the chart shows. */
    public Metric metric() {
        return metric;
    }

    /** The last picture, or null before the first. */
    public ChartImage shown() {
        return shown;
    }

    /** How many pictures were drawn so far. */
    public int frames() {
        return frames;
    }

    /** How long the last picture took on the drawing thread, in milliseconds. */
    public double lastFrameMillis() {
        return lastFrameMillis;
    }

    /** The stretch of the vertical axis that was zoomed to, or null. */
    RunCurves.Span valueView() {
        return valueView;
    }

    void setValueView(RunCurves.Span view) {
        valueView = view;
        changed();
    }

    @Override
    public void reset() {
        valueView = null;
    }

    @Override
    public void hovered() {
        if (!isDisposed()) {
            redraw();
        }
    }

    @Override
    public void changed() {
        if (isDisposed()) {
            return;
        }
        stale = true;
        // What nobody sees is drawn when it is shown: then a paint event comes.
        if (!drawing && isVisible()) {
            draw();
        }
    }

    private void draw() {
        Point size = getSize();
        if (size.x < 40 || size.y < 40) {
            return;
        }
        stale = false;
        drawing = true;
        ChartRequest request = request(size.x, size.y, getMonitor().getZoom() / 100.0);
        Display display = getDisplay();
        RenderThread.submit(() -> {
            long start = System.nanoTime();
            ChartImage result = null;
            ImageData data = null;
            try {
                result = ChartPainter.paint(request);
                data = toImageData(result.image());
            } catch (RuntimeException e) {
                ILog.of(ChartCanvas.class).error("Cannot draw the chart " + metric.title(), e);
            }
            double millis = (System.nanoTime() - start) / 1e6;
            ChartImage finished = result;
            ImageData pixels = data;
            if (!display.isDisposed()) {
                display.asyncExec(() -> finished(finished, pixels, millis));
            }
        });
    }

    /** What to draw for this canvas at a size. */
    ChartRequest request(int width, int height, double scale) {
        return new ChartRequest(metric, model.runs(), model.settings(), valueView, width, height, scale,
                ChartThemes.of(getDisplay()));
    }

    private void finished(ChartImage result, ImageData pixels, double millis) {
        drawing = false;
        if (isDisposed()) {
            return;
        }
        if (result != null) {
            disposeImage();
            image = new Image(getDisplay(), pixels);
            shown = result;
            frames++;
            lastFrameMillis = millis;
            redraw();
        }
        if (stale && isVisible()) {
            draw();
        }
    }

    static ImageData toImageData(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        ImageData data = new ImageData(width, height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int y = 0; y < height; y++) {
            data.setPixels(0, y, width, pixels, y * width);
        }
        return data;
    }

    private void paint(Event event) {
        if (stale && !drawing) {
            draw();
        }
        GC gc = event.gc;
        Rectangle area = getClientArea();
        if (image == null) {
            gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
            gc.fillRectangle(area);
            return;
        }
        Rectangle pixels = image.getBounds();
        gc.drawImage(image, 0, 0, pixels.width, pixels.height, 0, 0, area.width, area.height);
        if (!shown.empty()) {
            ChartOverlay.paint(gc, shown, model.hover(), mouse.isInside(), mouse.rectangle());
        }
    }

    private void disposeImage() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }
}
