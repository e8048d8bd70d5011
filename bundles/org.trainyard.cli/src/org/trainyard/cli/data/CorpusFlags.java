package org.trainyard.cli.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.data.corpus.CorpusCleaner;
import org.trainyard.data.corpus.CorpusDeduplication;
import org.trainyard.data.corpus.LanguageIdentifier;
import org.trainyard.data.corpus.TaskOverlap;
import org.trainyard.data.corpus.UrlFilter;
import org.trainyard.run.UserError;

/** The flags of {@code trainyard corpus}, which its Spark job takes too. Stateless. */
public final class CorpusFlags {
    private static final int LEAST_TOKENS = 128;
    private static final String SKIP_BAD_LINES = "--skip-bad-lines";
    private static final int GRAM = 13;
    private static final int SHORTEST_GRAM = 8;
    private static final double THRESHOLD = 0.8;
    private static final List<String> OF_CLEANING = List.of("--min-tokens", "--language", "--url-blacklist", "--tasks", "--task-key", "--ngram",
        "--min-ngram", "--add-id", "--tokenizer-type");

    private CorpusFlags() {
    }

    /** Declares them. */
    public static Flags declare() {
        return TokenizerFlags.declare(Flags.of("corpus", "Cleans JSON lines: repairs texts, leaves out refused sources, other languages and short documents,"
            + " cuts out what test tasks hold, or leaves out near-duplicates.")
            .values("--input", "FILE", "JSON lines, also .gz and .zst; names may hold * ? [ ] { }")
            .required("--output", "FILE", "where the rest goes, in order; compressed if it ends in .gz or .zst")
            .value("--key", "KEY", "the key of the text (default text)")
            .toggle(SKIP_BAD_LINES, "leave out lines that are no JSON object with a text, count them and tell the first")
            .toggle("--deduplicate", "leave out near-duplicates (MinHash, LSH) and do nothing else")
            .value("--threshold", "S", "with --deduplicate: the similarity from which two texts are one (default " + THRESHOLD + ")")
            .value("--groups", "FILE", "with --deduplicate: write each group's line numbers")
            .value("--min-tokens", "N", "leave out documents with fewer tokens, or words if no tokenizer is given (default " + LEAST_TOKENS + ")")
            .values("--language", "CODE", "keep documents in these of 99 languages, by ISO 639-1 such as en; a wrong code lists them (default: all)")
            .value("--url-blacklist", "FILE", "domains, one a line, whose documents (key url) are left out, as are files that are no text")
            .values("--tasks", "FILE", "JSON lines of test tasks; what documents share with them is cut out")
            .value("--task-key", "KEY", "with --tasks: the key of their text (default: that of --key)")
            .value("--ngram", "N", "with --tasks: words that must agree (default " + GRAM + ")")
            .value("--min-ngram", "N", "with --tasks: words from which a task's text that is shorter than that counts as a whole (default " + SHORTEST_GRAM + ")")
            .value("--add-id", "PREFIX", "give every document an id: PREFIX and its number")
            .value("--report", "FILE", "write the counts as JSON"));
    }

    /** The key of the text. */
    public static String key(ParsedFlags f) {
        return f.text("--key", "text");
    }

    /** The key of a test task's text. */
    public static String taskKey(ParsedFlags f) {
        return f.text("--task-key", key(f));
    }

    /** What is asked of leaving out duplicates, which does nothing else. */
    public static CorpusDeduplication.Options deduplication(ParsedFlags f) {
        for (String flag : OF_CLEANING) {
            if (f.has(flag)) {
                throw new UserError(flag + " means nothing with --deduplicate, which is a run of its own: clean first, then leave out duplicates");
            }
        }
        double threshold = f.real("--threshold", THRESHOLD, 0);
        if (threshold > 1) {
            throw new UserError("--threshold " + threshold + ": expected a number from 0 to 1");
        }
        return new CorpusDeduplication.Options(key(f), threshold, f.has(SKIP_BAD_LINES));
    }

    /** What is to be cut out, as yet without a task. */
    public static TaskOverlap tasks(ParsedFlags f) {
        return new TaskOverlap(f.integer("--ngram", GRAM, 2, 100), f.integer("--min-ngram", SHORTEST_GRAM, 2, 100));
    }

    /**
     * What is asked of cleaning.
     *
     * @param resolve says which file a tokenizer's path means
     * @param urls of {@code --url-blacklist}, or null
     * @param tasks of {@code --tasks}, or null
     */
    public static CorpusCleaner.Options cleaning(ParsedFlags f, Function<String, Path> resolve, UrlFilter urls, TaskOverlap tasks) {
        for (String flag : List.of("--threshold", "--groups")) {
            if (f.has(flag)) {
                throw new UserError(flag + " means something only with --deduplicate");
            }
        }
        for (String flag : List.of("--task-key", "--ngram", "--min-ngram")) {
            if (f.has(flag) && !f.has("--tasks")) {
                throw new UserError(flag + " means something only with --tasks");
            }
        }
        ToIntFunction<String> length = TokenizerFlags.create(resolve, f).<ToIntFunction<String>>map(t -> text -> t.tokenize(text).length)
            .orElse(text -> text.isBlank() ? 0 : text.strip().split("\\s+").length);
        return new CorpusCleaner.Options(key(f), urls, languages(f), length,
            f.integer("--min-tokens", LEAST_TOKENS, 0, Integer.MAX_VALUE), tasks, f.has(SKIP_BAD_LINES), f.text("--add-id", null));
    }

    /** Those of {@code --language}, or null. */
    private static Set<String> languages(ParsedFlags f) {
        Set<String> languages = new TreeSet<>();
        for (String code : f.texts("--language", List.of())) {
            Set<String> named = LanguageIdentifier.named(code);
            if (named.isEmpty()) {
                throw new UserError("--language " + code + ": expected codes of ISO 639-1, or of ISO 639-3 where it has none: "
                    + String.join(", ", LanguageIdentifier.languages()));
            }
            languages.addAll(named);
        }
        return languages.isEmpty() ? null : languages;
    }
}
