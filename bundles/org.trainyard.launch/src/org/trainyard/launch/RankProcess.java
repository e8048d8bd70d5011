package org.trainyard.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.trainyard.run.Processes;
import org.trainyard.run.RunLease;
import org.trainyard.run.UserError;
import org.trainyard.run.rank.RankReport;
import org.trainyard.run.rank.RankStatus;

/**
 * One rank's process and what is known of it. Its standard input stays open as long as this process lives, by which the rank notices that it
 * is gone ({@link LauncherWatch}). It gets a session of its own, so that a terminal's interrupt reaches it once, through the launcher.
 *
 * <p>Used by one thread, but for the output.
 */
final class RankProcess {
    static final Comparator<RankProcess> LONGEST_STILL = Comparator.comparingLong(r -> r.progressSeen);
    /** Signs of life come every second. */
    private static final long BEATS_NANOS = 3_000_000_000L;
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    final int rank;
    final RankOutput output;
    private final Path statusFile;
    private final Process process;
    private final List<Thread> readers = new ArrayList<>();
    private RankReport report;
    private long beatSeen = System.nanoTime();
    private long progressSeen = beatSeen;
    private long exitSeen;
    /** Why the launcher killed it, if it did so because something was wrong with it. */
    private String silence;
    private boolean askedToEnd;

    private RankProcess(int rank, RankOutput output, Path statusFile, Process process) {
        this.rank = rank;
        this.output = output;
        this.statusFile = statusFile;
        this.process = process;
        readers.add(Thread.ofPlatform().daemon().name("rank-" + rank + "-out").start(() -> output.drain(process.getInputStream(), false)));
        readers.add(Thread.ofPlatform().daemon().name("rank-" + rank + "-err").start(() -> output.drain(process.getErrorStream(), true)));
    }

    /**
     * @param statusFolder where it tells how it stands
     * @throws UserError if the process cannot be started
     */
    static RankProcess start(int rank, String title, List<String> command, Map<String, String> environment, RankOutput output, Path statusFolder) {
        // With setsid before it the system would not say so.
        Path program = Path.of(command.getFirst());
        if (program.isAbsolute() && !Files.isExecutable(program)) throw new UserError("rank " + rank + " cannot be started: " + program + " is not a program");
        List<String> words = new ArrayList<>();
        if (Files.isExecutable(SETSID)) words.add(SETSID.toString());
        words.addAll(command);
        ProcessBuilder b = new ProcessBuilder(words);
        b.environment().putAll(environment);
        b.environment().put(RankStatus.FOLDER, statusFolder.toString());
        b.environment().put(LauncherWatch.LAUNCHER, String.valueOf(ProcessHandle.current().pid()));
        Path status = statusFolder.resolve(RankReport.fileName(rank));
        try {
            // What the rank of the attempt before told is not to be taken for this one's.
            Files.deleteIfExists(status);
            Process process = b.start();
            // Noted before anything that the process says.
            output.note(title + ", process " + process.pid() + " on " + RunLease.hostName());
            return new RankProcess(rank, output, status, process);
        } catch (IOException e) {
            throw new UserError("rank " + rank + " cannot be started: " + e.getMessage(), e);
        }
    }

    /** Runs {@code action} in some thread when the process has ended. */
    void onExit(Runnable action) { process.onExit().thenRun(action); }

    long pid() { return process.pid(); }

    boolean isAlive() { return process.isAlive(); }

    /** Only when it has ended. */
    int exitCode() { return process.exitValue(); }

    /** Looks at what the rank says and whether it lives. */
    void look() {
        if (exitSeen == 0 && !process.isAlive()) exitSeen = System.currentTimeMillis();
        RankReport now = RankReport.read(statusFile).orElse(report);
        if (now == null) return;
        long time = System.nanoTime();
        if (report == null || now.beats() != report.beats() || now.progress() != report.progress()) beatSeen = time;
        if (report == null || now.progress() != report.progress()) progressSeen = time;
        report = now;
    }

    Optional<RankReport> report() { return Optional.ofNullable(report); }

    /** Whether it says that it failed, or ended with another code than 0 without having been asked to. */
    boolean hasFailed() { return report != null && report.failed() || !process.isAlive() && exitCode() != 0 && !askedToEnd; }

    /** Whether the process ought to show a sign of life and has not for so long. Before its first it may take its time: those who wait for it notice. */
    boolean isSilent(Duration limit) { return report != null && process.isAlive() && System.nanoTime() - beatSeen > limit.toNanos(); }

    /** Whether it gave a sign of life just now; else it may be frozen, which shows later than that it does not get on. */
    boolean isLively() { return report != null && System.nanoTime() - beatSeen < BEATS_NANOS; }

    /** Whether it ought to get on, does not, and does not wait for others either. */
    boolean isStuck(Duration limit) { return isSlow(limit) && !report.inCollective(); }

    /** Whether it ought to get on and does not. */
    boolean isSlow(Duration limit) {
        return report != null && process.isAlive() && report.phase().isSteady() && System.nanoTime() - progressSeen > limit.toNanos();
    }

    /** Asks it to end in order. */
    void end() {
        if (report != null && report.failed()) return; // it is ending, and has things to say
        // Other ranks may see its end before the JVM does: it was not asked to.
        if (Processes.hasEnded(process.toHandle())) return;
        askedToEnd = true;
        process.destroy();
    }

    /** Sends a signal, such as {@code INT}; nothing happens if it has ended meanwhile. */
    void signal(String name) {
        if (!process.isAlive()) return;
        try {
            new ProcessBuilder("kill", "-s", name, String.valueOf(process.pid())).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start().waitFor(5, TimeUnit.SECONDS);
        } catch (IOException e) {
            if (name.equals("TERM") || name.equals("INT")) process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Kills it because of something about it that is a failure. */
    void kill(String why) {
        silence = why;
        process.destroyForcibly();
    }

    /** Kills it because it must end. */
    void kill() {
        askedToEnd = true;
        process.destroyForcibly();
    }

    /** Waits until what it said has been read; not for ever, as a process that it left behind may hold the streams. */
    void finishOutput() throws InterruptedException {
        for (Thread t : readers) t.join(2_000);
        output.close();
    }

    /** What the rank says; where several are threads of the process, what the one says that the others blame. */
    private RankReport culprit() {
        if (report == null) return null;
        for (int other : report.blamed()) {
            RankReport there = RankReport.read(statusFile.resolveSibling(RankReport.fileName(other))).orElse(null);
            if (there != null && there.pid() == report.pid() && there.host().equals(report.host()) && there.failed()) return there;
        }
        return report;
    }

    /** How it ended, in an attempt that failed. */
    Failure failure(String host) {
        look();
        RankReport report = culprit();
        boolean told = report != null && report.failed(), dead = !process.isAlive();
        Failure.Part part = silence != null ? Failure.Part.CAUSE
            : told ? report.blamed().isEmpty() ? Failure.Part.CAUSE : Failure.Part.VICTIM
            : dead && exitCode() != 0 && !askedToEnd ? Failure.Part.CAUSE : Failure.Part.BYSTANDER;
        String how = silence != null ? silence : told ? "failed" : dead ? ExitCodes.words(exitCode()) : "still there";
        int code = dead ? exitCode() : 1;
        return new Failure(report == null ? rank : report.rank(), part, told ? report.failedAt() : exitSeen, report == null ? "in set-up" : report.where(), how, told ? report.error() : null,
            told ? report.blamed() : List.of(), report == null ? null : report.collective(), "process " + pid() + " on " + host,
            output.path() == null ? null : output.path().toString(), code == 0 ? 1 : code);
    }
}
