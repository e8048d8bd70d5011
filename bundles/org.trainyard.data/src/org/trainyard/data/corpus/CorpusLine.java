package org.trainyard.data.corpus;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.trainyard.run.UserError;

/**
 * A line of a corpus.
 *
 * @param file what to call its file in messages
 * @param number the line's number in it, from 1
 */
public record CorpusLine(String file, long number, String text) {
    /** Writes what it reads: keys without a value stay, and no sign is written as if for HTML. */
    static final Gson GSON = new GsonBuilder().disableHtmlEscaping().serializeNulls().create();
    private static final List<String> SPECIAL = List.of("NaN", "Infinity", "-Infinity");
    /** Unlike {@code JsonParser}, it takes no bare words for strings. */
    private static final TypeAdapter<JsonElement> STRICT = GSON.getAdapter(JsonElement.class);

    /** A line that is not what it should be, named by file and number. */
    static final class Broken extends UserError {
        private static final long serialVersionUID = 1L;

        private Broken(String message) {
            super(message);
        }
    }

    private Broken broken(String why) {
        return new Broken(file + ":" + number + ": " + why);
    }

    /** What is wrong with the line, named by file and number, if it is no object with a string under the key; otherwise null. */
    public String complaint(String key) {
        try {
            string(key);
            return null;
        } catch (Broken e) {
            return e.getMessage();
        }
    }

    /**
     * The object; what Python and Parquet have beyond JSON's numbers, NaN and infinities, is null in it.
     *
     * @throws UserError if it is no JSON object
     */
    JsonObject json() {
        JsonObject object = parse(text);
        object = object == null ? parse(withoutSpecialNumbers()) : object;
        if (object == null) {
            throw broken("is no JSON object");
        }
        return object;
    }

    /** The object, or null if it is none. */
    private static JsonObject parse(String text) {
        try {
            JsonReader reader = new JsonReader(new StringReader(text));
            JsonElement element = STRICT.read(reader);
            return element.isJsonObject() && reader.peek() == JsonToken.END_DOCUMENT ? element.getAsJsonObject() : null;
        } catch (IOException | JsonParseException e) {
            return null;
        }
    }

    private String withoutSpecialNumbers() {
        StringBuilder result = new StringBuilder(text.length());
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = i;
            String special = quoted ? null : SPECIAL.stream().filter(word -> text.startsWith(word, at)).findFirst().orElse(null);
            if (special != null) {
                result.append("null");
                i += special.length() - 1;
            } else if (quoted && c == '\\' && i + 1 < text.length()) {
                result.append(c).append(text.charAt(++i));
            } else {
                quoted ^= c == '"';
                result.append(c);
            }
        }
        return result.toString();
    }

    /** The string of a key of an object on the line. */
    String string(JsonObject object, String key) {
        JsonElement value = object.get(key);
        if (value == null || !value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
            throw broken("the key \"" + key + "\" is missing or no string");
        }
        return value.getAsString();
    }

    /**
     * The string of a key of the object on the line.
     *
     * @throws UserError if there is none
     */
    public String string(String key) {
        return string(json(), key);
    }
}
