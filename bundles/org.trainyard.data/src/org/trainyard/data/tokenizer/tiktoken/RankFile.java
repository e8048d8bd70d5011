package org.trainyard.data.tokenizer.tiktoken;

import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.trainyard.data.tokenizer.TextFiles;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/** Reads tokens by rank: Megatron's JSON list, or lines of a token in base64 and its rank as OpenAI writes them. */
final class RankFile {
    private static final int BYTES = 256;

    private RankFile() {
    }

    static List<byte[]> read(Path file) {
        List<byte[]> tokens = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(TextFiles.open(file), StandardCharsets.UTF_8))) {
            in.mark(1);
            int first = in.read();
            in.reset();
            if (first == '[') {
                readJson(file, new JsonReader(in), tokens);
            } else {
                readLines(file, in, tokens);
            }
        } catch (JsonParseException | IllegalStateException | NumberFormatException | com.google.gson.stream.MalformedJsonException e) {
            throw new UserError(file + ": token " + tokens.size() + ": " + e.getMessage().lines().findFirst().orElse(""), e);
        } catch (IOException e) {
            throw new UserError("cannot read the tokens " + file + ": " + AtomicFiles.reason(e), e);
        }
        if (tokens.size() < BYTES) {
            throw new UserError(file + ": it has " + tokens.size() + " tokens; the first " + BYTES + " must be the single bytes");
        }
        return tokens;
    }

    private static void readJson(Path file, JsonReader json, List<byte[]> tokens) throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            int rank = -1;
            String text = null;
            json.beginObject();
            while (json.hasNext()) {
                switch (json.nextName()) {
                    case "rank" -> rank = json.nextInt();
                    case "token_bytes" -> text = json.nextString();
                    default -> json.skipValue();
                }
            }
            json.endObject();
            add(file, text, rank, tokens);
        }
        json.endArray();
    }

    private static void readLines(Path file, BufferedReader in, List<byte[]> tokens) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.isEmpty()) {
                int blank = line.indexOf(' ');
                add(file, blank < 0 ? null : line.substring(0, blank), blank < 0 ? -1 : Integer.parseInt(line.substring(blank + 1).strip()), tokens);
            }
        }
    }

    private static void add(Path file, String base64, int rank, List<byte[]> tokens) {
        if (base64 == null || rank != tokens.size()) {
            throw new UserError(file + ": token " + tokens.size() + " has " + (base64 == null ? "no bytes" : "the rank " + rank)
                    + "; ranks must be 0, 1, 2 and so on, each with its bytes in base64");
        }
        try {
            tokens.add(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            throw new UserError(file + ": token " + rank + ": \"" + base64 + "\" is no base64: " + e.getMessage(), e);
        }
    }
}
