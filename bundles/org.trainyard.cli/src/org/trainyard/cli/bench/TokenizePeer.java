package org.trainyard.cli.bench;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** A Python process that tokenizes the same documents with other libraries, on one thread. For one thread. */
final class TokenizePeer implements AutoCloseable {
    private final PythonPeer python;

    /** @param folder for the script and the documents; the caller deletes it */
    TokenizePeer(String python, Path folder, List<String> documents) throws IOException {
        Gson json = new Gson();
        Path file = folder.resolve("documents.jsonl");
        Files.write(file, (Iterable<String>) documents.stream().map(d -> json.toJson(d))::iterator);
        this.python = new PythonPeer(python, "tokenize_twin.py", folder, Map.of("RAYON_NUM_THREADS", "1", "TOKENIZERS_PARALLELISM", "false"),
            List.of(file.toString()));
    }

    /** The seconds of one pass over the documents, or nothing if the library is not installed. */
    OptionalDouble pass(String kind, Path folder) throws IOException {
        JsonObject answer = python.ask(kind + "\t" + folder);
        return answer.has("seconds") ? OptionalDouble.of(answer.get("seconds").getAsDouble()) : OptionalDouble.empty();
    }

    @Override
    public void close() {
        python.close();
    }
}
