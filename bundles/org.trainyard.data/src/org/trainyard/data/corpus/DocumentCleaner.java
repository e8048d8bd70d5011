package org.trainyard.data.corpus;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.trainyard.data.corpus.CorpusCleaner.Options;

/** Cleans a document, whatever becomes of the others. Immutable and thread-safe. */
public final class DocumentCleaner {
    /**
     * What became of a document.
     *
     * @param lines the JSON objects to keep: one, or as many as parts were left of the text
     * @param reason why none is kept, or null
     * @param repaired whether the text had to be repaired
     * @param complaint what is wrong with the line, if that is the reason; otherwise null
     */
    public record Cleaned(List<String> lines, String reason, boolean repaired, String complaint) {
        Cleaned(List<String> lines, String reason, boolean repaired) {
            this(lines, reason, repaired, null);
        }
    }

    private final Options options;

    public DocumentCleaner(Options options) {
        this.options = options;
    }

    /** @throws org.trainyard.run.UserError if the line is no JSON object or lacks the text, and such are not to be left out */
    public Cleaned clean(CorpusLine line) {
        try {
            return cleanSound(line);
        } catch (CorpusLine.Broken e) {
            if (!options.skipBroken()) {
                throw e;
            }
            return new Cleaned(List.of(), CorpusCleaner.BROKEN, false, e.getMessage());
        }
    }

    private Cleaned cleanSound(CorpusLine line) {
        JsonObject document = line.json();
        String original = line.string(document, options.key());
        boolean named = document.has("url") && !document.get("url").isJsonNull();
        if (options.urls() != null && named && options.urls().refuses(line.string(document, "url"))) {
            return new Cleaned(List.of(), "url", false);
        }
        String text = TextRepair.repair(original);
        boolean changed = !text.equals(original);
        if (options.languages() != null) {
            String language = LanguageIdentifier.of(text, options.languages());
            if (!options.languages().contains(language)) {
                return new Cleaned(List.of(), CorpusCleaner.LANGUAGE + language, changed);
            }
        }
        if (options.length().applyAsInt(text) < options.leastTokens()) {
            return new Cleaned(List.of(), "short", changed);
        }
        List<String> parts = options.tasks() == null ? List.of(text) : options.tasks().parts(text);
        List<String> lines = parts.stream().map(part -> {
            document.addProperty(options.key(), part);
            return CorpusLine.GSON.toJson(document);
        }).toList();
        return new Cleaned(lines, lines.isEmpty() ? "task" : null, changed);
    }

    /** A line with an id, under the key {@code id}. */
    public static String withId(String line, String id) {
        JsonObject document = JsonParser.parseString(line).getAsJsonObject();
        document.addProperty("id", id);
        return CorpusLine.GSON.toJson(document);
    }
}
