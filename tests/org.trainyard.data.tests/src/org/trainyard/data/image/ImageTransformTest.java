package org.trainyard.data.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.trainyard.run.UserError;

/** Sums and numbers were taken from Pillow 12.3 and torchvision 0.28. */
class ImageTransformTest {
    @Test
    void resizingGivesPillowsBytes() {
        assertEquals(4285749108L, sumOfResized(61, 47, 32, 24));
        assertEquals(1763953374L, sumOfResized(10, 8, 33, 21));
        assertEquals(792678015L, sumOfResized(300, 5, 4, 4));
        assertEquals(3301035653L, sumOfResized(16, 16, 16, 16));
    }

    private static long sumOfResized(int width, int height, int newWidth, int newHeight) {
        RgbImage image = pattern(width, height);
        CRC32 sum = new CRC32();
        sum.update(BicubicResize.resize(image, Crop.whole(image), newHeight, newWidth));
        return sum.getValue();
    }

    @Test
    void randomPartsAreTorchvisions() {
        assertEquals(new Crop(30, 65, 409, 386), Crop.random(blank(640, 480), 1234));
        assertEquals(new Crop(22, 2, 530, 445), Crop.random(blank(480, 640), 7));
        assertEquals(new Crop(5, 8, 65, 85), Crop.random(blank(100, 100), 99));
        assertEquals(new Crop(0, 933, 100, 133), Crop.random(blank(2000, 100), 5));
        assertEquals(new Crop(933, 0, 133, 100), Crop.random(blank(100, 2000), 6));
        assertEquals(new Crop(11, 127, 221, 200), Crop.random(blank(333, 250), 1L << 31));
    }

    @Test
    void aFileBecomesWhatTorchvisionMakesOfIt() throws IOException {
        float[] values = new float[3 * 14 * 14];
        new ImageTransform(14, 14, true).apply(file(pattern(61, 47), "png"), "a", 1237, values);
        assertArrayEquals(new float[] {-0.06964822f, -0.11344349f, 0.09093457f, 0.09093457f}, Arrays.copyOf(values, 4), 1e-6f);
        assertArrayEquals(new float[] {-0.67153776f, -0.37138242f, 0.4840604f}, Arrays.copyOfRange(values, 200, 203), 1e-6f);
        assertArrayEquals(new float[] {0.22618815f, 0.5532498f, 0.09820756f}, Arrays.copyOfRange(values, 585, 588), 1e-6f);
    }

    @Test
    void greyAndJpegAreRead() throws IOException {
        BufferedImage grey = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setSample(1, 0, 0, 77);
        assertArrayEquals(new byte[] {0, 0, 0, 77, 77, 77}, RgbImage.decode(file(grey, "png"), "a").pixels());
        RgbImage flat = RgbImage.decode(file(blank(20, 10), "jpg"), "a");
        assertEquals(20, flat.width());
        assertEquals(10, flat.height());
        assertArrayEquals(new byte[600], flat.pixels());
    }

    @Test
    void brokenImagesAreNamed() throws IOException {
        byte[] whole = file(pattern(61, 47), "png");
        UserError error = assertThrows(UserError.class, () -> RgbImage.decode(Arrays.copyOf(whole, 60), "image 7"));
        assertTrue(error.getMessage().startsWith("image 7: is a broken image"), error.getMessage());
        assertThrows(UserError.class, () -> RgbImage.decode(new byte[0], "image 8"));
    }

    private static RgbImage blank(int width, int height) {
        return new RgbImage(width, height, new byte[3 * width * height]);
    }

    private static RgbImage pattern(int width, int height) {
        RgbImage image = blank(width, height);
        for (int y = 0, at = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                for (int colour = 0; colour < 3; colour++) {
                    image.pixels()[at++] = (byte) (x * x * 7 + y * 13 * x + colour * 50 + (x * 31 + y * 17) % 91);
                }
            }
        }
        return image;
    }

    private static byte[] file(RgbImage image, String format) throws IOException {
        BufferedImage buffered = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < image.width() * image.height(); i++) {
            int colour = (image.pixels()[3 * i] & 0xff) << 16 | (image.pixels()[3 * i + 1] & 0xff) << 8 | image.pixels()[3 * i + 2] & 0xff;
            buffered.setRGB(i % image.width(), i / image.width(), colour);
        }
        return file(buffered, format);
    }

    private static byte[] file(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
