package org.trainyard.data.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.StringJoiner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.data.dataset.internal.IndexArray;
import org.trainyard.data.tokenizer.NullTokenizer;

/** The index arrays that Megatron-Core built for the golden corpus (megatron-formats §3.2). */
class GptIndexGoldenTest {
    private static final String TWO_EPOCHS = "3 3 2 6 4 5 4 0 8 8 7 1 0 9 7 1 9 2 6 5";
    private static final String TWO_EPOCH_SAMPLES = "[0,0][2,4][3,3][4,5][6,2][7,3][10,4][12,1][13,4][14,2][15,2][16,7][17,5][18,4]";

    @TempDir
    Path folder;

    private Path prefix;

    @BeforeEach
    void writeCorpus() {
        prefix = GoldenCorpus.write(folder);
    }

    @Test
    void oneEpoch() {
        for (int requested : new int[] {-1, 6}) {
            assertIndex(options(true), SplitKind.TRAIN, requested, "7 2 9 1 0 8 4 5 6 3",
                    "[0,0][1,0][1,8][2,7][4,2][6,4][8,1]", "5 0 3 4 2 1");
        }
    }

    @Test
    void twoEpochs() {
        assertIndex(options(true), SplitKind.TRAIN, 10, TWO_EPOCHS, TWO_EPOCH_SAMPLES, "7 10 4 1 11 8 3 9 6 12 5 0 2");
    }

    @Test
    void aSeparateLastEpoch() {
        assertIndex(options(true), SplitKind.TRAIN, 14, TWO_EPOCHS + " 8 1 7 6 9 5 4 3 0 2",
                TWO_EPOCH_SAMPLES + "[21,1][22,6][24,0][24,8][26,2][28,1][29,4]",
                "8 5 6 1 4 12 2 3 10 9 0 11 7 14 13 18 15 17 16 19");
    }

    @Test
    void aLastEpochTooFullToBeSeparate() {
        try (GptDatasets built = build(options(true), SplitKind.TRAIN, 20)) {
            GptIndex index = ((GptDataset) built.train().orElseThrow()).index();
            assertEquals("7 0 4 1 8 8 3 3 4 3 2 4 0 2 7 6 8 5 6 5 1 9 7 9 0 2 1 6 9 5", list(index.documents()));
            assertEquals("8 19 14 9 6 0 4 5 13 18 7 15 17 10 16 3 11 1 12 2", list(index.shuffle()));
        }
    }

    @Test
    void withoutTheExtraToken() {
        try (GptDatasets built = build(options(true).addExtraToken(false), SplitKind.TRAIN, -1)) {
            GptDataset dataset = (GptDataset) built.train().orElseThrow();
            assertEquals("[0,0][0,8][1,8][2,7][4,2][6,4][8,1]", rows(dataset.index().samples()));
            GptSample sample = new GptSample(8);
            dataset.fetch(0, sample);
            assertEquals(0, sample.labels()[7]);
            assertEquals(0, sample.lossMask()[7]);
            assertEquals(1, sample.lossMask()[6]);
        }
    }

    @Test
    void validationMayKeepItsLastPartialSample() {
        try (GptDatasets built = build(options(false).split("0,1"), SplitKind.VALID, -1)) {
            GptDataset dataset = (GptDataset) built.valid().orElseThrow();
            assertEquals("[0,0][1,0][1,8][2,7][4,2][6,4][8,1][9,1]", rows(dataset.index().samples()));
            assertEquals("6 4 0 5 3 2 1", list(dataset.index().shuffle()));
            GptSample sample = new GptSample(8);
            dataset.fetch(0, sample); // the shuffle puts sample 6, the partial one, first
            assertEquals("1 1 1 1 1 1 0 0", masks(sample));
        }
    }

    private void assertIndex(GptDataOptions.Builder options, SplitKind kind, long requested, String documents, String samples,
            String shuffle) {
        try (GptDatasets built = build(options, kind, requested)) {
            GptIndex index = ((GptDataset) built.get(kind).orElseThrow()).index();
            assertEquals(documents, list(index.documents()));
            assertEquals(samples, rows(index.samples()));
            assertEquals(shuffle, list(index.shuffle()));
        }
    }

    private GptDatasets build(GptDataOptions.Builder options, SplitKind kind, long requested) {
        RequestedSizes sizes = new RequestedSizes(kind == SplitKind.TRAIN ? requested : 0,
                kind == SplitKind.VALID ? requested : 0, 0);
        return GptDatasetBuilder.build(options.build(), sizes);
    }

    private GptDataOptions.Builder options(boolean dropLast) {
        return GptDataOptions.builder().dataPath(prefix.toString()).split("1").sequenceLength(8).seed(1234)
                .tokenizer(new NullTokenizer(5000)).dropLastPartialValidation(dropLast);
    }

    private static String list(IndexArray array) {
        StringJoiner text = new StringJoiner(" ");
        for (long i = 0; i < array.rows(); i++) {
            text.add(Long.toString(array.get(i)));
        }
        return text.toString();
    }

    private static String rows(IndexArray array) {
        StringBuilder text = new StringBuilder();
        for (long i = 0; i < array.rows(); i++) {
            text.append('[').append(array.get(i, 0)).append(',').append(array.get(i, 1)).append(']');
        }
        return text.toString();
    }

    private static String masks(GptSample sample) {
        StringJoiner text = new StringJoiner(" ");
        for (float mask : sample.lossMask()) {
            text.add(Integer.toString((int) mask));
        }
        return text.toString();
    }
}
