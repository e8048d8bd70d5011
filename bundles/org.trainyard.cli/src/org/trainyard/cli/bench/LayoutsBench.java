package org.trainyard.cli.bench;

import com.google.gson.Gson;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.engine.ranks.RankWorld;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.LibTorch;
import org.trainyard.launch.SelfProcess;
import org.trainyard.models.layouts.LayoutCase;
import org.trainyard.models.layouts.LayoutMatrix;
import org.trainyard.models.layouts.LayoutResult;
import org.trainyard.models.layouts.LayoutRun;
import org.trainyard.models.layouts.LayoutShare;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/**
 * {@code trainyard bench layouts}: how far losses and gradients of every layout are from those of one rank. Not a measurement of speed but the
 * proof of the parallel engine; it fails where a layout is off.
 */
public final class LayoutsBench implements Bench {
    private static final double FP32_BOUND = 1e-5;
    /** A gradient is rounded to 8 bits at every layer, and layouts round elsewhere. */
    private static final double BF16_BOUND = 0.06;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static Flags flags() {
        return Flags.of("bench layouts", "Trains tiny models under every layout and compares losses and every gradient with one rank's: the largest error "
                + "relative to a loss, or to a gradient's largest element.")
            .value("--only", "TEXT", "cases whose name holds this")
            .toggle("--no-processes", "leave out the layouts whose ranks are processes")
            .value("--distributed-backend", "NAME", "between processes: shm or gloo (default shm)")
            .value("--worker", "CASE:FOLDER", "used by the bench itself to start its processes");
    }

    @Override public String usage() { return flags().usage(); }

    @Override public void run(BenchContext context, List<String> arguments) throws Exception {
        ParsedFlags f = flags().parse(arguments);
        LibTorch.configure(null, 1);
        if (f.has("--worker")) {
            work(f.text("--worker", ""), f.text("--distributed-backend", "shm"));
            return;
        }
        Map<LayoutCase, LayoutResult> references = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        String only = f.text("--only", "");
        for (LayoutCase c : LayoutMatrix.all()) {
            if (!c.toString().contains(only)) continue;
            context.command().stop().check();
            tell(context, c, c + ", " + c.layout().ranks() + " threads", new LayoutRun(c).run(), references, wrong);
        }
        List<LayoutCase> processes = LayoutMatrix.forProcesses();
        for (int i = 0; i < processes.size() && !f.has("--no-processes"); i++) {
            LayoutCase c = processes.get(i);
            if (!c.toString().contains(only)) continue;
            context.command().stop().check();
            tell(context, c, c + ", " + c.layout().ranks() + " processes", inProcesses(i, c, arguments), references, wrong);
        }
        if (!wrong.isEmpty()) throw new UserError("bench layouts: " + wrong.size() + " layouts do not compute what one rank does: " + String.join("; ", wrong));
    }

    private static void tell(BenchContext context, LayoutCase c, String name, LayoutResult result, Map<LayoutCase, LayoutResult> references,
        List<String> wrong) {
        LayoutResult.Deviation d = result.deviation(references.computeIfAbsent(c.reference(), r -> new LayoutRun(r).run()));
        context.report().measured(name, "max_relative_error", d.relative(), "1");
        double bound = c.dtype() == DType.FLOAT32 ? FP32_BOUND : BF16_BOUND;
        if (!(d.relative() <= bound)) wrong.add(name + " by " + d.relative() + " in " + d.where());
        if (!result.disagreements().isEmpty()) wrong.add(name + ": " + result.disagreements().getFirst());
    }

    private static LayoutResult inProcesses(int number, LayoutCase c, List<String> arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("trainyard-layouts");
        List<Process> started = new ArrayList<>();
        try {
            int ranks = c.layout().ranks();
            String job = "layouts-" + UUID.randomUUID(), port = Integer.toString(freePort());
            for (int r = 0; r < ranks; r++) {
                List<String> own = new ArrayList<>(List.of("bench", "layouts"));
                own.addAll(arguments);
                own.addAll(List.of("--worker", number + ":" + folder));
                ProcessBuilder b = new ProcessBuilder(SelfProcess.command(List.of("bench", "layouts"), own)).inheritIO();
                b.redirectOutput(ProcessBuilder.Redirect.DISCARD);
                b.environment().putAll(Map.of("RANK", "" + r, "WORLD_SIZE", "" + ranks, "LOCAL_RANK", "" + r, "LOCAL_WORLD_SIZE", "" + ranks, "MASTER_ADDR",
                    "127.0.0.1", "MASTER_PORT", port, "TRAINYARD_JOB", job));
                started.add(b.start());
            }
            List<LayoutShare> shares = new ArrayList<>();
            for (int r = 0; r < ranks; r++) {
                if (!started.get(r).waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || started.get(r).exitValue() != 0) {
                    throw new UserError("bench layouts: rank " + r + " of " + c + " failed; what it said stands above");
                }
                shares.add(new Gson().fromJson(Files.readString(file(folder, r)), LayoutShare.class));
            }
            return LayoutResult.of(shares);
        } finally {
            started.forEach(Process::destroyForcibly);
            AtomicFiles.deleteTree(folder);
        }
    }

    private static void work(String place, String backend) throws Exception {
        int colon = place.indexOf(':');
        LayoutRun run = new LayoutRun(LayoutMatrix.forProcesses().get(Integer.parseInt(place.substring(0, colon))));
        RankWorld.run(new RankWorld.Options(backend, Device.CPU, PATIENCE, 1), System.getenv(), rank -> {
            LibTorch.setThreads(1);
            Files.writeString(file(Path.of(place.substring(colon + 1)), rank.number()), new Gson().toJson(run.share(rank.communicator())));
            return null;
        });
    }

    private static Path file(Path folder, int rank) { return folder.resolve("rank-" + rank + ".json"); }

    private static int freePort() throws IOException {
        try (ServerSocket s = new ServerSocket(0)) {
            return s.getLocalPort();
        }
    }
}
