package org.trainyard.data.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.data.tokenizer.NullTokenizer;
import org.trainyard.data.tokenizer.TokenEncoder;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.run.UserError;

/** Sample contents, worked out by hand from the golden index: documents 7 2 9 1 0 8 4 5 6 3, samples shuffled to 5 0 3 4 2 1. */
class GptSampleTest {
    @TempDir
    Path folder;

    @Test
    void aSampleRunsAcrossDocuments() {
        try (GptDatasets built = GptDatasetBuilder.build(options().build(), RequestedSizes.ALL)) {
            GptSample sample = new GptSample(8);
            // shuffle[2] is sample 3, rows [2,7] to [4,2]: the end of document 9, document 1, the start of document 0
            built.train().orElseThrow().fetch(2, sample);
            assertArrayEquals(new long[] {1007, 1008, 9, 200, 201, 9, 100, 101}, sample.tokens());
            assertArrayEquals(new long[] {1008, 9, 200, 201, 9, 100, 101, 102}, sample.labels());
            assertArrayEquals(new float[] {1, 1, 1, 1, 1, 1, 1, 1}, sample.lossMask());
            assertArrayEquals(new long[] {0, 1, 2, 3, 4, 5, 6, 7}, sample.positionIds());
            assertArrayEquals(new int[] {0, 8}, sample.cumulativeLengths());
        }
    }

    @Test
    void documentsCanBeKeptApart() {
        GptDataOptions options = options().resetPositionIds(true).resetAttentionMask(true).eodMaskLoss(true).build();
        try (GptDatasets built = GptDatasetBuilder.build(options, RequestedSizes.ALL)) {
            GptSample sample = new GptSample(8);
            built.train().orElseThrow().fetch(2, sample);
            assertArrayEquals(new long[] {0, 1, 2, 0, 1, 2, 0, 1}, sample.positionIds());
            assertArrayEquals(new int[] {0, 3, 6, 8}, sample.cumulativeLengths());
            assertArrayEquals(new float[] {1, 1, 0, 1, 1, 0, 1, 1}, sample.lossMask());
        }
    }

    @Test
    void aUsedSampleLeavesNoTraceInTheNext() {
        GptDataOptions options = options().eodMaskLoss(true).resetAttentionMask(true).build();
        try (GptDatasets built = GptDatasetBuilder.build(options, RequestedSizes.ALL)) {
            GptSample reused = new GptSample(8);
            for (long i = 0; i < built.train().orElseThrow().size(); i++) {
                GptSample fresh = new GptSample(8);
                built.train().orElseThrow().fetch(i, reused);
                built.train().orElseThrow().fetch(i, fresh);
                assertArrayEquals(fresh.tokens(), reused.tokens());
                assertArrayEquals(fresh.lossMask(), reused.lossMask());
                assertArrayEquals(fresh.cumulativeLengths(), reused.cumulativeLengths());
            }
        }
    }

    @Test
    void aSplitWithoutTokensIsAnError() {
        UserError error = assertThrows(UserError.class, () -> GptDatasetBuilder.build(options().split("969,30,1").build(),
                new RequestedSizes(10, 10, 0)).close());
        assertTrue(error.getMessage().contains("valid") && error.getMessage().contains("--split"), error.getMessage());
    }

    @Test
    void aSplitNobodyAsksForMayBeEmpty() {
        try (GptDatasets built = GptDatasetBuilder.build(options().split("969,30,1").build(), new RequestedSizes(10, 0, 0))) {
            assertTrue(built.valid().isEmpty());
            assertTrue(built.test().isEmpty());
            assertTrue(built.train().orElseThrow().size() >= 10);
        }
    }

    @Test
    void tooShortForOneSample() {
        GptDataOptions options = options().sequenceLength(100).build();
        try (GptDatasets built = GptDatasetBuilder.build(options, new RequestedSizes(3, 0, 0))) {
            assertTrue(built.train().orElseThrow().size() >= 3, "further epochs fill the sample");
        }
    }

    @Test
    void mockDataNeedsNoFiles() {
        GptDataOptions options = GptDataOptions.builder().mock(true).sequenceLength(16).seed(1).tokenizer(new NullTokenizer(100)).build();
        try (GptDatasets built = GptDatasetBuilder.build(options, new RequestedSizes(20, 5, 5))) {
            assertTrue(built.test().isPresent());
            GptSample sample = new GptSample(16);
            built.train().orElseThrow().fetch(3, sample);
            for (int i = 0; i + 1 < 16; i++) {
                assertEquals(sample.tokens()[i + 1], sample.labels()[i]);
                assertTrue(sample.tokens()[i] >= 0 && sample.tokens()[i] <= 100);
            }
        }
    }

    @Test
    void contradictingSourcesAreRefused() {
        assertThrows(UserError.class, () -> options().mock(true).build());
        assertThrows(UserError.class, () -> GptDataOptions.builder().sequenceLength(8).tokenizer(new NullTokenizer(9)).build());
        assertThrows(UserError.class, () -> options().sequenceLength(0).build());
    }

    private GptDataOptions.Builder options() {
        return GptDataOptions.builder().dataPath(GoldenCorpus.write(folder).toString()).split("1").sequenceLength(8).seed(1234)
                .tokenizer(new EodTokenizer());
    }

    /** A tokenizer known only by its end-of-document id. */
    private record EodTokenizer() implements Tokenizer {
        @Override
        public String name() {
            return "test";
        }

        @Override
        public int vocabSize() {
            return 2000;
        }

        @Override
        public int eod() {
            return GoldenCorpus.EOD;
        }

        @Override
        public int[] tokenize(String text) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] detokenizeBytes(int[] ids, int from, int to) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String piece(int id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int[] offsets(int[] ids, String text) {
            throw new UnsupportedOperationException();
        }

        @Override
        public TokenEncoder newEncoder() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, String> identity() {
            return Map.of();
        }
    }
}
