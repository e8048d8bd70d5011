package org.trainyard.data.preprocess;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.data.indexed.IndexedDataset;
import org.trainyard.data.tokenizer.NullTokenizer;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.run.UserError;

/** Sentences, partitions, compressed and plain text, broken lines, and going on after an interruption. */
class PreprocessFormsTest {
    private static final Tokenizer NUMBERS = new NullTokenizer(100_000);

    @TempDir
    Path folder;

    @Test
    void zstdIsReadAsItIs() throws IOException {
        Path zipped = folder.resolve("a.jsonl.zst");
        try (OutputStream out = new ZstdOutputStream(Files.newOutputStream(zipped))) {
            out.write("{\"text\":\"1 2\"}\n{\"text\":\"3\"}\n".getBytes());
        }
        run(options(zipped));
        assertEquals(List.of("1 2", "3"), sequences("out_text_document"));
    }

    @Test
    void aCutZstdFileIsNamed() throws IOException {
        Path zipped = folder.resolve("a.jsonl.zst");
        try (OutputStream out = new ZstdOutputStream(Files.newOutputStream(zipped))) {
            out.write("{\"text\":\"1 2\"}\n".repeat(1000).getBytes());
        }
        byte[] whole = Files.readAllBytes(zipped);
        Files.write(zipped, java.util.Arrays.copyOf(whole, whole.length - 5));
        UserError error = assertThrows(UserError.class, () -> run(options(zipped)));
        assertTrue(error.getMessage().contains(zipped.toString()), error.getMessage());
        assertEquals(List.of("a.jsonl.zst"), names());
    }

    @Test
    void sentencesBecomeSequencesInOnePass() throws IOException {
        Path input = write("a.jsonl", "{\"text\":\"1 2. 3 4! 5\"}\n{\"text\":[\"6. 7\",\" \"]}\n{\"text\":\"\"}\n");
        Tokenizer digits = new DigitTokenizer();
        run(PreprocessOptions.of(List.of(input), folder.resolve("out"), digits).withSentences(new SentenceOptions("english", false))
                .withAppendEod(true));
        assertEquals(List.of("1 2", "3 4", "5 9", "6", "7 9"), sequences("out_text_sentence"));
        try (IndexedDataset data = IndexedDataset.open(folder.resolve("out_text_sentence"))) {
            assertArrayEquals(new long[] {0, 3, 5, 5}, IntStream.range(0, 4).mapToLong(data::documentIndex).toArray());
        }
    }

    @Test
    void sentenceEndsFollowTheLanguage() {
        assertEquals(List.of("Dr. Smith met Mr. Jones.", "They spoke for 3.5 hours!", "J. R. Tolkien did, so did I.", "Yes."),
                split("english", false, "Dr. Smith met Mr. Jones. They spoke\nfor 3.5 hours! J. R. Tolkien did, so did I. Yes.")
                        .stream().map(s -> s.replace('\n', ' ')).toList());
        assertEquals(List.of("Das ist z.B. gut.", "Wirklich!"), split("german", false, "Das ist z.B. gut. Wirklich!"));
        assertEquals(List.of("今日は。", "元気ですか？"), split("ja", false, "今日は。元気ですか？"));
        assertEquals(List.of("A title", "A paragraph."), split("en", false, "A title\n\nA paragraph."));
        assertEquals("One. Two.\n Three.", String.join("", split("en", true, "One. Two.\n Three.")));
        UserError error = assertThrows(UserError.class, () -> split("klingonish", false, "x"));
        assertTrue(error.getMessage().contains("--lang klingonish"), error.getMessage());
    }

    private static List<String> split(String language, boolean keepNewlines, String text) {
        List<String> sentences = new ArrayList<>();
        new SentenceSplitter(new SentenceOptions(language, keepNewlines)).split(text, sentences::add);
        return sentences;
    }

    @Test
    void partitionsDealDocumentsAndJoinTheDeals() throws IOException {
        Path input = write("a.jsonl", lines(10));
        run(options(input).withPartitions(3).withWorkers(2));
        assertEquals(List.of("0", "3", "6", "9", "1", "4", "7", "2", "5", "8"), sequences("out_text_document"));
        assertEquals(List.of("a.jsonl", "out_text_document.bin", "out_text_document.idx"), names());
    }

    @Test
    void manyBatchesAreDealtLikeOne() throws IOException {
        Path input = write("a.jsonl", lines(60_000));
        run(options(input).withPartitions(4).withWorkers(2));
        List<String> expected = new ArrayList<>();
        for (int partition = 0; partition < 4; partition++) {
            for (int i = partition; i < 60_000; i += 4) {
                expected.add(Integer.toString(i));
            }
        }
        assertEquals(expected, sequences("out_text_document"));
    }

    @Test
    void brokenLinesAreSkippedAndCountedOnRequest() throws IOException {
        Path input = write("a.jsonl", "{\"text\":\"1\",\"t\":\"1\"}\n{\"text\":\"2\",\"t\":\"two\"}\nnot json\n{\"text\":\"3\",\"t\":\"3\"}\n");
        PreprocessResult result = run(options(input).withJsonKeys(List.of("text", "t")).withSkipBroken(true));
        assertEquals(2, result.skipped());
        assertTrue(result.firstSkipped().get(0).startsWith(input + ":2"), result.firstSkipped().get(0));
        assertTrue(result.firstSkipped().get(1).startsWith(input + ":3"), result.firstSkipped().get(1));
        assertEquals(List.of("1", "3"), sequences("out_text_document"));
        assertEquals(List.of("1", "3"), sequences("out_t_document"));
    }

    @Test
    void linesOfTextAreDocuments() throws IOException {
        Path input = write("a.txt", "1 2\n\n3\r\n4");
        PreprocessResult result = run(options(input).withForm(TextForm.TEXT_LINES));
        assertEquals(4, result.documents());
        assertEquals(List.of("1 2", "3", "4"), sequences("out_text_document"));
    }

    @Test
    void anInterruptedRunGoesOnToTheSameBytes() throws IOException {
        Path input = write("a.jsonl", lines(200_000));
        for (int partitions : new int[] {1, 3}) {
            PreprocessOptions whole = options(input).withPartitions(partitions);
            run(whole);
            byte[] bin = Files.readAllBytes(folder.resolve("out_text_document.bin"));
            byte[] idx = Files.readAllBytes(folder.resolve("out_text_document.idx"));
            Files.delete(folder.resolve("out_text_document.bin"));
            Files.delete(folder.resolve("out_text_document.idx"));
            PreprocessOptions stepwise = whole.withCheckpointSeconds(0);
            int runs = 1;
            while (!interruptedAfter(stepwise, 2)) {
                runs++;
                tearTails();
            }
            assertTrue(runs > 1);
            assertArrayEquals(bin, Files.readAllBytes(folder.resolve("out_text_document.bin")));
            assertArrayEquals(idx, Files.readAllBytes(folder.resolve("out_text_document.idx")));
            assertEquals(List.of("a.jsonl", "out_text_document.bin", "out_text_document.idx"), names());
        }
    }

    /** Lets a run write a few batches; returns whether it came to its end. */
    private boolean interruptedAfter(PreprocessOptions options, int batches) {
        int[] seen = {0};
        try {
            new Preprocessor(options.withWorkers(1)).run(progress -> {
                if (++seen[0] == batches) {
                    Thread.currentThread().interrupt();
                }
            }, 0);
            return true;
        } catch (CancellationException e) {
            assertTrue(Thread.interrupted());
            return false;
        } finally {
            Thread.interrupted();
        }
    }

    /** A killed process leaves more behind its last checkpoint than counts, and files it was about to rename. */
    private void tearTails() throws IOException {
        Files.writeString(folder.resolve("..out.preprocess.json.tmp-1-1"), "{");
        Files.writeString(folder.resolve(".out_text_document.idx.tmp-1-2"), "MMIDIDX");
        for (String name : names()) {
            if (name.contains(".partial")) {
                Files.write(folder.resolve(name), new byte[] {1, 2, 3}, StandardOpenOption.APPEND);
            }
        }
    }

    @Test
    void otherOptionsStartAnew() throws IOException {
        Path input = write("a.jsonl", lines(200_000));
        assertFalse(interruptedAfter(options(input).withCheckpointSeconds(0), 2));
        assertTrue(names().stream().anyMatch(name -> name.endsWith(".preprocess.json")));
        Preprocessor other = new Preprocessor(options(input).withAppendEod(true));
        other.run(progress -> { });
        assertFalse(other.resumed());
        assertEquals("0 100000", sequences("out_text_document").getFirst());
        assertEquals(List.of("a.jsonl", "out_text_document.bin", "out_text_document.idx"), names());
    }

    private static String lines(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("{\"text\":\"").append(i % 100_000).append("\"}\n");
        }
        return text.toString();
    }

    private PreprocessOptions options(Path input) {
        return PreprocessOptions.of(List.of(input), folder.resolve("out"), NUMBERS);
    }

    private static PreprocessResult run(PreprocessOptions options) {
        return new Preprocessor(options).run(progress -> { });
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<String> sequences(String name) {
        List<String> result = new ArrayList<>();
        try (IndexedDataset data = IndexedDataset.open(folder.resolve(name))) {
            for (long i = 0; i < data.sequenceCount(); i++) {
                result.add(String.join(" ", IntStream.of(data.get(i)).mapToObj(Integer::toString).toList()));
            }
        }
        return result;
    }
}
