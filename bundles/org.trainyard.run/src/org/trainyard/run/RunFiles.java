package org.trainyard.run;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The small JSON files of a run directory: how each is written and read. */
final class RunFiles {
    private static final int FORMAT = 1;
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().serializeNulls().create();

    private RunFiles() {
    }

    static void writeInfo(Path file, RunInfo info) {
        JsonObject json = new JsonObject();
        json.addProperty("format", FORMAT);
        json.addProperty("id", info.id());
        json.addProperty("name", info.name());
        json.addProperty("created", info.created().toString());
        JsonArray command = new JsonArray();
        info.command().forEach(command::add);
        json.add("command", command);
        json.addProperty("model", info.model());
        AtomicFiles.writeString(file, GSON.toJson(json) + "\n");
    }

    static RunInfo readInfo(Path file) {
        try {
            JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
            int format = json.get("format").getAsInt();
            if (format != FORMAT) {
                throw new UserError(file + ": run format " + format + " is not known here; this version reads format " + FORMAT);
            }
            List<String> command = new ArrayList<>();
            json.getAsJsonArray("command").forEach(argument -> command.add(argument.getAsString()));
            return new RunInfo(json.get("id").getAsString(), json.get("name").getAsString(),
                    Instant.parse(json.get("created").getAsString()), command, json.get("model").getAsString());
        } catch (IOException e) {
            throw new UserError("cannot read " + file + ": " + AtomicFiles.reason(e), e);
        } catch (JsonParseException | IllegalStateException | NullPointerException | ClassCastException
                | UnsupportedOperationException | NumberFormatException | java.time.DateTimeException e) {
            throw new UserError(file + " is damaged: it must be a JSON object with format, id, name, created, command and model", e);
        }
    }

    static String toJson(RunStatus status) {
        JsonObject json = new JsonObject();
        json.addProperty("pid", status.pid());
        json.addProperty("host", status.host());
        json.addProperty("started", status.started().toString());
        json.addProperty("state", status.state().word());
        json.addProperty("exit_code", status.exitCode());
        json.addProperty("message", status.message());
        json.addProperty("iteration", status.iteration());
        return GSON.toJson(json) + "\n";
    }

    /** Empty when there is no status or it is unreadable (which an unsynced file may be after a power failure). */
    static Optional<RunStatus> readStatus(Path file) {
        try {
            JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
            JsonElement exitCode = json.get("exit_code");
            JsonElement message = json.get("message");
            return Optional.of(new RunStatus(RunState.valueOf(json.get("state").getAsString().toUpperCase(Locale.ROOT)),
                    json.get("pid").getAsLong(), json.get("host").getAsString(),
                    Instant.parse(json.get("started").getAsString()),
                    exitCode == null || exitCode.isJsonNull() ? null : exitCode.getAsInt(),
                    message == null || message.isJsonNull() ? "" : message.getAsString(),
                    json.get("iteration").getAsLong()));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    static ControlRequest writeRequest(Path file, ControlRequest.Kind kind, String by) {
        ControlRequest request = new ControlRequest(UUID.randomUUID().toString(), kind, by, Instant.now());
        JsonObject json = new JsonObject();
        json.addProperty("id", request.id());
        json.addProperty("request", kind.word());
        json.addProperty("by", by);
        json.addProperty("time", request.time().toString());
        AtomicFiles.writeString(file, GSON.toJson(json) + "\n");
        return request;
    }

    static Optional<ControlRequest> readRequest(Path file, Consumer<String> problems) {
        String text;
        try {
            text = Files.readString(file);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            problems.accept("cannot read " + file + ": " + AtomicFiles.reason(e));
            return Optional.empty();
        }
        try {
            JsonObject json = JsonParser.parseString(text).getAsJsonObject();
            return Optional.of(new ControlRequest(json.get("id").getAsString(),
                    ControlRequest.Kind.valueOf(json.get("request").getAsString().toUpperCase(Locale.ROOT)),
                    json.has("by") ? json.get("by").getAsString() : "unknown",
                    Instant.parse(json.get("time").getAsString())));
        } catch (RuntimeException e) {
            problems.accept("ignored a request that cannot be understood; control.json must hold id, request (stop, save"
                    + " or evaluate), by and time, found: " + text.strip().replace('\n', ' '));
            return Optional.empty();
        }
    }

    static Optional<ControlRequest> takeRequest(Path file, Consumer<String> problems) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        // renamed before it is read, so that a newer request written meanwhile is not deleted unread
        Path taken = file.resolveSibling("." + file.getFileName() + ".taken");
        try {
            Files.move(file, taken, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Optional<ControlRequest> request = readRequest(taken, problems);
            Files.deleteIfExists(taken);
            return request;
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            problems.accept("cannot take the request in " + file + ": " + AtomicFiles.reason(e));
            return Optional.empty();
        }
    }
}
