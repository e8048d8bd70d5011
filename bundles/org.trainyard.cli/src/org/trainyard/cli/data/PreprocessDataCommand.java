package org.trainyard.cli.data;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trainyard.cli.Command;
import org.trainyard.cli.CommandContext;
import org.trainyard.cli.CommandLine;
import org.trainyard.cli.Progress;
import org.trainyard.cli.StopSignal;
import org.trainyard.cli.Units;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.data.preprocess.InputFiles;
import org.trainyard.data.preprocess.PreprocessOptions;
import org.trainyard.data.preprocess.PreprocessProgress;
import org.trainyard.data.preprocess.PreprocessResult;
import org.trainyard.data.preprocess.Preprocessor;
import org.trainyard.data.preprocess.ProgressListener;
import org.trainyard.data.preprocess.TextForm;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.run.UserError;

/** {@code trainyard preprocess-data}: text to indexed datasets, with the flags of Megatron's tool. */
public final class PreprocessDataCommand implements Command {
    private static final List<String> FORMS = List.of("auto", "json-lines", "one-document", "blank-lines");
    private static final int DEFAULT_LOG_INTERVAL = 1000;

    private static Flags flags() {
        Flags flags = Flags.of("preprocess-data", "Tokenizes text into indexed datasets, PREFIX_KEY_document.bin and .idx for each key.")
            .values("--input", "FILE", "JSON lines or text, also .gz; names may hold * ? [ ] { }")
            .required("--output-prefix", "PREFIX", "path of the datasets without _KEY_document.bin");
        return TokenizerFlags.declare(flags)
            .values("--json-keys", "KEY", "keys of each JSON object to tokenize (default " + PreprocessOptions.DEFAULT_KEY + ")")
            .toggle("--append-eod", "end every document with the end-of-document token")
            .value("--workers", "N", "tokenizing threads (default: one a processor)")
            .value("--log-interval", "N", "documents between progress lines (default " + DEFAULT_LOG_INTERVAL + ")")
            .value("--form", "FORM", "how the input holds documents: " + String.join(", ", FORMS) + " (default auto: .txt is one document, else JSON lines)")
            .value("--partitions", "N", "1; more come with distributed preprocessing")
            .toggle("--keep-sequential-samples", "the order is kept anyway")
            .toggle("--split-sentences", "comes with BERT data")
            .toggle("--keep-newlines", "comes with --split-sentences")
            .value("--lang", "LANGUAGE", "comes with --split-sentences")
            .notes("Stopped or failed, it leaves nothing behind.");
    }

    @Override
    public String usage() {
        return flags().usage();
    }

    @Override
    public int run(CommandContext context, List<String> arguments) {
        ParsedFlags f = flags().parse(arguments);
        refuseWhatIsToCome(f);
        int logInterval = f.integer("--log-interval", DEFAULT_LOG_INTERVAL, 1, Integer.MAX_VALUE);
        int workers = f.integer("--workers", Runtime.getRuntime().availableProcessors(), 1, 1024);
        TextForm form = TextForm.valueOf(f.choice("--form", "auto", FORMS).toUpperCase(Locale.ROOT).replace('-', '_'));
        List<Path> inputs = inputs(context, f);
        Tokenizer tokenizer = TokenizerFlags.create(context, f)
            .orElseThrow(() -> new UserError("--tokenizer-type is missing: say which tokenizer to use, such as GPT2BPETokenizer"));
        PreprocessOptions options = PreprocessOptions.of(inputs, context.resolve(f.text("--output-prefix", null)), tokenizer)
            .withJsonKeys(f.texts("--json-keys", List.of(PreprocessOptions.DEFAULT_KEY))).withAppendEod(f.has("--append-eod")).withWorkers(workers)
            .withForm(form);
        PreprocessResult result;
        try (Progress progress = context.progress(); StopSignal.Registration _ = context.stop().interruptThisThread()) {
            boolean lines = f.has("--log-interval") || !context.terminal().interactive();
            result = new Preprocessor(options).run(new Reporter(progress, lines ? logInterval : Long.MAX_VALUE));
        }
        report(result, context.out());
        return CommandLine.SUCCESS;
    }

    private static void refuseWhatIsToCome(ParsedFlags f) {
        for (String flag : List.of("--split-sentences", "--keep-newlines", "--lang")) {
            if (f.has(flag)) {
                throw new UserError(flag + ": splitting into sentences is not there yet, it comes with BERT data; GPT data needs none");
            }
        }
        if (f.whole("--partitions", 1, 1, Integer.MAX_VALUE) != 1) {
            throw new UserError("--partitions " + f.text("--partitions", "") + ": only 1 is supported for now; one process uses all processors by --workers");
        }
    }

    private static List<Path> inputs(CommandContext context, ParsedFlags f) {
        List<Path> inputs = new ArrayList<>();
        for (String pattern : f.texts("--input", List.of())) {
            for (Path file : InputFiles.expand(context.resolve(pattern).toString())) {
                if (Files.isDirectory(file)) {
                    throw new UserError("--input " + pattern + ": it is a directory; give files, such as " + pattern + "/*.jsonl");
                }
                inputs.add(file);
            }
        }
        if (inputs.isEmpty()) {
            throw new UserError("--input is missing: give one or more files of JSON lines or text");
        }
        return inputs;
    }

    private static void report(PreprocessResult result, PrintStream out) {
        out.println("Wrote " + Units.count(result.documents()) + " documents in " + Units.duration(result.seconds()) + ":");
        for (PreprocessResult.Output o : result.outputs()) {
            out.println("  " + o.prefix() + ".bin and .idx: key " + o.key() + ", " + Units.count(o.tokens()) + " tokens");
        }
    }

    /** Megatron's line whenever another interval of documents is through, and on a terminal how long it will take. */
    private static final class Reporter implements ProgressListener {
        private final Progress progress;
        private final long interval;
        private long reported;

        Reporter(Progress progress, long interval) {
            this.progress = progress;
            this.interval = interval;
        }

        @Override
        public void progress(PreprocessProgress p) {
            String line = String.format(Locale.ROOT, "Processed %d documents (%.2f docs/s, %.2f MB/s).", p.documents(), p.documentsPerSecond(),
                p.megabytesPerSecond());
            if (p.documents() / interval > reported / interval) {
                progress.line(line);
                reported = p.documents();
            } else if (p.fraction() > 0 && p.fraction() < 1 && interval == Long.MAX_VALUE) {
                progress.update(String.format(Locale.ROOT, "%3.0f%%  %s %s left", 100 * p.fraction(), line, Units.duration(p.secondsLeft())));
            }
        }
    }
}
