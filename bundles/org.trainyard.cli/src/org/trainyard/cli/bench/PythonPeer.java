package org.trainyard.cli.bench;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.trainyard.run.UserError;

/**
 * A Python process that measures other software beside a bench, one request at a time so that both sides can take turns: a line there, a JSON
 * object back; one without a request says that it is ready. For one thread.
 */
final class PythonPeer implements AutoCloseable {
    private final Path log;
    private final Process process;
    private final PrintWriter requests;
    private final BufferedReader answers;

    /**
     * Starts it and waits until it is ready.
     *
     * @param script a resource of this package
     * @param folder where the script and what it says besides are put, and where it runs; the caller deletes it
     */
    PythonPeer(String python, String script, Path folder, Map<String, String> environment, List<String> arguments) throws IOException {
        Path file = folder.resolve(script);
        try (InputStream in = PythonPeer.class.getResourceAsStream(script)) {
            Files.copy(in, file);
        }
        List<String> command = new ArrayList<>(List.of(python, "-u", file.toString()));
        command.addAll(arguments);
        log = folder.resolve(script + ".log");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(log.toFile());
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UserError("--peer " + python + ": cannot be started; give a Python", e);
        }
        requests = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
        try {
            answer();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** The answer to a request, which is one line. */
    JsonObject ask(String request) throws IOException {
        requests.println(request);
        return answer();
    }

    private JsonObject answer() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            List<String> said = Files.readAllLines(log);
            throw new UserError("--peer: the Python process ended; " + (said.isEmpty() ? "it said nothing" : "its last words: " + said.getLast()));
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
