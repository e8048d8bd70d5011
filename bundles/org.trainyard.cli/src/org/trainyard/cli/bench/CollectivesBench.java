package org.trainyard.cli.bench;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonSyntaxException;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.engine.group.local.InProcessRanks;
import org.trainyard.engine.group.spi.Rendezvous;
import org.trainyard.engine.group.spi.Transports;
import org.trainyard.engine.ranks.RankWorld;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.LibTorch;
import org.trainyard.launch.SelfProcess;
import org.trainyard.run.UserError;
import org.trainyard.run.rank.RankPhase;

/**
 * {@code trainyard bench collectives}: how long an fp32 all-reduce takes between ranks that are threads and between ranks that are processes,
 * against Gloo between the same processes, in turns. The tensor lies where the transport wants it, as the gradients of data parallelism do; what
 * shared memory takes for a tensor that does not is {@code shared_memory_copied}. Under {@code trainyard run} or another launcher: between the ranks that it started.
 */
public final class CollectivesBench implements Bench {
    private static final List<String> SIZES = List.of("4", "1024", "65536", "1048576", "16777216", "67108864", "268435456");
    private static final String PEER = "gloo";

    private static Flags flags() {
        return Flags.of("bench collectives", "Times fp32 all-reduces: the median over many, in microseconds, and the tensor's bytes over it.")
            .values("--ranks", "N", "numbers of ranks (default 2 4)")
            .values("--sizes", "BYTES", "tensor sizes (default " + String.join(" ", SIZES) + ")")
            .value("--seconds", "S", "time for each case and transport (default 2)")
            .toggle("--no-peer", "leave Gloo out")
            .value("--distributed-backend", "NAME", "between ranks that a launcher started: shm or gloo (default: shm on one machine)")
            .value("--worker", "RANK:RANKS:JOB:PORT", "used by the bench itself to start its processes");
    }

    @Override public String usage() { return flags().usage(); }

    @Override public void run(BenchContext context, List<String> arguments) throws Exception {
        ParsedFlags f = flags().parse(arguments);
        List<Long> sizes = f.texts("--sizes", SIZES).stream().map(t -> number("--sizes", t, 4, 1L << 33) / 4 * 4).toList();
        double seconds = f.real("--seconds", 2, 0.01);
        boolean peer = !f.has("--no-peer") && Transports.installed().stream().anyMatch(t -> t.name().equals(PEER));
        LibTorch.configure(null, 1);
        if (Rendezvous.isIn(System.getenv())) {
            launched(context, f, sizes, seconds);
            return;
        }
        if (f.has("--worker")) {
            CollectivesWorker.ofProcess(f.text("--worker", ""), peer).run(sizes, seconds, line -> {
                context.command().out().println(line);
                context.command().out().flush();
            });
            return;
        }
        for (String text : f.texts("--ranks", List.of("2", "4"))) {
            int ranks = (int) number("--ranks", text, 2, 64);
            Map<Long, JsonObject> threads = new TreeMap<>();
            if (!context.report().json()) context.command().err().println("timing " + ranks + " threads, then as many processes");
            InProcessRanks.run(ranks, c -> {
                CollectivesWorker.of("in_process", c).run(sizes, seconds, line -> put(threads, line));
                return null;
            });
            processes(context, ranks, arguments, peer, threads);
        }
    }

    private static void launched(BenchContext context, ParsedFlags f, List<Long> sizes, double seconds) throws Exception {
        RankWorld.Options o = new RankWorld.Options(f.text("--distributed-backend", null), Device.CPU, CollectivesWorker.PATIENCE, 1);
        RankWorld.run(o, System.getenv(), rank -> {
            rank.status().phase(RankPhase.STEP);
            CollectivesWorker.of("ranks", rank.communicator()).run(sizes, seconds, line -> {
                JsonObject result = parsed(line);
                long bytes = result.get("bytes").getAsLong();
                pair(context.report(), "all-reduce " + bytes + " B, " + rank.worldSize() + " ranks", "ranks", bytes, result.get("ranks").getAsDouble(), 0);
            });
            return null;
        });
    }

    private static long number(String flag, String text, long least, long most) {
        try {
            long n = Long.parseLong(text);
            if (n >= least && n <= most) return n;
        } catch (NumberFormatException e) {
            // told below
        }
        throw new UserError(flag + " " + text + ": expected a whole number from " + least + " to " + most);
    }

    private static void put(Map<Long, JsonObject> all, String line) {
        JsonObject o = new Gson().fromJson(line, JsonObject.class);
        all.put(o.get("bytes").getAsLong(), o);
    }

    private static void processes(BenchContext context, int ranks, List<String> arguments, boolean peer, Map<Long, JsonObject> threads)
        throws IOException, InterruptedException {
        String job = "bench-" + UUID.randomUUID();
        int port = freePort();
        List<Process> started = new ArrayList<>();
        try {
            for (int r = 0; r < ranks; r++) {
                List<String> own = new ArrayList<>(List.of("bench", "collectives"));
                own.addAll(arguments);
                own.addAll(List.of("--worker", r + ":" + ranks + ":" + job + ":" + port));
                ProcessBuilder b = new ProcessBuilder(SelfProcess.command(List.of("bench", "collectives"), own));
                started.add(b.redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(r == 0 ? ProcessBuilder.Redirect.PIPE : ProcessBuilder.Redirect.DISCARD).start());
            }
            BufferedReader out = started.getFirst().inputReader();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                context.command().stop().check();
                JsonObject o = parsed(line);
                if (o != null) report(context.report(), ranks, o, threads.get(o.get("bytes").getAsLong()), peer);
            }
            for (Process p : started) {
                if (!p.waitFor(60, TimeUnit.SECONDS) || p.exitValue() != 0) {
                    throw new UserError("bench collectives: a rank's process failed; what it said stands above");
                }
            }
        } finally {
            started.forEach(Process::destroyForcibly);
        }
    }

    /** A line of a worker, or null for what libraries print in between. */
    private static JsonObject parsed(String line) {
        if (!line.startsWith("{")) return null;
        try {
            JsonObject o = new Gson().fromJson(line, JsonObject.class);
            return o.has("bytes") && (o.has("shm") || o.has("ranks")) ? o : null;
        } catch (JsonSyntaxException e) {
            return null;
        }
    }

    private static void report(BenchReport report, int ranks, JsonObject processes, JsonObject threads, boolean peer) {
        long bytes = processes.get("bytes").getAsLong();
        String name = "all-reduce " + bytes + " B, " + ranks + " ranks";
        double gloo = peer ? processes.get(PEER).getAsDouble() : 0;
        pair(report, name, "shared_memory", bytes, processes.get("shm").getAsDouble(), gloo);
        pair(report, name, "shared_memory_copied", bytes, processes.get(CollectivesWorker.COPIED).getAsDouble(), gloo);
        pair(report, name, "in_process", bytes, threads.get("in_process").getAsDouble(), gloo);
    }

    private static void pair(BenchReport report, String name, String metric, long bytes, double micros, double gloo) {
        double rate = bytes / micros / 1e3, peerRate = bytes / gloo / 1e3;
        if (gloo > 0) {
            report.compared(name, metric + "_time", micros, "us", BenchReport.Better.LOWER, PEER, gloo);
            report.compared(name, metric + "_bandwidth", rate, "GB/s", BenchReport.Better.HIGHER, PEER, peerRate);
        } else {
            report.measured(name, metric + "_time", micros, "us");
            report.measured(name, metric + "_bandwidth", rate, "GB/s");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket s = new ServerSocket(0)) {
            return s.getLocalPort();
        }
    }
}
