package org.trainyard.cli.bench;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.data.inspect.IndexTimings;
import org.trainyard.run.UserError;

/** {@code trainyard bench index}: the time to build a dataset's index arrays, beside Megatron's C++ helpers and numpy if asked. */
public final class IndexBench implements Bench {
    private static final String SCRIPT = "index_twin.py";

    private static Flags flags() {
        return Flags.of("bench index", "Builds a sample index, a blending index of five datasets, and shuffles, and tells the best times in seconds.")
            .value("--documents", "N", "documents of 1 to 2047 tokens for the sample index (default 2000000, about two billion tokens)")
            .value("--seq-length", "N", "tokens of a sample (default 2048)")
            .value("--blend", "N", "samples of the blending index (default 10000000)")
            .value("--shuffle", "N", "numbers to shuffle (default 20000000)")
            .value("--peer", "PYTHON", "a Python with numpy, to time Megatron's helpers on the same sizes")
            .value("--helpers", "DIR", "with --peer: Megatron's megatron/core/datasets with its compiled helpers_cpp");
    }

    @Override
    public String usage() {
        return flags().usage();
    }

    @Override
    public void run(BenchContext context, List<String> arguments) throws Exception {
        ParsedFlags f = flags().parse(arguments);
        int documents = f.integer("--documents", 2_000_000, 10, 100_000_000);
        int sequence = f.integer("--seq-length", 2048, 1, 1 << 20);
        int blend = f.integer("--blend", 10_000_000, 1, 1_000_000_000);
        int shuffle = f.integer("--shuffle", 20_000_000, 1, 200_000_000);
        if (f.has("--peer") != f.has("--helpers")) {
            throw new UserError("--peer and --helpers go together: a Python, and the folder of Megatron's compiled helpers_cpp");
        }
        double[] ours = {IndexTimings.sampleIndex(documents, sequence, 7), IndexTimings.blendIndex(blend, 5), IndexTimings.shuffle(shuffle, 3),
            IndexTimings.shuffleInts(shuffle, 3)};
        context.command().stop().check();
        double[] peers = f.has("--peer") ? peer(f, documents, sequence, blend, shuffle) : null;
        String[] cases = {"sample index", "blending index", "shuffle 64 bits", "shuffle 32 bits"};
        for (int i = 0; i < cases.length; i++) {
            if (peers == null) {
                context.report().measured(cases[i], "seconds", ours[i], "s");
            } else {
                context.report().compared(cases[i], "seconds", ours[i], "s", BenchReport.Better.LOWER, i < 2 ? "megatron" : "numpy", peers[i]);
            }
        }
    }

    private static double[] peer(ParsedFlags f, int... sizes) throws IOException, InterruptedException {
        Path script = Files.createTempFile("trainyard-twin", ".py");
        try (InputStream in = IndexBench.class.getResourceAsStream(SCRIPT)) {
            Files.write(script, in.readAllBytes());
            List<String> command = new java.util.ArrayList<>(List.of(f.text("--peer", null), script.toString(), f.text("--helpers", null)));
            for (int size : sizes) {
                command.add(Integer.toString(size));
            }
            Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new UserError("--peer " + f.text("--peer", "") + ": failed; what it said stands above");
            }
            return new Gson().fromJson(answer, double[].class);
        } catch (JsonParseException e) {
            throw new UserError("--peer " + f.text("--peer", "") + ": gave no times: " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(script);
        }
    }
}
