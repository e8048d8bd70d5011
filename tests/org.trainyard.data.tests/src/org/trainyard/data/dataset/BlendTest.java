package org.trainyard.data.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.data.dataset.internal.BlendIndex;
import org.trainyard.data.indexed.ReadOptions;
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

    /** Each is asked for its share, rounded up, and for 0.5 % more, rounded up; the blend has the shares (megatron-formats §3.4). */
    @Test
    void aBlendAsksForALittleMore() {
        assertEquals("1000 of a 302, b 704", asked(1000, "0.3", "a", "0.7", "b"));
        assertEquals("12 of a 5, b 5, c 5", asked(10, "1", "a", "1", "b", "1", "c"));
    }

    private static Object asked(long samples, String... words) {
        SplitData data = new SplitData(List.of(words), List.of(List.of(), List.of(), List.of()), Split.parse("1"), GptDataOptions.DEFAULT_SURPLUS, null,
                ReadOptions.DEFAULT, 1);
        return new BlendPlan<Object>(data, new RequestedSizes(samples, 0, 0), _ -> samples, new BlendPlan.Maker<>() {
            @Override
            public Object single(String prefix, Split split, SplitKind kind, long requested) {
                return prefix + " " + requested;
            }

            @Override
            public Object blend(List<Object> parts, double[] weights, long size, SplitKind kind) {
                return size + " of " + String.join(", ", parts.stream().map(Object::toString).toList());
            }
        }).build().get(SplitKind.TRAIN);
    }

    @Test
    void aRunAsksForAllOfItsEvaluations() {
        assertEquals(new RequestedSizes(800, 160, 40), RequestedSizes.ofIterations(100, 8, 30, 5));
        assertEquals(new RequestedSizes(1000, 5 * 5 * 8, 40), RequestedSizes.of(1000, 125, 8, 30, 5));
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

    @Test
    void validationSetsStayApart() {
        String prefix = GoldenCorpus.write(folder).toString();
        GptDataOptions.Builder options = options().splitPaths(List.of(prefix), List.of(prefix, prefix), List.of()).validationSets(true);
        try (GptDatasets apart = GptDatasetBuilder.build(options.build(), new RequestedSizes(4, -1, 0));
                GptDatasets alone = GptDatasetBuilder.build(options().splitPaths(List.of(prefix), List.of(prefix), List.of()).build(), new RequestedSizes(4, -1, 0))) {
            assertEquals(2, apart.sets(SplitKind.VALID).size());
            GptSample a = new GptSample(8);
            GptSample b = new GptSample(8);
            for (SampleDataset set : apart.sets(SplitKind.VALID)) {
                assertEquals(6, set.size());
                for (int i = 0; i < 6; i++) {
                    set.fetch(i, a);
                    alone.valid().orElseThrow().fetch(i, b);
                    assertArrayEquals(a.tokens(), b.tokens());
                }
            }
            assertEquals(1, apart.sets(SplitKind.TRAIN).size());
        }
        UserError weights = assertThrows(UserError.class, () -> GptDatasetBuilder.build(options.splitPaths(List.of(prefix), List.of("1", prefix, "2", prefix), List.of())
                .build(), new RequestedSizes(4, -1, 0)));
        assertEquals(true, weights.getMessage().contains("leave them out: 1 "), weights.getMessage());
    }

    /** {@code --num-dataset-builder-threads} was accepted, and nothing read it. */
    @Test
    void datasetsAreBuiltAtOnceAndStayInOrder() {
        CountDownLatch together = new CountDownLatch(3);
        assertEquals(List.of("a", "b", "c"), plan(3, prefix -> {
            together.countDown();
            assertEquals(true, await(together), "three threads are never at work at once");
            return prefix;
        }).get(SplitKind.TRAIN));
        String prefix = GoldenCorpus.write(folder).toString();
        GptDataOptions.Builder options = options().dataPath("0.25", prefix, "0.5", prefix, "0.25", prefix);
        try (GptDatasets one = GptDatasetBuilder.build(options.build(), new RequestedSizes(40, 0, 0));
                GptDatasets three = GptDatasetBuilder.build(options.cachePath(folder.resolve("other")).builderThreads(3).build(), new RequestedSizes(40, 0, 0))) {
            GptSample a = new GptSample(8);
            GptSample b = new GptSample(8);
            for (int i = 0; i < 40; i++) {
                one.train().orElseThrow().fetch(i, a);
                three.train().orElseThrow().fetch(i, b);
                assertArrayEquals(a.tokens(), b.tokens());
            }
        }
    }

    @Test
    void oneDatasetThatFailsEndsTheBuilding() {
        List<String> begun = new CopyOnWriteArrayList<>();
        UserError error = assertThrows(UserError.class, () -> plan(1, prefix -> {
            begun.add(prefix);
            if (prefix.equals("b")) {
                throw new UserError("b is broken");
            }
            return prefix;
        }));
        assertEquals("b is broken", error.getMessage());
        assertEquals(List.of("a", "b"), begun);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a plan makes of three datasets of equal weight, where {@code single} makes each. */
    private static Map<SplitKind, Object> plan(int threads, UnaryOperator<String> single) {
        SplitData data = new SplitData(List.of("1", "a", "1", "b", "1", "c"), List.of(List.of(), List.of(), List.of()), Split.parse("1"), 0, null, ReadOptions.DEFAULT,
                threads);
        return new BlendPlan<Object>(data, new RequestedSizes(9, 0, 0), _ -> 3, new BlendPlan.Maker<>() {
            @Override
            public Object single(String prefix, Split split, SplitKind kind, long requested) {
                return single.apply(prefix);
            }

            @Override
            public Object blend(List<Object> parts, double[] weights, long size, SplitKind kind) {
                return parts;
            }
        }).build();
    }

    private GptDataOptions.Builder options() {
        return GptDataOptions.builder().split("1").sequenceLength(8).seed(1234).tokenizer(new NullTokenizer(5000))
                .cachePath(folder.resolve("cache"));
    }
}
