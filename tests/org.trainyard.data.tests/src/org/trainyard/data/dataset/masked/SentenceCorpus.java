package org.trainyard.data.dataset.masked;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.trainyard.data.indexed.IndexedDatasetBuilder;
import org.trainyard.data.indexed.TokenType;

/** The corpus and vocabulary of megatron-formats §3.7-3.10: four documents of 4, 3, 2 and 4 sentences; 72 tokens. */
final class SentenceCorpus {
    static final int[][] DOCUMENTS = {{6, 7, 5, 8}, {5, 9, 4}, {3, 7}, {8, 6, 5, 4}};
    private static final int FIRST_WORD = 5;
    private static final int WORDS = 55;

    private SentenceCorpus() {
    }

    static Path write(Path folder) {
        return write(folder.resolve("sentences"), DOCUMENTS);
    }

    static Path write(Path prefix, int[][] documents) {
        int next = 0;
        try (IndexedDatasetBuilder builder = IndexedDatasetBuilder.create(prefix, TokenType.UINT16)) {
            for (int[] document : documents) {
                for (int length : document) {
                    int start = next;
                    int[] tokens = IntStream.range(0, length).map(i -> FIRST_WORD + (start + i) % WORDS).toArray();
                    builder.addItem(tokens, 0, length);
                    next += length;
                }
                builder.endDocument();
            }
            builder.finish();
        }
        return prefix;
    }

    static MaskedVocabulary vocabulary() {
        return new MaskedVocabulary() {
            @Override
            public int cls() {
                return 2;
            }

            @Override
            public int sep() {
                return 3;
            }

            @Override
            public int mask() {
                return 4;
            }

            @Override
            public int pad() {
                return 0;
            }

            @Override
            public int bos() {
                return 60;
            }

            @Override
            public int eos() {
                return 61;
            }

            @Override
            public boolean continuesWord(int id) {
                return id >= FIRST_WORD && id < FIRST_WORD + WORDS && id % 3 == 2;
            }

            @Override
            public int[] ids() {
                return IntStream.range(0, 72).toArray();
            }

            @Override
            public int[] sentinels() {
                return IntStream.range(62, 72).toArray();
            }
        };
    }
}
