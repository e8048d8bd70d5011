package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.config.Configurations;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.RunInfo;

/** The commands that make, join and look at datasets. */
class DataCommandsTest {
    @TempDir
    Path directory;

    private Cli cli;

    @BeforeEach
    void makeDatasets() {
        cli = new Cli(directory);
        for (int part = 0; part < 2; part++) {
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < 50; i++) {
                lines.append("{\"text\": \"").append(part).append(" 2 3 4 5 6 7 8 9\"}\n");
            }
            cli.write(part + ".jsonl", lines.toString());
            Cli.Result result = cli.run("preprocess-data", "--input", part + ".jsonl", "--output-prefix", "parts/" + part, "--tokenizer-type", "NullTokenizer",
                "--vocab-size", "100", "--append-eod", "--log-interval", "1000000");
            assertEquals(0, result.exitCode(), result.err());
        }
    }

    @Test
    void datasetsOfAFolderAreMerged() {
        Cli.Result result = cli.run("merge-datasets", "--input", "parts", "--output-prefix", "merged");
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().contains("100 documents, 1,000 tokens"), result.out());
        assertTrue(Files.exists(directory.resolve("merged.idx")));
        assertEquals(2, cli.run("merge-datasets", "--input", "none", "--output-prefix", "merged2").exitCode());
    }

    @Test
    void inspectDataShowsMixtureAndSample() {
        Cli.Result result = cli.run("inspect", "data", "3", "parts/0_text_document", "1", "parts/1_text_document", "--seq-length", "20", "--train-samples", "40",
            "--split", "1", "--sample", "7", "--reset-attention-mask", "--tokenizer-type", "NullTokenizer", "--vocab-size", "100", "--json");
        assertEquals(0, result.exitCode(), result.err());
        JsonObject json = JsonParser.parseString(result.out()).getAsJsonObject();
        assertEquals(30, json.getAsJsonArray("mixture_samples").get(0).getAsInt());
        assertEquals(10, json.getAsJsonArray("mixture_samples").get(1).getAsInt());
        assertEquals(20, json.getAsJsonArray("tokens").size());
        assertEquals(20, json.getAsJsonArray("attention_borders").asList().getLast().getAsInt());
    }

    /** A run says itself which samples it reads, in which order. */
    @Test
    void inspectDataOfARunShowsItsSamples() throws Exception {
        String[] data = {"3", directory + "/parts/0_text_document", "1", directory + "/parts/1_text_document"};
        JsonObject run = sampleOfRun("plain", "--reset-attention-mask", "--reset-position-ids", "--data-path", data[0], data[1], data[2], data[3]);
        Cli.Result same = cli.run("inspect", "data", data[0], data[1], data[2], data[3], "--seq-length", "20", "--train-samples", "40", "--split", "1", "--sample", "7",
            "--reset-attention-mask", "--reset-position-ids", "--tokenizer-type", "NullTokenizer", "--vocab-size", "100", "--json");
        JsonObject flags = JsonParser.parseString(same.out()).getAsJsonObject();
        for (String field : new String[] {"samples", "mixture_samples", "tokens", "labels", "loss_mask", "position_ids", "attention_borders", "pieces"}) {
            assertEquals(flags.get(field), run.get(field), field);
        }
        Cli.Result refused = cli.run("inspect", "data", "plain", "--seq-length", "30");
        assertTrue(refused.exitCode() == 2 && refused.err().contains("--seq-length: the run"), refused.err());
        assertEquals(2, cli.run("inspect", "data", "plain", "--set", "test").exitCode());
    }

    private JsonObject sampleOfRun(String name, String... more) throws Exception {
        List<String> words = new ArrayList<>(List.of("--num-layers", "1", "--hidden-size", "8", "--num-attention-heads", "1", "--seq-length", "20",
            "--max-position-embeddings", "20", "--micro-batch-size", "2", "--global-batch-size", "4", "--train-iters", "10", "--lr", "1e-3", "--eval-iters", "0",
            "--split", "1", "--tokenizer-type", "NullTokenizer", "--vocab-size", "100"));
        words.addAll(List.of(more));
        RunDirectory run = RunDirectory.create(directory.resolve(name), RunInfo.create(name, List.of("pretrain-gpt"), "gpt"));
        Files.writeString(run.configFile(), Configurations.toYaml(Configurations.fromFlags(words)));
        Cli.Result result = cli.run("inspect", "data", name, "--sample", "7", "--json");
        assertEquals(0, result.exitCode(), result.err());
        return JsonParser.parseString(result.out()).getAsJsonObject();
    }

    @Test
    void eachValidationSetOfARunIsShown() throws Exception {
        List<String> flags = List.of("--num-layers", "1", "--hidden-size", "64", "--num-attention-heads", "2", "--seq-length", "20", "--max-position-embeddings", "20",
            "--micro-batch-size", "2", "--global-batch-size", "4", "--train-iters", "10", "--lr", "1e-3", "--tokenizer-type", "NullTokenizer", "--vocab-size", "100",
            "--train-data-path", directory + "/parts/0_text_document", "--valid-data-path", directory + "/parts/1_text_document", directory + "/parts/0_text_document",
            "--full-validation", "--multiple-validation-sets");
        RunDirectory run = RunDirectory.create(directory.resolve("sets"), RunInfo.create("sets", List.of("pretrain-gpt"), "gpt"));
        Files.writeString(run.configFile(), Configurations.toYaml(Configurations.fromFlags(flags)));
        Cli.Result result = cli.run("inspect", "data", "sets", "--set", "valid", "--sample", "3", "--json");
        assertEquals(0, result.exitCode(), result.err());
        JsonObject json = JsonParser.parseString(result.out()).getAsJsonObject();
        for (int part = 0; part < 2; part++) {
            JsonObject set = json.getAsJsonObject(directory + "/parts/" + part + "_text_document");
            assertEquals(24, set.get("samples").getAsInt(), "500 tokens, one more is read of each sample");
            assertTrue(set.getAsJsonArray("tokens").asList().stream().anyMatch(token -> token.getAsInt() == 0) == (part == 0), "zeros are in the first part alone");
        }
        assertTrue(cli.run("inspect", "data", "sets", "--set", "valid").out().contains("Samples of the valid set " + directory + "/parts/1_text_document"));
        assertTrue(cli.run("inspect", "data", "sets", "--dataset", "bert").err().contains("--dataset: the run"));
    }

    @Test
    void inspectDataRefusesWhatIsNotThere() {
        Cli.Result result = cli.run("inspect", "data", "parts/0_text_document", "--seq-length", "20", "--sample", "1000", "--split", "1", "--tokenizer-type",
            "NullTokenizer", "--vocab-size", "100");
        assertEquals(2, result.exitCode());
        assertTrue(result.err().contains("--sample 1000"), result.err());
        assertEquals(2, cli.run("inspect", "data", "parts/9_text_document").exitCode());
    }

    @Test
    void samplesAreExported() throws Exception {
        cli.write("plan.jsonl", "{\"kind\": \"gpt\", \"data_path\": [\"" + directory.resolve("parts/0_text_document") + "\"], \"split\": \"1\", \"samples\": [5, 0, 0],"
            + " \"sequence_length\": 8, \"vocab_size\": 100, \"cache\": \"" + directory.resolve("cache") + "\"}\n");
        Cli.Result result = cli.run("export-samples", "--plan", "plan.jsonl", "--output", "out");
        assertEquals(0, result.exitCode(), result.err());
        byte[] tokens = Files.readAllBytes(directory.resolve("out/0/train-tokens.npy"));
        assertTrue(new String(tokens, 0, 128, java.nio.charset.StandardCharsets.ISO_8859_1).contains("'<i8'"));
        cli.write("bad.jsonl", "{\"kind\": \"other\"}\n");
        assertEquals(2, cli.run("export-samples", "--plan", "bad.jsonl", "--output", "out2").exitCode());
    }

    @Test
    void brokenLinesAreCounted() {
        cli.write("broken.jsonl", "{\"text\": \"1\"}\nnonsense\n{\"text\": \"2\"}\n");
        Cli.Result result = cli.run("preprocess-data", "--input", "broken.jsonl", "--output-prefix", "b", "--tokenizer-type", "NullTokenizer", "--vocab-size", "10",
            "--skip-bad-lines");
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().contains("1 broken lines were skipped"), result.out());
        assertTrue(result.err().contains("broken.jsonl:2"), result.err());
    }

    @Test
    void aCorpusIsCleanedAndDeduplicated() throws Exception {
        String text = "The cat sat on the mat and it was as happy as a cat can be in the sun. ".repeat(9);
        cli.write("corpus.jsonl", ("{\"text\": \"" + text + "\"}\n").repeat(3) + "{\"text\": \"short\"}\n");
        Cli.Result cleaned = cli.run("corpus", "--input", "corpus.jsonl", "--output", "clean.jsonl", "--language", "en", "--add-id", "c-", "--report", "report.json");
        assertEquals(0, cleaned.exitCode(), cleaned.err());
        assertTrue(cleaned.out().contains("wrote 3 to"), cleaned.out());
        assertEquals(3, JsonParser.parseString(Files.readString(directory.resolve("report.json"))).getAsJsonObject().get("written").getAsInt());
        Cli.Result single = cli.run("corpus", "--input", "clean.jsonl", "--output", "single.jsonl", "--deduplicate");
        assertEquals(0, single.exitCode(), single.err());
        assertEquals(1, Files.readAllLines(directory.resolve("single.jsonl")).size());
        assertEquals(2, cli.run("corpus", "--input", "clean.jsonl", "--output", "x", "--groups", "g").exitCode());
    }

    /** Seven languages were known, and one could be asked for. */
    @Test
    void languagesAreAskedForByTheirCodes() throws Exception {
        cli.write("corpus.jsonl", """
            {"text": "Der alte Mann saß am Ufer und sah den Booten nach, die langsam in den Hafen zurückkehrten."}
            {"text": "Старик сидел на берегу и смотрел на лодки, которые медленно возвращались в гавань."}
            {"text": "老人坐在岸边，望着慢慢驶回港口的船只，心里想着很久以前的事情。"}
            {"text": "77 88 99"}
            """);
        Cli.Result kept = cli.run("corpus", "--input", "corpus.jsonl", "--output", "kept.jsonl", "--min-tokens", "0", "--language", "ru", "zho", "--report", "r.json");
        assertEquals(0, kept.exitCode(), kept.err());
        assertEquals(2, Files.readAllLines(directory.resolve("kept.jsonl")).size());
        assertTrue(kept.out().contains("left out: 2 (language: 1 de, 1 unknown)"), kept.out());
        assertEquals(1, JsonParser.parseString(Files.readString(directory.resolve("r.json"))).getAsJsonObject().getAsJsonObject("leftOut").get("language de").getAsInt());
        Cli.Result wrong = cli.run("corpus", "--input", "corpus.jsonl", "--output", "x", "--language", "ru", "klingon");
        assertEquals(2, wrong.exitCode());
        assertTrue(wrong.err().contains("--language klingon") && wrong.err().contains(", sv, sw, ta, te,"), wrong.err());
        assertFalse(Files.exists(directory.resolve("x")));
    }

    @Test
    void brokenLinesOfACorpusAreLeftOutIfAsked() throws Exception {
        cli.write("partly.jsonl", "{\"text\": \"a b c\"}\nnonsense\n{\"text\": \"d e f\"}\n{}\n");
        assertTrue(cli.run("corpus", "--input", "partly.jsonl", "--output", "x", "--min-tokens", "0").err().contains("partly.jsonl:2: is no JSON object"));
        for (String mode : new String[] {"--min-tokens=0", "--deduplicate"}) {
            Cli.Result result = cli.run("corpus", "--input", "partly.jsonl", "--output", "x", mode, "--skip-bad-lines", "--report", "r.json");
            assertEquals(0, result.exitCode(), result.err());
            assertTrue(result.err().contains("partly.jsonl:2: is no JSON object") && result.err().contains("partly.jsonl:4: the key \"text\" is missing"), result.err());
            assertTrue(result.out().contains("left out: 2 (broken)"), result.out());
            JsonObject report = JsonParser.parseString(Files.readString(directory.resolve("r.json"))).getAsJsonObject();
            assertEquals(2, report.getAsJsonObject("leftOut").get("broken").getAsInt());
            assertEquals(2, report.getAsJsonArray("firstBroken").size());
            assertEquals(2, Files.readAllLines(directory.resolve("x")).size());
        }
    }

    /** Only task files whose text had the corpus's own key could be read. */
    @Test
    void tasksMayHaveAKeyOfTheirOwn() throws Exception {
        String task = "which of these thirteen words in a row does the corpus hold from a test";
        String words = "the cat sat on a mat and was happy there for a long while ".repeat(20);
        cli.write("corpus.jsonl", "{\"text\": \"" + words + task + " " + words + "\"}\n");
        cli.write("task.jsonl", "{\"question\": \"" + task + "\"}\n");
        Cli.Result cut = cli.run("corpus", "--input", "corpus.jsonl", "--output", "cut.jsonl", "--min-tokens", "9", "--tasks", "task.jsonl", "--task-key", "question");
        assertEquals(0, cut.exitCode(), cut.err());
        String left = Files.readString(directory.resolve("cut.jsonl"));
        assertTrue(left.contains("happy") && !left.contains("thirteen"), left);
        Cli.Result wrong = cli.run("corpus", "--input", "corpus.jsonl", "--output", "cut.jsonl", "--tasks", "task.jsonl");
        assertTrue(wrong.exitCode() == 2 && wrong.err().contains("task.jsonl") && wrong.err().contains("text"), wrong.err());
    }

    /** The second reading of a pipe found nothing: no document was kept, without a word. */
    @Test
    void corpusRefusesWhatCannotBeReadTwice() throws Exception {
        assertEquals(0, new ProcessBuilder("mkfifo", directory.resolve("pipe").toString()).inheritIO().start().waitFor());
        Cli.Result pipe = cli.run("corpus", "--input", "pipe", "--output", "from-pipe.jsonl", "--deduplicate");
        assertEquals(2, pipe.exitCode());
        assertTrue(pipe.err().contains("pipe: is a pipe or device"), pipe.err());
        Cli.Result folder = cli.run("corpus", "--input", "parts", "--output", "from-folder.jsonl");
        assertTrue(folder.exitCode() == 2 && folder.err().contains("parts: is a folder"), folder.err());
    }

    /** The collected text was overwritten by what was left of it, and flags of cleaning had no effect beside --deduplicate. */
    @Test
    void aCorpusIsNotOverwrittenAndNoFlagIsPassedOver() throws Exception {
        String line = "{\"text\": \"a b c\"}\n";
        Path input = cli.write("corpus.jsonl", line);
        Cli.Result result = cli.run("corpus", "--input", "corpus.jsonl", "--output", "./corpus.jsonl");
        assertEquals(2, result.exitCode());
        assertTrue(result.err().contains("is an input, which would be overwritten"), result.err());
        assertEquals(2, cli.run("corpus", "--input", "corpus.jsonl", "--output", "x", "--deduplicate", "--groups", "corpus.jsonl").exitCode());
        assertEquals(line, Files.readString(input));
        for (String flag : new String[] {"--min-tokens", "--ngram", "--add-id"}) {
            Cli.Result refused = cli.run("corpus", "--input", "corpus.jsonl", "--output", "x", "--deduplicate", flag, "9");
            assertTrue(refused.exitCode() == 2 && refused.err().contains(flag + " means nothing with --deduplicate"), refused.err());
        }
        assertTrue(cli.run("corpus", "--input", "corpus.jsonl", "--output", "x", "--ngram", "9").err().contains("--ngram means something only with --tasks"));
    }

    @Test
    void indexBuildingIsTimed() {
        Cli.Result result = cli.run("bench", "index", "--json", "--documents", "1000", "--blend", "1000", "--shuffle", "1000");
        assertEquals(0, result.exitCode(), result.err());
        assertEquals(4, result.out().lines().filter(line -> line.contains("\"seconds\"")).count());
        assertEquals(2, cli.run("bench", "index", "--peer", "python3").exitCode());
    }
}
