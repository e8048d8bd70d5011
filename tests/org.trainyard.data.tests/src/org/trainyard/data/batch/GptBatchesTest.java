package org.trainyard.data.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.data.dataset.GptDataOptions;
import org.trainyard.data.dataset.GptDatasetBuilder;
import org.trainyard.data.dataset.GptDatasets;
import org.trainyard.data.dataset.GptSample;
import org.trainyard.data.dataset.RequestedSizes;
import org.trainyard.data.dataset.SampleDataset;
import org.trainyard.data.indexed.IndexedDatasetBuilder;
import org.trainyard.data.indexed.TokenType;
import org.trainyard.data.tokenizer.NullTokenizer;

class GptBatchesTest {
    private static final int LENGTH = 16;
    private static final int EOD = 500;

    @TempDir
    Path folder;

    private GptDatasets datasets;
    private SampleDataset train;

    @BeforeEach
    void makeData() {
        Path prefix = folder.resolve("data");
        Random random = new Random(1);
        try (IndexedDatasetBuilder builder = IndexedDatasetBuilder.create(prefix, TokenType.UINT16)) {
            for (int document = 0; document < 300; document++) {
                int[] tokens = random.ints(1 + random.nextInt(60), 0, EOD).toArray();
                tokens[tokens.length - 1] = EOD;
                builder.addItem(tokens, 0, tokens.length);
                builder.endDocument();
            }
            builder.finish();
        }
        GptDataOptions options = GptDataOptions.builder().dataPath(prefix.toString()).split("1").sequenceLength(LENGTH)
                .resetAttentionMask(true).resetPositionIds(true).tokenizer(new NullTokenizer(EOD)).build();
        datasets = GptDatasetBuilder.build(options, new RequestedSizes(1000, 0, 0));
        train = datasets.train().orElseThrow();
    }

    @AfterEach
    void closeData() {
        datasets.close();
    }

    /** As Megatron's sampler of full validation with a loader that begins anew, read from its source. */
    @Test
    void aWholeSetIsTakenOnceBySingleSamples() {
        BatchOptions one = BatchOptions.of(1).withSampler(SamplerKind.WHOLE);
        assertEquals(List.of(0L, 1L, 2L, 3L, 4L), taken(5, one));
        assertEquals(List.of(0L, 3L), taken(5, one.withRank(0, 3)));
        assertEquals(List.of(1L, 4L), taken(5, one.withRank(1, 3)));
        assertEquals(List.of(2L, 2L), taken(5, one.withRank(2, 3)), "its first again, as there is no sixth sample");
        assertEquals(List.of(0L), taken(2, one.withRank(2, 4)), "a rank for which there is no sample at all");
    }

    private static List<Long> taken(long samples, BatchOptions options) {
        BatchSampler sampler = BatchSampler.of(samples, 7, options);
        List<Long> taken = new ArrayList<>();
        while (sampler.hasNext()) {
            for (long sample : sampler.next()) {
                taken.add(sample);
            }
        }
        return taken;
    }

    @Test
    void batchesHoldTheSamples() {
        try (GptBatches batches = GptBatches.open(train, LENGTH, BatchOptions.of(4), 0)) {
            GptSample sample = new GptSample(LENGTH);
            for (int step = 0; step < 50; step++) {
                try (GptBatch batch = batches.next()) {
                    for (int row = 0; row < 4; row++) {
                        train.fetch(4L * step + row, sample);
                        long at = (long) row * LENGTH;
                        for (int i = 0; i < LENGTH; i++) {
                            assertEquals(sample.tokens()[i], batch.tokens().getAtIndex(ValueLayout.JAVA_LONG, at + i));
                            assertEquals(sample.labels()[i], batch.labels().getAtIndex(ValueLayout.JAVA_LONG, at + i));
                            assertEquals(sample.lossMask()[i], batch.lossMask().getAtIndex(ValueLayout.JAVA_FLOAT, at + i));
                            assertEquals(sample.positionIds()[i], batch.positionIds().getAtIndex(ValueLayout.JAVA_LONG, at + i));
                        }
                        assertArrayEquals(sample.cumulativeLengths(), batch.cumulativeLengths(row));
                        assertEquals(4L * step + row, batch.sampleIndices()[row]);
                    }
                    assertEquals(0, batch.tokens().address() % 64);
                }
                assertEquals(4L * (step + 1), batches.consumedSamples());
            }
        }
    }

    @Test
    void workersDoNotChangeTheOrder() {
        List<long[]> expected = first(BatchOptions.of(3).withWorkers(0), 0, 100);
        for (int workers : new int[] {1, 2, 7}) {
            List<long[]> seen = first(BatchOptions.of(3).withWorkers(workers), 0, 100);
            for (int i = 0; i < expected.size(); i++) {
                assertArrayEquals(expected.get(i), seen.get(i), workers + " workers, batch " + i);
            }
        }
    }

    @Test
    void resumingIsNotInterrupting() {
        for (SamplerKind kind : List.of(SamplerKind.SINGLE, SamplerKind.CYCLIC)) {
            BatchOptions options = BatchOptions.of(4).withSampler(kind);
            List<long[]> straight = first(options, 0, 60);
            List<long[]> parts = new ArrayList<>(first(options, 0, 17));
            parts.addAll(first(options, 17 * 4, 30));
            parts.addAll(first(options, 47 * 4, 13));
            for (int i = 0; i < straight.size(); i++) {
                assertArrayEquals(straight.get(i), parts.get(i), kind + ", batch " + i);
            }
        }
    }

    @Test
    void buffersAreUsedAgain() {
        try (GptBatches batches = GptBatches.open(train, LENGTH, BatchOptions.of(2).withWorkers(0), 0)) {
            GptBatch one = batches.next();
            long address = one.tokens().address();
            one.close();
            one.close();
            GptBatch two = batches.next();
            GptBatch three = batches.next();
            assertEquals(address, two.tokens().address());
            assertTrue(address != three.tokens().address(), "a batch closed twice is not given out twice");
        }
    }

    @Test
    void theDataEnd() {
        try (GptBatches batches = GptBatches.open(train, LENGTH, BatchOptions.of(4), train.size() / 4 * 4 - 4)) {
            assertTrue(batches.hasNext());
            batches.next().close();
            assertFalse(batches.hasNext());
            assertThrows(NoSuchElementException.class, batches::next);
        }
    }

    @Test
    void failuresReachTheConsumer() {
        SampleDataset failing = new SampleDataset() {
            @Override
            public long size() {
                return 100;
            }

            @Override
            public void fetch(long index, GptSample into) {
                if (index == 7) {
                    throw new IllegalStateException("sample 7");
                }
            }

            @Override
            public String describe() {
                return "";
            }
        };
        try (GptBatches batches = GptBatches.open(failing, LENGTH, BatchOptions.of(2).withWorkers(3), 0)) {
            for (int i = 0; i < 3; i++) {
                batches.next().close();
            }
            assertEquals("sample 7", assertThrows(IllegalStateException.class, batches::next).getMessage());
        }
    }

    @Test
    void waitingCanBeInterrupted() {
        try (GptBatches batches = GptBatches.open(train, LENGTH, BatchOptions.of(2).withWorkers(1), 0)) {
            Thread.currentThread().interrupt();
            assertThrows(CancellationException.class, () -> {
                while (true) {
                    batches.next().close();
                }
            });
            assertTrue(Thread.interrupted());
        }
    }

    private List<long[]> first(BatchOptions options, long consumed, int count) {
        List<long[]> rows = new ArrayList<>();
        try (GptBatches batches = GptBatches.open(train, LENGTH, options, consumed)) {
            for (int i = 0; i < count; i++) {
                try (GptBatch batch = batches.next()) {
                    rows.add(batch.tokens().toArray(ValueLayout.JAVA_LONG));
                }
            }
        }
        return rows;
    }
}
