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
import java.util.List;
import org.trainyard.run.UserError;

/** A PyTorch process that trains the same model, asked for one step at a time so that both sides can take turns. One thread. */
final class TrainStepPeer implements AutoCloseable {
    /** One step of the peer. */
    record Step(double ms, double loss, double peakRssBytes) {}

    private static final String SCRIPT = "twin.py";

    private final String mode;
    private final Process process;
    private final PrintWriter requests;
    private final BufferedReader answers;
    private final Path script;

    /** @param mode {@code eager} or {@code compile} */
    TrainStepPeer(String python, TrainStepSize size, String precision, String mode, int threads) throws IOException {
        this.mode = mode;
        script = Files.createTempFile("trainyard-twin", ".py");
        try (InputStream in = TrainStepPeer.class.getResourceAsStream(SCRIPT)) {
            Files.write(script, in.readAllBytes());
        }
        try {
            process = new ProcessBuilder(List.of(python, "-u", script.toString(), size.label, precision, mode, Integer.toString(threads)))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        } catch (IOException e) {
            Files.deleteIfExists(script);
            throw new UserError("--peer " + python + ": cannot be started; give a Python that has torch", e);
        }
        requests = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
        answer();
    }

    String name() { return "pytorch-" + mode; }

    Step step() throws IOException {
        requests.println("step");
        JsonObject o = answer();
        return new Step(o.get("ms").getAsDouble(), o.get("loss").getAsDouble(), o.get("peak_rss_bytes").getAsDouble());
    }

    private JsonObject answer() throws IOException {
        String line = answers.readLine();
        if (line == null) throw new UserError("--peer: the Python process ended; what it said stands above");
        try {
            return JsonParser.parseString(line).getAsJsonObject();
        } catch (JsonSyntaxException | IllegalStateException e) {
            throw new UserError("--peer: unexpected output of the Python process: " + line, e);
        }
    }

    @Override public void close() throws IOException {
        requests.println("quit");
        requests.close();
        try {
            if (!process.waitFor(10, java.util.concurrent.TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Files.deleteIfExists(script);
    }
}
