package org.trainyard.cli.data;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.trainyard.cli.Command;
import org.trainyard.cli.CommandContext;
import org.trainyard.cli.CommandLine;
import org.trainyard.cli.Progress;
import org.trainyard.cli.Units;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.data.corpus.CorpusCleaner;
import org.trainyard.data.corpus.CorpusDeduplication;
import org.trainyard.data.corpus.LanguageGuess;
import org.trainyard.data.corpus.UrlFilter;
import org.trainyard.data.preprocess.InputFiles;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/** {@code trainyard corpus}: cleans a collection of JSON lines before it is preprocessed, and leaves out what is there twice. */
public final class CorpusCommand implements Command {
    private static final int LEAST_TOKENS = 128;
    private static final int GRAM = 13;

    private static Flags flags() {
        return TokenizerFlags.declare(Flags.of("corpus", "Cleans JSON lines: repairs texts, leaves out refused sources, other languages and short documents,"
            + " cuts out what test tasks hold, or leaves out near-duplicates.")
            .values("--input", "FILE", "JSON lines, also .gz and .zst; names may hold * ? [ ] { }")
            .required("--output", "FILE", "where the rest goes, in order; compressed if it ends in .gz")
            .value("--key", "KEY", "the key of the text (default text)")
            .toggle("--deduplicate", "leave out near-duplicates (MinHash, LSH) and do nothing else")
            .value("--threshold", "S", "with --deduplicate: the similarity from which two texts are one (default 0.8)")
            .value("--groups", "FILE", "with --deduplicate: write each group's line numbers")
            .value("--min-tokens", "N", "leave out documents with fewer tokens, or words if no tokenizer is given (default " + LEAST_TOKENS + ")")
            .value("--language", "CODE", "keep one language: " + String.join(", ", LanguageGuess.languages()) + " (default: all)")
            .value("--url-blacklist", "FILE", "domains, one a line, whose documents (key url) are left out, as are files that are no text")
            .values("--tasks", "FILE", "JSON lines of test tasks; what documents share with them is cut out")
            .value("--ngram", "N", "with --tasks: words that must agree (default " + GRAM + ")")
            .value("--add-id", "PREFIX", "give every document an id: PREFIX and its number")
            .value("--report", "FILE", "write the counts as JSON"))
            .notes("Several inputs become one file. Stopped or failed, it leaves nothing behind.");
    }

    @Override
    public String usage() {
        return flags().usage();
    }

    @Override
    public int run(CommandContext context, List<String> arguments) throws IOException {
        ParsedFlags f = flags().parse(arguments);
        List<Path> inputs = files(context, f, "--input");
        if (inputs.isEmpty()) {
            throw new UserError("--input is missing: give one or more files of JSON lines");
        }
        Path output = context.resolve(f.text("--output", null));
        String key = f.text("--key", "text");
        CorpusCleaner.Report report;
        try (Progress progress = context.progress()) {
            if (f.has("--deduplicate")) {
                Path groups = f.has("--groups") ? context.resolve(f.text("--groups", null)) : null;
                double threshold = f.real("--threshold", 0.8, 0);
                if (threshold > 1) {
                    throw new UserError("--threshold " + threshold + ": expected a number from 0 to 1");
                }
                report = CorpusDeduplication.run(inputs, key, threshold, output, groups, done -> step(context, progress, done));
            } else {
                report = new CorpusCleaner(options(context, f, key)).run(inputs, output, done -> step(context, progress, done));
            }
        }
        tell(context, report, output);
        if (f.has("--report")) {
            AtomicFiles.writeString(context.resolve(f.text("--report", null)), new GsonBuilder().setPrettyPrinting().create().toJson(report) + "\n");
        }
        return CommandLine.SUCCESS;
    }

    private static void step(CommandContext context, Progress progress, long done) {
        context.stop().check();
        progress.update(Units.count(done) + " documents");
    }

    private static CorpusCleaner.Options options(CommandContext context, ParsedFlags f, String key) throws IOException {
        for (String flag : List.of("--threshold", "--groups")) {
            if (f.has(flag)) {
                throw new UserError(flag + " means something only with --deduplicate");
            }
        }
        String language = f.choice("--language", null, List.copyOf(LanguageGuess.languages()));
        ToIntFunction<String> length = TokenizerFlags.create(context, f).<ToIntFunction<String>>map(t -> text -> t.tokenize(text).length)
            .orElse(text -> text.isBlank() ? 0 : text.strip().split("\\s+").length);
        UrlFilter urls = f.has("--url-blacklist") ? new UrlFilter(readLines(context.resolve(f.text("--url-blacklist", null)))) : null;
        List<Path> tasks = files(context, f, "--tasks");
        return new CorpusCleaner.Options(key, urls, language, length, f.integer("--min-tokens", LEAST_TOKENS, 0, Integer.MAX_VALUE),
            tasks.isEmpty() ? null : CorpusCleaner.tasks(tasks, key, f.integer("--ngram", GRAM, 2, 100)), f.text("--add-id", null));
    }

    private static List<String> readLines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UserError("--url-blacklist " + file + ": cannot be read: " + AtomicFiles.reason(e), e);
        }
    }

    private static List<Path> files(CommandContext context, ParsedFlags f, String flag) {
        List<Path> files = new ArrayList<>();
        f.texts(flag, List.of()).forEach(pattern -> files.addAll(InputFiles.expand(context.resolve(pattern).toString())));
        return files;
    }

    private static void tell(CommandContext context, CorpusCleaner.Report report, Path output) {
        context.out().println("Read " + Units.count(report.read()) + " documents, wrote " + Units.count(report.written()) + " to " + output);
        report.leftOut().forEach((reason, count) -> context.out().println("  left out: " + Units.count(count) + " (" + reason + ")"));
        if (report.repaired() > 0) {
            context.out().println("  repaired: " + Units.count(report.repaired()));
        }
        if (report.cut() > 0) {
            context.out().println("  cut into parts: " + Units.count(report.cut()));
        }
    }
}
