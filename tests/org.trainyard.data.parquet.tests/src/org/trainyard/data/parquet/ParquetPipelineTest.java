package org.trainyard.data.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.data.corpus.CorpusCleaner;
import org.trainyard.data.indexed.IndexedDataset;
import org.trainyard.data.preprocess.PreprocessOptions;
import org.trainyard.data.preprocess.PreprocessProgress;
import org.trainyard.data.preprocess.PreprocessResult;
import org.trainyard.data.preprocess.Preprocessor;
import org.trainyard.data.records.RecordFormats;
import org.trainyard.data.tokenizer.NullTokenizer;
import org.trainyard.data.tokenizer.TokenEncoder;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.run.UserError;

/** Parquet through preprocessing and the corpus tools: the same as the same rows in JSON lines, also when interrupted. */
class ParquetPipelineTest {
    @TempDir
    Path folder;

    private Path parquet;
    private Path json;

    @BeforeEach
    void prepare() throws IOException {
        parquet = TestFiles.copy("long", folder);
        json = folder.resolve("long.jsonl");
        try (InputStream lines = RecordFormats.lines(parquet)) {
            Files.copy(lines, json);
        }
    }

    private PreprocessOptions options(Path input, String output, Tokenizer tokenizer) {
        return PreprocessOptions.of(List.of(input), folder.resolve(output), tokenizer).withAppendEod(true).withWorkers(2);
    }

    private byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }

    @Test
    void theSameDatasetAsOfJsonLines() throws IOException {
        NullTokenizer numbers = new NullTokenizer(3000);
        new Preprocessor(options(json, "a", numbers)).run(progress -> { });
        List<PreprocessProgress> seen = new ArrayList<>();
        PreprocessResult result = new Preprocessor(options(parquet, "b", numbers)).run(seen::add);
        assertEquals(3000, result.documents());
        assertEquals(1, seen.getLast().fraction());
        assertArrayEquals(bytes("a_text_document.bin"), bytes("b_text_document.bin"));
        assertArrayEquals(bytes("a_text_document.idx"), bytes("b_text_document.idx"));
    }

    @Test
    void sentencesOfAListAreSequences() throws IOException {
        Path file = TestFiles.copy("sentences", folder);
        PreprocessOptions options = options(file, "s", new NullTokenizer(100)).withJsonKeys(List.of("sentences")).withSkipBroken(true);
        PreprocessResult result = new Preprocessor(options).run(progress -> { });
        assertEquals(2, result.skipped());
        assertEquals(List.of(file + ":3: the key \"sentences\" is missing"), result.firstSkipped().subList(0, 1));
        assertTrue(result.firstSkipped().get(1).startsWith(file + ":4:"), result.firstSkipped().get(1));
        try (IndexedDataset data = IndexedDataset.open(folder.resolve("s_sentences_document"))) {
            assertEquals(3, data.sequenceCount());
            assertArrayEquals(new int[] {1, 2}, data.get(0));
            assertArrayEquals(new int[] {3, 100}, data.get(1));
            assertArrayEquals(new int[] {7, 100}, data.get(2));
        }
    }

    @Test
    void anInterruptedRunGoesOnToTheSameBytes() throws IOException {
        new Preprocessor(options(json, "a", new NullTokenizer(3000))).run(progress -> { });
        int runs = 0;
        boolean done = false;
        while (!done) {
            Preprocessor preprocessor = new Preprocessor(options(parquet, "b", interrupting(900)).withWorkers(1).withCheckpointSeconds(0));
            try {
                preprocessor.run(progress -> { });
                done = true;
            } catch (CancellationException e) {
                assertTrue(Thread.interrupted());
            }
            assertEquals(runs > 0, preprocessor.resumed());
            assertTrue(runs++ < 200);
        }
        assertTrue(runs > 2, runs + " runs");
        assertArrayEquals(bytes("a_text_document.bin"), bytes("b_text_document.bin"));
        assertArrayEquals(bytes("a_text_document.idx"), bytes("b_text_document.idx"));
    }

    @Test
    void theCorpusToolsTakeAllColumns() throws IOException {
        Path rows = TestFiles.copy("zstd", folder);
        CorpusCleaner.Options options = new CorpusCleaner.Options("text", null, null, String::length, 1, null, false, null);
        UserError error = assertThrows(UserError.class, () -> new CorpusCleaner(options).run(List.of(rows), folder.resolve("clean.jsonl"), done -> { }));
        assertTrue(error.getMessage().startsWith(rows + ":5: "), error.getMessage());
        Path clean = folder.resolve("clean.jsonl");
        assertEquals(3000, new CorpusCleaner(options).run(List.of(parquet), clean, done -> { }).written());
        assertEquals(Files.readString(json), Files.readString(clean));
    }

    /** Numbers; after so many documents, and once a checkpoint is made and the thread that called this waits for the next batch, it interrupts the thread that called this. */
    private Tokenizer interrupting(int documents) throws IOException {
        Tokenizer numbers = new NullTokenizer(3000);
        TokenEncoder encoder = numbers.newEncoder();
        AtomicInteger left = new AtomicInteger(documents);
        Thread target = Thread.currentThread();
        String before = journal();
        TokenEncoder counting = (text, from, to, out) -> {
            encoder.encode(text, from, to, out);
            if (left.decrementAndGet() == 0) {
                awaitCheckpointAndRest(before, target);
                target.interrupt();
            }
        };
        return (Tokenizer) Proxy.newProxyInstance(Tokenizer.class.getClassLoader(), new Class<?>[] {Tokenizer.class},
                (proxy, method, arguments) -> method.getName().equals("newEncoder") ? counting : method.invoke(numbers, arguments));
    }

    /** The batches behind this one are all written then, and nothing is: the one worker is here. */
    private void awaitCheckpointAndRest(String known, Thread target) {
        for (String now = journal(); now.equals(known) || now.isEmpty() || !waits(target); now = journal()) {
            Thread.onSpinWait();
        }
    }

    private static boolean waits(Thread target) {
        return target.getState() == Thread.State.WAITING && Arrays.stream(target.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(Preprocessor.class.getName()) && frame.getMethodName().equals("await"));
    }

    private String journal() {
        try {
            return Files.readString(folder.resolve(".b.preprocess.json"));
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
