package org.trainyard.models.train;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.trainyard.config.model.DataSettings;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/**
 * The datasets a configuration names, however it names them: on the command line, in a file of words ({@code --data-args-path}) or in a
 * JSON file with a list for each split ({@code --per-split-data-args-path}). Each list is prefixes, or weights and prefixes in turn.
 */
record DataPaths(List<String> all, List<String> train, List<String> valid, List<String> test) {

    /** @throws UserError naming the flag and the file */
    static DataPaths of(DataSettings d) {
        if (d.getDataArgsPath() != null) return new DataPaths(words(d.getDataArgsPath()), List.of(), List.of(), List.of());
        if (d.getPerSplitDataArgsPath() != null) return perSplit(d.getPerSplitDataArgsPath());
        return new DataPaths(copy(d.getDataPath()), copy(d.getTrainDataPath()), copy(d.getValidDataPath()), copy(d.getTestDataPath()));
    }

    boolean perSplit() { return !train.isEmpty() || !valid.isEmpty() || !test.isEmpty(); }

    private static List<String> copy(List<String> setting) { return setting == null ? List.of() : List.copyOf(setting); }

    private static String read(String flag, String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UserError(flag + " " + file + ": cannot be read: " + AtomicFiles.reason(e), e);
        }
    }

    private static List<String> words(String file) {
        String text = read("--data-args-path", file).strip();
        if (text.isEmpty()) throw new UserError("--data-args-path " + file + ": is empty; it should name datasets, with weights or without");
        return List.of(text.split("\\s+"));
    }

    private static DataPaths perSplit(String file) {
        String flag = "--per-split-data-args-path";
        try {
            JsonObject o = JsonParser.parseString(read(flag, file)).getAsJsonObject();
            return new DataPaths(List.of(), list(o, "train"), list(o, "valid"), list(o, "test"));
        } catch (JsonParseException | IllegalStateException e) {
            throw new UserError(flag + " " + file + ": should be a JSON object with lists 'train', 'valid' and 'test': " + e.getMessage(), e);
        }
    }

    private static List<String> list(JsonObject o, String key) {
        JsonElement e = o.get(key);
        if (e == null || e.isJsonNull()) return List.of();
        if (!(e instanceof JsonArray a)) throw new IllegalStateException("'" + key + "' is not a list");
        return a.asList().stream().map(JsonElement::getAsString).toList();
    }
}
