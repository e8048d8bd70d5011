package org.trainyard.ui.charts;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Rectangle;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/** Writes charts as a PNG picture at twice the resolution of the screen, in the background. */
public final class ChartExport {
    private static final double SCALE = 2;
    /** Of the legend, in points. */
    private static final int MARGIN = 10;
    private static final int LINE = 24;
    private static final int CHIP = 11;

    /**
     * A chart and where it goes in the picture.
     *
     * @param request what to draw, at {@link ChartRequest#scale()} whatever it says
     * @param place in points
     */
    record Part(ChartRequest request, Rectangle place) {
    }

    private ChartExport() {
    }

    /**
     * Draws and writes the picture in a background job.
     *
     * @param done told the outcome, from the job's thread: null, or why there is no picture
     */
    static void write(List<Part> parts, Path target, Consumer<String> done) {
        Job job = Job.create("Exporting charts to " + target.getFileName(), monitor -> {
            try {
                AtomicFiles.write(target, png(parts));
                done.accept(null);
            } catch (UserError e) {
                done.accept(e.getMessage());
            } catch (IOException e) {
                done.accept("cannot make a PNG picture: " + e.getMessage());
            }
            return Status.OK_STATUS;
        });
        job.schedule();
    }

    /** The picture as a PNG file. */
    static byte[] png(List<Part> parts) throws IOException {
        int width = 1;
        int height = 1;
        for (Part part : parts) {
            width = Math.max(width, part.place.x + part.place.width);
            height = Math.max(height, part.place.y + part.place.height);
        }
        ChartRequest first = parts.getFirst().request;
        int top = first.runs().size() < 2 ? 0 : drawLegend(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics(), first, width);
        BufferedImage picture = new BufferedImage((int) (width * SCALE), (int) ((top + height) * SCALE), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(first.theme().background());
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        if (top > 0) {
            Graphics2D legend = (Graphics2D) graphics.create();
            legend.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            legend.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            legend.scale(SCALE, SCALE);
            drawLegend(legend, first, width);
        }
        for (Part part : parts) {
            ChartRequest asked = part.request;
            ChartRequest sharp = new ChartRequest(asked.metric(), asked.runs(), asked.settings(), asked.valueView(),
                    part.place.width, part.place.height, SCALE, asked.theme());
            graphics.drawImage(ChartPainter.paint(sharp).image(), (int) (part.place.x * SCALE),
                    (int) ((top + part.place.y) * SCALE), null);
        }
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, "png", bytes)) {
            throw new IOException("this Java has no PNG writer");
        }
        return bytes.toByteArray();
    }

    /** Names the runs by their colours, in as many lines as it takes; returns the height of them, in points. */
    private static int drawLegend(Graphics2D graphics, ChartRequest request, int width) {
        graphics.setFont(new Font(request.theme().fontName(), Font.PLAIN, 12).deriveFont(request.theme().fontSize() + 1));
        int x = MARGIN;
        int line = 0;
        for (ChartRequest.Run run : request.runs()) {
            int wide = CHIP + 5 + graphics.getFontMetrics().stringWidth(run.name()) + 14;
            if (x > MARGIN && x + wide > width) {
                x = MARGIN;
                line++;
            }
            graphics.setColor(request.theme().curve(run.color()));
            graphics.fillRoundRect(x, line * LINE + 8, CHIP, CHIP, 4, 4);
            graphics.setColor(request.theme().foreground());
            graphics.drawString(run.name(), x + CHIP + 5, line * LINE + 8 + CHIP - 1);
            x += wide;
        }
        return (line + 1) * LINE;
    }
}
