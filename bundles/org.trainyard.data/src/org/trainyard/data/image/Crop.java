package org.trainyard.data.image;

import java.lang.foreign.MemorySegment;
import org.trainyard.random.TorchGenerator;

/** A part of an image, in pixels. */
record Crop(int top, int left, int height, int width) {
    private static final double LEAST_AREA = 0.5; // of the image, as in Megatron's multimodal data
    private static final double NARROWEST = 3.0 / 4;
    private static final double WIDEST = 4.0 / 3;
    private static final int TRIES = 10;

    static Crop whole(RgbImage image) {
        return new Crop(0, 0, image.height(), image.width());
    }

    /** What torchvision's {@code RandomResizedCrop(scale=(0.5, 1.0))} cuts out after {@code torch.manual_seed(seed)}. */
    static Crop random(RgbImage image, long seed) {
        TorchGenerator random = new TorchGenerator(seed);
        float[] drawn = new float[1];
        float narrowest = (float) Math.log((float) NARROWEST);
        float widest = (float) Math.log((float) WIDEST);
        for (int i = 0; i < TRIES; i++) {
            random.uniform(MemorySegment.ofArray(drawn), 1, LEAST_AREA, 1);
            double area = (double) image.height() * image.width() * drawn[0];
            random.uniform(MemorySegment.ofArray(drawn), 1, narrowest, widest);
            double aspect = (float) Math.exp(drawn[0]);
            int width = (int) Math.rint(Math.sqrt(area * aspect));
            int height = (int) Math.rint(Math.sqrt(area / aspect));
            if (width > 0 && width <= image.width() && height > 0 && height <= image.height()) {
                int top = Integer.remainderUnsigned(random.nextInt(), image.height() - height + 1);
                int left = Integer.remainderUnsigned(random.nextInt(), image.width() - width + 1);
                return new Crop(top, left, height, width);
            }
        }
        return middle(image);
    }

    /** As much of the middle as the aspect ratios allow. */
    private static Crop middle(RgbImage image) {
        double aspect = image.width() / (double) image.height();
        int width = aspect > WIDEST ? (int) Math.rint(image.height() * WIDEST) : image.width();
        int height = aspect < NARROWEST ? (int) Math.rint(image.width() / NARROWEST) : image.height();
        return new Crop((image.height() - height) / 2, (image.width() - width) / 2, height, width);
    }
}
