package org.trainyard.cli.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.trainyard.cli.CommandContext;
import org.trainyard.cli.data.TokenizerFlags;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.data.preprocess.PreprocessOptions;
import org.trainyard.data.preprocess.Preprocessor;
import org.trainyard.data.tokenizer.TextFiles;
import org.trainyard.data.tokenizer.TokenBuffer;
import org.trainyard.data.tokenizer.TokenEncoder;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.data.tokenizer.TokenizerOptions;
import org.trainyard.data.tokenizer.Tokenizers;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/** {@code trainyard bench preprocess}: JSON lines to indexed dataset, beside what tokenizing alone does on as many threads. */
public final class PreprocessBench implements Bench {
    private static final int MEGA = 1_000_000;

    private static Flags flags() {
        return TokenizerFlags.declare(Flags.of("bench preprocess",
            "Turns JSON lines into an indexed dataset and tells the rate in bytes of input; the peer is tokenizing the same lines in memory.")
            .value("--input", "FILE", "JSON lines to repeat (default: the sample text)")
            .value("--megabytes", "N", "size to bring the input to (default 200)")
            .value("--workers", "N", "tokenizing threads, and workers of the peer (default: one a processor)")
            .value("--repeat", "N", "take the best of N turns (default 3)")
            .value("--peer", "PYTHON", "a Python in which megatron.core can be imported: Megatron's preprocess_data.py takes turns with ours, on the"
                + " same input with GPT-2's tokenizer, and must write the same bytes")
            .value("--megatron", "DIR", "with --peer: a checkout of Megatron-LM"));
    }

    @Override
    public String usage() {
        return flags().usage();
    }

    @Override
    public void run(BenchContext context, List<String> arguments) throws Exception {
        ParsedFlags f = flags().parse(arguments);
        CommandContext command = context.command();
        int workers = f.integer("--workers", Runtime.getRuntime().availableProcessors(), 1, 1024);
        long size = (long) f.integer("--megabytes", 200, 1, 100_000) * MEGA;
        Tokenizer tokenizer = TokenizerFlags.create(command, f).orElseGet(() -> sampleTokenizer(command));
        Path source = f.has("--input") ? command.resolve(f.text("--input", null)) : samples(command).resolve("kjv/kjv.jsonl.gz");
        Path folder = Files.createTempDirectory("trainyard-bench");
        try (PreprocessPeer peer = peer(command, f, folder, workers)) {
            Path input = folder.resolve("input.jsonl");
            byte[] text = read(source);
            long bytes = write(input, text, size);
            double tokenizing = 0;
            double whole = 0;
            double megatron = 0;
            for (int turn = f.integer("--repeat", 3, 1, 100); turn > 0; turn--) { // by turns, so that a busy machine is busy for both
                command.stop().check();
                tokenizing = Math.max(tokenizing, tokenizingRate(tokenizer, text, bytes, workers));
                Files.deleteIfExists(folder.resolve("out_text_document.bin")); // to delete what is replaced takes a while
                Files.deleteIfExists(folder.resolve("out_text_document.idx"));
                long start = System.nanoTime();
                new Preprocessor(PreprocessOptions.of(List.of(input), folder.resolve("out"), tokenizer).withAppendEod(tokenizer.eod() >= 0)
                    .withWorkers(workers)).run(_ -> command.stop().check());
                whole = Math.max(whole, bytes / seconds(start));
                if (peer != null) {
                    megatron = Math.max(megatron, bytes / peer.run(input, folder.resolve("theirs")));
                    requireSame(folder, ".bin");
                    requireSame(folder, ".idx");
                }
            }
            context.report().compared(tokenizer.name() + " " + workers + " workers", "bytes_per_second", whole, "B/s", BenchReport.Better.HIGHER,
                "tokenizing", tokenizing);
            if (peer != null) {
                context.report().compared(tokenizer.name() + " " + workers + " workers", "bytes_per_second", whole, "B/s", BenchReport.Better.HIGHER,
                    "megatron", megatron);
            }
        } finally {
            AtomicFiles.deleteTree(folder);
        }
    }

    private static PreprocessPeer peer(CommandContext command, ParsedFlags f, Path folder, int workers) throws IOException {
        if (f.has("--peer") != f.has("--megatron")) {
            throw new UserError("--peer and --megatron go together: a Python, and a checkout of Megatron-LM");
        }
        if (f.has("--peer") && f.has("--tokenizer-type")) {
            throw new UserError("--peer works with the sample's tokenizer; leave out --tokenizer-type and its files");
        }
        return f.has("--peer") ? new PreprocessPeer(f.text("--peer", ""), command.resolve(f.text("--megatron", "")), samples(command), folder, workers) : null;
    }

    private static void requireSame(Path folder, String ending) throws IOException {
        long difference = Files.mismatch(folder.resolve("out_text_document" + ending), folder.resolve("theirs_text_document" + ending));
        if (difference >= 0) {
            throw new UserError("--peer: Megatron's " + ending + " differs from ours from byte " + difference + " on");
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** The rate at which as many threads tokenize the lines as they lie in memory, JSON marks and all. */
    private static double tokenizingRate(Tokenizer tokenizer, byte[] text, long bytes, int threads) throws Exception {
        long repeats = Math.max(1, bytes / text.length / threads);
        List<Callable<Integer>> work = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            work.add(() -> {
                TokenEncoder encoder = tokenizer.newEncoder();
                TokenBuffer tokens = new TokenBuffer();
                int sum = 0;
                for (long repeat = 0; repeat < repeats; repeat++) {
                    for (int from = 0; from < text.length;) {
                        int to = from;
                        while (to < text.length && text[to] != '\n') {
                            to++;
                        }
                        tokens.clear();
                        encoder.encode(text, from, to, tokens);
                        sum += tokens.size();
                        from = to + 1;
                    }
                }
                return sum;
            });
        }
        long start = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (Future<Integer> done : pool.invokeAll(work)) {
                done.get();
            }
        }
        return repeats * threads * text.length / seconds(start);
    }

    private static byte[] read(Path file) {
        try (InputStream in = TextFiles.open(file)) {
            byte[] text = in.readAllBytes();
            return text.length > 0 && text[text.length - 1] != '\n' ? (new String(text, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8) : text;
        } catch (IOException e) {
            throw new UserError("--input " + file + ": cannot be read: " + AtomicFiles.reason(e), e);
        }
    }

    private static long write(Path file, byte[] text, long size) throws IOException {
        if (text.length == 0) {
            throw new UserError("--input holds nothing");
        }
        long written = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (; written < size; written += text.length) {
                out.write(text);
            }
        }
        return written;
    }

    private static Tokenizer sampleTokenizer(CommandContext command) {
        Path folder = samples(command).resolve("gpt2");
        return Tokenizers.create(TokenizerOptions.of("GPT2BPETokenizer").withVocabFile(folder.resolve("vocab.json.gz"))
            .withMergeFile(folder.resolve("merges.txt.gz")));
    }

    private static Path samples(CommandContext command) {
        return command.installDirectory().map(folder -> folder.resolve("samples")).filter(Files::isDirectory).orElseThrow(
            () -> new UserError("the sample text is not installed; give --input and a tokenizer"));
    }
}
