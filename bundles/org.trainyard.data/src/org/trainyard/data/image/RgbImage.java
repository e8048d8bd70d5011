package org.trainyard.data.image;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/**
 * A decoded image.
 *
 * @param pixels red, green and blue of each pixel, row by row
 */
record RgbImage(int width, int height, byte[] pixels) {
    private static final int COLOURS = 3;
    private static final int COLOUR_BANDS = 3;

    /**
     * Decodes a JPEG, PNG, GIF, BMP or TIFF file; transparency is dropped, grey becomes three equal colours.
     *
     * @param name what to call it in messages
     */
    static RgbImage decode(byte[] file, String name) {
        BufferedImage image;
        try {
            image = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(file)));
        } catch (IOException | RuntimeException e) { // decoders throw what comes to hand at broken files
            throw new UserError(name + ": is a broken image: " + AtomicFiles.reason(e), e);
        }
        if (image == null) {
            throw new UserError(name + ": is no image of a known format; known are JPEG, PNG, GIF, BMP and TIFF");
        }
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] pixels = new byte[Math.multiplyExact(Math.multiplyExact(width, height), COLOURS)];
        boolean grey = image.getRaster().getNumBands() < COLOUR_BANDS && !(image.getColorModel() instanceof IndexColorModel);
        for (int y = 0, at = 0; y < height; y++) {
            if (grey) { // asked for colours, Java would take the values for linear and bend them
                at = greyRow(image.getRaster(), y, pixels, at);
            } else {
                for (int colour : image.getRGB(0, y, width, 1, null, 0, width)) {
                    pixels[at++] = (byte) (colour >> 16);
                    pixels[at++] = (byte) (colour >> 8);
                    pixels[at++] = (byte) colour;
                }
            }
        }
        return new RgbImage(width, height, pixels);
    }

    private static int greyRow(Raster raster, int y, byte[] pixels, int from) {
        int at = from;
        int surplusBits = Math.max(0, raster.getSampleModel().getSampleSize(0) - Byte.SIZE);
        for (int sample : raster.getSamples(0, y, raster.getWidth(), 1, 0, (int[]) null)) {
            byte value = (byte) (sample >> surplusBits);
            for (int colour = 0; colour < COLOURS; colour++) {
                pixels[at++] = value;
            }
        }
        return at;
    }
}
