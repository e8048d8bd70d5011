package org.trainyard.data.preprocess;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trainyard.run.UserError;

/** Where files are cut, and that plain ones, which workers read, come to the same as compressed ones, which are read in order. */
class BatchReaderTest {
    private static final String[] LINES = {"", "\r", "a", "two words\r", "x".repeat(70_000), " ", "y".repeat(700), "z".repeat(65_535)};

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(value = TextForm.class, names = {"JSON_LINES", "TEXT_LINES", "BLANK_LINES", "NMT"})
    void everyFileIsWholeAndCutWhereTheFormMayBe(TextForm form) throws IOException {
        Random random = new Random(5);
        List<Path> files = new ArrayList<>();
        List<Long> sizes = new ArrayList<>();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < 12; i++) {
            byte[] text = text(random, i % 3 == 2 ? 3 * BatchReader.SIZE : 100);
            all.write(text);
            files.add(write(i + ".txt", text, i % 2 == 0));
            sizes.add((long) text.length);
        }
        List<Batch> batches = new ArrayList<>();
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try (BatchReader reader = new BatchReader(files, form, List.of())) {
            for (Batch batch = reader.next(); batch != null; batch = reader.next()) {
                batches.add(batch);
            }
            assertEquals(1, reader.fraction());
            for (Batch batch : batches) { // long after the reader has left their files
                byte[] text = batch.text(new byte[BatchReader.SIZE]);
                read.write(text, 0, batch.length());
                assertTrue(batch.end().offset() == sizes.get(batch.end().file()) || BatchReader.boundary(form, text, 0, batch.length()) == batch.length());
                reader.done(batch);
            }
        }
        assertArrayEquals(all.toByteArray(), read.toByteArray());
    }

    @Test
    void aLineThatIsLongerThanABatchStaysWhole() throws IOException {
        byte[] text = ("s\n" + "l".repeat(3 * BatchReader.SIZE) + "\nt").getBytes(StandardCharsets.UTF_8);
        for (boolean zipped : new boolean[] {false, true}) {
            try (BatchReader reader = new BatchReader(List.of(write("long" + zipped, text, zipped)), TextForm.TEXT_LINES, List.of())) {
                List<Integer> lengths = new ArrayList<>();
                for (Batch batch = reader.next(); batch != null; batch = reader.next()) {
                    lengths.add(batch.length());
                    assertEquals(batch.length() > BatchReader.SIZE, batch.text(new byte[BatchReader.SIZE]).length > BatchReader.SIZE);
                }
                assertEquals(2, lengths.get(0));
                assertEquals(text.length - 2, lengths.stream().skip(1).mapToInt(n -> n).sum());
                assertTrue(lengths.get(1) > 3 * BatchReader.SIZE, lengths.toString());
            }
        }
    }

    @Test
    void goesOnFromAnyBatchsEnd() throws IOException {
        Path file = write("a", text(new Random(6), 4 * BatchReader.SIZE), false);
        List<Batch.Position> ends = new ArrayList<>();
        try (BatchReader reader = new BatchReader(List.of(file), TextForm.TEXT_LINES, List.of())) {
            for (Batch batch = reader.next(); batch != null; batch = reader.next()) {
                ends.add(batch.end());
            }
        }
        for (int i = 0; i < ends.size(); i++) {
            try (BatchReader reader = new BatchReader(List.of(file), TextForm.TEXT_LINES, List.of())) {
                reader.skipTo(ends.get(i));
                Batch batch = reader.next();
                assertEquals(i + 1 < ends.size() ? ends.get(i + 1) : null, batch == null ? null : batch.end());
            }
        }
    }

    @Test
    void aFileThatIsCutMeanwhileIsNamed() throws IOException {
        Path file = write("a", text(new Random(7), 2 * BatchReader.SIZE), false);
        try (BatchReader reader = new BatchReader(List.of(file), TextForm.TEXT_LINES, List.of())) {
            Batch batch = reader.next();
            Files.write(file, new byte[5]);
            UserError error = assertThrows(UserError.class, () -> batch.text(new byte[BatchReader.SIZE]));
            assertTrue(error.getMessage().startsWith(file + " became shorter while it was read: it had "), error.getMessage());
        }
    }

    /** Looking for the mark of a format took a pipe's first bytes. */
    @Test
    void aPipeIsReadFromItsBeginning() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).inheritIO().start().waitFor());
        byte[] text = text(new Random(8), 2 * BatchReader.SIZE);
        FutureTask<Path> writing = new FutureTask<>(() -> Files.write(pipe, text, StandardOpenOption.WRITE));
        Thread.ofPlatform().daemon().start(writing);
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try (BatchReader reader = new BatchReader(List.of(pipe), TextForm.TEXT_LINES, List.of())) {
            for (Batch batch = reader.next(); batch != null; batch = reader.next()) {
                read.write(batch.text(new byte[0]), 0, batch.length());
            }
        }
        writing.get();
        assertArrayEquals(text, read.toByteArray());
    }

    private static byte[] text(Random random, int size) {
        StringBuilder text = new StringBuilder();
        while (text.length() < size) {
            text.append(LINES[random.nextInt(LINES.length)]).append('\n');
        }
        return text.append(random.nextBoolean() ? "without a line's end" : "").toString().getBytes(StandardCharsets.UTF_8);
    }

    private Path write(String name, byte[] text, boolean zipped) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = zipped ? new GZIPOutputStream(Files.newOutputStream(file)) : Files.newOutputStream(file)) {
            out.write(text);
        }
        return file;
    }
}
