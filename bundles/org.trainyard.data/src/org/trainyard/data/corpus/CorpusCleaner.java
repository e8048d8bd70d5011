package org.trainyard.data.corpus;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.function.ToIntFunction;

/**
 * Cleans a corpus of JSON lines in one pass: documents are repaired, those of refused sources, of other languages and too short ones are
 * left out, what belongs to test tasks is cut out, and the rest gets ids. The order stays. An object runs once.
 */
public final class CorpusCleaner {
    /**
     * What to do.
     *
     * @param key the key of the text
     * @param urls refuses by the key {@code url}, or null
     * @param language the ISO code to keep, or null for all
     * @param length counts the tokens of a text
     * @param leastTokens documents with fewer are left out
     * @param tasks what to cut out, or null
     * @param idPrefix documents get the id of this prefix and their number, under {@code id}; or null
     */
    public record Options(String key, UrlFilter urls, String language, ToIntFunction<String> length, int leastTokens, TaskOverlap tasks,
            String idPrefix) {
    }

    /**
     * What became of a corpus.
     *
     * @param leftOut documents by the reason they were left out for
     */
    public record Report(long read, long written, long repaired, long cut, Map<String, Long> leftOut) {
    }

    private record Cleaned(JsonObject document, List<String> texts, String reason, boolean repaired) {
    }

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private final Options options;
    private long read;
    private long written;
    private long repaired;
    private long cut;
    private final Map<String, Long> leftOut = new TreeMap<>();

    public CorpusCleaner(Options options) {
        this.options = options;
    }

    /**
     * Reads the files and writes one, which appears when it is complete.
     *
     * @param progress told the number of documents read now and then; may throw to stop, then nothing is left behind
     */
    public Report run(List<Path> inputs, Path output, LongConsumer progress) {
        CorpusFiles.write(output, out -> CorpusFiles.read(inputs, this::clean, cleaned -> count(cleaned, out), () -> progress.accept(read)));
        return new Report(read, written, repaired, cut, leftOut);
    }

    private Cleaned clean(CorpusFiles.Line line) {
        JsonObject document = line.json();
        String original = line.string(document, options.key());
        if (options.urls() != null && document.has("url") && options.urls().refuses(line.string(document, "url"))) {
            return new Cleaned(document, List.of(), "url", false);
        }
        String text = TextRepair.repair(original);
        boolean changed = !text.equals(original);
        if (options.language() != null && !LanguageGuess.of(text).equals(options.language())) {
            return new Cleaned(document, List.of(), "language", changed);
        }
        if (options.length().applyAsInt(text) < options.leastTokens()) {
            return new Cleaned(document, List.of(), "short", changed);
        }
        List<String> parts = options.tasks() == null ? List.of(text) : options.tasks().parts(text);
        return new Cleaned(document, parts, parts.isEmpty() ? "task" : null, changed);
    }

    private void count(Cleaned cleaned, CorpusFiles.Lines out) throws java.io.IOException {
        read++;
        repaired += cleaned.repaired ? 1 : 0;
        if (cleaned.reason != null) {
            leftOut.merge(cleaned.reason, 1L, Long::sum);
            return;
        }
        cut += cleaned.texts.size() > 1 ? 1 : 0;
        for (String text : cleaned.texts) {
            JsonObject document = cleaned.document.deepCopy();
            document.addProperty(options.key(), text);
            if (options.idPrefix() != null) {
                document.addProperty("id", options.idPrefix() + written);
            }
            out.add(GSON.toJson(document));
            written++;
        }
    }

    /** Reads the texts of test tasks, for {@link TaskOverlap}: the key's string of each line. */
    public static TaskOverlap tasks(List<Path> files, String key, int gram) {
        TaskOverlap tasks = new TaskOverlap(gram);
        CorpusFiles.read(files, line -> line.string(line.json(), key), tasks::addTask, () -> { });
        return tasks;
    }
}
