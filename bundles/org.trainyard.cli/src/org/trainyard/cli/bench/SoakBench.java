package org.trainyard.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.LibTorch;
import org.trainyard.engine.tensor.Tensor;

/** {@code trainyard bench soak}: whether memory stays flat over many small training steps. */
public final class SoakBench implements Bench {
    private static Flags flags() {
        return Flags.of("bench soak", "Runs many steps of a tiny GPT and tells how resident memory and live tensors change after the first tenth.")
            .value("--steps", "N", "steps (default 10000)")
            .value("--threads", "N", "compute threads (default: one a processor)");
    }

    @Override public String usage() { return flags().usage(); }

    @Override public void run(BenchContext context, List<String> arguments) throws Exception {
        ParsedFlags f = flags().parse(arguments);
        int steps = f.integer("--steps", 10_000, 10, 100_000_000);
        LibTorch.configure(null, f.integer("--threads", 0, 1, 4096));
        try (TrainStepRun run = new TrainStepRun(TrainStepSize.TINY, DType.FLOAT32)) {
            for (int i = 0; i < steps / 10; i++) step(context, run);
            long rss = rss();
            long live = Tensor.live();
            for (int i = steps / 10; i < steps; i++) step(context, run);
            String name = steps + " steps";
            context.report().measured(name, "rss_bytes_at_first_tenth", rss, "B");
            context.report().measured(name, "rss_bytes_at_end", rss(), "B");
            context.report().measured(name, "live_tensors_growth", Tensor.live() - live, "1");
        }
    }

    private static void step(BenchContext context, TrainStepRun run) {
        context.command().stop().check();
        run.step();
    }

    private static long rss() throws IOException {
        System.gc();
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmRSS:")) return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
        }
        return -1;
    }
}
