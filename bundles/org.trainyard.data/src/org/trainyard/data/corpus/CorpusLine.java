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
    /** Unlike {@code JsonParser}, it takes no bare words for strings. */
    private static final TypeAdapter<JsonElement> STRICT = GSON.getAdapter(JsonElement.class);

    /** The error to throw for it. */
    UserError broken(String why) {
        return new UserError(file + ":" + number + ": " + why);
    }

    /** @throws UserError if it is no JSON object */
    JsonObject json() {
        try {
            JsonReader reader = new JsonReader(new StringReader(text));
            JsonElement element = STRICT.read(reader);
            if (element.isJsonObject() && reader.peek() == JsonToken.END_DOCUMENT) {
                return element.getAsJsonObject();
            }
        } catch (IOException | JsonParseException e) {
            // told below
        }
        throw broken("is no JSON object");
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
