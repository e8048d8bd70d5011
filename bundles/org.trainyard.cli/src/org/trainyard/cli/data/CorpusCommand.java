package org.trainyard.cli.data;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.trainyard.cli.Command;
import org.trainyard.cli.CommandContext;
import org.trainyard.cli.CommandLine;
import org.trainyard.cli.Progress;
import org.trainyard.cli.Units;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.data.corpus.Checkpoints;
import org.trainyard.data.corpus.CorpusCleaner;
import org.trainyard.data.corpus.CorpusDeduplication;
import org.trainyard.data.corpus.UrlFilter;
import org.trainyard.data.preprocess.InputFiles;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.NewFolders;
import org.trainyard.run.UserError;

/** {@code trainyard corpus}: cleans a collection of JSON lines before it is preprocessed, and leaves out what is there twice. */
public final class CorpusCommand implements Command {
    private static final String CHECKPOINT_SECONDS = "--checkpoint-seconds";
    private static final double DEFAULT_CHECKPOINT_SECONDS = 60;

    private static Flags flags() {
        return CorpusFlags.declare().value(CHECKPOINT_SECONDS, "S", "time between points to go on from if it is stopped or killed (default 60)")
            .notes("Several inputs become one file. Stopped or killed, the same command goes on from the last such point, to the same bytes; before the first it"
                + " leaves nothing.");
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
        Path groups = f.has("--groups") ? context.resolve(f.text("--groups", null)) : null;
        Path counts = f.has("--report") ? context.resolve(f.text("--report", null)) : null;
        List<Path> written = Stream.of(output, groups, counts).filter(Objects::nonNull).toList();
        for (Path file : written) {
            refuseOverwriting(file, inputs);
        }
        TokenizerFlags.tellUnused(context, f);
        Checkpoints checkpoints = new Checkpoints(identity(context, arguments, inputs), f.real(CHECKPOINT_SECONDS, DEFAULT_CHECKPOINT_SECONDS, 0));
        CorpusCleaner.Report report;
        List<NewFolders> made = new ArrayList<>();
        try (Progress progress = context.progress()) {
            written.forEach(file -> made.addFirst(folderOf(file)));
            if (f.has("--deduplicate")) {
                report = CorpusDeduplication.run(inputs, CorpusFlags.deduplication(f), output, groups, checkpoints, done -> step(context, progress, done));
            } else {
                report = new CorpusCleaner(options(context, f)).run(inputs, output, checkpoints, done -> step(context, progress, done));
            }
        } catch (RuntimeException e) {
            made.forEach(NewFolders::removeEmpty);
            throw e;
        }
        report.firstBroken().forEach(line -> context.err().println("skipped: " + line));
        tell(context, report, output);
        if (counts != null) {
            AtomicFiles.writeString(counts, new GsonBuilder().setPrettyPrinting().create().toJson(report) + "\n");
        }
        return CommandLine.SUCCESS;
    }

    private static NewFolders folderOf(Path file) {
        try {
            return NewFolders.make(file.getParent());
        } catch (IOException e) {
            throw AtomicFiles.cannotWrite(file, e);
        }
    }

    /** What is collected cannot be had again. */
    private static void refuseOverwriting(Path output, List<Path> inputs) throws IOException {
        for (Path input : inputs) {
            if (Files.exists(output) && Files.exists(input) && Files.isSameFile(output, input)) {
                throw new UserError(output + ": is an input, which would be overwritten; give the output another name");
            }
        }
    }

    private static void step(CommandContext context, Progress progress, long done) {
        context.stop().check();
        progress.update(Units.count(done) + " documents");
    }

    private static CorpusCleaner.Options options(CommandContext context, ParsedFlags f) {
        UrlFilter urls = f.has("--url-blacklist") ? new UrlFilter(readLines(context.resolve(f.text("--url-blacklist", null)))) : null;
        List<Path> tasks = files(context, f, "--tasks");
        return CorpusFlags.cleaning(f, context::resolve, urls,
            tasks.isEmpty() ? null : CorpusCleaner.tasks(tasks, CorpusFlags.taskKey(f), CorpusFlags.tasks(f)));
    }

    /** The flags, and size and time of every file that they name. */
    private static String identity(CommandContext context, List<String> arguments, List<Path> inputs) {
        StringBuilder text = new StringBuilder(String.join(" ", arguments));
        List<Path> files = new ArrayList<>(inputs);
        arguments.stream().filter(word -> !word.startsWith("--") || word.contains("=")).map(word -> context.resolve(word.substring(word.indexOf('=') + 1)))
            .filter(Files::isRegularFile).forEach(files::add);
        try {
            for (Path file : files) {
                text.append('\n').append(file).append(' ').append(Files.size(file)).append(' ').append(Files.getLastModifiedTime(file).toMillis());
            }
        } catch (IOException e) {
            throw new UserError("cannot read a file that the flags name: " + AtomicFiles.reason(e), e);
        }
        return text.toString();
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
        for (Path file : files) {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new UserError(flag + " " + file + (Files.isDirectory(file) ? ": is a folder; name its files, such as \"" + file + "/*.jsonl\""
                    : ": is a pipe or device, but may be read more than once; write its text to a file first"));
            }
        }
        return files;
    }

    private static void tell(CommandContext context, CorpusCleaner.Report report, Path output) {
        context.out().println("Read " + Units.count(report.read()) + " documents, wrote " + Units.count(report.written()) + " to " + output);
        report.reasons().forEach(reason -> context.out().println("  left out: " + reason));
        if (report.repaired() > 0) {
            context.out().println("  repaired: " + Units.count(report.repaired()));
        }
        if (report.cut() > 0) {
            context.out().println("  cut into parts: " + Units.count(report.cut()));
        }
    }
}
