package org.trainyard.data.image;

/**
 * Makes of an image file what a vision encoder is fed: a part of it, chosen by chance for training, resized and normalised with CLIP's
 * mean and deviation, as Megatron's multimodal data are. Immutable and thread-safe.
 *
 * @param height rows of the result
 * @param width columns of the result
 * @param crop whether a random part of at least half the area is taken, rather than everything
 */
public record ImageTransform(int height, int width, boolean crop) {
    private static final int COLOURS = 3;
    private static final float[] MEAN = {0.48145466f, 0.4578275f, 0.40821073f};
    private static final float[] DEVIATION = {0.26862954f, 0.26130258f, 0.27577711f};
    private static final float WHITE = 255;

    public ImageTransform {
        if (height < 1 || width < 1) {
            throw new IllegalArgumentException("an image of " + height + " by " + width);
        }
    }

    /** The number of values of a result. */
    public int size() {
        return COLOURS * height * width;
    }

    /**
     * Decodes and transforms a file.
     *
     * @param name what to call it in messages
     * @param seed what a random part follows from
     * @param out gets {@link #size()} values: colour by colour, row by row
     * @throws org.trainyard.run.UserError if the file is no image or broken
     */
    public void apply(byte[] file, String name, long seed, float[] out) {
        RgbImage image = RgbImage.decode(file, name);
        byte[] pixels = BicubicResize.resize(image, crop ? Crop.random(image, seed) : Crop.whole(image), height, width);
        int area = height * width;
        for (int i = 0; i < area; i++) {
            for (int colour = 0; colour < COLOURS; colour++) {
                out[colour * area + i] = ((pixels[COLOURS * i + colour] & 0xff) / WHITE - MEAN[colour]) / DEVIATION[colour];
            }
        }
    }
}
