package org.trainyard.data.indexed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.run.UserError;

class DatasetMergeTest {
    @TempDir
    Path folder;

    @Test
    void datasetsAreJoinedByName() {
        write("b", TokenType.UINT16, false, 3, 4);
        write("a", TokenType.UINT16, false, 1, 2);
        Path output = folder.getParent().resolve(folder.getFileName() + "-merged");
        DatasetMerge.Result result = DatasetMerge.run(DatasetMerge.prefixes(folder.toString()), ReadOptions.DEFAULT, output, false, done -> { });
        assertEquals(4, result.documents());
        try (IndexedDataset merged = IndexedDataset.open(output)) {
            assertEquals(4, merged.documentCount());
            for (int i = 0; i < 4; i++) {
                assertArrayEquals(new int[] {i + 1}, merged.get(i));
                assertEquals(i, merged.documentIndex(i));
            }
        }
    }

    @Test
    void modesAreKept() {
        write("a", TokenType.INT32, true, 1);
        write("b", TokenType.INT32, true, 2);
        Path output = folder.resolve("out").resolve("merged");
        DatasetMerge.run(DatasetMerge.prefixes(folder.toString()), ReadOptions.DEFAULT, output, true, done -> { });
        try (IndexedDataset merged = IndexedDataset.open(output)) {
            assertEquals(1, merged.mode(1));
        }
    }

    @Test
    void whatDoesNotFitIsNamed() throws IOException {
        write("a", TokenType.INT32, false, 1);
        write("b", TokenType.UINT16, false, 2);
        fails("b", false);
        write("b", TokenType.INT32, true, 2);
        fails("--multimodal", false);
        Files.delete(folder.resolve("b.idx"));
        fails("b.idx", false);
        Files.writeString(folder.resolve("b.idx"), "no index");
        fails("b.idx", false);
        Files.writeString(folder.resolve("readme.txt"), "");
        fails("readme.txt", false);
    }

    private void fails(String named, boolean multimodal) {
        Path output = folder.resolve("out").resolve("merged");
        UserError error = assertThrows(UserError.class,
                () -> DatasetMerge.run(DatasetMerge.prefixes(folder.toString()), ReadOptions.DEFAULT, output, multimodal, done -> { }));
        assertTrue(error.getMessage().contains(named), error.getMessage());
        assertTrue(!Files.exists(folder.resolve("out").resolve("merged.bin")));
    }

    private void write(String name, TokenType type, boolean modes, int... tokens) {
        try (IndexedDatasetBuilder builder = IndexedDatasetBuilder.create(folder.resolve(name), type)) {
            for (int token : tokens) {
                if (modes) {
                    builder.addItem(new int[] {token}, 0, 1, (byte) 1);
                } else {
                    builder.addItem(new int[] {token}, 0, 1);
                }
                builder.endDocument();
            }
            builder.finish();
        }
    }
}
