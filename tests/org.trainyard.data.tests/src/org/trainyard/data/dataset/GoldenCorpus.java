package org.trainyard.data.dataset;

import java.nio.file.Path;
import org.trainyard.data.indexed.IndexedDatasetBuilder;
import org.trainyard.data.indexed.TokenType;

/** The corpus of megatron-formats §3.2: ten documents of one sequence; document d holds (d+1)·100, … and ends with 9. */
final class GoldenCorpus {
    static final int EOD = 9;
    private static final int[] LENGTHS = {5, 3, 9, 2, 7, 4, 6, 8, 1, 10};

    private GoldenCorpus() {
    }

    static Path write(Path folder) {
        Path prefix = folder.resolve("golden");
        try (IndexedDatasetBuilder builder = IndexedDatasetBuilder.create(prefix, TokenType.INT32)) {
            for (int document = 0; document < LENGTHS.length; document++) {
                builder.addItem(document(document), 0, LENGTHS[document]);
                builder.endDocument();
            }
            builder.finish();
        }
        return prefix;
    }

    static int[] document(int document) {
        int[] tokens = new int[LENGTHS[document]];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = i == tokens.length - 1 ? EOD : (document + 1) * 100 + i;
        }
        return tokens;
    }
}
