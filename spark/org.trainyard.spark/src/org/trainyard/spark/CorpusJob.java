package org.trainyard.spark;

import com.google.gson.GsonBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.trainyard.cli.data.CorpusFlags;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.data.corpus.CorpusCleaner;
import org.trainyard.data.corpus.CorpusDeduplication;
import org.trainyard.data.corpus.TaskOverlap;
import org.trainyard.data.corpus.UrlFilter;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/**
 * {@code trainyard corpus} as a job for {@code spark-submit}: the same flags and results. Inputs may be whatever Hadoop reads; what it writes are
 * folders, whose files in the order of their names hold what the one file of {@code trainyard corpus} would. Exit code 2 for bad input.
 */
public final class CorpusJob {
    static final String PORTION_BYTES = "--portion-bytes";
    private static final int DEFAULT_PORTION = 64 << 20;
    private static final int BAD_INPUT = 2;

    private CorpusJob() {
    }

    public static void main(String[] arguments) {
        SparkConf settings = new SparkConf().setIfMissing("spark.app.name", "trainyard corpus")
            .set("spark.serializer", "org.apache.spark.serializer.JavaSerializer"); // Kryo cannot make records
        if (List.of(arguments).contains("--help")) {
            System.out.print(usage());
            return;
        }
        try {
            flags().parse(List.of(arguments)); // before a cluster is asked for anything
            try (JavaSparkContext spark = new JavaSparkContext(settings)) {
                run(spark, List.of(arguments), System.out);
            }
        } catch (UserError e) {
            System.err.println("trainyard: " + e.getMessage());
            System.exit(BAD_INPUT);
        }
    }

    static Flags flags() {
        return CorpusFlags.declare().value(PORTION_BYTES, "N", "bytes of input that a task handles at once (default " + DEFAULT_PORTION + ")");
    }

    static String usage() {
        return flags().usage("spark-submit [Spark's options] org.trainyard.spark.jar");
    }

    /**
     * Runs the job that the flags ask for.
     *
     * @throws UserError also for what a task complains of
     */
    static CorpusCleaner.Report run(JavaSparkContext spark, List<String> words, PrintStream out) {
        try {
            return run(spark, words, flags().parse(words), out);
        } catch (Exception e) { // Spark throws checked exceptions that it does not declare
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof UserError told) {
                    throw told;
                }
            }
            throw e;
        }
    }

    private static CorpusCleaner.Report run(JavaSparkContext spark, List<String> words, ParsedFlags f, PrintStream out) {
        List<String> patterns = f.texts("--input", List.of());
        if (patterns.isEmpty()) {
            throw new UserError("--input is missing: give files or folders of JSON lines");
        }
        Configuration hadoop = spark.hadoopConfiguration();
        String output = f.text("--output", null);
        String groups = f.text("--groups", null);
        LineFiles.checkFree("--output", output, hadoop);
        if (groups != null) {
            LineFiles.checkFree("--groups", groups, hadoop);
        }
        long portion = f.whole(PORTION_BYTES, DEFAULT_PORTION, 1, Long.MAX_VALUE);
        CorpusCleaner.Report report;
        if (f.has("--deduplicate")) {
            CorpusDeduplication.Options options = CorpusFlags.deduplication(f);
            CorpusInput input = new CorpusInput(spark, patterns, portion, options.skipBroken() ? options.key() : null);
            report = DuplicateJob.run(input, options, output, groups);
        } else {
            CorpusInput input = new CorpusInput(spark, patterns, portion, null);
            UrlFilter urls = f.has("--url-blacklist") ? urls(f.text("--url-blacklist", null), hadoop) : null;
            TaskOverlap tasks = f.has("--tasks") ? tasks(spark, f) : null;
            report = CleanJob.run(input, f, new CleanJob.Instructions(List.copyOf(words), urls, tasks), output);
        }
        report.firstBroken().forEach(line -> out.println("skipped: " + line));
        out.println("Read " + report.read() + " documents, wrote " + report.written() + " to " + output);
        report.reasons().forEach(reason -> out.println("  left out: " + reason));
        if (f.has("--report")) {
            write(f.text("--report", null), new GsonBuilder().setPrettyPrinting().create().toJson(report) + "\n", hadoop);
        }
        return report;
    }

    private static UrlFilter urls(String file, Configuration hadoop) {
        Path path = new Path(file);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(path.getFileSystem(hadoop).open(path), StandardCharsets.UTF_8))) {
            return new UrlFilter(in.lines().toList());
        } catch (IOException e) {
            throw new UserError("--url-blacklist " + file + ": cannot be read: " + AtomicFiles.reason(e), e);
        }
    }

    private static TaskOverlap tasks(JavaSparkContext spark, ParsedFlags f) {
        TaskOverlap tasks = CorpusFlags.tasks(f);
        String key = CorpusFlags.taskKey(f);
        new CorpusInput(spark, f.texts("--tasks", List.of()), DEFAULT_PORTION, null).here(line -> tasks.addTask(line.string(key)));
        return tasks;
    }

    private static void write(String file, String text, Configuration hadoop) {
        Path path = new Path(file);
        try (OutputStream out = path.getFileSystem(hadoop).create(path, true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UserError("cannot write " + file + ": " + AtomicFiles.reason(e), e);
        }
    }
}
