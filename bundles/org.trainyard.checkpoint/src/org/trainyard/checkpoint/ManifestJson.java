package org.trainyard.checkpoint;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trainyard.checkpoint.Manifest.FileEntry;
import org.trainyard.checkpoint.Manifest.PieceEntry;
import org.trainyard.checkpoint.Manifest.TensorEntry;
import org.trainyard.checkpoint.safetensors.DType;
import org.trainyard.run.UserError;

/** The manifest as JSON. */
final class ManifestJson {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private ManifestJson() {
    }

    static String format(Manifest manifest) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", "trainyard-checkpoint");
        json.addProperty("format", Manifest.FORMAT);
        json.addProperty("iteration", manifest.iteration());
        json.addProperty("created", manifest.created());
        JsonObject files = new JsonObject();
        manifest.files().forEach((name, entry) -> {
            JsonObject file = new JsonObject();
            file.addProperty("size", entry.size());
            file.addProperty("sha256", entry.sha256());
            files.add(name, file);
        });
        json.add("files", files);
        JsonObject groups = new JsonObject();
        manifest.groups().forEach((group, tensors) -> {
            JsonObject entries = new JsonObject();
            tensors.forEach((name, tensor) -> entries.add(name, tensor(tensor)));
            groups.add(group, entries);
        });
        json.add("tensors", groups);
        return GSON.toJson(json) + "\n";
    }

    private static JsonObject tensor(TensorEntry tensor) {
        JsonObject json = new JsonObject();
        json.addProperty("dtype", tensor.dtype().name());
        json.add("shape", GSON.toJsonTree(tensor.shape()));
        JsonArray pieces = new JsonArray();
        for (PieceEntry piece : tensor.pieces()) {
            JsonObject entry = new JsonObject();
            entry.addProperty("file", piece.file());
            entry.addProperty("key", piece.key());
            entry.add("offset", GSON.toJsonTree(piece.offset()));
            entry.add("shape", GSON.toJsonTree(piece.shape()));
            entry.addProperty("crc32c", String.format("%08x", piece.crc32c()));
            pieces.add(entry);
        }
        json.add("pieces", pieces);
        return json;
    }

    /**
     * Reads a manifest whose hash was checked before.
     *
     * @param where for messages
     */
    static Manifest parse(String where, String text) {
        try {
            JsonObject json = JsonParser.parseString(text).getAsJsonObject();
            int format = json.get("format").getAsInt();
            if (format != Manifest.FORMAT) {
                throw new UserError(where + ": checkpoint format " + format + " is not known here; this version reads format "
                        + Manifest.FORMAT);
            }
            Map<String, FileEntry> files = new LinkedHashMap<>();
            for (Map.Entry<String, JsonElement> file : json.getAsJsonObject("files").entrySet()) {
                JsonObject entry = file.getValue().getAsJsonObject();
                files.put(plainName(where, file.getKey()),
                        new FileEntry(entry.get("size").getAsLong(), entry.get("sha256").getAsString()));
            }
            Map<String, Map<String, TensorEntry>> groups = new LinkedHashMap<>();
            for (Map.Entry<String, JsonElement> group : json.getAsJsonObject("tensors").entrySet()) {
                Map<String, TensorEntry> tensors = new LinkedHashMap<>();
                for (Map.Entry<String, JsonElement> tensor : group.getValue().getAsJsonObject().entrySet()) {
                    tensors.put(tensor.getKey(), tensor(where, files, tensor.getKey(), tensor.getValue().getAsJsonObject()));
                }
                groups.put(group.getKey(), tensors);
            }
            return new Manifest(json.get("iteration").getAsLong(), json.get("created").getAsString(), files, groups);
        } catch (JsonParseException | IllegalStateException | NullPointerException | ClassCastException
                | UnsupportedOperationException | IllegalArgumentException e) {
            throw new UserError(where + " is not a checkpoint manifest: " + e.getMessage(), e);
        }
    }

    private static TensorEntry tensor(String where, Map<String, FileEntry> files, String name, JsonObject json) {
        List<PieceEntry> pieces = new ArrayList<>();
        for (JsonElement element : json.getAsJsonArray("pieces")) {
            JsonObject piece = element.getAsJsonObject();
            String file = piece.get("file").getAsString();
            if (!files.containsKey(file)) {
                throw new UserError(where + ": tensor " + name + " lies in " + file + ", which the manifest does not list");
            }
            pieces.add(new PieceEntry(file, piece.get("key").getAsString(), GSON.fromJson(piece.get("offset"), long[].class),
                    GSON.fromJson(piece.get("shape"), long[].class), Integer.parseUnsignedInt(piece.get("crc32c").getAsString(), 16)));
        }
        return new TensorEntry(DType.valueOf(json.get("dtype").getAsString()),
                GSON.fromJson(json.get("shape"), long[].class), List.copyOf(pieces));
    }

    /** A manifest must not lead out of its directory. */
    private static String plainName(String where, String name) {
        if (name.isEmpty() || name.startsWith(".") || name.contains("/") || name.contains("\\")) {
            throw new UserError(where + ": " + name + " is not the name of a file in the checkpoint");
        }
        return name;
    }
}
