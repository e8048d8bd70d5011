package org.trainyard.data.tokenizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.data.tokenizer.core.Utf8;

/** Every kind of tokenizer against the ids of its reference library; {@code golden/README.md} tells how they were made. */
class GoldenIdsTest {
    private static final JsonObject GOLDEN = read();

    @TempDir
    Path folder;

    @Test
    void wordPiece() throws IOException {
        assertIds("lower", open("BertWordPieceLowerCase", "lower-vocab.txt.gz"));
        assertIds("cased", open("BertWordPieceCase", "cased-vocab.txt.gz"));
    }

    @Test
    void sentencePieceUnigram() throws IOException {
        Tokenizer tokenizer = open("GPTSentencePieceTokenizer", "uni.model.gz");
        assertIds("uni", tokenizer);
        assertTexts("uni", tokenizer);
    }

    @Test
    void sentencePieceBpe() throws IOException {
        Tokenizer tokenizer = open("GPTSentencePieceTokenizer", "bpe.model.gz");
        assertIds("bpe", tokenizer);
        assertTexts("bpe", tokenizer);
    }

    @Test
    void llama2PutsTheBeginBeforeEveryText() throws IOException {
        Tokenizer plain = open("GPTSentencePieceTokenizer", "bpe.model.gz");
        Tokenizer llama = open("Llama2Tokenizer", "bpe.model.gz");
        int[] ids = llama.tokenize("And it came to pass");
        assertEquals(llama.bos(), ids[0]);
        assertArrayEquals(plain.tokenize("And it came to pass"), java.util.Arrays.copyOfRange(ids, 1, ids.length));
        assertEquals(llama.eos(), llama.eod());
    }

    @Test
    void sentencePieceWithSpecials() throws IOException {
        Tokenizer plain = open("GPTSentencePieceTokenizer", "uni.model.gz");
        Tokenizer tokenizer = Tokenizers.create(options("SentencePieceTokenizer", "uni.model.gz").with("vocab-extra-ids", "2"));
        // <CLS> <SEP> <EOD> <MASK> <PAD> and two sentinels; <s> and </s> are in the model
        assertEquals(plain.vocabSize() + 7, tokenizer.vocabSize());
        assertEquals(plain.vocabSize() + 2, tokenizer.eod());
        assertEquals("<extra_id_1>", tokenizer.piece(tokenizer.vocabSize() - 1));
        int[] ids = tokenizer.tokenize("In the<extra_id_0> beginning</s>");
        List<Integer> expected = new ArrayList<>();
        for (int id : plain.tokenize("In the")) {
            expected.add(id);
        }
        expected.add(tokenizer.vocabSize() - 2);
        for (int id : plain.tokenize(" beginning")) {
            expected.add(id);
        }
        expected.add(plain.eos());
        assertArrayEquals(expected.stream().mapToInt(i -> i).toArray(), ids);
    }

    @Test
    void huggingFace() throws IOException {
        for (String name : new String[] {"wp-lower", "hf-llama3", "hf-llama2", "hf-xlmr", "hf-roberta"}) {
            Tokenizer tokenizer = open("HuggingFaceTokenizer", name + ".json.gz");
            assertIds(name, tokenizer);
            assertTexts(name, tokenizer);
        }
    }

    /** Megatron's --special-tokens were read for MultimodalTokenizer only. */
    @Test
    void furtherSpecialTokens() throws IOException {
        Tokenizer plain = open("HuggingFaceTokenizer", "hf-llama3.json.gz");
        Tokenizer more = Tokenizers.create(options("HuggingFaceTokenizer", "hf-llama3.json.gz").with("special-tokens", "<image> <s> <video>"));
        assertEquals(plain.vocabSize() + 2, more.vocabSize());
        assertEquals(plain.vocabSize() + 1, more.id("<video>"));
        assertTrue(java.util.Arrays.stream(more.tokenize("In the<video>beginning")).anyMatch(id -> id == more.id("<video>")));
        Tokenizer tik = Tokenizers.create(options("TikTokenizer", "tik.json.gz").with("special-tokens", "<unk> <s> </s> <mask>"));
        assertEquals("<mask>", tik.piece(3));
    }

    /** Where a tokenizer has no tokens for the ends of a text, Megatron takes those of BERT's kind. */
    @Test
    void separatorsEndTexts() throws IOException {
        Tokenizer plain = open("HuggingFaceTokenizer", "wp-lower.json.gz");
        Files.writeString(folder.resolve("tokenizer_config.json"), "{\"cls_token\":\"[CLS]\",\"sep_token\":\"[SEP]\",\"eos_token\":null}");
        Tokenizer tokenizer = open("HuggingFaceTokenizer", "wp-lower.json.gz");
        assertEquals(Tokenizer.NONE, plain.eod());
        assertEquals(plain.id("[SEP]"), tokenizer.eod());
        assertEquals(plain.id("[CLS]"), tokenizer.bos());
    }

    @Test
    void tikToken() throws IOException {
        for (String pattern : new String[] {"v1", "v2", "cl100k", "o200k"}) {
            Tokenizer tokenizer = Tokenizers.create(options("TikTokenizer", "tik.json.gz").with("tiktoken-pattern", pattern));
            assertIds("tik-" + pattern, tokenizer);
            for (String text : texts()) {
                assertEquals(text, tokenizer.detokenize(tokenizer.tokenize(text)));
            }
        }
    }

    @Test
    void offsetsAreWhereTokensBegin() throws IOException {
        String text = "And God said, Let there be \ud83d\ude00 light: caf\u00e9 \ufb01sh";
        for (String[] kind : new String[][] {{"BertWordPieceCase", "cased-vocab.txt.gz"}, {"GPTSentencePieceTokenizer", "uni.model.gz"},
                {"GPTSentencePieceTokenizer", "bpe.model.gz"}, {"HuggingFaceTokenizer", "hf-llama2.json.gz"},
                {"HuggingFaceTokenizer", "hf-llama3.json.gz"}, {"TikTokenizer", "tik.json.gz"}, {"ByteLevelTokenizer", null}}) {
            Tokenizer tokenizer = kind[1] == null ? Tokenizers.create(TokenizerOptions.of(kind[0])) : open(kind[0], kind[1]);
            int[] ids = tokenizer.tokenize(text);
            int[] offsets = tokenizer.offsets(ids, text);
            assertEquals(ids.length, offsets.length);
            int found = 0;
            for (int i = 0; i < ids.length; i++) {
                assertTrue(i == 0 || offsets[i] >= offsets[i - 1], kind[0]);
                String piece = tokenizer.piece(ids[i]).replace("##", "").replace('\u2581', ' ').replace('\u0120', ' ');
                if (piece.matches(" ?[A-Za-z:,]+") && !piece.contains("fi") && (offsets[i] > 0 || !piece.startsWith(" "))) {
                    assertTrue(text.startsWith(piece, offsets[i]), kind[0] + ": \"" + piece + "\" at " + offsets[i]);
                    found++;
                }
            }
            assertTrue(found > 5, kind[0]);
        }
    }

    @Test
    void malformedBytesCountAsReplacementCharacters() throws IOException {
        byte[] bytes = "Let there \ud83d\ude00 be li ght caf\u00e9".getBytes(StandardCharsets.UTF_8);
        for (String[] kind : new String[][] {{"BertWordPieceLowerCase", "lower-vocab.txt.gz"}, {"GPTSentencePieceTokenizer", "uni.model.gz"},
                {"GPTSentencePieceTokenizer", "bpe.model.gz"}, {"HuggingFaceTokenizer", "hf-xlmr.json.gz"}, {"TikTokenizer", "tik.json.gz"}}) {
            Tokenizer tokenizer = open(kind[0], kind[1]);
            TokenEncoder encoder = tokenizer.newEncoder();
            for (int i = 0; i < bytes.length; i++) {
                for (int hit : new int[] {0x80, 0xc0, 0xe2, 0xff, 0xed}) {
                    byte[] broken = bytes.clone();
                    broken[i] = (byte) hit;
                    TokenBuffer ids = new TokenBuffer();
                    encoder.encode(broken, 0, broken.length, ids);
                    assertArrayEquals(tokenizer.tokenize(Utf8.text(broken, 0, broken.length)), ids.toArray(), kind[0]);
                }
            }
        }
    }

    private void assertIds(String name, Tokenizer tokenizer) {
        JsonArray expected = GOLDEN.getAsJsonObject("expected").getAsJsonArray(name);
        List<String> texts = texts();
        TokenEncoder encoder = tokenizer.newEncoder();
        for (int i = 0; i < texts.size(); i++) {
            int[] ids = ints(expected.get(i));
            String text = texts.get(i);
            assertArrayEquals(ids, tokenizer.tokenize(text), () -> name + ": " + text);
            TokenBuffer again = new TokenBuffer();
            byte[] padded = ("xy" + text + "z").getBytes(StandardCharsets.UTF_8);
            encoder.encode(padded, 2, padded.length - 1, again);
            assertArrayEquals(ids, again.toArray(), () -> name + " within a larger array: " + text);
            assertEquals(ids.length, tokenizer.offsets(ids, text).length);
        }
    }

    private static void assertTexts(String name, Tokenizer tokenizer) {
        JsonArray ids = GOLDEN.getAsJsonObject("expected").getAsJsonArray(name);
        JsonArray expected = GOLDEN.getAsJsonObject("expected").getAsJsonArray(name + "-text");
        for (int i = 0; i < ids.size(); i++) {
            assertEquals(expected.get(i).getAsString(), tokenizer.detokenize(ints(ids.get(i))), name + ", text " + i);
        }
    }

    private static List<String> texts() {
        return StreamSupport.stream(GOLDEN.getAsJsonArray("texts").spliterator(), false).map(JsonElement::getAsString).toList();
    }

    private static int[] ints(JsonElement array) {
        return StreamSupport.stream(array.getAsJsonArray().spliterator(), false).mapToInt(JsonElement::getAsInt).toArray();
    }

    private Tokenizer open(String type, String file) throws IOException {
        return Tokenizers.create(options(type, file));
    }

    private TokenizerOptions options(String type, String file) throws IOException {
        Path path = folder.resolve(file);
        if (!Files.exists(path)) {
            try (InputStream in = GoldenIdsTest.class.getResourceAsStream("golden/" + file)) {
                Files.copy(in, path);
            }
        }
        TokenizerOptions options = TokenizerOptions.of(type);
        return file.contains("vocab") ? options.withVocabFile(path) : options.withModel(path);
    }

    private static JsonObject read() {
        try (InputStreamReader in = new InputStreamReader(
                new GZIPInputStream(GoldenIdsTest.class.getResourceAsStream("golden/golden.json.gz")), StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(in).getAsJsonObject();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
