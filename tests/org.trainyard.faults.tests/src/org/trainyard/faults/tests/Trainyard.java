package org.trainyard.faults.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The built program as a process, with all processes that it starts. */
final class Trainyard {
    static final int HEARTBEAT_SECONDS = 10, GRACE_SECONDS = 3;
    private static final String MARK = "TRAINYARD_FAULT_TEST";
    private static final Path PROCESSES = Path.of("/proc");

    /**
     * How it ended.
     *
     * @param said lines of the program itself, without those of ranks
     * @param restarted when it began the ranks again, in epoch milliseconds
     * @param left processes that were still there when it had ended
     */
    record Result(int exitCode, List<String> lines, List<String> said, List<Long> restarted, List<String> left) {
        String text() { return String.join("\n", lines); }
    }

    private Trainyard() {}

    /** The start script of the build under test, or null if there is none. */
    static Path program() {
        String set = System.getProperty("trainyard.launcher");
        return set == null || !Files.isExecutable(Path.of(set)) ? null : Path.of(set);
    }

    static List<String> launched(Layout layout, boolean watched, int restarts, List<String> command) {
        List<String> all = new ArrayList<>(List.of("run", "--nproc-per-node", "" + layout.processes, "--max-restarts", "" + restarts, "--heartbeat-timeout",
            watched ? "" + HEARTBEAT_SECONDS : "0", "--termination-grace-time", "" + GRACE_SECONDS));
        all.addAll(command);
        return all;
    }

    /** @param agent a JVM flag for all processes, or null */
    static Result run(List<String> words, String agent, int limitSeconds) throws Exception {
        List<String> all = new ArrayList<>(List.of(program().toString()));
        all.addAll(words);
        String id = UUID.randomUUID().toString();
        ProcessBuilder b = new ProcessBuilder(all).redirectErrorStream(true);
        b.environment().put(MARK, id);
        b.environment().put("TRAINYARD_JAVA_OPTS", "-Xmx512m -XX:TieredStopAtLevel=1" + (agent == null ? "" : " " + agent));
        Process process = b.start();
        // Ranks die with their launcher, and all with whoever ends this test.
        Thread hook = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(hook);
        List<Long> restarted = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        Thread reader = Thread.ofPlatform().daemon().start(() -> {
            try (var in = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    if (line.contains("starting all ranks again")) restarted.add(System.currentTimeMillis());
                    lines.add(line);
                }
            } catch (IOException e) {
                // The process is gone.
            }
        });
        try {
            boolean ended = process.waitFor(limitSeconds, TimeUnit.SECONDS);
            List<String> left = ended ? processes(id).stream().map(p -> p.pid() + " " + p.info().commandLine().orElse("")).toList() : List.of();
            kill(process, processes(id));
            reader.join(10_000);
            if (!ended) lines.add("(killed by the test after " + limitSeconds + " s)");
            return new Result(ended ? process.exitValue() : -1, List.copyOf(lines), lines.stream().filter(l -> l.startsWith("trainyard: ")).toList(),
                List.copyOf(restarted), left);
        } finally {
            kill(process, processes(id));
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    private static void kill(Process process, List<ProcessHandle> ranks) {
        process.destroyForcibly();
        ranks.forEach(ProcessHandle::destroyForcibly);
    }

    /** Those that inherited the mark and run. */
    private static List<ProcessHandle> processes(String id) throws IOException {
        List<ProcessHandle> all = new ArrayList<>();
        try (Stream<Path> folders = Files.list(PROCESSES)) {
            for (Path p : (Iterable<Path>) folders.filter(f -> f.getFileName().toString().matches("\\d+"))::iterator) {
                try {
                    if (new String(Files.readAllBytes(p.resolve("environ")), StandardCharsets.ISO_8859_1).contains(MARK + "=" + id)) {
                        ProcessHandle.of(Long.parseLong(p.getFileName().toString())).ifPresent(all::add);
                    }
                } catch (IOException e) {
                    // It has ended, or is somebody else's.
                }
            }
        }
        return all;
    }
}
