package org.trainyard.run.events;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Events as lines of JSON, by way of gson. {@link IterationLineParser} reads the frequent type faster.
 *
 * <p>JSON has no NaN and no infinity, so those are written as the texts {@code "NaN"}, {@code "Infinity"} and
 * {@code "-Infinity"}. Rates and times are rounded to six digits; losses, norms and learning rates keep every bit.
 */
final class EventJson {
    private static final MathContext SIX_DIGITS = new MathContext(6);

    private EventJson() {
    }

    /** The line for an event, without the line break. */
    static String format(RunEvent event) {
        if (event instanceof RunEvent.Unknown unknown) {
            return unknown.json();
        }
        StringWriter text = new StringWriter(384);
        try (JsonWriter json = new JsonWriter(text)) {
            json.setHtmlSafe(false);
            json.beginObject();
            json.name("t").value(event.time()).name("type").value(event.type());
            writeFields(json, event);
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void writeFields(JsonWriter json, RunEvent event) throws IOException {
        switch (event) {
            case IterationEvent e -> writeIteration(json, e);
            case RunEvent.RunStarted e -> {
                json.name("pid").value(e.pid());
                text(json, "host", e.host());
                json.name("iteration").value(e.iteration());
                json.name("consumed_samples").value(e.consumedSamples());
                json.name("attempt").value(e.attempt());
                text(json, "version", e.version());
                text(json, "device", e.device());
                text(json, "precision", e.precision());
                json.name("world_size").value(e.worldSize());
                whole(json, "parameters", e.parameters());
                whole(json, "train_iters", e.trainIters());
            }
            case RunEvent.Validation e -> {
                json.name("iteration").value(e.iteration());
                text(json, "set", e.set());
                numbers(json, "losses", e.losses());
                numbers(json, "perplexities", e.perplexities());
            }
            case RunEvent.CheckpointSaved e -> {
                json.name("iteration").value(e.iteration());
                text(json, "path", e.path());
                whole(json, "bytes", e.bytes());
                real(json, "blocking_ms", rounded(e.blockingMs()));
                real(json, "total_ms", rounded(e.totalMs()));
            }
            case RunEvent.CheckpointSkipped e -> {
                text(json, "path", e.path());
                text(json, "reason", e.reason());
            }
            case RunEvent.CheckpointLoaded e -> {
                text(json, "path", e.path());
                json.name("iteration").value(e.iteration());
            }
            case RunEvent.Message e -> text(json, "text", e.text());
            case RunEvent.Warning e -> text(json, "text", e.text());
            case RunEvent.RunEnded e -> {
                json.name("iteration").value(e.iteration());
                text(json, "reason", e.reason());
                json.name("exit_code").value(e.exitCode());
            }
            case RunEvent.Unknown e -> throw new AssertionError("written as it stands");
        }
    }

    private static void writeIteration(JsonWriter json, IterationEvent e) throws IOException {
        json.name("iteration").value(e.iteration());
        whole(json, "consumed_samples", e.consumedSamples());
        whole(json, "consumed_tokens", e.consumedTokens());
        numbers(json, "losses", e.losses());
        real(json, "learning_rate", e.learningRate());
        real(json, "grad_norm", e.gradNorm());
        real(json, "loss_scale", e.lossScale());
        whole(json, "global_batch_size", e.globalBatchSize());
        real(json, "step_ms", rounded(e.stepMs()));
        real(json, "tokens_per_second", rounded(e.tokensPerSecond()));
        real(json, "tflops", rounded(e.tflops()));
        real(json, "mfu", rounded(e.mfu()));
        whole(json, "skipped_iterations", e.skippedIterations());
        whole(json, "nan_iterations", e.nanIterations());
        real(json, "params_norm", e.paramsNorm());
        real(json, "num_zeros", e.numZeros());
    }

    private static double rounded(double value) {
        return Double.isFinite(value) ? new BigDecimal(value).round(SIX_DIGITS).doubleValue() : value;
    }

    private static void text(JsonWriter json, String name, String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            json.name(name).value(value);
        }
    }

    private static void whole(JsonWriter json, String name, long value) throws IOException {
        if (value != RunEvent.UNKNOWN) {
            json.name(name).value(value);
        }
    }

    private static void real(JsonWriter json, String name, double value) throws IOException {
        if (!Double.isNaN(value)) {
            number(json.name(name), value);
        }
    }

    private static void numbers(JsonWriter json, String name, Map<String, Double> values) throws IOException {
        json.name(name).beginObject();
        for (Map.Entry<String, Double> entry : values.entrySet()) {
            number(json.name(entry.getKey()), entry.getValue());
        }
        json.endObject();
    }

    private static void number(JsonWriter json, double value) throws IOException {
        if (Double.isFinite(value)) {
            json.value(value);
        } else {
            json.value(Double.toString(value));
        }
    }

    /**
     * Reads one line.
     *
     * @throws JsonParseException with the reason when the line is no event
     */
    static RunEvent parse(String line) {
        try (JsonReader reader = new JsonReader(new StringReader(line))) {
            reader.setStrictness(Strictness.STRICT);
            JsonElement element = JsonParser.parseReader(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new JsonParseException("more than one JSON value on the line");
            }
            if (!element.isJsonObject()) {
                throw new JsonParseException("not a JSON object");
            }
            return fromJson(element.getAsJsonObject(), line);
        } catch (JsonSyntaxException | IOException e) { // what gson says of it is for programmers
            throw new JsonParseException("not JSON", e);
        } catch (NumberFormatException | IllegalStateException | UnsupportedOperationException e) {
            throw new JsonParseException("a field has the wrong kind of value: " + e.getMessage(), e);
        }
    }

    private static RunEvent fromJson(JsonObject json, String line) {
        if (!json.has("t") || !json.has("type")) {
            throw new JsonParseException("it lacks " + (json.has("t") ? "type" : "t"));
        }
        long time = json.get("t").getAsLong();
        String type = json.get("type").getAsString();
        return switch (type) {
            case "iteration" -> iteration(json, time);
            case "run_started" -> new RunEvent.RunStarted(time, whole(json, "pid"), text(json, "host"),
                    Math.max(0, whole(json, "iteration")), Math.max(0, whole(json, "consumed_samples")),
                    (int) Math.max(1, whole(json, "attempt")), text(json, "version"), text(json, "device"),
                    text(json, "precision"), (int) Math.max(1, whole(json, "world_size")), whole(json, "parameters"),
                    whole(json, "train_iters"));
            case "validation" -> new RunEvent.Validation(time, required(json, "iteration"), text(json, "set"),
                    numbers(json, "losses"), numbers(json, "perplexities"));
            case "checkpoint_saved" -> new RunEvent.CheckpointSaved(time, required(json, "iteration"),
                    text(json, "path"), whole(json, "bytes"), real(json, "blocking_ms"), real(json, "total_ms"));
            case "checkpoint_skipped" -> new RunEvent.CheckpointSkipped(time, text(json, "path"), text(json, "reason"));
            case "checkpoint_loaded" -> new RunEvent.CheckpointLoaded(time, text(json, "path"), required(json, "iteration"));
            case "message" -> new RunEvent.Message(time, text(json, "text"));
            case "warning" -> new RunEvent.Warning(time, text(json, "text"));
            case "run_ended" -> new RunEvent.RunEnded(time, whole(json, "iteration"), text(json, "reason"),
                    (int) whole(json, "exit_code"));
            default -> new RunEvent.Unknown(time, type, line);
        };
    }

    private static IterationEvent iteration(JsonObject json, long time) {
        return new IterationEvent(time, required(json, "iteration"), whole(json, "consumed_samples"),
                whole(json, "consumed_tokens"), numbers(json, "losses"), real(json, "learning_rate"),
                real(json, "grad_norm"), real(json, "loss_scale"), whole(json, "global_batch_size"),
                real(json, "step_ms"), real(json, "tokens_per_second"), real(json, "tflops"), real(json, "mfu"),
                whole(json, "skipped_iterations"), whole(json, "nan_iterations"), real(json, "params_norm"),
                real(json, "num_zeros"));
    }

    private static boolean absent(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value == null || value.isJsonNull();
    }

    private static String text(JsonObject json, String name) {
        return absent(json, name) ? "" : json.get(name).getAsString();
    }

    private static long whole(JsonObject json, String name) {
        return absent(json, name) ? RunEvent.UNKNOWN : json.get(name).getAsLong();
    }

    private static long required(JsonObject json, String name) {
        if (absent(json, name)) {
            throw new JsonParseException("it lacks " + name);
        }
        return json.get(name).getAsLong();
    }

    private static double real(JsonObject json, String name) {
        return absent(json, name) ? Double.NaN : json.get(name).getAsDouble();
    }

    private static Map<String, Double> numbers(JsonObject json, String name) {
        if (absent(json, name) || json.get(name) instanceof JsonArray) {
            return Map.of();
        }
        Map<String, Double> values = new LinkedHashMap<>();
        json.getAsJsonObject(name).entrySet().forEach(entry -> values.put(entry.getKey(),
                entry.getValue().isJsonNull() ? Double.NaN : entry.getValue().getAsDouble()));
        return Collections.unmodifiableMap(values);
    }
}
