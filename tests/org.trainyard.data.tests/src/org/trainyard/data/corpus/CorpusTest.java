package org.trainyard.data.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.run.UserError;

class CorpusTest {
    @TempDir
    Path folder;

    @Test
    void garbledTextIsTurnedBack() {
        assertEquals("caf\u00e9 \u2019s", TextRepair.repair("caf\u00c3\u00a9 \u00e2\u20ac\u2122s"));
        String twice = new String("na\u00efve".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        twice = new String(twice.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertEquals("na\u00efve", TextRepair.repair(twice));
        assertEquals("a\nb\nc\td", TextRepair.repair("a\r\nb\rc\td\u0000\ufeff"));
        for (String sound : new String[] {"caf\u00e9", "\u00c0 bient\u00f4t \u00ab oui \u00bb", "\u65e5\u672c\u8a9e", "Stra\u00dfe \ud83d\ude00", ""}) {
            assertEquals(sound, TextRepair.repair(sound));
        }
    }

    /** One sound letter anywhere in a document once kept all of it from being repaired, and an accent before a sign passed for garbled. */
    @Test
    void garbledTextIsTurnedBackBesideSoundText() {
        assertEquals("\u65e5\u672c caf\u00e9, don\u2019t \ud83d\ude00 \u00e9t\u00e9 \u2013 \u00a3",
                TextRepair.repair("\u65e5\u672c caf\u00e9, don\u00e2\u20ac\u2122t \u00f0\u0178\u02dc\u20ac \u00c3\u00a9t\u00c3\u00a9 \u00e2\u20ac\u201c \u00c2\u00a3"));
        for (String sound : new String[] {"CAF\u00c9\u2122", "\u00ab l\u2019\u00e9t\u00e9\u00a0\u00bb", "IRM\u00c3\u201d", "\u00ab\u00a0\u00e9\u00e9\u00e9\u00a0\u00bb \u2019", "\u00c3\u00c2"}) {
            assertEquals(sound, TextRepair.repair(sound));
        }
        String russian = new String("\u043f\u0440\u0438\u0432\u0435\u0442".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertEquals("\u043f\u0440\u0438\u0432\u0435\u0442", TextRepair.repair(russian));
    }

    @Test
    void urlsAreRefusedByDomainAndKind() {
        UrlFilter filter = new UrlFilter(List.of("bad.example", " Worse.org "));
        assertTrue(filter.refuses("http://bad.example/a"));
        assertTrue(filter.refuses("https://www.bad.example/a"));
        assertTrue(filter.refuses("https://worse.org"));
        assertTrue(filter.refuses("https://good.org/picture.JPG"));
        assertTrue(filter.refuses("https://good.org/talk.pptx?page=2"));
        assertFalse(filter.refuses("https://good.org/txt"));
        assertTrue(filter.refuses("no url"));
        assertFalse(filter.refuses("https://notbad.example2/a"));
        assertFalse(filter.refuses("https://good.org/bad.example"));
    }

    @Test
    void nearDuplicatesFindEachOther() {
        Random random = new Random(1);
        DuplicateGroups groups = new DuplicateGroups(0.8, 1);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            texts.add(words(random, 150));
        }
        for (int i = 0; i < 50; i++) {
            texts.add(texts.get(i).toUpperCase().replaceFirst("A", "  b "));
        }
        texts.forEach(text -> groups.add(groups.signature(text)));
        for (int i = 0; i < 200; i++) {
            assertEquals(i, groups.first(i));
        }
        for (int i = 0; i < 50; i++) {
            assertEquals(i, groups.first(200 + i));
        }
    }

    @Test
    void theEstimateIsNearTheSimilarity() {
        MinHash hash = new MinHash(512, 3);
        String a = words(new Random(1), 400);
        String b = a.substring(0, a.length() / 2);
        double estimate = MinHash.similarity(hash.signature(a), hash.signature(b));
        assertEquals(0.5, estimate, 0.08);
    }

    @Test
    void whatATaskHoldsIsCutOut() {
        String task = "the quick brown fox jumps over the lazy dog while seven wizards watch quietly";
        TaskOverlap tasks = new TaskOverlap(13, 8);
        tasks.addTask(task);
        String before = words(new Random(1), 120);
        String behind = words(new Random(2), 120);
        List<String> parts = tasks.parts(before + " " + task.toUpperCase() + "! " + behind);
        assertEquals(2, parts.size());
        assertTrue(before.startsWith(parts.get(0)) && behind.endsWith(parts.get(1)));
        assertEquals(List.of(before), tasks.parts(before));
        assertEquals(List.of(), tasks.parts(task));
        assertEquals(List.of(), tasks.parts((task + " " + words(new Random(3), 90) + " ").repeat(12)));
    }

    /** A cut through the two halves of an emoji left what no file can hold. */
    @Test
    void noCharacterIsCutInTwo() {
        String task = "the quick brown fox jumps over the lazy dog while seven wizards watch quietly";
        TaskOverlap tasks = new TaskOverlap(13, 8);
        tasks.addTask(task);
        String faces = "\ud83d\ude00".repeat(300);
        for (String gap : new String[] {" ", "  "}) {
            for (String part : tasks.parts(faces + gap + task + gap + faces)) {
                assertEquals(part, new String(part.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
                assertTrue(part.length() > 300, part);
            }
        }
    }

    /** Keys without a value were dropped, bare words taken for strings, and a document without an address ended the run. */
    @Test
    void whatElseALineHoldsStaysAsItIs() throws IOException {
        Path input = folder.resolve("in.jsonl");
        String line = "{\"text\":\"a <b> \u00e9\",\"url\":null,\"big\":12345678901234567890,\"number\":1.10,\"list\":[null,{}]}";
        Files.writeString(input, line + "\n");
        Path output = folder.resolve("out.jsonl");
        CorpusCleaner.Options options = new CorpusCleaner.Options("text", new UrlFilter(List.of("bad.example")), null, String::length, 1, null, false, null);
        new CorpusCleaner(options).run(List.of(input), output, done -> { });
        assertEquals(List.of(line), Files.readAllLines(output));
        Files.writeString(input, "{\"text\":\"say \\\"NaN, NaN\",\"NaN\":NaN,\"list\":[-Infinity,Infinity,1]}\n");
        new CorpusCleaner(options).run(List.of(input), output, done -> { });
        assertEquals(List.of("{\"text\":\"say \\\"NaN, NaN\",\"NaN\":null,\"list\":[null,null,1]}"), Files.readAllLines(output), "as Python and Parquet have them");
        for (String broken : new String[] {"{\"text\": NaNs}", "{\"text\": bare}", "{'text': 'x'}", "{\"text\": \"x\"} {}", "{\"text\": 5}", "{\"text\": \"x\"", "[]"}) {
            Files.writeString(input, (line + "\n").repeat(1500) + broken + "\n{}\n");
            UserError error = assertThrows(UserError.class, () -> new CorpusCleaner(options).run(List.of(input), output, done -> { }));
            assertTrue(error.getMessage().startsWith(input + ":1501: "), error.getMessage());
        }
    }

    @Test
    void aShortTaskCountsAsAWhole() {
        TaskOverlap tasks = new TaskOverlap(13, 8);
        tasks.addTask("Who wrote the book about the seven quiet wizards?");
        tasks.addTask("what is this");
        String before = words(new Random(1), 120);
        assertEquals(List.of(before.substring(0, before.length() - 199)), tasks.parts(before + " who wrote the book about the seven quiet wizards"));
        assertEquals(List.of(before + " what is this"), tasks.parts(before + " what is this"));
        TaskOverlap longer = new TaskOverlap(13, 10);
        longer.addTask("Who wrote the book about the seven quiet wizards?");
        assertEquals(0, longer.size());
    }

    @Test
    void aCorpusIsCleanedInOrderAndCounted() throws IOException {
        Path input = folder.resolve("in.jsonl");
        String english = "The cat sat on the mat and it was as happy as a cat can be in the sun. ".repeat(5);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            JsonObject document = new JsonObject();
            document.addProperty("text", i % 5 == 0 ? "too short" : i % 5 == 1 ? "Der Hund ist nicht im Haus und die Katze ist auf dem Dach. ".repeat(9)
                    : english + i + " caf\u00c3\u00a9");
            document.addProperty("url", i % 5 == 2 ? "http://bad.example/" : "http://good.example/");
            lines.append(document).append('\n');
        }
        Files.writeString(input, lines);
        Path output = folder.resolve("out.jsonl");
        CorpusCleaner.Report report = new CorpusCleaner(new CorpusCleaner.Options("text", new UrlFilter(List.of("bad.example")), Set.of("en"),
                text -> text.split(" ").length, 20, null, false, "doc-")).run(List.of(input), output, done -> { });
        assertEquals(new CorpusCleaner.Report(5000, 2000, 2000, 0, Map.of("language de", 1000L, "language unknown", 1000L, "url", 1000L), List.of()), report);
        List<String> written = Files.readAllLines(output);
        JsonObject last = JsonParser.parseString(written.getLast()).getAsJsonObject();
        assertEquals("doc-1999", last.get("id").getAsString());
        assertTrue(last.get("text").getAsString().endsWith("4999 caf\u00e9"));
        assertEquals(2000, written.size());
    }

    @Test
    void reasonsAreTold() {
        Map<String, Long> leftOut = new TreeMap<>(Map.of("short", 1234L, "language de", 2L, "language unknown", 3L));
        assertEquals(List.of("1,234 (short)", "5 (language: 3 unknown, 2 de)"), new CorpusCleaner.Report(2000, 761, 0, 0, leftOut, List.of()).reasons());
        for (int i = 0; i < 12; i++) {
            leftOut.put("language x" + (char) ('a' + i), 1L);
        }
        assertEquals("17 (language: 3 unknown, 2 de, 1 xa, 1 xb, 1 xc, 1 xd, 1 xe, 1 xf, 1 xg, 1 xh, and 4 others)",
            new CorpusCleaner.Report(2000, 761, 0, 0, leftOut, List.of()).reasons().getLast());
    }

    /** One broken line of many ended the run, whatever was asked. */
    @Test
    void brokenLinesAreLeftOutIfAskedAndTold() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            lines.append(switch (i % 250) {
                case 7 -> "{\"text\": \"never ended";
                case 8 -> "\n[1]";
                case 9 -> "{\"text\": 7}";
                case 10 -> "{\"text\": \"a b c\", \"url\": 7}";
                default -> "{\"text\":\"" + words(new Random(i / 2), 40) + "\",\"url\":\"http://good.example/\"}";
            }).append('\n');
        }
        Path input = Files.writeString(folder.resolve("in.jsonl"), lines);
        Path output = folder.resolve("out.jsonl");
        UrlFilter urls = new UrlFilter(List.of("bad.example"));
        UserError refused = assertThrows(UserError.class, () -> new CorpusCleaner(new CorpusCleaner.Options("text", urls, null, String::length, 1, null, false, null))
            .run(List.of(input), output, _ -> { }));
        assertEquals(input + ":8: is no JSON object", refused.getMessage());
        assertFalse(Files.exists(output));
        CorpusCleaner.Report report = new CorpusCleaner(new CorpusCleaner.Options("text", urls, null, String::length, 1, null, true, "d")).run(List.of(input), output, _ -> { });
        assertEquals(List.of(5000L, 4920L, Map.of("broken", 80L)), List.of(report.read(), report.written(), report.leftOut()));
        assertEquals(List.of(":8: is no JSON object", ":10: is no JSON object", ":11: the key \"text\" is missing or no string", ":12: the key \"url\" is missing or no string",
            ":259: is no JSON object"), report.firstBroken().stream().limit(5).map(line -> line.substring(input.toString().length())).toList());
        assertEquals(10, report.firstBroken().size());
        // what is in the second place of each pair is left out; a url does not matter here
        CorpusCleaner.Report single = CorpusDeduplication.run(List.of(input), new CorpusDeduplication.Options("text", 0.8, true), output, folder.resolve("groups"), _ -> { });
        assertEquals(5000, single.read());
        assertEquals(60, single.leftOut().get("broken"));
        assertEquals(report.firstBroken().getFirst(), single.firstBroken().getFirst());
        assertEquals(5000, single.written() + 60 + single.leftOut().get("duplicate"));
        assertEquals(single.written(), Files.readAllLines(output).stream().distinct().count());
        assertTrue(single.leftOut().get("duplicate") > 2400, single.toString());
    }

    @Test
    void duplicatesAreLeftOutAndListed() throws IOException {
        Path input = folder.resolve("in.jsonl");
        String a = words(new Random(1), 100);
        Files.writeString(input, "{\"text\":\"" + a + "\"}\n{\"text\":\"" + words(new Random(2), 100) + "\"}\n{\"text\":\"" + a + " end\"}\n");
        Path output = folder.resolve("out.jsonl.gz");
        Path groups = folder.resolve("groups.jsonl");
        CorpusCleaner.Report report = CorpusDeduplication.run(List.of(input), new CorpusDeduplication.Options("text", 0.8, false), output, groups, done -> { });
        assertEquals(2, report.written());
        assertEquals(List.of("[0,2]"), Files.readAllLines(groups));
    }

    @Test
    void brokenLinesAreNamedAndNothingIsLeft() throws IOException {
        Path input = folder.resolve("in.jsonl");
        Files.writeString(input, "{\"text\":\"a\"}\n{\"txt\":1}\n");
        Path output = folder.resolve("out.jsonl");
        UserError error = assertThrows(UserError.class, () -> CorpusDeduplication.run(List.of(input), new CorpusDeduplication.Options("text", 0.8, false), output, null, done -> { }));
        assertTrue(error.getMessage().startsWith(input + ":2: "), error.getMessage());
        assertFalse(Files.exists(output));
    }

    private static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ");
            for (int letter = 2 + random.nextInt(8); letter > 0; letter--) {
                text.append((char) ('a' + random.nextInt(26)));
            }
        }
        return text.toString();
    }
}
