package org.trainyard.data.tokenizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.run.UserError;

/** Files that are broken are refused with one line that names them. */
class TokenizerFilesTest {
    @TempDir
    Path folder;

    @Test
    void wordPieceVocabulariesNeedTheirSpecialTokens() throws IOException {
        Path file = folder.resolve("vocab.txt");
        Files.writeString(file, "[PAD]\n[UNK]\n[CLS]\n[SEP]\nthe\n");
        assertRefused(TokenizerOptions.of("BertWordPieceLowerCase").withVocabFile(file), "[MASK]");
        Files.writeString(file, "[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\nthe\n##re\n");
        Tokenizer tokenizer = Tokenizers.create(TokenizerOptions.of("BertWordPieceLowerCase").withVocabFile(file).with("vocab-extra-ids", "3"));
        assertEquals(7 + 2 + 3, tokenizer.vocabSize()); // [BOS], [EOS] and three sentinels
        assertEquals(8, tokenizer.eod());
        assertEquals("<extra_id_2>", tokenizer.piece(11));
        assertEquals("there the [UNK]", tokenizer.detokenize(tokenizer.tokenize("There th\u00e9 x")));
        assertRefused(TokenizerOptions.of("BertWordPieceLowerCase").withVocabFile(file).with("vocab-extra-ids", "-1"), "--vocab-extra-ids -1");
        assertRefused(TokenizerOptions.of("BertWordPieceCase"), "--vocab-file");
    }

    @Test
    void brokenSentencePieceModelsAreRefused() throws IOException {
        byte[] good;
        try (InputStream in = new GZIPInputStream(TokenizerFilesTest.class.getResourceAsStream("golden/bpe.model.gz"))) {
            good = in.readAllBytes();
        }
        Path file = folder.resolve("broken.model");
        TokenizerOptions options = TokenizerOptions.of("Llama2Tokenizer").withModel(file);
        assertRefused(options, "broken.model");
        Files.write(file, new byte[0]);
        assertRefused(options, "no pieces");
        Files.write(file, Arrays.copyOf(good, good.length - 3));
        assertRefused(options, "broken.model");
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) { // whatever is in the file, it works or is refused
            byte[] broken = good.clone();
            for (int hits = 0; hits < 3; hits++) {
                broken[random.nextInt(i % 2 == 0 ? 200 : broken.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, broken);
            try {
                Tokenizers.create(options).tokenize("And God said");
            } catch (UserError e) {
                assertTrue(e.getMessage().contains("broken.model"), e.getMessage());
            }
        }
    }

    @Test
    void unknownPartsOfTokenizerJsonAreNamed() throws IOException {
        Path file = folder.resolve("tokenizer.json");
        TokenizerOptions options = TokenizerOptions.of("HuggingFaceTokenizer").withModel(file);
        String model = "\"model\":{\"type\":\"WordLevel\",\"vocab\":{\"a\":0,\"<unk>\":1},\"unk_token\":\"<unk>\"}";
        Files.writeString(file, "{" + model + "}");
        assertEquals(2, Tokenizers.create(options).vocabSize());
        Files.writeString(file, "{" + model + ",\"normalizer\":{\"type\":\"Rot13\"}}");
        assertRefused(options, "tokenizer.json.normalizer: the normalizer \"Rot13\"");
        Files.writeString(file, "{" + model + ",\"pre_tokenizer\":{\"type\":\"Sequence\",\"pretokenizers\":[{\"type\":\"Cut\"}]}}");
        assertRefused(options, "pretokenizers[0]: the pre-tokenizer \"Cut\"");
        Files.writeString(file, "{" + model + ",\"pre_tokenizer\":{\"type\":\"Split\",\"behavior\":\"Isolated\",\"pattern\":{\"Regex\":\"(\"}}}");
        assertRefused(options, "the pattern \"(\"");
        Files.writeString(file, "{" + model + ",\"post_processor\":{\"type\":\"Wrap\"}}");
        assertRefused(options, "post-processor \"Wrap\"");
        Files.writeString(file, "{" + model + ",\"decoder\":{\"type\":\"Undo\"}}");
        assertRefused(options, "decoder \"Undo\"");
        Files.writeString(file, "{\"model\":{\"type\":\"Markov\",\"vocab\":{}}}");
        assertRefused(options, "model \"Markov\"");
        Files.writeString(file, "{\"model\":{\"type\":\"BPE\",\"vocab\":{\"a\":0},\"merges\":[\"a b\"]}}");
        assertRefused(options, "merges[0]: the vocabulary has no \"b\"");
        Files.writeString(file, "{\"model\":");
        assertRefused(options, "tokenizer.json is no JSON");
        assertRefused(TokenizerOptions.of("HuggingFaceTokenizer").withModel(folder.resolve("none.json")), "none.json");
    }

    @Test
    void tikTokenRanksMustBeComplete() throws IOException {
        Path file = folder.resolve("tik.json");
        TokenizerOptions options = TokenizerOptions.of("TikTokenizer").withModel(file);
        Files.writeString(file, "[{\"rank\":1,\"token_bytes\":\"AA==\",\"token_str\":\"\"}]");
        assertRefused(options, "token 0 has the rank 1");
        Files.writeString(file, "[{\"rank\":0,\"token_bytes\":\"A*\",\"token_str\":\"\"}]");
        assertRefused(options, "no base64");
        Files.writeString(file, "[]");
        assertRefused(options, "the first 256");
        assertRefused(options.with("tiktoken-pattern", "v3"), "--tiktoken-pattern v3");
        assertRefused(options.with("tiktoken-num-special-tokens", "2"), "--tiktoken-num-special-tokens 2");
    }

    @Test
    void bytesAreTokens() {
        Tokenizer tokenizer = Tokenizers.create(TokenizerOptions.of("ByteLevelTokenizer"));
        String text = "caf\u00e9 \ud83d\ude00\n\u0000";
        int[] ids = tokenizer.tokenize(text);
        assertEquals(text.getBytes(StandardCharsets.UTF_8).length, ids.length);
        assertEquals(text, tokenizer.detokenize(ids));
        assertEquals(3, tokenizer.offsets(ids, text)[4]); // the second byte of the accented letter
        assertEquals(5, tokenizer.offsets(ids, text)[7]);
    }

    private static void assertRefused(TokenizerOptions options, String part) {
        String message = assertThrows(UserError.class, () -> Tokenizers.create(options)).getMessage();
        assertTrue(message.contains(part), message);
        assertTrue(message.indexOf('\n') < 0, message);
    }
}
