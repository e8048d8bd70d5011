package org.trainyard.data.tokenizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What once differed from a reference library, found by tools/fuzz_tokenizers.py, each as a small tokenizer; {@code golden/README.md} tells more. */
class FoundDifferencesTest {
    @TempDir
    Path folder;

    /** The ids and the decoded texts of SentencePiece 0.2.2 and Hugging Face tokenizers 0.23.2. */
    @Test
    void areAsTheLibrariesHaveThem() throws IOException {
        JsonObject golden;
        try (InputStreamReader in = new InputStreamReader(
                new GZIPInputStream(FoundDifferencesTest.class.getResourceAsStream("golden/found.json.gz")), StandardCharsets.UTF_8)) {
            golden = JsonParser.parseReader(in).getAsJsonObject();
        }
        int compared = 0;
        for (JsonElement element : golden.getAsJsonArray("cases")) {
            JsonObject found = element.getAsJsonObject();
            String name = found.get("name").getAsString();
            Tokenizer tokenizer = Tokenizers.create(TokenizerOptions.of(found.get("type").getAsString()).withModel(file(found)));
            List<JsonElement> texts = found.getAsJsonArray("texts").asList();
            for (int i = 0; i < texts.size(); i++) {
                String text = texts.get(i).getAsString();
                String place = name + ": \"" + text + "\"";
                int[] ids = StreamSupport.stream(found.getAsJsonArray("ids").get(i).getAsJsonArray().spliterator(), false).mapToInt(JsonElement::getAsInt).toArray();
                assertArrayEquals(ids, tokenizer.tokenize(text), place);
                assertEquals(found.getAsJsonArray("decoded").get(i).getAsString(), tokenizer.detokenize(ids), place);
                compared++;
            }
        }
        assertTrue(compared > 400, compared + " texts");
    }

    private Path file(JsonObject found) throws IOException {
        return found.has("json") ? Files.writeString(folder.resolve("tokenizer.json"), found.get("json").toString())
                : Files.write(folder.resolve("sp.model"), Base64.getDecoder().decode(found.get("file").getAsString()));
    }
}
