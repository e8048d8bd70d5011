package org.trainyard.data.preprocess;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.data.indexed.IndexedDataset;
import org.trainyard.data.tokenizer.NullTokenizer;
import org.trainyard.data.tokenizer.Samples;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.run.UserError;

class PreprocessorTest {
    private static final Tokenizer GPT2 = Samples.gpt2();
    private static final Tokenizer NUMBERS = new NullTokenizer(1000);

    @TempDir
    Path folder;

    @Test
    void aDocumentForEveryLine() throws IOException {
        Path input = write("a.jsonl", "{\"text\":\"1 2 3\"}\n{\"text\":\"\"}\n\n{\"text\":[\"4 5\",\"\",\"6\"]}\n");
        PreprocessResult result = run(options(input).withAppendEod(true));
        assertEquals(3, result.documents());
        assertEquals(8, result.outputs().getFirst().tokens());
        try (IndexedDataset data = IndexedDataset.open(folder.resolve("out_text_document"))) {
            assertEquals(3, data.sequenceCount());
            assertArrayEquals(new int[] {1, 2, 3, 1000}, data.get(0));
            assertArrayEquals(new int[] {4, 5}, data.get(1));
            assertArrayEquals(new int[] {6, 1000}, data.get(2));
            long[] borders = {0, 1, 1, 3};
            for (int i = 0; i < borders.length; i++) {
                assertEquals(borders[i], data.documentIndex(i));
            }
        }
    }

    /** The mark that editors put before UTF-8 was taken for a broken line, and UTF-16 told as one. */
    @Test
    void byteOrderMarksAreKnown() throws IOException {
        Path input = write("a.jsonl", "\ufeff{\"text\":\"1 2 3\"}\n\ufeff{\"text\":\"4\"}\n");
        UserError second = assertThrows(UserError.class, () -> run(options(input)));
        assertTrue(second.getMessage().startsWith(input + ":2:1: expected a JSON object on one line"), second.getMessage());
        Files.writeString(input, "\ufeff{\"text\":\"1 2 3\"}\n");
        assertEquals(3, run(options(input)).outputs().getFirst().tokens());
        Files.write(input, "\ufeff{\"text\":\"1\"}\n".getBytes(StandardCharsets.UTF_16LE));
        UserError error = assertThrows(UserError.class, () -> run(options(input)));
        assertTrue(error.getMessage().startsWith(input + ": is UTF-16 text"), error.getMessage());
    }

    @Test
    void everyKeyGetsADataset() throws IOException {
        Path input = write("a.jsonl", "{\"a\":\"1\",\"b\":\"2 3\"}\n{\"b\":\"5\",\"a\":\"4\"}");
        run(options(input).withJsonKeys(List.of("b", "a")));
        try (IndexedDataset a = IndexedDataset.open(folder.resolve("out_a_document"));
                IndexedDataset b = IndexedDataset.open(folder.resolve("out_b_document"))) {
            assertArrayEquals(new int[] {4}, a.get(1));
            assertArrayEquals(new int[] {2, 3}, b.get(0));
        }
    }

    @Test
    void workersDoNotChangeTheResult() throws IOException {
        Path input = folder.resolve("many.jsonl");
        Random random = new Random(1);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            JsonObject object = new JsonObject();
            object.addProperty("text", "Document " + i + " says \"" + "word ".repeat(random.nextInt(30)) + "\"\n" + i);
            lines.append(object).append('\n');
        }
        Files.writeString(input, lines);
        Path zipped = folder.resolve("many.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            out.write(lines.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        run(options(input, GPT2).withAppendEod(true).withWorkers(1));
        byte[] bin = Files.readAllBytes(folder.resolve("out_text_document.bin"));
        byte[] idx = Files.readAllBytes(folder.resolve("out_text_document.idx"));
        run(options(zipped, GPT2).withAppendEod(true).withWorkers(4));
        assertArrayEquals(bin, Files.readAllBytes(folder.resolve("out_text_document.bin")));
        assertArrayEquals(idx, Files.readAllBytes(folder.resolve("out_text_document.idx")));
        try (IndexedDataset data = IndexedDataset.open(folder.resolve("out_text_document"))) {
            assertEquals(30_000, data.documentCount());
            int[] ids = data.get(12_345);
            String text = GPT2.detokenize(ids);
            assertTrue(text.startsWith("Document 12345 says") && text.endsWith("12345<|endoftext|>"), text);
        }
    }

    @Test
    void aBrokenLineIsNamedAndNothingStays() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 60_000; i++) {
            lines.append(i == 54_321 ? "{\"text\": 1 2}\n" : "{\"text\": \"1 2 3 4 5 6 7 8 9 10 11 12 13\"}\n");
        }
        Path input = write("broken.jsonl", lines.toString());
        UserError error = assertThrows(UserError.class, () -> run(options(input).withWorkers(2)));
        assertTrue(error.getMessage().startsWith(input + ":54321:10: "), error.getMessage());
        assertOnly("broken.jsonl");
    }

    @Test
    void lineNumbersStartAgainWithEveryFile() throws IOException {
        Path one = write("1.jsonl", "{\"text\":\"1\"}\n{\"text\":\"1\"}\n");
        Path two = write("2.jsonl", "{\"text\":\"1\"}\n{\"txt\":\"1\"}\n");
        UserError error = assertThrows(UserError.class, () -> run(
                PreprocessOptions.of(List.of(one, two), folder.resolve("out"), NUMBERS).withWorkers(1)));
        assertTrue(error.getMessage().startsWith(two + ":2: the key \"text\" is missing"), error.getMessage());
    }

    @Test
    void aTokenizersComplaintNamesTheLine() throws IOException {
        Path input = write("a.jsonl", "{\"text\":\"1\"}\n{\"text\":\"one\"}\n");
        UserError error = assertThrows(UserError.class, () -> run(options(input)));
        assertTrue(error.getMessage().startsWith(input + ":2: \"one\" is no token id"), error.getMessage());
    }

    @Test
    void plainText() throws IOException {
        Path one = write("one.txt", "1 2\n\n3\n");
        assertEquals(1, run(options(one)).documents());
        PreprocessResult result = run(options(write("many.txt", "\n1 2\n3\n \t\r\n\n4\r\n\r\n5")).withForm(TextForm.BLANK_LINES));
        assertEquals(3, result.documents());
        try (IndexedDataset data = IndexedDataset.open(folder.resolve("out_text_document"))) {
            assertArrayEquals(new int[] {1, 2, 3}, data.get(0));
            assertArrayEquals(new int[] {4}, data.get(1));
        }
    }

    @Test
    void manyShortDocumentsAcrossBatches() throws IOException {
        int count = 300_000;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i % 1000).append("\n\n");
        }
        assertEquals(count, run(options(write("many.txt", text.toString())).withForm(TextForm.BLANK_LINES)).documents());
    }

    @Test
    void aLineMayBeLongerThanABatch() throws IOException {
        String text = "7 ".repeat(1_500_000);
        Path input = write("long.jsonl", "{\"text\":\"1\"}\n{\"text\":\"" + text + "\"}\n{\"text\":\"2\"}");
        assertEquals(3, run(options(input)).documents());
        try (IndexedDataset data = IndexedDataset.open(folder.resolve("out_text_document"))) {
            assertEquals(1_500_000, data.sequenceLength(1));
            assertArrayEquals(new int[] {2}, data.get(2));
        }
    }

    @Test
    void anInterruptStopsItAndLeavesNothing() throws Exception {
        Path input = write("a.jsonl", "{\"text\":\"1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17\"}\n".repeat(400_000));
        List<Throwable> thrown = new ArrayList<>();
        Thread worker = new Thread(() -> {
            try {
                new Preprocessor(options(input)).run(progress -> Thread.currentThread().interrupt());
            } catch (CancellationException e) {
                thrown.add(e);
            }
        });
        worker.start();
        worker.join();
        // if it was quicker than the first report, the report at the end came too late to stop it
        assertTrue(thrown.size() == 1 || Files.exists(folder.resolve("out_text_document.idx")));
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> run(options(input).withWorkers(1)));
        assertTrue(Thread.interrupted());
        Files.deleteIfExists(folder.resolve("out_text_document.idx"));
        Files.deleteIfExists(folder.resolve("out_text_document.bin"));
        assertOnly("a.jsonl");
    }

    @Test
    void progressReachesTheEnd() throws IOException {
        List<PreprocessProgress> heard = new ArrayList<>();
        Path input = write("a.jsonl", "{\"text\":\"1 2\"}\n".repeat(1000));
        new Preprocessor(options(input)).run(heard::add);
        assertEquals(1, heard.getLast().fraction());
        assertEquals(1000, heard.getLast().documents());
        assertEquals(2000, heard.getLast().tokens());
        assertEquals(Files.size(input), heard.getLast().bytes());
        assertEquals(0, heard.getLast().secondsLeft());
    }

    @Test
    void patternsNameFiles() throws IOException {
        Path b = write("b.jsonl", "");
        Path a = write("a.jsonl", "");
        write("c.txt", "");
        assertEquals(List.of(a, b), InputFiles.expand(folder + "/*.jsonl"));
        assertEquals(List.of(a), InputFiles.expand(a.toString()));
        assertThrows(UserError.class, () -> InputFiles.expand(folder + "/*.nothing"));
        assertThrows(UserError.class, () -> InputFiles.expand(folder + "/missing.jsonl"));
    }

    @Test
    void nonsenseIsRefusedBeforeAnythingIsRead() throws IOException {
        Path input = write("a.jsonl", "");
        assertThrows(UserError.class, () -> options(input).withWorkers(0));
        assertThrows(UserError.class, () -> options(input).withJsonKeys(List.of()));
        assertThrows(UserError.class, () -> options(input).withJsonKeys(List.of("a", "a")));
        assertThrows(UserError.class, () -> options(write("a.txt", "")).withJsonKeys(List.of("a", "b")));
        UserError error = assertThrows(UserError.class, () -> run(options(folder)));
        assertTrue(error.getMessage().contains("is a folder"), error.getMessage());
    }

    private PreprocessResult run(PreprocessOptions options) {
        return new Preprocessor(options).run(ProgressListener.NONE);
    }

    private PreprocessOptions options(Path input) {
        return options(input, NUMBERS);
    }

    private PreprocessOptions options(Path input, Tokenizer tokenizer) {
        return PreprocessOptions.of(List.of(input), folder.resolve("out"), tokenizer);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void assertOnly(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(name), files.map(file -> file.getFileName().toString()).toList());
        }
    }
}
