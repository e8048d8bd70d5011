package org.trainyard.data.corpus;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.trainyard.run.UserError;

/**
 * A line of a corpus.
 *
 * @param file what to call its file in messages
 * @param number the line's number in it, from 1
 */
public record CorpusLine(String file, long number, String text) {
    /** The error to throw for it. */
    UserError broken(String why) {
        return new UserError(file + ":" + number + ": " + why);
    }

    /** @throws UserError if it is no JSON object */
    JsonObject json() {
        try {
            JsonElement element = JsonParser.parseString(text);
            if (element.isJsonObject()) {
                return element.getAsJsonObject();
            }
        } catch (JsonParseException e) {
            // told below
        }
        throw broken("is no JSON object");
    }

    /** The string of a key of an object on the line. */
    String string(JsonObject object, String key) {
        JsonElement value = object.get(key);
        if (value == null || !value.isJsonPrimitive()) {
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
