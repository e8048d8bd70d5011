package org.trainyard.ui.charts;

import java.awt.Graphics2D;
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
        BufferedImage picture = new BufferedImage((int) (width * SCALE), (int) (height * SCALE), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(parts.getFirst().request.theme().background());
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        for (Part part : parts) {
            ChartRequest asked = part.request;
            ChartRequest sharp = new ChartRequest(asked.metric(), asked.runs(), asked.settings(), asked.valueView(),
                    part.place.width, part.place.height, SCALE, asked.theme());
            graphics.drawImage(ChartPainter.paint(sharp).image(), (int) (part.place.x * SCALE),
                    (int) (part.place.y * SCALE), null);
        }
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, "png", bytes)) {
            throw new IOException("this Java has no PNG writer");
        }
        return bytes.toByteArray();
    }
}
