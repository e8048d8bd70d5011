package org.trainyard.data.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trainyard.data.records.JsonBytes;
import org.trainyard.data.records.RecordFormats;
import org.trainyard.data.records.RecordReader;
import org.trainyard.run.UserError;

/** Rows as JSON lines: every compression and type, from any row on, and what is said of files that are none. */
class ParquetRecordsTest {
    @TempDir
    Path folder;

    private Path file(String name) throws IOException {
        return TestFiles.copy(name, folder);
    }

    private static List<String> read(Path file, List<String> columns, long first) {
        List<String> lines = new ArrayList<>();
        JsonBytes out = new JsonBytes();
        try (RecordReader reader = new ParquetFormat().open(file, columns, first)) {
            while (reader.next(out)) {
                lines.add(new String(out.array(), 0, out.size() - 1, StandardCharsets.UTF_8));
                assertEquals('\n', out.array()[out.size() - 1]);
                out.truncate(0);
                assertEquals(first + lines.size(), reader.position());
            }
            assertEquals(1, reader.fraction());
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "snappy", "gzip", "zstd", "pages-v2"})
    void everyCompression(String name) throws IOException {
        Path file = file(name);
        assertEquals(List.of("{\"text\":\"1 2 3\"}", "{\"text\":\"say \\\"4\\\"\\n\\\\5\\t\\u0001\"}", "{\"text\":\"\"}", "{\"text\":\"6 七 🙂\"}", "{}",
                "{\"text\":\"8 9\"}", "{\"text\":\"1 2 3\"}", "{\"text\":\"1 2 3\"}", "{\"text\":\"10\"}", "{\"text\":\"11 12\"}"),
                read(file, List.of("text"), 0));
        List<String> all = read(file, null, 0);
        assertEquals("{\"text\":\"8 9\",\"url\":\"http://e.org/5\",\"n\":5}", all.get(5));
        for (int first = 0; first <= 10; first++) {
            assertEquals(all.subList(first, 10), read(file, null, first), "from row " + first);
        }
    }

    @Test
    void listsOfSentences() throws IOException {
        Path file = file("sentences");
        List<String> lines = List.of("{\"sentences\":[\"1 2\",\"3\"]}", "{\"sentences\":[]}", "{}", "{\"sentences\":[\"4\",null,\"5 6\"]}",
                "{\"sentences\":[\"7\"]}");
        for (int first = 0; first <= 5; first++) {
            assertEquals(lines.subList(first, 5), read(file, List.of("sentences"), first));
        }
    }

    @Test
    void everyType() throws IOException {
        assertEquals(List.of("""
                {"messages":[{"role":"user","content":"1"},{"role":"assistant","content":"2"}],"meta":{"a":1,"b":{"c":[1.5]}},"map":{"x":1,"y":null},\
                "numbered":{"7":"a"},"deep":[[1,2],[]],"flag":true,"f":0.5,"u":4294967295,"day":"2024-02-29","at":"2024-02-29T12:30:01.005Z",\
                "local":"2024-02-29T12:30:00","price":12.30,"raw":"AP8="}""", """
                {"messages":[],"numbered":{},"f":NaN,"u":0,"price":-0.05,"raw":""}""", """
                {"messages":[{"content":"3"},null],"meta":{"b":{"c":[]}},"map":{},"deep":[null,[3]],"flag":false,"f":-1.0E30,"u":1,"day":"1969-12-31",\
                "at":"1969-12-31T23:59:59Z"}"""), read(file("types"), null, 0));
        assertEquals(List.of("{\"at\":\"2024-02-29T12:30:00Z\"}"), read(file("int96"), null, 0));
    }

    @Test
    void namedBytesAreText() throws IOException {
        assertEquals(List.of("{\"flag\":true,\"raw\":\"\\u0000\ufffd\"}", "{\"raw\":\"\"}", "{\"flag\":false}"), read(file("types"), List.of("raw", "flag"), 0));
    }

    @Test
    void manyBatchesAndGroups() throws IOException {
        Path file = file("long");
        List<String> all = read(file, List.of("id"), 0);
        assertEquals(3000, all.size());
        for (int first : new int[] {1, 499, 500, 501, 1234, 2999}) {
            assertEquals(all.subList(first, 3000), read(file, List.of("id"), first));
        }
        List<String> texts = read(file, List.of("text"), 1790);
        assertTrue(texts.getFirst().startsWith("{\"text\":\"1790 70 71 "), texts.getFirst());
    }

    @Test
    void isToldByContent() throws IOException {
        Path file = Files.move(file("zstd"), folder.resolve("named.jsonl"));
        assertTrue(RecordFormats.of(file).orElseThrow() instanceof ParquetFormat);
        assertFalse(RecordFormats.of(Files.writeString(folder.resolve("a.parquet"), "PAR")).isPresent());
        assertEquals(10, new String(RecordFormats.lines(file).readAllBytes(), StandardCharsets.UTF_8).lines().count());
    }

    @Test
    void aMissingColumnNamesThoseThatAreThere() throws IOException {
        Path file = file("zstd");
        UserError error = assertThrows(UserError.class, () -> read(file, List.of("content"), 0));
        assertEquals(file + ": there is no column \"content\"; the columns are text, url, n", error.getMessage());
    }

    @Test
    void damageIsAUserErrorOrHarmless() throws IOException {
        Path file = file("snappy");
        byte[] good = Files.readAllBytes(file);
        Random random = new Random(7);
        int refused = 0;
        for (int round = 0; round < 200; round++) {
            byte[] bytes = round < 60 ? Arrays.copyOf(good, 4 + round * (good.length - 5) / 60) : good.clone();
            if (round >= 60) {
                bytes[4 + random.nextInt(bytes.length - 4)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file, bytes);
            try {
                read(file, null, 0);
                assertTrue(round >= 60, "a file cut to " + bytes.length + " bytes was read");
            } catch (UserError e) {
                refused++;
                assertTrue(e.getMessage().startsWith(file.toString()), e.getMessage());
            }
        }
        assertTrue(refused > 70, refused + " of 200");
    }
}
