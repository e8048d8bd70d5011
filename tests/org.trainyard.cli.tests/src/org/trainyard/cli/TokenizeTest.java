package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that shows the tokens of a text. */
class TokenizeTest {
    @TempDir
    Path directory;

    private Cli cli;

    @BeforeEach
    void writeVocabulary() {
        cli = new Cli(directory);
        cli.write("vocab.txt", "[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\nlight\nlet\n##s\n");
    }

    @Test
    void anEmptyTextHasNoTokens() {
        for (String type : new String[] {"ByteLevelTokenizer", "NullTokenizer"}) {
            Cli.Result result = cli.run("tokenize", "--tokenizer-type", type, "--vocab-size", "9", "--text", "");
            assertEquals(0, result.exitCode(), result.err());
            assertEquals("0 tokens, 0 bytes; decoding gives the text back", result.out().strip());
        }
        assertEquals("", cli.run("tokenize", "--tokenizer-type", "ByteLevelTokenizer", "--text", "", "--json").out());
    }

    @Test
    void tokensAreShownWithPlaceAndId() {
        Cli.Result result = cli.run("tokenize", "--tokenizer-type", "BertWordPieceLowerCase", "--vocab-file", "vocab.txt", "--text", "Let Lights");
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().lines().anyMatch(line -> line.matches(" *4 +5  .light.")), result.out());
        assertTrue(result.out().lines().anyMatch(line -> line.matches(" *9 +7  .##s.")), result.out());
        assertTrue(result.out().contains("3 tokens, 10 bytes"), result.out());
    }

    @Test
    void machinesReadJsonOrIds() {
        cli.write("text.txt", "let light");
        Cli.Result ids = cli.run("tokenize", "--tokenizer-type", "BertWordPieceCase", "--vocab-file", "vocab.txt", "--file", "text.txt", "--ids");
        assertEquals("6 5", ids.out().strip());
        Cli.Result json = cli.run("tokenize", "--tokenizer-type", "BertWordPieceCase", "--vocab-file", "vocab.txt", "--file", "text.txt", "--json");
        JsonObject last = JsonParser.parseString(json.out().lines().toList().getLast()).getAsJsonObject();
        assertEquals(4, last.get("offset").getAsInt());
        assertEquals(5, last.get("id").getAsInt());
        assertEquals("light", last.get("piece").getAsString());
    }

    @Test
    void whatIsMissingIsNamed() {
        assertRefused("--tokenizer-type", "--text", "a");
        assertRefused("--vocab-file", "--tokenizer-type", "BertWordPieceCase", "--text", "a");
        assertRefused("--file", "--tokenizer-type", "ByteLevelTokenizer", "--file", "none.txt");
        assertRefused("--text and --file", "--tokenizer-type", "ByteLevelTokenizer", "--file", "none.txt", "--text", "a");
        assertRefused("--vocab-extra-ids -3", "--tokenizer-type", "BertWordPieceCase", "--vocab-file", "vocab.txt", "--vocab-extra-ids", "-3", "--text", "a");
    }

    /** Options of other tokenizers were passed over without a word. */
    @Test
    void whatTheTokenizerDoesNotReadIsNamed() {
        Cli.Result result = cli.run("tokenize", "--tokenizer-type", "BertWordPieceCase", "--vocab-file", "vocab.txt", "--tiktoken-pattern", "v1", "--text", "let");
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.err().contains("warning: tiktoken_pattern has no effect: it needs tokenizer_type TikTokenizer"), result.err());
        assertEquals("", cli.run("tokenize", "--tokenizer-type", "BertWordPieceCase", "--vocab-file", "vocab.txt", "--text", "let").err());
    }

    private void assertRefused(String part, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "tokenize";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Cli.Result result = cli.run(all);
        assertEquals(2, result.exitCode(), result.out());
        assertTrue(result.err().contains(part), result.err());
    }
}
