package org.trainyard.data.indexed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.run.UserError;

/** Bytes as Megatron-Core wrote them (megatron-formats §1.5). */
class IndexedDatasetTest {
    private static final String HEAD = "4d4d49444944580000" + "0100000000000000";
    private static final String COUNTS = "0300000000000000" + "0300000000000000" + "040000000200000003000000";
    private static final String BORDERS = "0000000000000000" + "0100000000000000" + "0300000000000000";

    @TempDir
    Path folder;

    @Test
    void goldenUint16() throws IOException {
        Path prefix = write("golden", TokenType.UINT16, false);
        assertEquals(HEAD + "08" + COUNTS + "0000000000000000" + "0800000000000000" + "0c00000000000000" + BORDERS, hex(prefix, ".idx"));
        assertEquals("010002000300090004000500060007000900", hex(prefix, ".bin"));
    }

    @Test
    void goldenInt32AndModes() throws IOException {
        String int32 = HEAD + "04" + COUNTS + "0000000000000000" + "1000000000000000" + "1800000000000000" + BORDERS;
        assertEquals(int32, hex(write("plain", TokenType.INT32, false), ".idx"));
        assertEquals(int32 + "000001", hex(write("modes", TokenType.INT32, true), ".idx"));
    }

    @Test
    void everyTypeReadsBack() {
        for (TokenType type : TokenType.values()) {
            try (IndexedDataset data = IndexedDataset.open(write("t" + type, type, false))) {
                assertEquals(type, data.type());
                assertEquals(3, data.sequenceCount());
                assertEquals(2, data.documentCount());
                assertEquals(9, data.tokenCount());
                assertEquals(5, data.tokenCount(1, 3));
                assertArrayEquals(new int[] {1, 2, 3, 9}, data.get(0));
                assertArrayEquals(new int[] {6, 7, 9}, data.get(2));
                assertEquals(1, data.documentIndex(1));
                assertFalse(data.hasModes());
                long[] slice = new long[4];
                data.read(0, 1, 2, slice, 1);
                assertArrayEquals(new long[] {0, 2, 3, 0}, slice);
            }
        }
    }

    @Test
    void readsOutsideASequenceAreRefused() {
        try (IndexedDataset data = IndexedDataset.open(write("bounds", TokenType.UINT16, false))) {
            assertThrows(IndexOutOfBoundsException.class, () -> data.get(3));
            assertThrows(IndexOutOfBoundsException.class, () -> data.read(1, 1, 2, new long[2], 0));
            assertThrows(IndexOutOfBoundsException.class, () -> data.read(1, Integer.MAX_VALUE, 2, new long[2], 0));
        }
    }

    @Test
    void modesReadBack() {
        try (IndexedDataset data = IndexedDataset.open(write("modes", TokenType.INT32, true))) {
            assertTrue(data.hasModes());
            assertEquals(0, data.mode(1));
            assertEquals(1, data.mode(2));
        }
    }

    @Test
    void mergingAppendsDocuments() {
        Path one = write("one", TokenType.UINT16, false);
        Path two = write("two", TokenType.UINT16, false);
        Path both = folder.resolve("both");
        try (IndexedDatasetBuilder builder = IndexedDatasetBuilder.create(both, TokenType.UINT16)) {
            builder.addIndex(one.toString(), ReadOptions.DEFAULT);
            builder.addIndex(two.toString(), ReadOptions.DEFAULT);
            builder.finish();
        }
        try (IndexedDataset data = IndexedDataset.open(both)) {
            assertEquals(6, data.sequenceCount());
            assertEquals(4, data.documentCount());
            assertArrayEquals(new int[] {6, 7, 9}, data.get(5));
            long[] borders = {0, 1, 3, 4, 6};
            for (int i = 0; i < borders.length; i++) {
                assertEquals(borders[i], data.documentIndex(i));
            }
        }
    }

    @Test
    void mergingKeepsTypesApart() {
        Path one = write("one", TokenType.INT32, false);
        try (IndexedDatasetBuilder builder = IndexedDatasetBuilder.create(folder.resolve("both"), TokenType.UINT16)) {
            UserError error = assertThrows(UserError.class, () -> builder.addIndex(one.toString(), ReadOptions.DEFAULT));
            assertTrue(error.getMessage().contains("INT32") && error.getMessage().contains("UINT16"), error.getMessage());
        }
    }

    @Test
    void emptyDocumentsAreKept() {
        Path prefix = folder.resolve("empty");
        try (IndexedDatasetBuilder builder = IndexedDatasetBuilder.create(prefix, TokenType.UINT16)) {
            builder.endDocument();
            builder.addItem(new int[] {5}, 0, 1);
            builder.endDocument();
            builder.endDocument();
            builder.finish();
        }
        try (IndexedDataset data = IndexedDataset.open(prefix)) {
            assertEquals(3, data.documentCount());
            assertEquals(1, data.sequenceCount());
            assertEquals(0, data.documentIndex(1));
            assertEquals(1, data.documentIndex(2));
        }
    }

    @Test
    void anUnfinishedDatasetLeavesNothing() throws IOException {
        try (IndexedDatasetBuilder builder = IndexedDatasetBuilder.create(folder.resolve("broken"), TokenType.UINT16)) {
            builder.addItem(new int[] {1, 2}, 0, 2);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void whatAKilledWriterLeftIsRemovedAndALivingOnesKept() throws IOException {
        Path abandoned = Files.writeString(folder.resolve(".data.bin.tmp-1-0"), "left by a killed process");
        Path prefix = folder.resolve("data");
        try (IndexedDatasetBuilder living = IndexedDatasetBuilder.create(prefix, TokenType.UINT16);
                IndexedDatasetBuilder other = IndexedDatasetBuilder.create(prefix, TokenType.UINT16)) {
            assertFalse(Files.exists(abandoned));
            other.addItem(new int[] {2}, 0, 1);
            other.endDocument();
            other.finish();
            living.addItem(new int[] {1}, 0, 1);
            living.endDocument();
            living.finish();
        }
        try (IndexedDataset data = IndexedDataset.open(prefix)) {
            assertArrayEquals(new int[] {1}, data.get(0));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void dataBeyondTwoGibibytes() throws IOException {
        int length = 800_000_000; // tokens; two sequences are 3.2 GB, of which the file system stores a page
        Path prefix = folder.resolve("large");
        ByteBuffer index = ByteBuffer.allocate(34 + 2 * 12 + 2 * 8).order(ByteOrder.LITTLE_ENDIAN);
        index.put("MMIDIDX\0\0".getBytes(StandardCharsets.US_ASCII)).putLong(1).put((byte) 8).putLong(2).putLong(2);
        index.putInt(length).putInt(length).putLong(0).putLong(2L * length).putLong(0).putLong(2);
        Files.write(folder.resolve("large.idx"), index.array());
        try (RandomAccessFile data = new RandomAccessFile(folder.resolve("large.bin").toFile(), "rw")) {
            data.setLength(4L * length);
            data.seek(4L * length - 4);
            data.write(new byte[] {1, 2, 3, 4});
        }
        try (IndexedDataset data = IndexedDataset.open(prefix)) {
            long[] tokens = new long[3];
            data.read(1, length - 3, 3, tokens, 0);
            assertArrayEquals(new long[] {0, 0x0201, 0x0403}, tokens);
            assertEquals(2L * length, data.tokenCount());
        }
    }

    @Test
    void aTokenTooLargeIsNamed() {
        try (IndexedDatasetBuilder builder = IndexedDatasetBuilder.create(folder.resolve("large"), TokenType.UINT16)) {
            UserError error = assertThrows(UserError.class, () -> builder.addItem(new int[] {65536}, 0, 1));
            assertTrue(error.getMessage().contains("65536"), error.getMessage());
        }
    }

    @Test
    void vocabulariesChooseTheirType() {
        assertEquals(TokenType.UINT16, TokenType.forVocabulary(65499));
        assertEquals(TokenType.INT32, TokenType.forVocabulary(65500));
    }

    @Test
    void aMissingFileIsNamed() {
        UserError error = assertThrows(UserError.class, () -> IndexedDataset.open(folder.resolve("nothing")));
        assertTrue(error.getMessage().contains("nothing.idx"), error.getMessage());
    }

    private Path write(String name, TokenType type, boolean modes) {
        Path prefix = folder.resolve(name);
        try (IndexedDatasetBuilder builder = IndexedDatasetBuilder.create(prefix, type)) {
            if (modes) {
                builder.addItem(new int[] {1, 2, 3, 9}, 0, 4, (byte) 0);
                builder.endDocument();
                builder.addItem(new int[] {4, 5}, 0, 2, (byte) 0);
                builder.addItem(new int[] {6, 7, 9}, 0, 3, (byte) 1);
                builder.endDocument();
            } else {
                builder.addItem(new int[] {1, 2, 3, 9}, 0, 4);
                builder.endDocument();
                builder.addDocument(new int[] {4, 5, 6, 7, 9}, 5, new int[] {2, 3}, 2);
            }
            builder.finish();
        }
        return prefix;
    }

    private static String hex(Path prefix, String ending) throws IOException {
        return HexFormat.of().formatHex(Files.readAllBytes(prefix.resolveSibling(prefix.getFileName() + ending)));
    }
}
