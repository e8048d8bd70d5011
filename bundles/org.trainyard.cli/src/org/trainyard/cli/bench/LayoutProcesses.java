package org.trainyard.cli.bench;

import com.google.gson.Gson;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.trainyard.engine.ranks.RankWorld;
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

/** Layouts whose ranks are processes of their own, which hand in what they computed as files. */
final class LayoutProcesses {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private LayoutProcesses() {}

    /**
     * Runs a case.
     *
     * @param number of it in {@link LayoutMatrix#forProcesses()}
     * @param arguments of the bench, which its processes get too
     */
    static LayoutResult run(int number, LayoutCase c, List<String> arguments) throws IOException, InterruptedException {
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

    /** What one of the processes does. */
    static void work(String place, String backend) throws Exception {
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
