package org.trainyard.ui.data;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.trainyard.data.inspect.LengthHistogram;
import org.trainyard.ui.charts.ChartTheme;
import org.trainyard.ui.charts.PictureCanvas;
import org.trainyard.ui.runs.Sizes;

/**
 * Draws how long documents are, with JFreeChart. Free of SWT; any thread.
 *
 * @param bins what to draw
 */
record HistogramPainter(List<LengthHistogram.Bin> bins) implements PictureCanvas.Painter {
    private static final String SERIES = "documents";

    @Override
    public BufferedImage paint(int width, int height, double scale, ChartTheme theme) {
        BufferedImage image = new BufferedImage((int) Math.max(1, Math.round(width * scale)), (int) Math.max(1, Math.round(height * scale)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.scale(scale, scale);
        graphics.setColor(theme.background());
        graphics.fillRect(0, 0, width, height);
        plot(theme).draw(graphics, new Rectangle2D.Double(4, 4, width - 12, height - 18), null, null, null);
        graphics.dispose();
        return image;
    }

    private CategoryPlot plot(ChartTheme theme) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (LengthHistogram.Bin bin : bins) {
            dataset.addValue(bin.documents(), SERIES, label(bin));
        }
        Font font = new Font(theme.fontName(), Font.PLAIN, 12).deriveFont(theme.fontSize());
        CategoryAxis lengths = new CategoryAxis("tokens of a document");
        lengths.setCategoryMargin(0.12);
        lengths.setLowerMargin(0.01);
        lengths.setUpperMargin(0.01);
        lengths.setMaximumCategoryLabelLines(2);
        NumberAxis counts = new NumberAxis("documents");
        counts.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        for (var axis : List.of(lengths, counts)) {
            axis.setLabelFont(font);
            axis.setTickLabelFont(font);
            axis.setLabelPaint(theme.muted());
            axis.setTickLabelPaint(theme.muted());
            axis.setAxisLinePaint(theme.grid());
            axis.setTickMarksVisible(false);
        }
        BarRenderer renderer = new BarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setSeriesPaint(0, theme.curve(0));
        CategoryPlot plot = new CategoryPlot(dataset, lengths, counts, renderer);
        plot.setBackgroundPaint(theme.background());
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeGridlinePaint(theme.grid());
        plot.setRangeGridlineStroke(new BasicStroke(1f));
        plot.setNoDataMessage("No documents");
        plot.setNoDataMessageFont(font);
        Color muted = theme.muted();
        plot.setNoDataMessagePaint(muted);
        return plot;
    }

    /** The range of a bar, shortened: 1k-2k. */
    private static String label(LengthHistogram.Bin bin) {
        return bin.from() == bin.to() ? Long.toString(bin.from())
                : bin.to() < 1000 ? bin.from() + "–" + bin.to() : Sizes.count(bin.from()) + "–" + Sizes.count(bin.to());
    }
}
