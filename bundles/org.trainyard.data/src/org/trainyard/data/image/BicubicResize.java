package org.trainyard.data.image;

/**
 * Bicubic resizing with the filter widened when an image shrinks, in fixed point: the bytes that Pillow's {@code resize} gives. Stateless.
 */
final class BicubicResize {
    private static final double SHARPNESS = -0.5;
    private static final double SUPPORT = 2;
    private static final int FRACTION_BITS = 22;
    private static final int HALF = 1 << FRACTION_BITS - 1;
    private static final int COLOURS = 3;
    private static final int WHITE = 255;

    /** For every place of the result: where it begins to take from, and how much of each place. */
    private record Weights(int[] first, int[][] shares) {
        static Weights of(int in, int out) {
            double scale = in / (double) out;
            double widening = Math.max(1, scale);
            double support = SUPPORT * widening;
            int[] first = new int[out];
            int[][] shares = new int[out][];
            for (int i = 0; i < out; i++) {
                double centre = (i + 0.5) * scale;
                first[i] = Math.max(0, (int) (centre - support + 0.5));
                int end = Math.min(in, (int) (centre + support + 0.5));
                double[] weights = new double[end - first[i]];
                double sum = 0;
                for (int k = 0; k < weights.length; k++) {
                    weights[k] = cubic((k + first[i] - centre + 0.5) * (1 / widening));
                    sum += weights[k];
                }
                shares[i] = new int[weights.length];
                for (int k = 0; k < weights.length; k++) {
                    double share = weights[k] / sum * (1 << FRACTION_BITS);
                    shares[i][k] = (int) (share < 0 ? share - 0.5 : share + 0.5);
                }
            }
            return new Weights(first, shares);
        }
    }

    private BicubicResize() {
    }

    /** Resizes a part of an image, as if it had been cut out before. Returns red, green and blue of each pixel, row by row. */
    static byte[] resize(RgbImage image, Crop part, int height, int width) {
        Weights across = Weights.of(part.width(), width);
        byte[] narrow = new byte[part.height() * width * COLOURS];
        for (int y = 0, at = 0; y < part.height(); y++) {
            int row = ((part.top() + y) * image.width() + part.left()) * COLOURS;
            for (int x = 0; x < width; x++) {
                for (int colour = 0; colour < COLOURS; colour++) {
                    narrow[at++] = sum(image.pixels(), row + across.first[x] * COLOURS + colour, COLOURS, across.shares[x]);
                }
            }
        }
        Weights down = Weights.of(part.height(), height);
        byte[] result = new byte[height * width * COLOURS];
        int row = width * COLOURS;
        for (int y = 0, at = 0; y < height; y++) {
            for (int x = 0; x < row; x++) {
                result[at++] = sum(narrow, down.first[y] * row + x, row, down.shares[y]);
            }
        }
        return result;
    }

    private static byte sum(byte[] pixels, int from, int step, int[] shares) {
        int sum = HALF;
        int at = from;
        for (int share : shares) {
            sum += (pixels[at] & 0xff) * share;
            at += step;
        }
        return (byte) Math.clamp(sum >> FRACTION_BITS, 0, WHITE);
    }

    private static double cubic(double distance) {
        double x = Math.abs(distance);
        if (x < 1) {
            return ((SHARPNESS + 2) * x - (SHARPNESS + 3)) * x * x + 1;
        }
        return x < 2 ? (((x - 5) * x + 8) * x - 4) * SHARPNESS : 0;
    }
}
