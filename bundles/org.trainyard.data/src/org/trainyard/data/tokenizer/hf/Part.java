package org.trainyard.data.tokenizer.hf;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.trainyard.run.UserError;

/** An object within a {@code tokenizer.json}, with errors that name the file and the place. Immutable. */
record Part(String place, JsonObject json) {

    static Part of(String place, JsonElement element) {
        if (!element.isJsonObject()) {
            throw new UserError(place + ": expected an object, found " + shorten(element));
        }
        return new Part(place, element.getAsJsonObject());
    }

    /** The value of "type". */
    String type() {
        return text("type");
    }

    boolean has(String name) {
        return json.has(name) && !json.get(name).isJsonNull();
    }

    JsonElement element(String name) {
        if (!has(name)) {
            throw new UserError(place + ": \"" + name + "\" is missing");
        }
        return json.get(name);
    }

    Part part(String name) {
        return of(place + "." + name, element(name));
    }

    List<Part> parts(String name) {
        List<Part> parts = new ArrayList<>();
        JsonArray array = array(name);
        for (int i = 0; i < array.size(); i++) {
            parts.add(of(place + "." + name + "[" + i + "]", array.get(i)));
        }
        return parts;
    }

    JsonArray array(String name) {
        JsonElement element = element(name);
        if (!element.isJsonArray()) {
            throw wrong(name, "an array");
        }
        return element.getAsJsonArray();
    }

    String text(String name) {
        JsonElement element = element(name);
        if (!element.isJsonPrimitive() || !element.getAsJsonPrimitive().isString()) {
            throw wrong(name, "a text");
        }
        return element.getAsString();
    }

    String text(String name, String absent) {
        return has(name) ? text(name) : absent;
    }

    boolean flag(String name, boolean absent) {
        if (!has(name)) {
            return absent;
        }
        if (!json.get(name).isJsonPrimitive() || !json.get(name).getAsJsonPrimitive().isBoolean()) {
            throw wrong(name, "true or false");
        }
        return json.get(name).getAsBoolean();
    }

    int number(String name, int absent) {
        if (!has(name)) {
            return absent;
        }
        try {
            return json.get(name).getAsInt();
        } catch (NumberFormatException | UnsupportedOperationException | IllegalStateException e) {
            throw wrong(name, "a whole number");
        }
    }

    /** A pattern: {@code {"String": …}} or {@code {"Regex": …}}, or a text as it is. */
    Pattern pattern(String name) {
        JsonElement element = element(name);
        if (element.isJsonPrimitive()) {
            return Pattern.compile(Pattern.quote(text(name)));
        }
        Part pattern = part(name);
        if (pattern.has("String")) {
            return Pattern.compile(Pattern.quote(pattern.text("String")));
        }
        String regex = pattern.text("Regex");
        try {
            return Patterns.compile(regex);
        } catch (PatternSyntaxException e) {
            throw new UserError(pattern.place + ".Regex: the pattern \"" + regex + "\" is not understood: " + e.getDescription());
        }
    }

    UserError unknown(String what, String known) {
        return new UserError(place + ": the " + what + " \"" + type() + "\" is not known; known are " + known);
    }

    private UserError wrong(String name, String expected) {
        return new UserError(place + "." + name + ": expected " + expected + ", found " + shorten(json.get(name)));
    }

    private static String shorten(JsonElement element) {
        String text = element.toString();
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
