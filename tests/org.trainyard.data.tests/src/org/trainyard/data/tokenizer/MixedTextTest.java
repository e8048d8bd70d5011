package org.trainyard.data.tokenizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small part of what {@code tools/compare_tokenizers.py} compares: the ids of all libraries for mixed text, as it wrote them down. */
class MixedTextTest {
    @TempDir
    Path folder;

    @Test
    void idsAreThoseOfTheLibraries() throws IOException {
        JsonObject golden = read();
        List<String> texts = StreamSupport.stream(golden.getAsJsonArray("texts").spliterator(), false).map(JsonElement::getAsString).toList();
        JsonObject expected = golden.getAsJsonObject("expected");
        assertEquals(16, expected.size());
        for (String name : expected.keySet()) {
            JsonArray ids = expected.getAsJsonArray(name);
            Tokenizer tokenizer = open(name);
            for (int i = 0; i < texts.size(); i++) {
                int[] theirs = StreamSupport.stream(ids.get(i).getAsJsonArray().spliterator(), false).mapToInt(JsonElement::getAsInt).toArray();
                assertArrayEquals(theirs, tokenizer.tokenize(texts.get(i)), name + ", text " + i);
            }
        }
    }

    private Tokenizer open(String name) throws IOException {
        if (name.startsWith("gpt2")) {
            return Samples.gpt2();
        }
        if (name.startsWith("tik")) {
            return Tokenizers.create(TokenizerOptions.of("TikTokenizer").withModel(file("tik.json.gz")).with("tiktoken-pattern", name.substring(4)));
        }
        return switch (name) {
            case "wordpiece-lower" -> Tokenizers.create(TokenizerOptions.of("BertWordPieceLowerCase").withVocabFile(file("lower-vocab.txt.gz")));
            case "wordpiece-cased" -> Tokenizers.create(TokenizerOptions.of("BertWordPieceCase").withVocabFile(file("cased-vocab.txt.gz")));
            case "unigram-sentencepiece" -> model("GPTSentencePieceTokenizer", "uni.model.gz");
            case "bpe-sentencepiece" -> model("GPTSentencePieceTokenizer", "bpe.model.gz");
            case "json-wordpiece" -> model("HuggingFaceTokenizer", "wp-lower.json.gz");
            default -> model("HuggingFaceTokenizer", "hf-" + name.substring(5) + ".json.gz");
        };
    }

    private Tokenizer model(String type, String name) throws IOException {
        return Tokenizers.create(TokenizerOptions.of(type).withModel(file(name)));
    }

    private Path file(String name) throws IOException {
        Path path = folder.resolve(name);
        if (!Files.exists(path)) {
            try (InputStream in = MixedTextTest.class.getResourceAsStream("golden/" + name)) {
                Files.copy(in, path);
            }
        }
        return path;
    }

    private static JsonObject read() throws IOException {
        try (InputStreamReader in = new InputStreamReader(new GZIPInputStream(MixedTextTest.class.getResourceAsStream("golden/mixed.json.gz")),
                StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(in).getAsJsonObject();
        }
    }
}
