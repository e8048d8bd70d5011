package org.trainyard.cli.bench;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.data.inspect.IndexTimings;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/** {@code trainyard bench index}: the time to build a dataset's index arrays, beside Megatron's C++ helpers and numpy if asked. */
public final class IndexBench implements Bench {
    private static final String SCRIPT = "index_twin.py";

    private static Flags flags() {
        return Flags.of("bench index", "Builds a sample index, a blending index of five datasets, and shuffles, and tells the best times in seconds, by the clock and of CPU time.")
            .value("--documents", "N", "documents of 1 to 2047 tokens for the sample index (default 2000000, about two billion tokens)")
            .value("--seq-length", "N", "tokens of a sample (default 2048)")
            .value("--blend", "N", "samples of the blending index (default 10000000)")
            .value("--shuffle", "N", "numbers to shuffle (default 20000000)")
            .value("--rounds", "N", "take the best of N turns (default 5)")
            .value("--peer", "PYTHON", "a Python with numpy: Megatron's helpers and numpy take turns with ours on the same sizes")
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
        int rounds = f.integer("--rounds", 5, 1, 1000);
        if (f.has("--peer") != f.has("--helpers")) {
            throw new UserError("--peer and --helpers go together: a Python, and the folder of Megatron's compiled helpers_cpp");
        }
        Path folder = Files.createTempDirectory("trainyard-bench-index");
        try (PythonPeer peer = f.has("--peer") ? new PythonPeer(f.text("--peer", ""), SCRIPT, folder, Map.of(),
            List.of(context.command().resolve(f.text("--helpers", "")).toString())) : null) {
            measure(context, rounds, "sample index", IndexTimings.sampleIndex(documents, sequence), peer, "megatron", "sample " + documents + " " + sequence);
            measure(context, rounds, "blending index", IndexTimings.blendIndex(blend), peer, "megatron", "blend " + blend);
            measure(context, rounds, "shuffle 64 bits", IndexTimings.shuffle(shuffle), peer, "numpy", "shuffle64 " + shuffle);
            measure(context, rounds, "shuffle 32 bits", IndexTimings.shuffleInts(shuffle), peer, "numpy", "shuffle32 " + shuffle);
        } finally {
            AtomicFiles.deleteTree(folder);
        }
    }

    /** By turns, so that a busy machine is busy for both; the first turn warms up. */
    private static void measure(BenchContext context, int rounds, String name, IndexTimings.Work work, PythonPeer peer, String peerName, String request)
        throws IOException {
        String[] metrics = {"seconds", "cpu_seconds"};
        double[] ours = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        double[] theirs = ours.clone();
        for (int round = -1; round < rounds; round++) {
            context.command().stop().check();
            double[] our = work.seconds();
            JsonObject their = peer == null ? null : peer.ask(request);
            for (int i = 0; round >= 0 && i < metrics.length; i++) {
                ours[i] = Math.min(ours[i], our[i]);
                theirs[i] = peer == null ? 0 : Math.min(theirs[i], their.get(metrics[i]).getAsDouble());
            }
        }
        for (int i = 0; i < metrics.length; i++) {
            if (peer == null) {
                context.report().measured(name, metrics[i], ours[i], "s");
            } else {
                context.report().compared(name, metrics[i], ours[i], "s", BenchReport.Better.LOWER, peerName, theirs[i]);
            }
        }
    }
}
