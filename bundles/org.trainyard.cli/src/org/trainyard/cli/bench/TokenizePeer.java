package org.trainyard.cli.bench;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.trainyard.run.UserError;

/** A Python process that tokenizes the same documents with other libraries, one pass at a time so that both sides can take turns. One thread. */
final class TokenizePeer implements AutoCloseable {
    private static final String SCRIPT = "tokenize_twin.py";

    private final Process process;
    private final PrintWriter requests;
    private final BufferedReader answers;

    /** @param folder for the script and the documents; the caller deletes it */
    TokenizePeer(String python, Path folder, List<String> documents) throws IOException {
        Path script = folder.resolve(SCRIPT);
        try (InputStream in = TokenizePeer.class.getResourceAsStream(SCRIPT)) {
            Files.copy(in, script);
        }
        Gson json = new Gson();
        Path file = folder.resolve("documents.jsonl");
        Files.write(file, (Iterable<String>) documents.stream().map(d -> json.toJson(d))::iterator);
        ProcessBuilder builder = new ProcessBuilder(List.of(python, "-u", script.toString(), file.toString()))
            .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("RAYON_NUM_THREADS", "1");
        builder.environment().put("TOKENIZERS_PARALLELISM", "false");
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UserError("--peer " + python + ": cannot be started; give a Python that has tokenizers, tiktoken or sentencepiece", e);
        }
        requests = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
        answer();
    }

    /** The seconds of one pass over the documents, or nothing if the library is not installed. */
    OptionalDouble pass(String kind, Path folder) throws IOException {
        requests.println(kind + "\t" + folder);
        JsonObject answer = answer();
        return answer.has("seconds") ? OptionalDouble.of(answer.get("seconds").getAsDouble()) : OptionalDouble.empty();
    }

    private JsonObject answer() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new UserError("--peer: the Python process ended; what it said stands above");
        }
        try {
            return JsonParser.parseString(line).getAsJsonObject();
        } catch (JsonSyntaxException | IllegalStateException e) {
            throw new UserError("--peer: unexpected output of the Python process: " + line, e);
        }
    }

    @Override
    public void close() {
        requests.close();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
