package org.trainyard.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Ranks that really communicate, over shared memory: they find each other, and what ends one ends all and is told right. */
class TransportFaultsTest {
    private static Ranks run(int ranks, String timeout, String action, String actor) throws Exception {
        return Ranks.run(Ranks.options(ranks, 0, Duration.ofMinutes(5)), Ranks.command(WorldMain.class, "auto", timeout, action, actor));
    }

    private static void assertTold(Ranks r, String beginning) {
        assertTrue(r.said().getLast().startsWith("trainyard: rank 1 failed first, in step, iteration 5: " + beginning), r.err());
    }

    @Test void ranksFindEachOtherAndSum() throws Exception {
        Ranks r = run(2, "100", "finish", "0");
        assertEquals(0, r.exitCode, r.err());
        assertTrue(r.out().contains("sum 3.0 of 2"), r.out());
    }

    @Test void anExceptionEndsTheOthers() throws Exception { assertTold(run(3, "100", "throw", "1"), "failed: IllegalStateException: boom (process "); }

    @Test void aKilledRankEndsTheOthers() throws Exception { assertTold(run(2, "100", "kill", "1"), "killed by SIGKILL"); }

    @Test void aFrozenRankIsNamedByThoseWhoWaitForIt() throws Exception { assertTold(run(2, "8", "freeze", "1"), "did not come: rank 0 waited 8."); }
}
