package org.trainyard.data.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.data.dataset.internal.BlendIndex;
import org.trainyard.data.tokenizer.NullTokenizer;
import org.trainyard.run.UserError;

/** Blends: index values as Megatron-Core's helpers printed them (megatron-formats §3.4), and whole blended datasets. */
class BlendTest {
    @TempDir
    Path folder;

    @Test
    void weightedGolden() {
        BlendIndex two = BlendIndex.weighted(new double[] {.3, .7}, 10);
        assertArrayEquals(new short[] {1, 0, 1, 1, 0, 1, 1, 0, 1, 1}, two.dataset());
        assertArrayEquals(new long[] {0, 0, 1, 2, 1, 3, 4, 2, 5, 6}, two.sample());
        BlendIndex three = BlendIndex.weighted(new double[] {.5, .3, .2}, 20);
        assertArrayEquals(new short[] {0, 1, 2, 0, 1, 0, 2, 0, 1, 0, 0, 1, 2, 0, 1, 0, 2, 0, 1, 0}, three.dataset());
        assertArrayEquals(new long[] {0, 0, 0, 1, 1, 2, 1, 3, 2, 4, 5, 3, 2, 6, 4, 7, 3, 8, 5, 9}, three.sample());
    }

    @Test
    void exhaustiveGolden() {
        BlendIndex index = BlendIndex.exhaustive(new long[] {3, 5, 2});
        assertArrayEquals(new short[] {1, 0, 2, 1, 0, 1, 2, 1, 0, 1}, index.dataset());
        assertArrayEquals(new long[] {0, 0, 0, 1, 1, 2, 1, 3, 2, 4}, index.sample());
    }

    @Test
    void argumentsAreReadAsMegatronDoes() {
        assertNull(Blend.parse(List.of("a")).weights());
        assertNull(Blend.parse(List.of("a", "b")).weights());
        assertNull(Blend.parse(List.of("0.3", "a", "0.7")).weights());
        Blend pairs = Blend.parse(List.of("3", "a", "7", "b"));
        assertArrayEquals(new double[] {3, 7}, pairs.weights());
        assertEquals(List.of("a", "b"), pairs.prefixes());
        assertThrows(UserError.class, () -> Blend.parse(List.of("-1", "a", "2", "b")));
        assertThrows(UserError.class, () -> Blend.parse(List.of("0", "a")));
    }

    @Test
    void aWeightedBlendGivesTheAskedMixture() {
        String prefix = GoldenCorpus.write(folder).toString();
        GptDataOptions options = options().dataPath("0.25", prefix, "0.75", prefix).build();
        try (GptDatasets built = GptDatasetBuilder.build(options, new RequestedSizes(40, 0, 0))) {
            BlendedDataset blend = (BlendedDataset) built.train().orElseThrow();
            assertEquals(40, blend.size());
            assertArrayEquals(new long[] {10, 30}, blend.mixture());
            GptSample sample = new GptSample(8);
            blend.fetch(39, sample);
            assertEquals(sample.tokens()[1], sample.labels()[0]);
        }
    }

    @Test
    void withoutWeightsEverythingIsReadOnce() {
        String prefix = GoldenCorpus.write(folder).toString();
        GptDataOptions options = options().dataPath(prefix, prefix).build();
        try (GptDatasets built = GptDatasetBuilder.build(options, RequestedSizes.ALL)) {
            assertArrayEquals(new long[] {6, 6}, ((BlendedDataset) built.train().orElseThrow()).mixture());
        }
        try (GptDatasets built = GptDatasetBuilder.build(options, new RequestedSizes(5, 0, 0))) {
            assertEquals(5, built.train().orElseThrow().size());
        }
    }

    @Test
    void splitsMayHaveDataOfTheirOwn() {
        String prefix = GoldenCorpus.write(folder).toString();
        GptDataOptions options = options().splitPaths(List.of(prefix), List.of(prefix), List.of()).build();
        try (GptDatasets built = GptDatasetBuilder.build(options, RequestedSizes.ALL)) {
            assertEquals(6, built.train().orElseThrow().size());
            assertEquals(6, built.valid().orElseThrow().size());
            assertEquals(true, built.test().isEmpty());
        }
    }

    private GptDataOptions.Builder options() {
        return GptDataOptions.builder().split("1").sequenceLength(8).seed(1234).tokenizer(new NullTokenizer(5000))
                .cachePath(folder.resolve("cache"));
    }
}
