package org.trainyard.data.indexed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.run.UserError;

/** Whatever is wrong with the files, the answer is a user error that names the file, or the data as they are. */
class MalformedIndexTest {
    private static final int ROUNDS = 3000;

    @TempDir
    Path folder;

    private Path prefix;
    private Path index;
    private byte[] good;
    private byte[] data;

    @BeforeEach
    void makeDataset() throws IOException {
        prefix = folder.resolve("data");
        index = folder.resolve("data.idx");
        try (IndexedDatasetBuilder builder = IndexedDatasetBuilder.create(prefix, TokenType.UINT16)) {
            for (int document = 0; document < 5; document++) {
                int[] tokens = new int[document + 1];
                Arrays.fill(tokens, document);
                builder.addItem(tokens, 0, tokens.length);
                builder.endDocument();
            }
            builder.finish();
        }
        good = Files.readAllBytes(index);
        data = Files.readAllBytes(folder.resolve("data.bin"));
    }

    @Test
    void wrongMagic() throws IOException {
        assertBroken(0, (byte) 'X', "byte 0", "MMIDIDX");
    }

    @Test
    void wrongVersion() throws IOException {
        assertBroken(9, (byte) 2, "byte 9", "version 2");
    }

    @Test
    void unknownType() throws IOException {
        assertBroken(17, (byte) 99, "byte 17", "99");
    }

    @Test
    void absurdCounts() throws IOException {
        assertBroken(25, (byte) 0x80, "byte 18", "sequences");
        assertBroken(32, (byte) 0x7f, "byte 26", "document borders");
    }

    @Test
    void negativeLength() throws IOException {
        assertBroken(34 + 7, (byte) 0xff, "byte 38", "negative");
    }

    @Test
    void pointersThatDisagree() throws IOException {
        assertBroken(34 + 20 + 8, (byte) 4, "byte 62", "should be 2");
    }

    @Test
    void documentsOutOfOrder() throws IOException {
        assertBroken(34 + 60 + 8, (byte) 5, "byte 110", "document border 2");
    }

    @Test
    void aTruncatedIndex() throws IOException {
        for (int length = 0; length < good.length; length++) {
            byte[] cut = Arrays.copyOf(good, length);
            // with as many bytes as sequences too many the file would count as one with modes
            Files.write(index, cut);
            assertTrue(message().contains("data.idx"), "length " + length);
        }
    }

    @Test
    void dataOfAnotherIndex() throws IOException {
        Files.write(folder.resolve("data.bin"), Arrays.copyOf(data, data.length - 2));
        assertTrue(message().contains("data.bin"));
        Files.write(folder.resolve("data.bin"), Arrays.copyOf(data, data.length + 1));
        assertTrue(message().contains("data.bin"));
    }

    @Test
    void swappedFiles() throws IOException {
        Files.write(index, data);
        Files.write(folder.resolve("data.bin"), good);
        String message = message();
        assertTrue(message.contains("data.idx") && message.contains("byte 0") && message.contains("MMIDIDX"), message);
    }

    @Test
    void anotherTypeThanThatOfTheData() throws IOException {
        for (TokenType type : TokenType.values()) {
            byte[] bytes = good.clone();
            bytes[17] = (byte) type.code();
            Files.write(index, bytes);
            if (type.bytes() == TokenType.UINT16.bytes()) { // nothing in the file tells
                IndexedDataset.open(prefix).close();
            } else {
                String message = message();
                assertTrue(message.contains("data.idx") && message.contains("should be"), type + ": " + message);
            }
        }
    }

    @Test
    void theIndexOfAnotherDataset() throws IOException {
        Path other = folder.resolve("other");
        for (TokenType type : new TokenType[] {TokenType.UINT16, TokenType.INT32}) {
            try (IndexedDatasetBuilder builder = IndexedDatasetBuilder.create(other, type)) {
                builder.addItem(new int[] {1, 2, 3, 4}, 0, 4);
                builder.endDocument();
                builder.finish();
            }
            Files.copy(folder.resolve("other.idx"), index, StandardCopyOption.REPLACE_EXISTING);
            String message = message();
            assertTrue(message.contains("data.bin") && message.contains(String.valueOf(4 * type.bytes())), message);
        }
    }

    @Test
    void anyDamageIsAUserErrorOrHarmless() throws IOException {
        Random random = new Random(42);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = random.nextInt(4) == 0 ? Arrays.copyOf(good, random.nextInt(good.length + 64)) : good.clone();
            for (int hits = random.nextInt(4); hits >= 0 && bytes.length > 8; hits--) {
                damage(bytes, random);
            }
            Files.write(index, bytes);
            try (IndexedDataset damaged = IndexedDataset.open(prefix)) {
                long sum = 0;
                for (long i = 0; i < damaged.sequenceCount(); i++) {
                    sum += damaged.get(i).length + damaged.mode(i) * 0;
                }
                assertEquals(damaged.tokenCount(), sum);
            } catch (UserError e) {
                refused++;
                assertTrue(e.getMessage().contains("data."), e.getMessage());
            }
        }
        assertTrue(refused > ROUNDS / 2, "only " + refused + " of " + ROUNDS + " damaged files were refused");
    }

    private static void damage(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        if (random.nextInt(8) == 0) { // two parts change places
            int length = 1 + random.nextInt(Math.min(16, bytes.length / 2));
            int one = random.nextInt(bytes.length - length + 1);
            int other = random.nextInt(bytes.length - length + 1);
            byte[] kept = Arrays.copyOfRange(bytes, one, one + length);
            System.arraycopy(bytes, other, bytes, one, length);
            System.arraycopy(kept, 0, bytes, other, length);
        } else if (random.nextBoolean() || at + Long.BYTES > bytes.length) {
            bytes[at] ^= (byte) (1 << random.nextInt(8));
        } else {
            long[] nasty = {0, -1, Long.MAX_VALUE, Long.MIN_VALUE, Integer.MAX_VALUE, 1L << 60, random.nextLong()};
            ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(at, nasty[random.nextInt(nasty.length)]);
        }
    }

    private void assertBroken(int at, byte value, String... parts) throws IOException {
        byte[] bytes = good.clone();
        bytes[at] = value;
        Files.write(index, bytes);
        String message = message();
        for (String part : parts) {
            assertTrue(message.contains(part), message);
        }
    }

    private String message() {
        return assertThrows(UserError.class, () -> IndexedDataset.open(prefix).close()).getMessage();
    }
}
