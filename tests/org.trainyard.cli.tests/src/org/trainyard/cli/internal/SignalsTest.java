package org.trainyard.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.trainyard.cli.StopSignal;

/** A real SIGTERM to this process raises the stop signal instead of ending it. */
class SignalsTest {

    @Test
    void aTerminationIsAWishToStop() throws Exception {
        StopSignal stop = new StopSignal();
        CountDownLatch raised = new CountDownLatch(1);
        stop.onRequest(raised::countDown);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try (Signals _ = Signals.install(stop, new PrintStream(told, true, StandardCharsets.UTF_8))) {
            Process kill = new ProcessBuilder("sh", "-c", "kill -TERM " + ProcessHandle.current().pid()).start();
            assertEquals(0, kill.waitFor());
            assertTrue(raised.await(20, TimeUnit.SECONDS));
        }
        assertEquals("SIGTERM", stop.reason());
        assertTrue(told.toString(StandardCharsets.UTF_8).startsWith("trainyard: SIGTERM: ending in order"), told.toString(StandardCharsets.UTF_8));
    }
}
