package org.trainyard.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.run.UserError;

/** Ranks that are shell scripts: output, environment, exit codes, restarts, signals. */
class LauncherTest {
    private static final Duration PATIENT = Duration.ofMinutes(5);

    @TempDir Path folder;

    private static LaunchOptions local(int ranks) { return Ranks.options(ranks, 0, PATIENT); }

    private LaunchOptions logged(int ranks, String shown) {
        return new LaunchOptions(ranks, LaunchOptions.Nodes.ONE, 0, PATIENT, Duration.ofSeconds(2), folder, ShownRanks.parse(shown));
    }

    @Test void linesAreLabelledAndKeptInFiles() throws Exception {
        Ranks r = Ranks.shell(logged(3, "3"), "echo one $RANK; echo two >&2; printf 'no end'");
        assertEquals(0, r.exitCode);
        assertEquals(Set.of("[rank 0] one 0", "[rank 1] one 1", "[rank 2] one 2"), new TreeSet<>(r.out().lines().filter(l -> l.contains("one")).toList()));
        assertEquals(1, r.out().lines().filter(l -> l.endsWith("no end")).count(), "what several say is shown once: " + r.out());
        assertEquals(1, r.err().lines().filter(l -> l.endsWith("two")).count(), r.err());
        for (int rank = 0; rank < 3; rank++) {
            List<String> log = Files.readAllLines(folder.resolve("rank-0000" + rank + ".log"));
            assertTrue(log.containsAll(List.of("one " + rank, "two", "no end")), log::toString);
            assertTrue(log.getFirst().startsWith("[trainyard run] rank " + rank + " of 3, attempt 1, process "), log::toString);
        }
    }

    @Test void theConsoleShowsWhatIsAskedFor() throws Exception {
        assertEquals(List.of("[rank 1] out 1"), Ranks.shell(logged(3, "1:1"), "echo out $RANK; echo err $RANK >&2").out().lines().toList());
        LaunchOptions ends = new LaunchOptions(3, LaunchOptions.Nodes.ONE, 0, PATIENT, Duration.ofSeconds(2), null, ShownRanks.ENDS);
        assertEquals(Set.of("[rank 0] out 0", "[rank 2] out 2"), new TreeSet<>(Ranks.shell(ends, "echo out $RANK").out().lines().toList()));
    }

    @Test void theEnvironmentIsThatOfTorchrun() throws Exception {
        Ranks r = Ranks.shell(Ranks.options(2, 3, PATIENT), "test $RANK = 1 || exit 0; for v in RANK LOCAL_RANK WORLD_SIZE LOCAL_WORLD_SIZE GROUP_RANK"
            + " MASTER_ADDR TORCHELASTIC_RUN_ID TORCHELASTIC_RESTART_COUNT TORCHELASTIC_MAX_RESTARTS; do eval echo $v=\\$$v; done;"
            + " test $MASTER_PORT -gt 0 && test -n \"$TRAINYARD_TOKEN\" && test -d \"$TRAINYARD_RANK_STATUS\" && echo rest");
        assertEquals(List.of("RANK=1", "LOCAL_RANK=1", "WORLD_SIZE=2", "LOCAL_WORLD_SIZE=2", "GROUP_RANK=0", "MASTER_ADDR=127.0.0.1", "TORCHELASTIC_RUN_ID=none",
            "TORCHELASTIC_RESTART_COUNT=0", "TORCHELASTIC_MAX_RESTARTS=3", "rest"), r.out().lines().map(l -> l.replace("[rank 1] ", "")).toList());
    }

    @Test void theFirstFailureEndsAllAndIsToldOnce() throws Exception {
        Ranks r = Ranks.shell(local(3), "test $RANK = 1 && exit 7; exec sleep 1000");
        assertEquals(7, r.exitCode);
        assertEquals(1, r.said().size(), r.err());
        assertTrue(r.said().getFirst().startsWith("trainyard: rank 1 failed first, in set-up: ended with exit code 7 (process "), r.err());
    }

    @Test void whoIgnoresTheRequestToEndIsKilled() throws Exception {
        long start = System.nanoTime();
        Ranks r = Ranks.shell(local(2), "if test $RANK = 0; then exit 9; else trap '' TERM; while :; do sleep 1; done; fi");
        assertEquals(9, r.exitCode);
        assertTrue(System.nanoTime() - start < 30_000_000_000L);
    }

    @Test void aKilledRankIsSeenAtOnce() throws Exception {
        Ranks r = Ranks.shell(local(2), "test $RANK = 1 && kill -9 $$; exec sleep 1000");
        assertEquals(137, r.exitCode);
        assertTrue(r.said().getFirst().contains("rank 1 failed first, in set-up: killed by SIGKILL"), r.err());
    }

    @Test void whatAHiddenRankSaidLastIsShownWhenItFails() throws Exception {
        LaunchOptions o = new LaunchOptions(3, LaunchOptions.Nodes.ONE, 0, PATIENT, Duration.ofSeconds(2), null, ShownRanks.ENDS);
        Ranks r = Ranks.shell(o, "test $RANK = 1 && { echo the reason; exit 4; }; exec sleep 1000");
        assertEquals(4, r.exitCode);
        assertEquals("trainyard: rank 1 said: the reason", r.said().getFirst());
    }

    @Test void allStartAgainAndSucceed() throws Exception {
        Ranks r = Ranks.shell(Ranks.options(2, 3, PATIENT), "echo attempt $TORCHELASTIC_RESTART_COUNT of $RANK at $MASTER_PORT for $TRAINYARD_STARTED;"
            + " test $TORCHELASTIC_RESTART_COUNT = 2 && exit 0; test $RANK = 0 && exit 3; exec sleep 1000");
        assertEquals(0, r.exitCode, r.err());
        assertEquals(2, r.said().stream().filter(l -> l.contains("starting all ranks again (restart ")).count(), r.err());
        assertTrue(r.out().contains("[rank 1] attempt 2 of 1"), r.out());
        assertEquals(1, r.out().lines().map(l -> l.replaceFirst(".* for ", "")).distinct().count(), "the run keeps its name");
    }

    /** A rank's status of the attempt before was taken for the new one's: every restart ended at once. */
    @Test void whatARankToldBeforeARestartIsForgotten() throws Exception {
        Ranks r = Ranks.java(Ranks.options(2, 1, PATIENT), "throw once", "1", "step");
        assertEquals(0, r.exitCode, r.err());
        assertTrue(r.err().contains("starting all ranks again (restart 1 of 1)"), r.err());
    }

    @Test void restartsComeToAnEnd() throws Exception {
        Ranks r = Ranks.shell(Ranks.options(1, 1, PATIENT), "exit 5");
        assertEquals(5, r.exitCode);
        assertEquals(3, r.said().size(), r.err());
    }

    @Test void badInputIsToldOnceAndNotTriedAgain() throws Exception {
        Ranks r = Ranks.shell(Ranks.options(3, 5, PATIENT), "echo 'trainyard: --depth x: expected a number' >&2; exit 2");
        assertEquals(2, r.exitCode);
        assertEquals(1, r.err().lines().count(), r.err());
    }

    @Test void signalsReachTheRanksAndTheirExitCodesTheCaller() throws Exception {
        Ranks r = new Ranks(Ranks.options(2, 3, PATIENT));
        Path ready = folder.resolve("ready");
        Thread stopper = Thread.ofPlatform().start(() -> {
            while (!Files.exists(Path.of(ready + "0")) || !Files.exists(Path.of(ready + "1"))) Thread.onSpinWait();
            r.launcher.stop("SIGINT");
        });
        r.exitCode = r.launcher.run(List.of("sh", "-c", "trap 'echo asked; test $RANK = 0 && exit 0; exit 6' INT; touch " + ready + "$RANK; while :; do sleep 0.05; done"));
        stopper.join();
        assertEquals(6, r.exitCode, r.err());
        assertTrue(r.out().contains("asked"), r.out());
        assertFalse(r.err().contains("again"), r.err());
    }

    @Test void aCommandThatIsNotThereIsOneClearError() {
        String m = assertThrows(UserError.class, () -> Ranks.run(local(1), List.of("/nowhere/x"))).getMessage();
        assertTrue(m.contains("rank 0"), m);
    }
}
