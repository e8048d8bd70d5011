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
import org.trainyard.data.preprocess.SentenceOptions;
import org.trainyard.data.preprocess.TextForm;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.run.UserError;

/** {@code trainyard preprocess-data}: text to indexed datasets, with the flags of Megatron's tool. */
public final class PreprocessDataCommand implements Command {
    private static final List<String> FORMS = List.of("auto", "json-lines", "one-document", "blank-lines", "text-lines", "nmt");
    private static final int DEFAULT_LOG_INTERVAL = 1000;
    private static final double DEFAULT_CHECKPOINT_SECONDS = 60;

    private static Flags flags() {
        Flags flags = Flags.of("preprocess-data", "Tokenizes text into indexed datasets, PREFIX_KEY_document.bin and .idx for each key, or PREFIX_KEY_sentence.")
            .values("--input", "FILE", "JSON lines or text, also .gz and .zst; names may hold * ? [ ] { }")
            .required("--output-prefix", "PREFIX", "path of the datasets without _KEY_document.bin; with --form nmt or --input-image without .bin");
        return TokenizerFlags.declare(flags)
            .values("--json-keys", "KEY", "keys of each JSON object to tokenize (default " + PreprocessOptions.DEFAULT_KEY + ")")
            .toggle("--append-eod", "end every document with the end-of-document token")
            .value("--workers", "N", "tokenizing threads (default: one a processor)")
            .value("--log-interval", "N", "documents between progress lines (default " + DEFAULT_LOG_INTERVAL + ")")
            .value("--form", "FORM", "how the input holds documents: " + String.join(", ", FORMS) + " (default auto: .txt is one document, else JSON lines);"
                + " nmt: sentences of one language, a line each, as Megatron's preprocess_data_nmt.py takes them")
            .value("--input-image", "DIR", "an image for every line, in the order of their names: text and image become a document, as preprocess_mmdata.py makes them")
            .value("--pad-length", "N", "with --input-image and --append-eod: cut texts to N tokens, or fill them up with the end-of-document token")
            .value("--partitions", "N", "deal the documents N ways and put one deal after the other, as Megatron does (default 1)")
            .toggle("--keep-sequential-samples", "keep the order of the documents whatever --partitions says")
            .toggle("--split-sentences", "cut documents into sentences, as BERT and T5 data need")
            .toggle("--keep-newlines", "with --split-sentences: a sentence keeps the white space behind it")
            .value("--lang", "LANGUAGE", "with --split-sentences: name or code of the language (default " + SentenceOptions.DEFAULT_LANGUAGE + ")")
            .toggle("--skip-bad-lines", "leave out lines that are no such JSON, and count them")
            .value("--checkpoint-seconds", "S", "time between points to go on from if it is stopped or killed (default 60)")
            .notes("Stopped or killed, the same command goes on from the last such point, to the same bytes; before the first it leaves nothing.");
    }

    @Override
    public String usage() {
        return flags().usage();
    }

    @Override
    public int run(CommandContext context, List<String> arguments) {
        ParsedFlags f = flags().parse(arguments);
        int logInterval = f.integer("--log-interval", DEFAULT_LOG_INTERVAL, 1, Integer.MAX_VALUE);
        int workers = f.integer("--workers", Runtime.getRuntime().availableProcessors(), 1, 1024);
        TextForm form = TextForm.valueOf(f.choice("--form", "auto", FORMS).toUpperCase(Locale.ROOT).replace('-', '_'));
        List<Path> inputs = inputs(context, f);
        Tokenizer tokenizer = TokenizerFlags.create(context, f)
            .orElseThrow(() -> new UserError("--tokenizer-type is missing: say which tokenizer to use, such as GPT2BPETokenizer"));
        PreprocessOptions options = PreprocessOptions.of(inputs, context.resolve(f.text("--output-prefix", null)), tokenizer)
            .withJsonKeys(f.texts("--json-keys", List.of(PreprocessOptions.DEFAULT_KEY))).withAppendEod(f.has("--append-eod")).withWorkers(workers)
            .withForm(form).withImages(images(context, f)).withSentences(sentences(f)).withSkipBroken(f.has("--skip-bad-lines"))
            .withPartitions(f.has("--keep-sequential-samples") ? 1 : f.integer("--partitions", 1, 1, 1024))
            .withCheckpointSeconds(f.real("--checkpoint-seconds", DEFAULT_CHECKPOINT_SECONDS, 0));
        PreprocessResult result;
        try (Progress progress = context.progress(); StopSignal.Registration _ = context.stop().interruptThisThread()) {
            boolean lines = f.has("--log-interval") || !context.terminal().interactive();
            Preprocessor preprocessor = new Preprocessor(options);
            result = preprocessor.run(new Reporter(progress, lines ? logInterval : Long.MAX_VALUE));
            if (preprocessor.resumed()) {
                progress.line("Went on where an earlier run had stopped.");
            }
        }
        result.firstSkipped().forEach(line -> context.err().println("skipped: " + line));
        report(result, context.out());
        return CommandLine.SUCCESS;
    }

    private static SentenceOptions sentences(ParsedFlags f) {
        for (String flag : List.of("--keep-newlines", "--lang")) {
            if (f.has(flag) && !f.has("--split-sentences")) {
                throw new UserError(flag + " means something only with --split-sentences: give both or neither");
            }
        }
        return f.has("--split-sentences") ? new SentenceOptions(f.text("--lang", SentenceOptions.DEFAULT_LANGUAGE), f.has("--keep-newlines")) : null;
    }

    private static PreprocessOptions.Images images(CommandContext context, ParsedFlags f) {
        if (f.has("--input-image") != f.has("--pad-length")) {
            throw new UserError("--input-image and --pad-length belong together: give both or neither");
        }
        return f.has("--input-image") ? new PreprocessOptions.Images(context.resolve(f.text("--input-image", null)), f.integer("--pad-length", 0, 1, Integer.MAX_VALUE - 16))
            : null;
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
        if (result.skipped() > 0) {
            out.println("  " + Units.count(result.skipped()) + " broken lines were skipped");
        }
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
