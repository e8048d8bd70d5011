import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.data.tokenizer.TokenizerOptions;
import org.trainyard.data.tokenizer.Tokenizers;
import org.trainyard.run.UserError;

/**
 * Our side of tools/fuzz_tokenizers.py: for each line of JSON with a tokenizer's type, files and texts, one line with the ids, offsets and decoded text of
 * each of them, or with the error that the tokenizer's files cause. Run as a source file, with the bundles on the class path.
 */
public final class TokenizerPeer {
    private TokenizerPeer() {
    }

    /** Answers until the input ends. */
    public static void main(String[] arguments) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.println(new Gson().toJson(answer(JsonParser.parseString(line).getAsJsonObject())));
            out.flush();
        }
    }

    private static JsonObject answer(JsonObject request) {
        JsonObject answer = new JsonObject();
        Tokenizer tokenizer;
        try {
            tokenizer = Tokenizers.create(options(request));
        } catch (UserError e) {
            answer.addProperty("error", e.getMessage());
            return answer;
        }
        JsonArray results = new JsonArray();
        for (JsonElement text : request.getAsJsonArray("texts")) {
            results.add(encode(tokenizer, text.getAsString()));
        }
        answer.add("results", results);
        return answer;
    }

    private static JsonObject encode(Tokenizer tokenizer, String text) {
        JsonObject result = new JsonObject();
        try {
            int[] ids = tokenizer.tokenize(text);
            result.add("ids", numbers(ids));
            result.add("offsets", numbers(tokenizer.offsets(ids, text)));
            result.addProperty("text", tokenizer.detokenize(ids));
        } catch (RuntimeException e) {
            result.addProperty("error", e.toString());
        }
        return result;
    }

    private static JsonArray numbers(int[] numbers) {
        JsonArray array = new JsonArray(numbers.length);
        for (int number : numbers) {
            array.add(number);
        }
        return array;
    }

    private static TokenizerOptions options(JsonObject request) {
        TokenizerOptions options = TokenizerOptions.of(request.get("type").getAsString());
        if (request.has("vocab-file")) {
            options = options.withVocabFile(Path.of(request.get("vocab-file").getAsString()));
        }
        if (request.has("merge-file")) {
            options = options.withMergeFile(Path.of(request.get("merge-file").getAsString()));
        }
        if (request.has("tokenizer-model")) {
            options = options.withModel(Path.of(request.get("tokenizer-model").getAsString()));
        }
        if (request.has("more")) {
            for (var entry : request.getAsJsonObject("more").entrySet()) {
                options = options.with(entry.getKey(), entry.getValue().getAsString());
            }
        }
        return request.has("vocab-size") ? options.withVocabSize(request.get("vocab-size").getAsInt()) : options;
    }
}
