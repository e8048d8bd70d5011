package org.trainyard.data.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.data.image.ImageTransform;
import org.trainyard.data.preprocess.PreprocessOptions;
import org.trainyard.data.preprocess.Preprocessor;
import org.trainyard.data.preprocess.ProgressListener;
import org.trainyard.data.tokenizer.NullTokenizer;
import org.trainyard.run.UserError;

/** From texts and image files to samples. */
class MultimodalDatasetTest {
    private static final int LENGTH = 6;
    private static final ImageTransform WHOLE = new ImageTransform(4, 5, false);
    private static final float[] MEAN = {0.48145466f, 0.4578275f, 0.40821073f};
    private static final float[] DEVIATION = {0.26862954f, 0.26130258f, 0.27577711f};

    @TempDir
    Path folder;

    @BeforeEach
    void tenDocuments() throws IOException {
        StringBuilder lines = new StringBuilder();
        Path images = Files.createDirectories(folder.resolve("images"));
        for (int i = 0; i < 10; i++) {
            lines.append("{\"text\":\"").append(i + 1).append(" 20 30\"}\n");
            Files.write(images.resolve(i + ".png"), png(7, 9, 25 * i));
        }
        preprocess(lines.toString());
    }

    private void preprocess(String lines) throws IOException {
        Path input = Files.writeString(folder.resolve("texts.jsonl"), lines);
        new Preprocessor(PreprocessOptions.of(List.of(input), folder.resolve("data"), new NullTokenizer(100)).withAppendEod(true)
                .withImages(new PreprocessOptions.Images(folder.resolve("images"), 5))).run(ProgressListener.NONE);
    }

    @Test
    void aSampleIsATextAndItsImage() {
        try (MultimodalDatasets built = MultimodalDatasets.build(options(), RequestedSizes.ALL, WHOLE)) {
            Samples<MultimodalSample> train = built.get(SplitKind.TRAIN).orElseThrow();
            assertEquals(8, train.size());
            MultimodalSample sample = new MultimodalSample(LENGTH, 4, 5);
            train.fetch(3, sample);
            assertArrayEquals(new long[] {4, 20, 30, 100, 100, 0}, sample.text().tokens());
            assertArrayEquals(new long[] {20, 30, 100, 100, 0, 0}, sample.text().labels());
            assertArrayEquals(new float[] {1, 1, 1, 0, 0, 0}, sample.text().lossMask());
            for (int colour = 0; colour < 3; colour++) {
                for (int i = 0; i < 20; i++) {
                    assertEquals((75 / 255f - MEAN[colour]) / DEVIATION[colour], sample.image()[20 * colour + i]);
                }
            }
            Samples<MultimodalSample> valid = built.get(SplitKind.VALID).orElseThrow();
            valid.fetch(1, sample);
            assertEquals(10, sample.text().tokens()[0]);
        }
    }

    @Test
    void documentsComeAgainWhenMoreSamplesAreAskedFor() {
        try (MultimodalDatasets built = MultimodalDatasets.build(options(), new RequestedSizes(20, 0, 0), new ImageTransform(4, 5, true))) {
            Samples<MultimodalSample> train = built.get(SplitKind.TRAIN).orElseThrow();
            assertEquals(20, train.size());
            MultimodalSample sample = new MultimodalSample(LENGTH, 4, 5);
            train.fetch(17, sample);
            assertEquals(2, sample.text().tokens()[0]);
            assertTrue(built.get(SplitKind.TEST).isEmpty());
        }
    }

    @Test
    void aBlendTakesFromBoth() {
        String data = folder.resolve("data").toString();
        GptDataOptions blend = builder().dataPath("3", data, "1", data).cachePath(folder.resolve("cache")).build();
        try (MultimodalDatasets built = MultimodalDatasets.build(blend, new RequestedSizes(8, 0, 0), WHOLE)) {
            BlendedSamples<MultimodalSample> train = (BlendedSamples<MultimodalSample>) built.get(SplitKind.TRAIN).orElseThrow();
            assertArrayEquals(new long[] {6, 2}, train.mixture());
        }
    }

    @Test
    void mockSamplesAreThoseOfGptWithBlackImages() {
        GptDataOptions mock = GptDataOptions.builder().mock(true).sequenceLength(LENGTH).tokenizer(new NullTokenizer(100)).build();
        try (MultimodalDatasets built = MultimodalDatasets.build(mock, new RequestedSizes(10, 0, 0), WHOLE);
                GptDatasets text = GptDatasetBuilder.build(mock, new RequestedSizes(10, 0, 0))) {
            MultimodalSample sample = new MultimodalSample(LENGTH, 4, 5);
            sample.image()[7] = 1;
            GptSample expected = new GptSample(LENGTH);
            built.get(SplitKind.TRAIN).orElseThrow().fetch(4, sample);
            text.train().orElseThrow().fetch(4, expected);
            assertArrayEquals(expected.tokens(), sample.text().tokens());
            assertArrayEquals(expected.labels(), sample.text().labels());
            assertArrayEquals(new float[60], sample.image());
        }
    }

    @Test
    void whatIsNoImageIsNamed() throws IOException {
        Files.writeString(folder.resolve("images/1.png"), "no image");
        preprocess("{\"text\":\"1\"}\n".repeat(10));
        try (MultimodalDatasets built = MultimodalDatasets.build(options(), RequestedSizes.ALL, WHOLE)) {
            Samples<MultimodalSample> train = built.get(SplitKind.TRAIN).orElseThrow();
            UserError error = assertThrows(UserError.class, () -> train.fetch(1, new MultimodalSample(LENGTH, 4, 5)));
            assertTrue(error.getMessage().contains("data: the image of document 1: is no image of a known format"), error.getMessage());
        }
    }

    @Test
    void textAloneIsRefused() throws IOException {
        Path input = Files.writeString(folder.resolve("alone.jsonl"), "{\"text\":\"1\"}\n");
        new Preprocessor(PreprocessOptions.of(List.of(input), folder.resolve("alone"), new NullTokenizer(100))).run(ProgressListener.NONE);
        GptDataOptions alone = builder().dataPath(folder.resolve("alone_text_document").toString()).build();
        UserError error = assertThrows(UserError.class, () -> MultimodalDatasets.build(alone, RequestedSizes.ALL, WHOLE));
        assertTrue(error.getMessage().contains("holds text alone"), error.getMessage());
    }

    private GptDataOptions options() {
        return builder().dataPath(folder.resolve("data").toString()).split("8,2").build();
    }

    private static GptDataOptions.Builder builder() {
        return GptDataOptions.builder().sequenceLength(LENGTH).tokenizer(new NullTokenizer(100)).eodMaskLoss(true);
    }

    private static byte[] png(int width, int height, int value) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, value * 0x010101);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
