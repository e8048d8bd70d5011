package org.trainyard.data.dataset.masked;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.data.dataset.Split;
import org.trainyard.data.dataset.SplitKind;
import org.trainyard.data.indexed.IndexedDataset;
import org.trainyard.run.UserError;

class InverseClozeTest {
    private static final MaskedVocabulary VOCABULARY = SentenceCorpus.vocabulary();
    private static final int LENGTH = 18;

    @TempDir
    Path folder;

    private IndexedDataset data;
    private IndexedDataset titles;

    @BeforeEach
    void open() {
        data = IndexedDataset.open(SentenceCorpus.write(folder));
        titles = IndexedDataset.open(SentenceCorpus.write(folder.resolve("titles"), new int[][] {{3}, {2}, {4}, {1}}));
    }

    @AfterEach
    void close() {
        data.close();
        titles.close();
    }

    /** Rows of Megatron's compiled build_blocks_mapping for this corpus, 6 samples, 15 tokens, seed 1234. */
    @Test
    void blocksAreMegatrons() {
        assertEquals("[11,13,3,5][2,4,0,1][0,2,0,0][4,7,1,2][9,11,3,4][7,9,2,3]", blocks(false));
        assertEquals("[0,2,0,0][9,11,3,5][6,7,1,3][4,6,1,2][7,9,2,4][11,13,3,6][2,4,0,1]", blocks(true));
    }

    private String blocks(boolean oneSentence) {
        return MaskedGoldenTest.rows(SampleMap.blocks(data, titles, 0, 4, 6, LENGTH - 3, 1234, oneSentence, "the corpus"));
    }

    @Test
    void theQueryIsASentenceOfItsBlock() {
        for (double stays : new double[] {0, 1}) {
            InverseClozeDataset dataset = dataset(titles, stays);
            BlockSample sample = new BlockSample(LENGTH);
            for (long i = 0; i < dataset.size(); i++) {
                dataset.fetch(i, sample);
                String query = content(sample.query());
                long[] origin = sample.origin();
                boolean found = false;
                for (long s = origin[0]; s < origin[1]; s++) {
                    found |= sentence(data, s).equals(query);
                }
                assertTrue(found, query);
                String block = content(sample.block());
                assertTrue(block.startsWith(sentence(titles, origin[2])), block);
                assertEquals(stays == 1 || origin[1] - origin[0] == 1, (" " + block + " ").contains(" " + query + " ")
                        || sample.blockMask()[LENGTH - 1] == 1 && stays == 1);
                assertEquals(Arrays.stream(sample.queryMask()).sum(), Arrays.stream(sample.query()).filter(t -> t != 0).count());
            }
        }
    }

    @Test
    void aSampleFollowsFromItsNumber() {
        BlockSample one = new BlockSample(LENGTH);
        BlockSample other = new BlockSample(LENGTH);
        dataset(titles, 0.5).fetch(4, other);
        InverseClozeDataset dataset = dataset(titles, 0.5);
        dataset.fetch(1, one);
        dataset.fetch(4, one);
        assertArrayEquals(other.block(), one.block());
        assertArrayEquals(other.query(), one.query());
    }

    @Test
    void everyDocumentNeedsATitle() {
        UserError error = assertThrows(UserError.class, () -> dataset(data, 0.1));
        assertTrue(error.getMessage().contains("--titles-data-path"), error.getMessage());
    }

    private InverseClozeDataset dataset(IndexedDataset ofTitles, double stays) {
        return new InverseClozeDataset(data, ofTitles, VOCABULARY, Split.only(SplitKind.TRAIN), SplitKind.TRAIN, 6, LENGTH, 1234, stays, false);
    }

    private static String sentence(IndexedDataset from, long number) {
        return String.join(" ", Arrays.stream(from.get(number)).mapToObj(Integer::toString).toList());
    }

    /** The words without special tokens. */
    private static String content(long[] tokens) {
        return String.join(" ", Arrays.stream(tokens).filter(t -> t != VOCABULARY.cls() && t != VOCABULARY.sep() && t != VOCABULARY.pad())
                .mapToObj(Long::toString).toList());
    }
}
