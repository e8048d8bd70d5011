package org.trainyard.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.trainyard.launch.Meeting.MeetingLost;
import org.trainyard.launch.Meeting.News;
import org.trainyard.run.RunLease;
import org.trainyard.run.rank.RankReport;

/** One start of this node's ranks: from their processes' beginning until the last one is gone. Used once, by one thread. */
final class Attempt {
    private static final long LOOK_MILLIS = 100;

    /** How it went. */
    enum Outcome { FINISHED, STOPPED, FAILED }

    /** @param failures what each rank here met if it failed, else empty */
    record Result(Outcome outcome, int exitCode, List<Failure> failures, List<RankOutput> outputs) { }

    private final LaunchOptions options;
    private final Assignment place;
    private final Console console;
    private final Meeting meeting;
    private final List<RankProcess> ranks = new ArrayList<>();
    /** Let go whenever a process ends, so that it is noticed at once. */
    private final Semaphore changes = new Semaphore(0);
    /** What a user of this launcher asked for, or null. */
    private final Supplier<String> asked;
    private String signal;

    Attempt(LaunchOptions options, Assignment place, Console console, Meeting meeting, Supplier<String> asked) {
        this.options = options;
        this.place = place;
        this.console = console;
        this.meeting = meeting;
        this.asked = asked;
    }

    /** @param statusFolder where ranks tell how they stand */
    Result run(List<String> command, Path statusFolder) throws MeetingLost, InterruptedException {
        try {
            start(command, statusFolder);
            return watch();
        } finally {
            ranks.forEach(r -> { if (r.isAlive()) r.kill(); });
            for (RankProcess r : ranks) r.finishOutput();
        }
    }

    private void start(List<String> command, Path statusFolder) {
        for (int local = 0; local < place.localSize(); local++) {
            int rank = place.firstRank() + local, size = place.worldSize();
            Map<String, String> environment = new HashMap<>();
            place.describe(local, meeting.attempt(), options, environment);
            RankOutput output = new RankOutput(rank, console, options.shown().shows(rank, local, size, false), options.shown().shows(rank, local, size, true));
            String title = "rank %d of %d, attempt %d".formatted(rank, size, meeting.attempt() + 1);
            RankProcess p = RankProcess.start(rank, title, command, environment, output, statusFolder);
            p.onExit(changes::release);
            ranks.add(p);
            if (options.logs() != null) output.writeTo(options.logs().resolve("rank-%05d.log".formatted(rank)));
        }
    }

    private Result watch() throws MeetingLost, InterruptedException {
        boolean told = false;
        while (true) {
            changes.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            changes.drainPermits();
            look();
            passSignal();
            killSilent();
            if (ranks.stream().anyMatch(this::failed) || meeting.news() == News.FAILED) return failed();
            if (ranks.stream().anyMatch(RankProcess::isAlive)) continue;
            if (signal != null) return new Result(Outcome.STOPPED, exitCode(), List.of(), outputs());
            if (!told) meeting.finish();
            told = true;
            // Another node may still fail; then all begin again.
            if (place.nodes() == 1 || meeting.news() == News.FINISHED) return new Result(Outcome.FINISHED, 0, List.of(), outputs());
        }
    }

    private void look() {
        for (RankProcess r : ranks) {
            r.look();
            String run = options.logs() != null ? null : r.report().map(RankReport::run).orElse(null);
            if (run != null) r.output.writeTo(Path.of(run, "logs", "rank-%05d.log".formatted(r.rank)));
        }
    }

    private void passSignal() throws MeetingLost {
        if (signal != null) return;
        if (asked.get() != null) meeting.stop(asked.get());
        signal = meeting.stopSignal();
        if (signal == null) return;
        ranks.forEach(r -> r.signal(signal));
    }

    /** A rank that was sent a signal may end by it. */
    private boolean failed(RankProcess r) {
        boolean bySignal = signal != null && !r.isAlive() && r.exitCode() == 128 + (signal.equals("INT") ? 2 : 15);
        return r.hasFailed() && !bySignal;
    }

    private void killSilent() throws InterruptedException {
        Duration limit = options.heartbeat();
        if (limit.isZero()) return;
        for (RankProcess r : ranks) {
            if (r.isSilent(limit)) r.kill("no sign of life for " + words(limit) + " (stopped, frozen or starved)");
        }
        if (ranks.stream().noneMatch(r -> r.isSlow(limit)) || !ranks.stream().allMatch(r -> r.isLively() || !r.isAlive())) return;
        // Those that wait for others are not what it hangs on, unless all do.
        List<RankProcess> stuck = ranks.stream().filter(r -> r.isStuck(limit)).toList();
        if (stuck.isEmpty() && place.nodes() == 1 && ranks.stream().allMatch(r -> r.isSlow(limit))) stuck = List.of(Collections.min(ranks, RankProcess.LONGEST_STILL));
        for (RankProcess r : stuck) {
            // Makes a JVM write the stacks of its threads, which is what whoever looks for the reason needs.
            r.signal("QUIT");
            changes.tryAcquire(500, TimeUnit.MILLISECONDS);
            r.kill("no progress for " + words(limit) + ", so it was killed; its output has the stacks of its threads");
        }
    }

    private static String words(Duration d) { return d.toMillis() % 1000 == 0 ? d.toSeconds() + " s" : d.toMillis() / 1000.0 + " s"; }

    private Result failed() throws MeetingLost, InterruptedException {
        ranks.forEach(RankProcess::look);
        meeting.fail();
        ranks.stream().filter(r -> r.isAlive()).forEach(RankProcess::end);
        if (!ended(options.grace())) {
            ranks.stream().filter(RankProcess::isAlive).forEach(RankProcess::kill);
            if (!ended(Duration.ofSeconds(20))) console.say("a rank's process cannot be killed: the system holds it");
        }
        look();
        String host = RunLease.hostName();
        List<Failure> all = ranks.stream().map(r -> r.failure(host)).toList();
        return new Result(Outcome.FAILED, 1, all, outputs());
    }

    /** Whether all processes end in time. */
    private boolean ended(Duration limit) throws InterruptedException {
        return await(() -> ranks.stream().noneMatch(RankProcess::isAlive), limit);
    }

    private boolean await(BooleanSupplier what, Duration limit) throws InterruptedException {
        long start = System.nanoTime();
        while (!what.getAsBoolean()) {
            if (System.nanoTime() - start > limit.toNanos()) return false;
            changes.tryAcquire(20, TimeUnit.MILLISECONDS);
        }
        return true;
    }

    /** That of the first rank that has another than 0. */
    private int exitCode() { return ranks.stream().mapToInt(RankProcess::exitCode).filter(c -> c != 0).findFirst().orElse(0); }

    private List<RankOutput> outputs() { return ranks.stream().map(r -> r.output).toList(); }
}
