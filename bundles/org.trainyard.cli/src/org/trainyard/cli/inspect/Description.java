package org.trainyard.cli.inspect;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * What an inspector has to tell, in words for people and in JSON for machines, from one set of statements. Not thread-safe.
 */
final class Description {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().serializeSpecialFloatingPointValues().create();
    private static final int LABEL_WIDTH = 18;

    private final String headline;
    private final List<String> lines;
    private final List<String> problems;
    private final JsonObject json;

    /**
     * @param kind for machines: {@code run}, {@code dataset}, {@code checkpoint} …
     * @param headline for people
     */
    Description(String kind, String path, String headline) {
        this(headline, new ArrayList<>(), new ArrayList<>(), new JsonObject());
        json.addProperty("kind", kind);
        json.addProperty("path", path);
    }

    private Description(String headline, List<String> lines, List<String> problems, JsonObject json) {
        this.headline = headline;
        this.lines = lines;
        this.problems = problems;
        this.json = json;
    }

    /** The same for people; what is told to machines lies in an object of its own. */
    Description within(String key) {
        JsonObject inner = new JsonObject();
        json.add(key, inner);
        return new Description(headline, lines, problems, inner);
    }

    /** A fact in both forms. */
    Description fact(String label, String text, String key, Object value) {
        lines.add("  " + label + " ".repeat(Math.max(1, LABEL_WIDTH - label.length())) + text);
        json.add(key, value instanceof JsonElement element ? element : GSON.toJsonTree(value));
        return this;
    }

    /** A fact for machines only, told to people by another line. */
    Description value(String key, Object value) {
        json.add(key, value instanceof JsonElement element ? element : GSON.toJsonTree(value));
        return this;
    }

    /** A line for people only. */
    Description line(String text) {
        lines.add("  " + text);
        return this;
    }

    /** A heading for people only. */
    Description heading(String text) {
        lines.add("");
        lines.add(text);
        return this;
    }

    /** Something that is wrong with what was looked at. */
    Description problem(String text) {
        problems.add(text);
        return this;
    }

    boolean sound() {
        return problems.isEmpty();
    }

    void print(PrintStream out, boolean asJson) {
        if (asJson) {
            json.addProperty("valid", sound());
            json.add("problems", GSON.toJsonTree(problems));
            out.println(GSON.toJson(json));
            return;
        }
        out.println(headline);
        lines.forEach(out::println);
        if (!problems.isEmpty()) {
            out.println();
            problems.forEach(p -> out.println("PROBLEM: " + p));
        }
    }
}
