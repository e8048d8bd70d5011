package org.trainyard.data.preprocess;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.data.indexed.FileSequence;
import org.trainyard.data.indexed.IndexedDataset;
import org.trainyard.data.tokenizer.NullTokenizer;
import org.trainyard.data.tokenizer.Samples;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.data.tokenizer.tiktoken.ByteLevelTokenizer;
import org.trainyard.run.UserError;

/** What has a counterpart that it must not lose: sentences with those of another language, texts with images. */
class PairedFormsTest {
    private static final Tokenizer NUMBERS = new NullTokenizer(1000);

    @TempDir
    Path folder;

    @Test
    void aSentenceEndsWithItsLineEndAsPythonReadsIt() throws IOException {
        Tokenizer gpt2 = Samples.gpt2();
        Path input = write("a.de", "Guten Tag.\r\nDer Zug\rf\u00e4hrt ab.\n\nEnde");
        PreprocessResult result = run(PreprocessOptions.of(List.of(input), folder.resolve("out"), gpt2).withForm(TextForm.NMT));
        assertEquals(5, result.documents());
        try (IndexedDataset data = IndexedDataset.open(folder.resolve("out"))) {
            List<String> texts = IntStream.range(0, 5).mapToObj(i -> gpt2.detokenize(data.get(i))).toList();
            assertEquals(List.of("Guten Tag.\n", "Der Zug\n", "f\u00e4hrt ab.\n", "\n", "Ende"), texts);
            assertEquals(5, data.documentCount());
        }
        assertEquals(List.of("a.de", "out.bin", "out.idx"), names());
    }

    /** The sums are of what preprocess_data_nmt.py and preprocess_mmdata.py wrote of these inputs, with bytes as tokens. */
    @Test
    void theFilesAreMegatrons() throws Exception {
        Path sentences = write("a.de", "Guten Tag.\r\nDer Zug\rf\u00e4hrt ab.\n\nEnde");
        run(PreprocessOptions.of(List.of(sentences), folder.resolve("de"), new ByteLevelTokenizer()).withForm(TextForm.NMT));
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            lines.append("{\"text\":\"").append(("Bild " + i + " ").repeat(i % 4)).append("\"}\n");
            byte[] image = new byte[1 + 3 * i];
            for (int k = 0; k < image.length; k++) {
                image[k] = (byte) (i * k);
            }
            Files.write(Files.createDirectories(folder.resolve("images")).resolve(String.format("%02d.img", i)), image);
        }
        run(PreprocessOptions.of(List.of(write("mm.jsonl", lines.toString())), folder.resolve("mm"), new ByteLevelTokenizer()).withAppendEod(true)
                .withImages(new PreprocessOptions.Images(folder.resolve("images"), 12)));
        assertEquals("4e12e4b5ff75088b208434899e6d6a46cdce1c709295d55ef62cec89266da68d", sum("de.bin"));
        assertEquals("42ea2a2a0de253a6a09ea86254de8ce0a8dbd597d2af9c23e2da87342ed31399", sum("de.idx"));
        assertEquals("5de2d6b8723f7527d0cdd16897ca0c44f3ce6b0b4cacc08bffad3ddc70835d61", sum("mm.bin"));
        assertEquals("35a3e08c499a30d19bd74af453afb9dd89fb7e54986e095e18968b59d70afc1b", sum("mm.idx"));
    }

    private String sum(String name) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(folder.resolve(name))));
    }

    @Test
    void aSentenceWithoutTokensIsNamedAndMayNotBeSkipped() throws IOException {
        Path input = write("a.txt", "1 2\n3\n \n4\n");
        PreprocessOptions options = PreprocessOptions.of(List.of(input), folder.resolve("out"), NUMBERS).withForm(TextForm.NMT);
        UserError error = assertThrows(UserError.class, () -> run(options));
        assertTrue(error.getMessage().startsWith(input + ":3: "), error.getMessage());
        assertTrue(assertThrows(UserError.class, () -> options.withSkipBroken(true)).getMessage().startsWith("--skip-bad-lines"));
        assertTrue(assertThrows(UserError.class, () -> options.withSentences(new SentenceOptions("english", false))).getMessage().startsWith("--split-sentences"));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void aDocumentIsATextAndAnImage() throws IOException {
        Path input = write("a.jsonl", "{\"text\":\"1 2 3\"}\n{\"text\":\"\"}\n{\"text\":\"4 5 6 7 8 9\"}\n");
        byte[][] images = {{1, 2, 3, 4, 5}, {}, {(byte) 0xff, 1, 2, 3}};
        for (int i = 0; i < images.length; i++) {
            Files.write(Files.createDirectories(folder.resolve("images")).resolve(i + ".img"), images[i]);
        }
        run(options(input, 4).withAppendEod(true));
        try (IndexedDataset data = IndexedDataset.open(folder.resolve("out"))) {
            assertTrue(data.hasModes());
            assertEquals(3, data.documentCount());
            assertArrayEquals(new int[] {1, 2, 3, 1000}, data.get(0));
            assertArrayEquals(new int[] {3, 0x04030201, 5}, data.get(1));
            assertArrayEquals(new int[] {}, data.get(2));
            assertArrayEquals(new int[] {0}, data.get(3));
            assertArrayEquals(new int[] {4, 5, 6, 7}, data.get(4));
            assertArrayEquals(new int[] {0, 0x030201ff}, data.get(5));
            for (int i = 0; i < images.length; i++) {
                assertEquals(0, data.mode(2 * i));
                assertEquals(1, data.mode(2 * i + 1));
                assertArrayEquals(images[i], FileSequence.read(data, 2 * i + 1));
            }
        }
        run(options(input, 4));
        try (IndexedDataset data = IndexedDataset.open(folder.resolve("out"))) { // without its end a text keeps its length
            assertArrayEquals(new int[] {4, 5, 6, 7, 8, 9}, data.get(4));
        }
    }

    @Test
    void aBrokenLineTakesItsImageAlong() throws IOException {
        Path input = write("a.jsonl", "{\"text\":\"1\"}\n{\"text\":\"x\"}\n\n{\"text\":[\"1\",\"2\"]}\n{\"text\":\"5\"}\n");
        images(5);
        UserError error = assertThrows(UserError.class, () -> run(options(input, 4)));
        assertTrue(error.getMessage().startsWith(input + ":2: "), error.getMessage());
        assertEquals(3, run(options(input, 4).withSkipBroken(true)).skipped());
        try (IndexedDataset data = IndexedDataset.open(folder.resolve("out"))) {
            assertEquals(2, data.documentCount());
            assertArrayEquals(Files.readAllBytes(folder.resolve("images/00004.img")), FileSequence.read(data, 3));
        }
    }

    @Test
    void linesAndImagesMustBeAsMany() throws IOException {
        Path input = write("a.jsonl", "{\"text\":\"1\"}\n".repeat(3));
        images(2);
        assertTrue(assertThrows(UserError.class, () -> run(options(input, 4))).getMessage().contains("holds 2 images"));
        images(4);
        assertTrue(assertThrows(UserError.class, () -> run(options(input, 4))).getMessage().contains("holds 4 images, but the input has 3 lines"));
        assertEquals(List.of("a.jsonl", "images"), names());
        assertThrows(UserError.class, () -> options(input, 0));
        assertThrows(UserError.class, () -> options(input, 4).withPartitions(2));
    }

    @Test
    void textsWithImagesGoOnWhereTheyWereCutOff() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            lines.append("{\"text\":\"").append(i % 1000).append("\",\"other\":\"").append("x".repeat(8000)).append("\"}\n");
        }
        Path input = write("a.jsonl", lines.toString());
        images(400);
        PreprocessOptions whole = options(input, 8).withAppendEod(true);
        run(whole);
        byte[] bin = Files.readAllBytes(folder.resolve("out.bin"));
        byte[] idx = Files.readAllBytes(folder.resolve("out.idx"));
        Files.delete(folder.resolve("out.bin"));
        Files.delete(folder.resolve("out.idx"));
        int runs = 1;
        while (!interruptedAfter(whole.withCheckpointSeconds(0).withWorkers(1), 2)) {
            runs++;
            for (String name : names()) {
                if (name.contains(".partial")) { // a killed process leaves more behind its last checkpoint than counts
                    Files.write(folder.resolve(name), new byte[] {1, 2, 3}, StandardOpenOption.APPEND);
                }
            }
        }
        assertTrue(runs > 2, runs + " runs");
        assertArrayEquals(bin, Files.readAllBytes(folder.resolve("out.bin")));
        assertArrayEquals(idx, Files.readAllBytes(folder.resolve("out.idx")));
        assertEquals(List.of("a.jsonl", "images", "out.bin", "out.idx"), names());
    }

    @Test
    void anotherImageStartsAnew() throws IOException {
        Path input = write("a.jsonl", ("{\"text\":\"1\",\"other\":\"" + "x".repeat(8000) + "\"}\n").repeat(200));
        images(200);
        assertFalse(interruptedAfter(options(input, 8).withCheckpointSeconds(0).withWorkers(1), 2));
        Files.write(folder.resolve("images/00000.img"), new byte[] {1, 2, 3});
        Preprocessor again = new Preprocessor(options(input, 8));
        again.run(ProgressListener.NONE);
        assertFalse(again.resumed());
    }

    private boolean interruptedAfter(PreprocessOptions options, int batches) {
        int[] seen = {0};
        try {
            new Preprocessor(options).run(progress -> {
                if (++seen[0] == batches) {
                    Thread.currentThread().interrupt();
                }
            }, 0);
            return true;
        } catch (CancellationException e) {
            return false;
        } finally {
            Thread.interrupted();
        }
    }

    private void images(int count) throws IOException {
        Random random = new Random(count);
        for (int i = 0; i < count; i++) {
            byte[] bytes = new byte[random.nextInt(3000)];
            random.nextBytes(bytes);
            Files.write(Files.createDirectories(folder.resolve("images")).resolve(String.format("%05d.img", i)), bytes);
        }
    }

    private PreprocessOptions options(Path input, int padLength) {
        return PreprocessOptions.of(List.of(input), folder.resolve("out"), NUMBERS).withImages(new PreprocessOptions.Images(folder.resolve("images"), padLength));
    }

    private static PreprocessResult run(PreprocessOptions options) {
        return new Preprocessor(options).run(ProgressListener.NONE);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }
}
