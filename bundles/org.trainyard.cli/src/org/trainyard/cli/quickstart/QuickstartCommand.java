package org.trainyard.cli.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trainyard.cli.Command;
import org.trainyard.cli.CommandContext;
import org.trainyard.cli.CommandLine;
import org.trainyard.cli.Progress;
import org.trainyard.cli.ShellWords;
import org.trainyard.cli.data.TokenizerFlags;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.cli.train.PretrainCommand;
import org.trainyard.config.Configurations;
import org.trainyard.data.preprocess.PreprocessOptions;
import org.trainyard.data.preprocess.PreprocessResult;
import org.trainyard.data.preprocess.Preprocessor;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.data.tokenizer.TokenizerOptions;
import org.trainyard.data.tokenizer.Tokenizers;
import org.trainyard.engine.tensor.Device;
import org.trainyard.inference.Sampling;
import org.trainyard.inference.TextGenerator;
import org.trainyard.inference.TokenSampler;
import org.trainyard.models.Models;
import org.trainyard.models.train.TrainedModel;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.RunState;
import org.trainyard.run.UserError;

/** {@code quickstart}: from a real text to a trained model and a generated passage, in a few minutes on a small machine. */
public final class QuickstartCommand implements Command {
    private static final String TEXT = "kjv/kjv.jsonl.gz";
    private static final int MOST_THREADS = 4096;
    private static final String NAME = "quickstart";
    private static final String PROMPT = "And the king said";

    private static Flags flags() {
        return TokenizerFlags.declare(Flags.of("quickstart", "Tokenises a public-domain text of samples/, trains a small GPT on it, evaluates, saves, and generates a passage.")
            .value("--train-iters", "N", "iterations to train (default 300)")
            .value("--runs", "FOLDER", "where runs are kept (default runs)")
            .value("--samples", "FOLDER", "where the sample text lies (default: the installation's samples)")
            .value("--threads", "N", "compute threads (default: one a processor)"));
    }

    @Override public String usage() { return flags().usage(); }

    @Override public int run(CommandContext context, List<String> arguments) throws Exception {
        ParsedFlags given = flags().parse(arguments);
        long begin = System.nanoTime();
        int iterations = given.integer("--train-iters", 300, 1, 1_000_000);
        given.integer("--threads", 1, 1, MOST_THREADS); // a wrong one must not show only after the text is tokenised
        Path samples = samples(context, given);
        Path runs = context.resolve(given.text("--runs", "runs"));
        Path run = freeRun(runs);
        PrintStream out = context.out();
        if (RunDirectory.isRun(run)) {
            out.printf("going on with %s, which has not come to its end%n", context.display(run));
        } else if (RunDirectory.isRun(runs.resolve(NAME))) {
            out.printf("the runs of earlier quickstarts stay as they are; this one is %s%n", context.display(run));
        }
        Path prefix = tokenise(context, given, samples, runs.resolve(".data"));
        out.printf("%n2/3  training a small GPT for %d iterations%n", iterations);
        int code = train(context, given, samples, prefix, run, iterations);
        if (code != 0) return code;
        if (context.stop().requested()) return CommandLine.STOPPED;
        out.printf("%n3/3  generating from the trained model%n");
        generate(context, run);
        if (context.stop().requested()) return CommandLine.STOPPED;
        String name = ShellWords.quote(context.display(run));
        out.printf("%nDone in %s. Everything is in %s:%n", time(begin), name);
        out.println("  config.yaml        the configuration; start from it for runs of your own");
        out.println("  events.jsonl       every number of the run; tensorboard/ has the same for TensorBoard");
        out.println("  checkpoints/       the model and the optimizer");
        String program = ShellWords.program();
        out.println("Next:");
        out.printf("  %s workbench%s%n", program, given.has("--runs") ? " --runs " + ShellWords.quote(context.display(runs)) : "");
        out.println("      opens the window: the run is in the list on the left");
        out.printf("  %s generate %s --prompt \"In the beginning\"%n", program, name);
        out.printf("  %s inspect %s%n", program, name);
        return CommandLine.SUCCESS;
    }

    private static String time(long begin) {
        Duration d = Duration.ofNanos(System.nanoTime() - begin);
        return d.toMinutes() > 0 ? d.toMinutes() + " min " + d.toSecondsPart() + " s" : d.toSeconds() + " s";
    }

    private static Path samples(CommandContext context, ParsedFlags given) throws IOException {
        Path folder = given.has("--samples") ? context.resolve(given.text("--samples").orElseThrow())
            : context.installDirectory().orElse(context.workingDirectory()).resolve("samples");
        if (!Files.isRegularFile(folder.resolve(TEXT))) {
            throw new UserError(folder + ": has no " + TEXT + "; give the folder of the sample text by --samples");
        }
        return folder.toRealPath(); // the run names it, and a build of a clone, which only links to it, goes with the next
    }

    /** The first quickstart run that is not finished: an interrupted one goes on, a finished one is left alone. */
    private static Path freeRun(Path runs) {
        for (int i = 1;; i++) {
            Path p = runs.resolve(i == 1 ? NAME : NAME + "-" + i);
            if (!RunDirectory.isRun(p) || RunDirectory.open(p).status().state() != RunState.FINISHED) return p;
        }
    }

    private static Tokenizer tokenizer(Path samples) {
        return Tokenizers.create(TokenizerOptions.of("GPT2BPETokenizer").withVocabFile(samples.resolve("bpe-4096/vocab.json"))
            .withMergeFile(samples.resolve("bpe-4096/merges.txt")));
    }

    /** The tokenizer that the user chose, or the one of the samples, for a configuration. */
    private static List<String> tokenizerFlags(CommandContext context, ParsedFlags given, Path samples) {
        List<String> chosen = TokenizerFlags.words(context, given);
        return !chosen.isEmpty() ? chosen : List.of("--tokenizer-type", "GPT2BPETokenizer", "--vocab-file",
            samples.resolve("bpe-4096/vocab.json").toString(), "--merge-file", samples.resolve("bpe-4096/merges.txt").toString());
    }

    private static Path tokenise(CommandContext context, ParsedFlags given, Path samples, Path folder) throws Exception {
        Optional<Tokenizer> chosen = TokenizerFlags.create(context, given);
        String name = chosen.map(t -> "kjv-" + Integer.toHexString(t.identity().hashCode())).orElse("kjv");
        Path text = samples.resolve(TEXT);
        context.out().printf("1/3  tokenising %s (%.1f MB; source and licence in samples/README.md)%n", TEXT, Files.size(text) / 1e6);
        PreprocessOptions options = PreprocessOptions.of(List.of(text), folder.resolve(name), chosen.orElseGet(() -> tokenizer(samples)))
            .withAppendEod(true)
            .withWorkers(Runtime.getRuntime().availableProcessors());
        try (Progress progress = context.progress(); var _ = context.stop().interruptThisThread()) {
            PreprocessResult r = new Preprocessor(options).run(p -> progress.update(
                "%,d documents, %.1f MB/s".formatted(p.documents(), p.megabytesPerSecond())));
            progress.close();
            context.out().printf("     %,d documents, %,d tokens in %.1f s%n", r.documents(), r.outputs().getFirst().tokens(), r.seconds());
            return r.outputs().getFirst().prefix();
        }
    }

    private static int train(CommandContext context, ParsedFlags given, Path samples, Path prefix, Path run, int iterations) throws Exception {
        List<String> flags = new ArrayList<>(List.of("--num-layers", "4", "--hidden-size", "256", "--num-attention-heads", "4", "--seq-length", "256",
            "--max-position-embeddings", "256", "--micro-batch-size", "8", "--global-batch-size", "8", "--train-iters", "" + iterations, "--lr", "1e-3",
            "--min-lr", "1e-4", "--lr-decay-style", "cosine", "--lr-warmup-iters", "" + Math.min(20, iterations / 10), "--clip-grad", "1.0",
            "--weight-decay", "0.1", "--adam-beta2", "0.95", "--attention-dropout", "0", "--hidden-dropout", "0", "--data-path", prefix.toString(),
            "--split", "949,50,1", "--eval-iters", "5", "--eval-interval", "100", "--log-interval", "" + Math.clamp(iterations / 4, 1, 25), "--log-throughput", "--save-interval", "100", "--keep-checkpoints",
            "2", "--run-dir", run.toString()));
        flags.addAll(tokenizerFlags(context, given, samples));
        given.text("--threads").ifPresent(n -> flags.addAll(List.of("--threads", n)));
        return PretrainCommand.train(context, Models.GPT, Configurations.fromFlags(flags), List.of(NAME), run);
    }

    private static void generate(CommandContext context, Path run) {
        try (TrainedModel trained = TrainedModel.open(run, Device.CPU, _ -> {})) {
            TextGenerator generator = new TextGenerator(trained.model(), trained.tokenizer());
            TextGenerator.Result r = generator.generate(trained.tokenizer().tokenize(PROMPT), 100, new TokenSampler(new Sampling(0.8, 40, 0), 1234),
                _ -> !context.stop().requested());
            context.out().println();
            context.out().println((PROMPT + r.text(trained.tokenizer())).indent(4).stripTrailing());
        }
    }
}
