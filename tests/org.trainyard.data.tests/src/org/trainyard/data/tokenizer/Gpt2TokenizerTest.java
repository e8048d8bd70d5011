package org.trainyard.data.tokenizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.data.tokenizer.core.ByteAlphabet;
import org.trainyard.data.tokenizer.core.Utf8;
import org.trainyard.run.UserError;

/** GPT-2's tokenizer against jtokkit's r50k, which has the same ranks and another implementation. */
class Gpt2TokenizerTest {
    private static final Gpt2Tokenizer GPT2 = Samples.gpt2();
    private static final Encoding ORACLE = Encodings.newDefaultEncodingRegistry().getEncoding(EncodingType.R50K_BASE);

    @TempDir
    Path folder;

    @Test
    void knownIds() {
        assertArrayEquals(new int[] {15496, 995, 0, 632, 338, 220, 257, 1332, 628, 220, 286, 17031, 1243, 13},
                GPT2.tokenize("Hello world! It's  a test\n\n  of 123 things."));
        assertEquals(50257, GPT2.vocabSize());
        assertEquals(50256, GPT2.eod());
        assertEquals(0, GPT2.tokenize("").length);
    }

    @Test
    void specialTokensInTextAreOrdinaryText() {
        assertTrue(GPT2.tokenize("<|endoftext|>").length > 1);
        assertEquals("<|endoftext|>", GPT2.detokenize(50256));
    }

    @Test
    void equalsTheOracleOnFuzzedText() {
        TextFuzzer fuzzer = new TextFuzzer(1);
        for (int i = 0; i < 6000; i++) {
            assertSame(fuzzer.text(1 + i % 60));
        }
    }

    @Test
    void equalsTheOracleOnLongWords() {
        Random random = new Random(2);
        for (int length : new int[] {14, 15, 16, 17, 95, 96, 97, 98, 255, 256, 257, 1000, 5000}) {
            assertSame("a".repeat(length));
            assertSame(" ".repeat(length) + "x");
            assertSame("=-".repeat(length));
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < length; i++) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            assertSame(word.toString());
        }
    }

    @Test
    void aHugeWordTakesNoQuadraticTime() {
        String word = "ab".repeat(500_000);
        long start = System.nanoTime();
        int[] ids = GPT2.tokenize(word);
        assertTrue(System.nanoTime() - start < 20_000_000_000L, "a megabyte without a blank took too long");
        assertEquals(word, GPT2.detokenize(ids));
    }

    @Test
    void textComesBack() {
        TextFuzzer fuzzer = new TextFuzzer(3);
        for (int i = 0; i < 1000; i++) {
            String text = fuzzer.text(50);
            assertEquals(text, GPT2.detokenize(GPT2.tokenize(text)));
        }
    }

    @Test
    void malformedBytesCountAsReplacementCharacters() {
        Random random = new Random(4);
        TokenEncoder encoder = GPT2.newEncoder();
        TokenBuffer ids = new TokenBuffer();
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = new TextFuzzer(i).text(20).getBytes(StandardCharsets.UTF_8);
            for (int hits = random.nextInt(4); hits >= 0 && bytes.length > 0; hits--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            ids.clear();
            ids.add(-7);
            encoder.encode(bytes, 0, bytes.length, ids);
            String decoded = Utf8.text(bytes, 0, bytes.length);
            assertArrayEquals(ORACLE.encodeOrdinary(decoded).toArray(), java.util.Arrays.copyOfRange(ids.array(), 1, ids.size()));
            assertEquals(-7, ids.get(0));
        }
    }

    @Test
    void partsOfAnArrayAreEncoded() {
        byte[] bytes = "xx Hello worldyy".getBytes(StandardCharsets.UTF_8);
        TokenBuffer ids = new TokenBuffer();
        GPT2.newEncoder().encode(bytes, 3, 14, ids);
        assertArrayEquals(new int[] {15496, 995}, ids.toArray());
    }

    @Test
    void offsetsAreWhereTokensBegin() {
        String text = "Hi \ud83d\ude00 na\u00efve caf\u00e9s";
        int[] ids = GPT2.tokenize(text);
        int[] offsets = GPT2.offsets(ids, text);
        assertEquals(0, offsets[0]);
        for (int i = 0; i < ids.length; i++) {
            String piece = GPT2.piece(ids[i]);
            if (!piece.contains("<0x")) {
                assertTrue(text.startsWith(piece, offsets[i]), piece + " at " + offsets[i]);
            }
        }
        assertEquals("abc".length() - 1, GPT2.offsets(new int[] {GPT2.tokenize("ab")[0], GPT2.tokenize("c")[0]}, "abc")[1]);
    }

    @Test
    void piecesShowBrokenCharacters() {
        int[] ids = GPT2.tokenize("\ud83d\ude00");
        assertTrue(ids.length > 1);
        assertTrue(GPT2.piece(ids[ids.length - 1]).contains("<0x"), GPT2.piece(ids[ids.length - 1]));
        assertThrows(IllegalArgumentException.class, () -> GPT2.piece(50257));
        assertThrows(IllegalArgumentException.class, () -> GPT2.detokenize(-1));
    }

    @Test
    void threadsShareATokenizer() {
        TextFuzzer fuzzer = new TextFuzzer(5);
        java.util.List<String> texts = java.util.stream.IntStream.range(0, 500).mapToObj(i -> fuzzer.text(40)).toList();
        java.util.List<int[]> alone = texts.stream().map(GPT2::tokenize).toList();
        java.util.List<int[]> together = texts.parallelStream().map(GPT2::tokenize).toList();
        for (int i = 0; i < texts.size(); i++) {
            assertArrayEquals(alone.get(i), together.get(i));
        }
    }

    @Test
    void brokenFilesAreNamed() throws IOException {
        Path vocab = folder.resolve("vocab.json");
        Path merges = folder.resolve("merges.txt");
        Files.writeString(merges, "#version\na b\n");
        assertRefused(vocab, merges, "vocab.json");
        Files.writeString(vocab, "[1,2]");
        assertRefused(vocab, merges, "vocab.json");
        Files.writeString(vocab, "{\"a\":0,\"b\":2}");
        assertRefused(vocab, merges, "has id 2");
        Files.writeString(vocab, "{\"a\":0,\"b\":0}");
        assertRefused(vocab, merges, "share the id 0");
        Files.writeString(vocab, "{\"a\":0,\"b\":");
        assertRefused(vocab, merges, "vocab.json");
        Files.writeString(vocab, "{\"a\":0,\"b\":1,\"ab\":2}");
        Files.writeString(merges, "#version\na b\na b c\n");
        assertRefused(vocab, merges, "merges.txt:3");
        Files.writeString(merges, "#version\na b\n");
        assertRefused(vocab, merges, "vocab.json: the byte 0x00");
    }

    /** What had no id became the token 0, and a dataset of such was written without a word. */
    @Test
    void aVocabularyThatIsTooSmallIsRefused() throws IOException {
        Path vocab = folder.resolve("vocab.json");
        Path merges = folder.resolve("merges.txt");
        Files.writeString(merges, "#version\na b\n");
        Map<String, Integer> tokens = new LinkedHashMap<>();
        for (int b = 0; b < 0xf5; b++) {
            if (b != 0xc0 && b != 0xc1) { // bytes that no UTF-8 has
                tokens.put(String.valueOf(ByteAlphabet.toChar(b)), tokens.size());
            }
        }
        Files.writeString(vocab, new Gson().toJson(tokens));
        assertRefused(vocab, merges, "the token \"ab\", which line 2 of the merges makes, is not in this vocabulary of 243 tokens");
        tokens.put("ab", 243);
        Files.writeString(vocab, new Gson().toJson(tokens));
        Gpt2Tokenizer small = Gpt2Tokenizer.read(vocab, merges);
        int a = tokens.get("a");
        assertArrayEquals(new int[] {243, a + 1, a}, small.tokenize("abba"));
        assertEquals(Tokenizer.NONE, small.eod());
        Files.writeString(vocab, new Gson().toJson(tokens).replace("\"b\"", "\"bb\""));
        assertRefused(vocab, merges, "the byte 0x62 (\"b\") is not in this vocabulary of 244 tokens");
    }

    @Test
    void typesAreFoundByName() {
        TokenizerOptions options = TokenizerOptions.of("GPT2BPETokenizer").withVocabFile(Samples.file("gpt2/vocab.json.gz"))
                .withMergeFile(Samples.file("gpt2/merges.txt.gz"));
        assertEquals(GPT2.identity(), Tokenizers.create(options).identity());
        assertTrue(assertThrows(UserError.class, () -> Tokenizers.create(TokenizerOptions.of("GPT2BPETokenizer")))
                .getMessage().contains("--vocab-file"));
        assertTrue(assertThrows(UserError.class, () -> Tokenizers.create(TokenizerOptions.of("Nonsense")))
                .getMessage().contains("NullTokenizer"));
    }

    private void assertRefused(Path vocab, Path merges, String part) {
        String message = assertThrows(UserError.class, () -> Gpt2Tokenizer.read(vocab, merges)).getMessage();
        assertTrue(message.contains(part), message);
    }

    private static void assertSame(String text) {
        assertArrayEquals(ORACLE.encodeOrdinary(text).toArray(), GPT2.tokenize(text), () -> "text " + escape(text));
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(c > ' ' && c < 127 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return escaped.toString();
    }
}
