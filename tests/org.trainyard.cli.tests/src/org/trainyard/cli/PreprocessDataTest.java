package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.data.indexed.IndexedDataset;

/** Text in, dataset out, and the dataset in words. */
class PreprocessDataTest {
    @TempDir
    Path directory;
    Cli cli;

    @BeforeEach
    void input() {
        cli = new Cli(directory);
        cli.write("a.jsonl", "{\"text\": \"1 2 3\", \"note\": \"9\"}\n{\"text\": \"\", \"note\": \"8\"}\n");
        cli.write("b.jsonl", "{\"text\": \"4 5\", \"note\": \"7 7\"}\n");
    }

    private Cli.Result preprocess(String... more) {
        return cli.run(java.util.stream.Stream.concat(List.of("preprocess-data", "--output-prefix", "out/data", "--tokenizer-type", "NullTokenizer",
            "--vocab-size", "100").stream(), java.util.Arrays.stream(more)).toArray(String[]::new));
    }

    @Test
    void everyKeyBecomesADatasetOfAllFilesThatMatch() {
        Cli.Result result = preprocess("--input", "*.jsonl", "--json-keys", "text", "note", "--append-eod", "--workers", "2");
        assertEquals(0, result.exitCode(), result.err());
        try (IndexedDataset text = IndexedDataset.open(directory.resolve("out/data_text_document"));
            IndexedDataset note = IndexedDataset.open(directory.resolve("out/data_note_document"))) {
            assertEquals(3, text.documentCount());
            assertEquals(2, text.sequenceCount()); // the empty document has none
            assertArrayEquals(new int[] {1, 2, 3, 100}, text.get(0));
            assertArrayEquals(new int[] {4, 5, 100}, text.get(1));
            assertArrayEquals(new int[] {7, 7, 100}, note.get(2));
        }
        assertTrue(result.out().contains("Wrote 3 documents"), result.out());
        assertTrue(result.out().contains("out/data_text_document.bin and .idx: key text, 7 tokens"), result.out());
    }

    @Test
    void translationDataAndImagesHaveTheFlagsOfMegatronsTools() {
        cli.write("a.de", "1 2\n3\n");
        assertEquals(0, preprocess("--input", "a.de", "--form", "nmt").exitCode());
        try (IndexedDataset data = IndexedDataset.open(directory.resolve("out/data"))) {
            assertEquals(2, data.documentCount());
        }
        cli.write("images/1.png", "abc");
        cli.write("images/2.png", "");
        Cli.Result result = preprocess("--input", "a.jsonl", "--input-image", "images", "--pad-length", "4", "--append-eod");
        assertEquals(0, result.exitCode(), result.err());
        try (IndexedDataset data = IndexedDataset.open(directory.resolve("out/data"))) {
            assertArrayEquals(new int[] {1, 2, 3, 100}, data.get(0));
            assertEquals(1, data.mode(1));
        }
        cli.write("images/1.png", "an image is no text");
        assertEquals(0, preprocess("--input", "a.jsonl", "--input-image", "images", "--pad-length", "4", "--append-eod").exitCode());
        Cli.Result seen = cli.run("inspect", "out/data", "--tokenizer-type", "NullTokenizer", "--vocab-size", "100", "--verify");
        assertEquals(0, seen.exitCode(), seen.err());
        assertTrue(seen.out().contains("[0] 1 2 3 100\n"), seen.out());
        assertEquals(2, preprocess("--input", "a.jsonl", "--input-image", "images").exitCode());
        assertEquals(2, preprocess("--input", "a.jsonl", "b.jsonl", "--input-image", "images", "--pad-length", "4").exitCode());
    }

    @Test
    void theProgressLineIsMegatrons() {
        Cli.Result result = preprocess("--input", "a.jsonl", "b.jsonl", "--log-interval", "1");
        String last = result.errorLines().getLast();
        assertTrue(last.matches("Processed 3 documents \\(\\d+\\.\\d+ docs/s, \\d+\\.\\d+ MB/s\\)\\."), last);
    }

    @Test
    void aStopLeavesNothing() {
        List<String> before = cli.listing();
        cli.stop.request("SIGINT");
        Cli.Result result = preprocess("--input", "a.jsonl");
        assertEquals(130, result.exitCode(), result.err());
        assertEquals(1, result.errorLines().size(), result.err());
        assertEquals(before, cli.listing());
    }

    @Test
    void inspectTellsWhatIsInIt() {
        preprocess("--input", "a.jsonl", "b.jsonl", "--append-eod");
        Cli.Result words = cli.run("inspect", "out/data_text_document.bin", "--tokenizer-type", "NullTokenizer", "--vocab-size", "100", "--verify");
        assertEquals(0, words.exitCode(), words.err());
        for (String part : List.of("documents         3", "sequences         2", "tokens            7", "uint16, 2 bytes", "[0] 1 2 3", "empty documents   1",
            "highest token     100", "Every token was read")) {
            assertTrue(words.out().contains(part), words.out());
        }
        JsonObject json = JsonParser.parseString(cli.run("inspect", "out/data_text_document", "--json", "--documents", "1").out()).getAsJsonObject();
        assertEquals("dataset", json.get("kind").getAsString());
        assertEquals(7, json.get("tokens").getAsLong());
        assertTrue(json.get("valid").getAsBoolean());
        assertEquals("[\"1 2 3 100\"]", json.get("first_documents").toString());
    }

    /** Training keeps its indexes in a folder of the dataset's name: inspect took that for the thing to look at. */
    @Test
    void aDatasetIsFoundBesideItsIndexCache() {
        preprocess("--input", "a.jsonl");
        cli.write("out/data_text_document/cache/GPTDataset_indices/x.npy", "");
        Cli.Result result = cli.run("inspect", "out/data_text_document");
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().contains("documents         2"), result.out());
    }

    @Test
    void tokensOfAnotherVocabularyAreFound() {
        preprocess("--input", "a.jsonl");
        Cli.Result result = cli.run("inspect", "out/data_text_document", "--tokenizer-type", "NullTokenizer", "--vocab-size", "2", "--verify");
        assertEquals(1, result.exitCode(), result.err());
        assertTrue(result.out().contains("PROBLEM: 1 tokens are not in the tokenizer's vocabulary"), result.out());
    }

    @Test
    void aTruncatedDatasetIsNamed() throws Exception {
        preprocess("--input", "a.jsonl");
        Path bin = directory.resolve("out/data_text_document.bin");
        Files.write(bin, new byte[2]);
        Cli.Result result = cli.run("inspect", "out/data_text_document");
        assertEquals(2, result.exitCode());
        assertTrue(result.err().contains("data_text_document.") && result.errorLines().size() == 1, result.err());
    }
}
