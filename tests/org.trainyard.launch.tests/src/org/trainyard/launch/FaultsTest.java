package org.trainyard.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trainyard.run.Processes;

/** Ranks that are JVMs and tell how they stand: that what is said of their failures is right. */
class FaultsTest {
    private static final LaunchOptions TWO = Ranks.options(2, 0, Duration.ofMinutes(5));

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"set-up", "load", "step", "save", "evaluation"})
    void anExceptionIsToldWithItsPhase(String phase) throws Exception {
        Ranks r = Ranks.java(TWO, "throw", "1", phase);
        String where = phase.equals("set-up") || phase.equals("load") ? phase : phase + ", iteration 3";
        assertEquals(1, r.exitCode);
        assertEquals(1, r.said().size(), r.err());
        assertTrue(r.said().getFirst().startsWith("trainyard: rank 1 failed first, in " + where + ": failed: IllegalStateException: broken in " + phase
            + " (process "), r.err());
    }

    @Test void aKilledRankIsToldWithItsIteration() throws Exception {
        Ranks r = Ranks.java(TWO, "kill", "0", "step");
        assertEquals(137, r.exitCode);
        assertTrue(r.said().getFirst().startsWith("trainyard: rank 0 failed first, in step, iteration 3: killed by SIGKILL"), r.err());
    }

    @Test void aFrozenRankIsSeenByItsHeart() throws Exception {
        Ranks r = Ranks.java(Ranks.options(2, 0, Duration.ofSeconds(4)), "freeze", "1", "save");
        assertTrue(r.said().getFirst().startsWith("trainyard: rank 1 failed first, in save, iteration 3: no sign of life for 4 s"), r.err());
    }

    @Test void ofRanksThatAreThreadsTheOneThatBeganItIsNamed() throws Exception {
        Ranks r = Ranks.java(Ranks.options(1, 0, Duration.ofMinutes(5)), "fail as threads", "0", "step");
        assertTrue(r.said().getLast().startsWith("trainyard: rank 7 failed first, in save: failed: IllegalStateException: broken in a thread (process "), r.err());
    }

    @Test void aRankThatHangsIsSeenByItsProgress() throws Exception {
        Ranks r = Ranks.java(Ranks.options(1, 0, Duration.ofSeconds(4)), "hang", "0", "step");
        assertTrue(r.said().getFirst().startsWith("trainyard: rank 0 failed first, in step, iteration 3: no progress for 4 s"), r.err());
        assertTrue(r.out().contains("RankMain.act"), "the stacks of its threads are in its output: " + r.out());
    }

    @Test void badInputIsToldOnce() throws Exception {
        Ranks r = Ranks.java(new LaunchOptions(2, LaunchOptions.Nodes.ONE, 3, Duration.ZERO, Duration.ofSeconds(2), null, ShownRanks.ENDS), "refuse", "1", "set-up");
        assertEquals(2, r.exitCode);
        assertEquals(List.of("[rank 1] trainyard: --depth x: expected a number"), r.err().lines().toList());
    }

    @Test void outputGoesIntoTheRunOnceThereIsOne() throws Exception {
        Path run = folder.resolve("run");
        Ranks r = Ranks.java(new LaunchOptions(1, LaunchOptions.Nodes.ONE, 0, Duration.ZERO, Duration.ofSeconds(2), null, ShownRanks.ENDS), "throw", "0", "save",
            run.toString());
        Path log = run.resolve("logs/rank-00000.log");
        assertTrue(Files.readString(log).contains("trainyard: broken in save"), r.err());
        assertTrue(r.said().getLast().endsWith("its output: " + log), r.err());
        assertTrue(Files.readString(run.resolve("ranks/rank-00000.json")).contains("\"phase\":\"save\""));
    }

    @Test void ranksDieWithTheirLauncher() throws Exception {
        Process launcher = new ProcessBuilder(Ranks.command(LauncherMain.class, "nobody", "-1", "step")).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            BufferedReader out = launcher.inputReader();
            List<String> said = new ArrayList<>();
            while (said.size() < 2) said.add(out.readLine());
            List<ProcessHandle> ranks = launcher.children().toList();
            assertEquals(2, ranks.size(), said::toString);
            launcher.destroyForcibly();
            long start = System.nanoTime();
            while (!ranks.stream().allMatch(Processes::hasEnded) && System.nanoTime() - start < 60_000_000_000L) Thread.onSpinWait();
            assertTrue(ranks.stream().allMatch(Processes::hasEnded));
        } finally {
            launcher.destroyForcibly();
        }
    }

    @Test void theCauseIsNotWhoeverWasSeenFirst() {
        Failure victim = failure(0, Failure.Part.VICTIM, 10, List.of(2), "rank 0 waited 5 s: rank 2 did not come");
        Failure cause = failure(1, Failure.Part.CAUSE, 20, List.of(), "boom");
        Failure frozen = failure(2, Failure.Part.BYSTANDER, 30, List.of(), null);
        assertEquals(1, Failure.first(List.of(victim, cause, frozen)).orElseThrow().rank());
        assertTrue(Failure.first(List.of(frozen, victim)).orElseThrow().toString().startsWith(
            "rank 2 failed first, in step: did not come: rank 0 waited 5 s: rank 2 did not come"));
        assertEquals("rank 2 failed first: did not come: rank 0 waited 5 s: rank 2 did not come", Failure.first(List.of(victim)).orElseThrow().toString());
        assertTrue(Failure.first(List.of(frozen)).isEmpty());
        assertEquals(List.of(victim, cause), Failure.fromJson(Failure.toJson(List.of(victim, cause))));
    }

    private static Failure failure(int rank, Failure.Part part, long time, List<Integer> blamed, String why) {
        return new Failure(rank, part, time, "in step", "failed", why, blamed, null, "process 1 on here", null, 1);
    }
}
