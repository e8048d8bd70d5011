package org.trainyard.cli.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.data.tokenizer.TextFiles;
import org.trainyard.data.tokenizer.TokenBuffer;
import org.trainyard.data.tokenizer.TokenEncoder;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.data.tokenizer.TokenizerOptions;
import org.trainyard.data.tokenizer.Tokenizers;
import org.trainyard.run.UserError;

/** {@code trainyard bench tokenize}: bytes a second of each kind of tokenizer on one thread, beside other libraries if asked. */
public final class TokenizeBench implements Bench {
    private static final String METRIC = "bytes_per_second";
    private static final String CPU_METRIC = "bytes_per_cpu_second"; // what a machine with nothing else to do would give
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double SHORTEST_PASS = 0.25; // seconds; shorter ones are repeated
    private static final String JTOKKIT = "jtokkit";

    /** A tokenizer, its files as the peers need them, and the peers in Python that do the same. */
    private record Case(String name, Tokenizer tokenizer, Path folder, List<String> peers) {
    }

    private static Flags flags() {
        return Flags.of("bench tokenize", "Tokenizes a corpus on one thread with GPT-2's byte-level BPE, WordPiece and a unigram model; the median"
            + " rate is told, by the clock and by the thread's CPU time. Peers take turns with ours, pass by pass.")
            .values("--cases", "NAME", "gpt2, wordpiece, unigram (default all)")
            .value("--input", "FILE", "JSON lines with a \"text\" each, perhaps compressed (default samples/kjv/kjv.jsonl.gz)")
            .value("--megabytes", "N", "how much of it (default 8)")
            .value("--rounds", "N", "turns (default 5)")
            .value("--jtokkit", "JAR", "jtokkit's jar: it takes turns in this process")
            .value("--peer", "PYTHON", "a Python with tokenizers, tiktoken or sentencepiece: they take turns in it");
    }

    @Override
    public String usage() {
        return flags().usage();
    }

    @Override
    public void run(BenchContext context, List<String> arguments) throws Exception {
        ParsedFlags f = flags().parse(arguments);
        Path samples = context.command().installDirectory().map(i -> i.resolve("samples")).filter(Files::isDirectory)
            .orElse(context.command().resolve("samples"));
        Path input = f.has("--input") ? context.command().resolve(f.text("--input", "")) : samples.resolve("kjv/kjv.jsonl.gz");
        List<String> documents = read(input, f.integer("--megabytes", 8, 1, 1024) * 1_000_000L);
        Path folder = Files.createTempDirectory("trainyard-bench-tokenize");
        try (TokenizePeer python = f.has("--peer") ? new TokenizePeer(f.text("--peer", ""), folder, documents) : null) {
            for (String name : f.texts("--cases", List.of("gpt2", "wordpiece", "unigram"))) {
                ToIntFunction<String> jtokkit = name.equals("gpt2") && f.has("--jtokkit") ? jtokkit(context.command().resolve(f.text("--jtokkit", ""))) : null;
                measure(context, open(name, samples, folder), documents, f.integer("--rounds", 5, 1, 1000), jtokkit, python);
            }
        } finally {
            delete(folder);
        }
    }

    private static Case open(String name, Path samples, Path folder) throws IOException {
        return switch (name) {
            case "gpt2" -> {
                Path vocab = unpack(samples.resolve("gpt2/vocab.json.gz"), folder.resolve("vocab.json"));
                Path merges = unpack(samples.resolve("gpt2/merges.txt.gz"), folder.resolve("merges.txt"));
                yield new Case(name, Tokenizers.create(TokenizerOptions.of("GPT2BPETokenizer").withVocabFile(vocab).withMergeFile(merges)), folder,
                    List.of("huggingface-gpt2", "tiktoken"));
            }
            case "wordpiece" -> {
                Path vocab = unpack(samples.resolve("wordpiece-4000/vocab.txt"), folder.resolve("vocab.txt"));
                yield new Case(name, Tokenizers.create(TokenizerOptions.of("BertWordPieceLowerCase").withVocabFile(vocab)), folder,
                    List.of("huggingface-wordpiece"));
            }
            case "unigram" -> {
                Path model = unpack(samples.resolve("unigram-2000/unigram.model.gz"), folder.resolve("unigram.model"));
                yield new Case(name, Tokenizers.create(TokenizerOptions.of("GPTSentencePieceTokenizer").withModel(model)), folder,
                    List.of("huggingface-unigram", "sentencepiece"));
            }
            default -> throw new UserError("--cases " + name + ": expected gpt2, wordpiece or unigram");
        };
    }

    static Path unpack(Path sample, Path target) throws IOException {
        if (!Files.exists(sample)) {
            throw new UserError(sample + ": the sample is missing; run the bench from the installation's folder or the clone's");
        }
        try (var in = TextFiles.open(sample)) {
            Files.copy(in, target);
        }
        return target;
    }

    private static void measure(BenchContext context, Case test, List<String> documents, int rounds, ToIntFunction<String> jtokkit, TokenizePeer python)
        throws IOException {
        List<byte[]> texts = documents.stream().map(d -> d.getBytes(StandardCharsets.UTF_8)).toList();
        long bytes = texts.stream().mapToLong(t -> t.length).sum();
        TokenEncoder encoder = test.tokenizer.newEncoder();
        TokenBuffer ids = new TokenBuffer();
        Map<String, double[]> rates = new LinkedHashMap<>();
        double[] ours = new double[rounds];
        double[] oursOfCpu = new double[rounds];
        for (int round = -2; round < rounds; round++) { // two turns to warm up
            context.command().stop().check();
            long[] passes = {0};
            long cpu = THREADS.getCurrentThreadCpuTime();
            double rate = rate(bytes, () -> {
                passes[0]++;
                texts.forEach(text -> {
                    ids.clear();
                    encoder.encode(text, 0, text.length, ids);
                });
            });
            double ofCpu = passes[0] * bytes * 1e9 / (THREADS.getCurrentThreadCpuTime() - cpu);
            if (jtokkit != null) {
                record(rates, JTOKKIT, round, rounds, rate(bytes, () -> documents.forEach(jtokkit::applyAsInt)));
            }
            if (round >= 0) {
                ours[round] = rate;
                oursOfCpu[round] = ofCpu;
                for (String peer : python == null ? List.<String>of() : test.peers) {
                    OptionalDouble seconds = python.pass(peer, test.folder);
                    if (seconds.isPresent()) {
                        record(rates, peer, round, rounds, bytes / seconds.getAsDouble());
                    }
                }
            }
        }
        context.report().measured(test.name, CPU_METRIC, median(oursOfCpu), "bytes/s");
        if (rates.isEmpty()) {
            context.report().measured(test.name, METRIC, median(ours), "bytes/s");
        }
        rates.forEach((peer, theirs) -> context.report().compared(test.name, METRIC, median(ours), "bytes/s", BenchReport.Better.HIGHER, peer, median(theirs)));
    }

    private static void record(Map<String, double[]> rates, String peer, int round, int rounds, double rate) {
        if (round >= 0) {
            rates.computeIfAbsent(peer, p -> new double[rounds])[round] = rate;
        }
    }

    private static double rate(long bytes, Runnable pass) {
        long start = System.nanoTime();
        int passes = 0;
        double seconds;
        do {
            pass.run();
            passes++;
            seconds = (System.nanoTime() - start) / 1e9;
        } while (seconds < SHORTEST_PASS);
        return passes * bytes / seconds;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** jtokkit from a jar, as no product holds it: a function that gives the number of tokens of a text. */
    private static ToIntFunction<String> jtokkit(Path jar) {
        try {
            URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
            Object registry = loader.loadClass("com.knuddels.jtokkit.Encodings").getMethod("newDefaultEncodingRegistry").invoke(null);
            Class<?> types = loader.loadClass("com.knuddels.jtokkit.api.EncodingType");
            Object type = types.getField("R50K_BASE").get(null);
            Object encoding = loader.loadClass("com.knuddels.jtokkit.api.EncodingRegistry").getMethod("getEncoding", types).invoke(registry, type);
            Method encode = loader.loadClass("com.knuddels.jtokkit.api.Encoding").getMethod("encodeOrdinary", String.class);
            Method size = encode.getReturnType().getMethod("size");
            return text -> {
                try {
                    return (int) size.invoke(encode.invoke(encoding, text));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("jtokkit failed on a text", e);
                }
            };
        } catch (ReflectiveOperationException | IOException e) {
            throw new UserError("--jtokkit " + jar + ": cannot be used; give the jar of com.knuddels:jtokkit", e);
        }
    }

    private static List<String> read(Path input, long most) {
        List<String> documents = new ArrayList<>();
        long bytes = 0;
        try (BufferedReader in = new BufferedReader(new InputStreamReader(TextFiles.open(input), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null && bytes < most; line = in.readLine()) {
                JsonObject object = JsonParser.parseString(line).getAsJsonObject();
                documents.add(object.get("text").getAsString());
                bytes += line.length();
            }
        } catch (IOException e) {
            throw new UserError("--input " + input + ": cannot be read: " + e.getMessage(), e);
        } catch (JsonParseException | IllegalStateException | NullPointerException e) {
            throw new UserError("--input " + input + ":" + (documents.size() + 1) + ": expected a JSON object with a \"text\"", e);
        }
        if (documents.isEmpty()) {
            throw new UserError("--input " + input + ": it has no documents");
        }
        return documents;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
