package org.trainyard.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.ZstdOutputStream;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.data.corpus.CorpusCleaner;
import org.trainyard.data.corpus.CorpusDeduplication;
import org.trainyard.data.corpus.TaskOverlap;
import org.trainyard.data.corpus.UrlFilter;
import org.trainyard.data.tokenizer.TextFiles;
import org.trainyard.run.UserError;

/** The job in Spark's local mode does what the tools of one machine do, to the byte. */
class CorpusJobTest {
    private static final String TASK = "which of the seven wizards watched quietly while the quick brown fox jumped over the lazy dog";
    private static final String QUESTION = "who was it that watched the wizards of the north";
    private static JavaSparkContext spark;

    @TempDir
    static Path folder;
    private static List<Path> inputs;

    @BeforeAll
    static void start() throws IOException {
        spark = new JavaSparkContext(new SparkConf().setMaster("local[2]").setAppName("test").set("spark.ui.enabled", "false")
            .set("spark.driver.host", "127.0.0.1").set("spark.driver.bindAddress", "127.0.0.1").set("spark.default.parallelism", "2"));
        spark.setLogLevel("ERROR");
        inputs = corpus();
        Files.writeString(folder.resolve("bad.txt"), "bad.example\n");
        Files.writeString(folder.resolve("task.jsonl"), "{\"question\":\"" + TASK + "\"}\n{\"question\":\"" + QUESTION + "\"}\n");
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    /** Good and bad documents, near-duplicates, chains of them and boilerplate, in files of every kind; the first is read in many pieces. */
    private static List<Path> corpus() throws IOException {
        Random random = new Random(7);
        List<String> texts = new ArrayList<>();
        StringBuilder[] files = {new StringBuilder(), new StringBuilder(), new StringBuilder()};
        for (int i = 0; i < 2400; i++) {
            String text = switch (i % 12) {
                case 0 -> "short";
                case 1 -> "Der Hund ist nicht im Haus und die Katze ist auf dem Dach. ".repeat(9) + i;
                case 2 -> sentence(random, 150) + TASK + " " + sentence(random, 150);
                case 3 -> (TASK + " " + sentence(random, 60)).repeat(12);
                case 4, 5, 6 -> changed(texts.get(random.nextInt(texts.size())), random);
                case 7 -> "All rights are reserved by the owner of this page and by nobody else in the world. ".repeat(4) + i % 5;
                case 8 -> sentence(random, 90) + " caf\u00c3\u00a9 " + (i % 24 == 8 ? QUESTION + "?" : "");
                default -> sentence(random, 80 + random.nextInt(100));
            };
            texts.add(text);
            JsonObject document = new JsonObject();
            document.addProperty("n", i);
            document.addProperty("text", text);
            document.addProperty("url", i % 7 == 3 ? "http://www.bad.example/" : "http://good.example/a?" + i);
            files[i < 1700 ? 0 : i < 2100 ? 1 : 2].append(document).append(i % 31 == 0 ? "\r\n\n" : "\n");
        }
        Path plain = Files.writeString(folder.resolve("a.jsonl"), files[0]);
        Path zipped = folder.resolve("b.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            out.write(files[1].toString().getBytes(StandardCharsets.UTF_8));
        }
        Path zstd = folder.resolve("c.jsonl.zst");
        try (OutputStream out = new ZstdOutputStream(Files.newOutputStream(zstd))) {
            out.write(files[2].toString().getBytes(StandardCharsets.UTF_8));
        }
        return List.of(plain, zipped, zstd);
    }

    private static String sentence(Random random, int words) {
        String[] common = ("the of and to in is that was for with his they have from which would there their about other after should between because through where every"
            + " might people little thought without another against something").split(" ");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i % 3 != 1 ? common[random.nextInt(common.length)] : Integer.toString(random.nextInt(50_000), 36)).append(' ');
        }
        return text.toString();
    }

    private static String changed(String text, Random random) {
        int at = random.nextInt(text.length());
        return text.substring(0, at) + Integer.toString(random.nextInt(100), 36) + text.substring(at);
    }

    @Test
    void cleaningGivesTheSameLines() throws IOException {
        CorpusCleaner.Options options = new CorpusCleaner.Options("text", new UrlFilter(List.of("bad.example")), Set.of("en"),
            text -> text.isBlank() ? 0 : text.strip().split("\\s+").length, 60, CorpusCleaner.tasks(List.of(folder.resolve("task.jsonl")), "question", new TaskOverlap(13, 8)), false,
            "doc-");
        CorpusCleaner.Report expected = new CorpusCleaner(options).run(inputs, folder.resolve("one.jsonl"), done -> { });
        CorpusCleaner.Report report = run("clean.jsonl.zst", "--url-blacklist", folder.resolve("bad.txt").toString(), "--language", "en", "--min-tokens", "60",
            "--tasks", folder.resolve("task.jsonl").toString(), "--task-key", "question", "--add-id", "doc-", "--report", folder.resolve("report.json").toString());
        assertEquals(expected, report);
        assertTrue(report.leftOut().keySet().containsAll(List.of("language de", "language unknown", "task", "url")), report.toString());
        assertTrue(report.cut() > 100 && report.repaired() > 100, report.toString());
        assertEquals(Files.readAllLines(folder.resolve("one.jsonl")), lines("clean.jsonl.zst"));
        JsonObject told = JsonParser.parseString(Files.readString(folder.resolve("report.json"))).getAsJsonObject();
        assertEquals(report.written(), told.get("written").getAsLong());
        try (Stream<Path> files = Files.list(folder.resolve("clean.jsonl.zst"))) {
            assertTrue(files.filter(file -> file.toString().endsWith(".jsonl.zst")).count() > 3, "the plain file should be read in several pieces");
        }
    }

    @Test
    void theSameDuplicatesAreLeftOut() throws IOException {
        CorpusCleaner.Report expected = CorpusDeduplication.run(inputs, new CorpusDeduplication.Options("text", 0.8, false), folder.resolve("single.jsonl"), folder.resolve("groups.jsonl"), done -> { });
        CorpusCleaner.Report report = run("single", "--deduplicate", "--groups", folder.resolve("groups").toString());
        assertEquals(expected, report);
        assertTrue(report.written() < 1900 && report.written() > 500, report.toString());
        assertEquals(Files.readAllLines(folder.resolve("single.jsonl")), lines("single"));
        assertEquals(Files.readAllLines(folder.resolve("groups.jsonl")), lines("groups"));
        // what a job wrote is input for the next
        CorpusCleaner.Report again = CorpusJob.run(spark, List.of("--input", folder.resolve("single").toString(), "--output", folder.resolve("again.gz").toString(),
            "--min-tokens", "0"), quiet());
        assertEquals(report.written(), again.written());
        assertEquals(report.written(), lines("again.gz").size());
    }

    @Test
    void longChainsAndKnotsBecomeGroups() {
        Random random = new Random(3);
        int[] first = IntStream.range(0, 600).toArray();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < 400; i++) { // a chain of 100, knots of any shape, and many alone
            int a = i < 100 ? i : 100 + random.nextInt(500);
            int b = i < 100 ? i + 1 : 100 + random.nextInt(500);
            if (a != b) {
                links.add(new Link(Math.max(a, b), Math.min(a, b)));
                int low = Math.min(first[a], first[b]);
                int high = Math.max(first[a], first[b]);
                Arrays.setAll(first, node -> first[node] == high ? low : first[node]);
            }
        }
        Collections.shuffle(links, random);
        List<Link> expected = IntStream.range(0, 600).filter(node -> first[node] != node).mapToObj(node -> new Link(node, first[node])).toList();
        assertEquals(expected, Groups.of(spark.parallelize(links, 2), 2).collect().stream().sorted().toList());
    }

    @Test
    void rowsOfParquetAreDocumentsToo() throws IOException {
        Path parquet = Path.of(System.getProperty("basedir"), "../org.trainyard.data.parquet.tests/src/org/trainyard/data/parquet/files/zstd.parquet").normalize();
        CorpusCleaner.Options options = new CorpusCleaner.Options("url", null, null, text -> 1, 0, null, false, "row-");
        new CorpusCleaner(options).run(List.of(parquet), folder.resolve("rows.jsonl"), done -> { });
        CorpusJob.run(spark, List.of("--input", parquet.toString(), "--output", folder.resolve("rows").toString(), "--key", "url", "--min-tokens", "0", "--add-id", "row-"), quiet());
        assertEquals(10, lines("rows").size());
        assertEquals(Files.readAllLines(folder.resolve("rows.jsonl")), lines("rows"));
    }

    @Test
    void aBrokenLineIsNamedAndNothingIsLeft() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.txt"), "{\"text\":\"a\"}\nnonsense\n");
        UserError error = assertThrows(UserError.class, () -> CorpusJob.run(spark, List.of("--input", broken.toString(), "--output",
            folder.resolve("none").toString(), "--deduplicate"), quiet()));
        assertTrue(error.getMessage().endsWith("broken.txt:2: is no JSON object"), error.getMessage());
        assertFalse(Files.exists(folder.resolve("none")));
    }

    /** The first of them stand in different portions, and must be those of one machine. */
    @Test
    void brokenLinesAreLeftOutIfAskedAndTold() throws IOException {
        StringBuilder text = new StringBuilder();
        Random random = new Random(5);
        for (int i = 0; i < 400; i++) {
            text.append(i % 20 == 3 ? "{\"n\": " + i + "}\n" : i % 40 == 5 ? "nonsense\n" : "{\"text\":\"" + (i % 7 == 0 ? "the same again" : sentence(random, 80)) + "\"}\n");
        }
        Path file = Files.writeString(folder.resolve("partly.txt"), text);
        List<String> words = List.of("--input", file.toString(), CorpusJob.PORTION_BYTES, "20000", "--skip-bad-lines", "--output");
        CorpusCleaner.Report expected = new CorpusCleaner(new CorpusCleaner.Options("text", null, null, String::length, 0, null, true, "d")).run(List.of(file),
            folder.resolve("partly.jsonl"), _ -> { });
        assertEquals(30, expected.leftOut().get("broken"));
        CorpusCleaner.Report report = CorpusJob.run(spark, with(words, "partly", "--min-tokens", "0", "--add-id", "d"), quiet());
        assertSameCounts(expected, report);
        assertEquals(Files.readAllLines(folder.resolve("partly.jsonl")), lines("partly"));
        CorpusCleaner.Report single = CorpusDeduplication.run(List.of(file), new CorpusDeduplication.Options("text", 0.8, true), folder.resolve("partly-single.jsonl"),
            folder.resolve("partly-groups.jsonl"), _ -> { });
        assertTrue(single.leftOut().get("duplicate") > 40, single.toString());
        assertSameCounts(single, CorpusJob.run(spark, with(words, "partly-single", "--deduplicate", "--groups", folder.resolve("partly-groups").toString()), quiet()));
        assertEquals(Files.readAllLines(folder.resolve("partly-single.jsonl")), lines("partly-single"));
        assertEquals(Files.readAllLines(folder.resolve("partly-groups.jsonl")), lines("partly-groups"));
    }

    private static List<String> with(List<String> words, String output, String... more) {
        return Stream.of(words.stream(), Stream.of(folder.resolve(output).toString()), Stream.of(more)).flatMap(part -> part).toList();
    }

    /** Lines of a divided file have other names than on one machine, but the same is wrong with them. */
    private static void assertSameCounts(CorpusCleaner.Report expected, CorpusCleaner.Report report) {
        assertEquals(List.of(expected.read(), expected.written(), expected.leftOut()), List.of(report.read(), report.written(), report.leftOut()));
        assertEquals(10, report.firstBroken().size());
        assertEquals(wrong(expected), wrong(report));
    }

    private static List<String> wrong(CorpusCleaner.Report report) {
        return report.firstBroken().stream().map(line -> line.substring(line.lastIndexOf(": "))).toList();
    }

    /** It complained of a flag it did not know. */
    @Test
    void helpIsGivenWithoutACluster() {
        PrintStream out = System.out;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
            CorpusJob.main(new String[] {"--input", "a", "--help"});
        } finally {
            System.setOut(out);
        }
        String usage = told.toString(StandardCharsets.UTF_8);
        assertTrue(usage.startsWith("Usage: spark-submit") && usage.contains("--language CODE") && usage.contains("--portion-bytes N"), usage);
    }

    @Test
    void badInputIsRefusedBeforeTheWork() {
        assertMessage("--output", "--input", inputs.getFirst().toString(), "--output", folder.toString());
        assertMessage("--input /missing", "--input", "/missing", "--output", folder.resolve("x").toString());
        assertMessage("--groups", "--input", inputs.getFirst().toString(), "--output", folder.resolve("x").toString(), "--groups", folder.resolve("y").toString());
        assertMessage("--langage", "--input", "a", "--output", "b", "--langage", "en");
    }

    private static void assertMessage(String begin, String... words) {
        UserError error = assertThrows(UserError.class, () -> CorpusJob.run(spark, List.of(words), quiet()));
        assertTrue(error.getMessage().startsWith(begin), error.getMessage());
    }

    private static CorpusCleaner.Report run(String output, String... more) {
        List<String> words = new ArrayList<>(List.of("--input"));
        inputs.forEach(input -> words.add(input.toString()));
        words.addAll(List.of("--output", folder.resolve(output).toString(), CorpusJob.PORTION_BYTES, "350000"));
        words.addAll(List.of(more));
        return CorpusJob.run(spark, words, quiet());
    }

    private static PrintStream quiet() {
        return new PrintStream(OutputStream.nullOutputStream());
    }

    private static List<String> lines(String output) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve(output))) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("part-")).sorted().toList()) {
                try (BufferedReader in = new BufferedReader(new InputStreamReader(TextFiles.open(file), StandardCharsets.UTF_8))) {
                    in.lines().forEach(lines::add);
                }
            }
        }
        return lines;
    }
}
