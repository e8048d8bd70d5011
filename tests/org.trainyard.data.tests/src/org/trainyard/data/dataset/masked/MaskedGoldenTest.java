package org.trainyard.data.dataset.masked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.data.dataset.RequestedSizes;
import org.trainyard.data.dataset.Samples;
import org.trainyard.data.dataset.SplitData;
import org.trainyard.data.dataset.SplitKind;
import org.trainyard.data.dataset.internal.IndexArray;
import org.trainyard.data.indexed.IndexedDataset;
import org.trainyard.run.UserError;

/** The maps and samples that Megatron-Core made of the golden corpus of sentences (megatron-formats §3.7-3.10). */
class MaskedGoldenTest {
    private static final int LENGTH = 32;
    private static final int DECODER = 16;
    private static final int SEED = 1234;
    private static final RequestedSizes SIX = new RequestedSizes(6, 0, 0);

    @TempDir
    Path folder;

    private Path prefix;

    @BeforeEach
    void writeCorpus() {
        prefix = SentenceCorpus.write(folder);
    }

    @Test
    void sampleMapForBert() {
        assertEquals("[0,4,29][4,7,29][4,7,29][9,13,29][0,4,29][7,9,29][7,9,29][9,13,29]", map(29, 2));
    }

    @Test
    void sampleMapForT5() {
        assertEquals("[0,4,30][4,7,30][4,7,30][9,13,30][0,4,30][7,9,30][7,9,30][9,13,30]", map(30, 1));
    }

    private String map(int maxLength, int minSentences) {
        try (IndexedDataset data = IndexedDataset.open(prefix)) {
            return rows(SampleMap.sentences(data, 0, 4, 6, maxLength, 0.1, SEED, minSentences, "the corpus"));
        }
    }

    @Test
    void bertSamples() {
        try (MaskedDatasets<BertSample> built = MaskedDatasets.bert(bert(LENGTH, true), SIX)) {
            Samples<BertSample> train = built.get(SplitKind.TRAIN).orElseThrow();
            assertEquals(8, train.size());
            BertSample sample = new BertSample(LENGTH);
            train.fetch(0, sample);
            assertEquals("2 5 6 7 8 9 10 11 12 13 14 4 4 4 18 19 20 21 22 3 23 4 25 26 27 28 29 30 3 0 0 0", text(sample.text()));
            assertEquals("11:15 12:16 13:17 21:24", labels(sample));
            assertEquals("1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 0 0", text(sample.paddingMask()));
            assertEquals("0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 1 1 1 1 1 1 1 1 0 0 0", text(sample.types()));
            assertFalse(sample.truncated());
            train.fetch(1, sample);
            assertEquals("2 31 32 33 34 35 36 11 4 39 40 41 42 43 44 3 4 46 47 48 3" + " 0".repeat(11), text(sample.text()));
            assertEquals("7:37 8:38 16:45", labels(sample));
        }
    }

    @Test
    void t5Samples() {
        MaskedDataOptions options = MaskedDataOptions.t5(data(null), SentenceCorpus.vocabulary(), Masking.T5, LENGTH, DECODER, SEED);
        try (MaskedDatasets<T5Sample> built = MaskedDatasets.t5(options, SIX)) {
            Samples<T5Sample> train = built.get(SplitKind.TRAIN).orElseThrow();
            T5Sample sample = new T5Sample(LENGTH, DECODER);
            train.fetch(0, sample);
            assertEquals("5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 62 25 26 27 28 29 30" + " 0".repeat(9), text(sample.encoderText()));
            assertEquals("60 62 21 22 23 24" + " 0".repeat(10), text(sample.decoderText()));
            assertEquals("62 21 22 23 24 61" + " -1".repeat(10), text(sample.labels()));
            assertEquals("1 1 1 1 1 1" + " 0".repeat(10), text(sample.lossMask()));
            assertEquals(text(sample.lossMask()), text(sample.decoderMask()));
            train.fetch(1, sample);
            assertEquals("31 32 33 34 35 36 37 38 62 42 43 44 45 46 47 48" + " 0".repeat(16), text(sample.encoderText()));
            assertEquals("60 62 39 40 41" + " 0".repeat(11), text(sample.decoderText()));
            assertEquals("62 39 40 41 61" + " -1".repeat(11), text(sample.labels()));
        }
    }

    @Test
    void longSamplesAreCutToTheirTarget() {
        try (MaskedDatasets<BertSample> built = MaskedDatasets.bert(bert(12, true), SIX)) {
            Samples<BertSample> train = built.get(SplitKind.TRAIN).orElseThrow();
            BertSample sample = new BertSample(12);
            boolean cut = false;
            for (long i = 0; i < train.size(); i++) {
                train.fetch(i, sample);
                cut |= sample.truncated();
                long filled = Arrays.stream(sample.paddingMask()).sum();
                assertTrue(filled <= 12 && Arrays.stream(sample.text()).filter(t -> t == 3).count() <= 2);
                assertEquals(filled == 12 ? 3 : 0, sample.text()[11]);
            }
            assertTrue(cut);
        }
    }

    @Test
    void withoutNextSentenceThereIsOnePart() {
        try (MaskedDatasets<BertSample> built = MaskedDatasets.bert(bert(LENGTH, false), SIX)) {
            BertSample sample = new BertSample(LENGTH);
            built.get(SplitKind.TRAIN).orElseThrow().fetch(3, sample);
            assertFalse(sample.isRandom());
            assertEquals(0, Arrays.stream(sample.types()).sum());
            assertEquals(1, Arrays.stream(sample.text()).filter(t -> t == 3).count());
        }
    }

    @Test
    void theCacheGivesTheSameSamples() {
        for (int run = 0; run < 2; run++) {
            MaskedDataOptions options = MaskedDataOptions.bert(data(folder.resolve("cache")), SentenceCorpus.vocabulary(), Masking.BERT,
                    LENGTH, SEED, true);
            try (MaskedDatasets<BertSample> built = MaskedDatasets.bert(options, SIX)) {
                BertSample sample = new BertSample(LENGTH);
                built.get(SplitKind.TRAIN).orElseThrow().fetch(1, sample);
                assertEquals("7:37 8:38 16:45", labels(sample));
            }
        }
    }

    @Test
    void aCorpusOfSingleSentencesIsRefusedForNextSentence() {
        Path lonely = SentenceCorpus.write(folder.resolve("lonely"), new int[][] {{5}, {6}, {7}});
        SplitData data = SplitData.of(List.of(lonely.toString()), "1", folder.resolve("cache"));
        MaskedDataOptions options = MaskedDataOptions.bert(data, SentenceCorpus.vocabulary(), Masking.BERT, LENGTH, SEED, true);
        UserError error = assertThrows(UserError.class, () -> MaskedDatasets.bert(options, SIX));
        assertTrue(error.getMessage().contains("--split-sentences"), error.getMessage());
    }

    @Test
    void aDecoderThatIsTooShortIsNamed() {
        MaskedDataOptions options = MaskedDataOptions.t5(data(null), SentenceCorpus.vocabulary(), Masking.T5, LENGTH, 4, SEED);
        try (MaskedDatasets<T5Sample> built = MaskedDatasets.t5(options, SIX)) {
            UserError error = assertThrows(UserError.class,
                    () -> built.get(SplitKind.TRAIN).orElseThrow().fetch(0, new T5Sample(LENGTH, 4)));
            assertTrue(error.getMessage().contains("--decoder-seq-length"), error.getMessage());
        }
    }

    private MaskedDataOptions bert(int length, boolean nextSentence) {
        return MaskedDataOptions.bert(data(null), SentenceCorpus.vocabulary(), Masking.BERT, length, SEED, nextSentence);
    }

    private SplitData data(Path cache) {
        return SplitData.of(List.of(prefix.toString()), "1", cache == null ? folder.resolve("indices") : cache);
    }

    static String rows(IndexArray array) {
        StringBuilder text = new StringBuilder();
        for (long i = 0; i < array.rows(); i++) {
            text.append('[');
            for (int column = 0; column < array.columns(); column++) {
                text.append(column == 0 ? "" : ",").append(array.get(i, column));
            }
            text.append(']');
        }
        return text.toString();
    }

    private static String text(long[] values) {
        return String.join(" ", Arrays.stream(values).mapToObj(Long::toString).toList());
    }

    private static String labels(BertSample sample) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sample.labels().length; i++) {
            if (sample.lossMask()[i] == 1) {
                text.append(i).append(':').append(sample.labels()[i]).append(' ');
            } else {
                assertEquals(-1, sample.labels()[i]);
            }
        }
        return text.toString().strip();
    }
}
