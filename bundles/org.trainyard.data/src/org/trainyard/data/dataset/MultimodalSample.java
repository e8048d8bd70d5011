package org.trainyard.data.dataset;

/** One sample of text with an image, in reusable buffers. Not thread-safe. */
public final class MultimodalSample {
    private static final int COLOURS = 3;

    private final GptSample text;
    private final float[] image;

    /** Buffers for a text of {@code sequenceLength} tokens and an image of {@code height} by {@code width} pixels. */
    public MultimodalSample(int sequenceLength, int height, int width) {
        text = new GptSample(sequenceLength);
        image = new float[COLOURS * height * width];
    }

    /** Tokens, labels, masks and positions. */
    public GptSample text() {
        return text;
    }

    /** The image: colour by colour, row by row. */
    public float[] image() {
        return image;
    }
}
