package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** Progress on a terminal and elsewhere, and the wish to stop. */
class ProgressTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void aTerminalLineIsRewrittenAndTakenAway() {
        try (Progress progress = new Progress(stream, new Terminal(true, 40))) {
            progress.update("a long first text");
            progress.finish();
            assertEquals("\ra long first text\ra long first text\n", printed());
            progress.line("stays");
        }
        assertTrue(printed().endsWith("\nstays\n"), printed());
    }

    @Test
    void updatesThatFollowFastCostNothing() {
        try (Progress progress = new Progress(stream, new Terminal(true, 40))) {
            for (int i = 0; i < 100_000; i++) {
                progress.update("step " + i);
            }
        }
        assertTrue(printed().split("step").length < 100, printed());
    }

    @Test
    void aLineNeverWrapsOnATerminal() {
        try (Progress progress = new Progress(stream, new Terminal(true, 10))) {
            progress.update("0123456789abc");
        }
        assertTrue(printed().startsWith("\r012345678\r"), printed());
    }

    @Test
    void aPipeGetsPlainLinesNowAndThen() {
        try (Progress progress = new Progress(stream, Terminal.NONE)) {
            progress.update("at once would be too soon");
            progress.line("Processed 1000 documents");
            progress.update("50%");
            progress.finish();
        }
        assertEquals("Processed 1000 documents\n50%\n", printed());
    }

    @Test
    void aStopIsToldOnceToEverybodyWhoStillListens() {
        StopSignal stop = new StopSignal();
        StringBuilder heard = new StringBuilder();
        stop.onRequest(() -> heard.append('a'));
        stop.onRequest(() -> heard.append('b')).close();
        stop.check();
        stop.request("SIGINT");
        stop.request("SIGTERM");
        stop.onRequest(() -> heard.append('c'));
        assertEquals("ac", heard.toString());
        assertEquals("SIGINT", stop.reason());
        assertEquals("stopped by SIGINT", assertThrows(CancellationException.class, stop::check).getMessage());
    }

    @Test
    void numbersReadWell() {
        assertEquals("999 B", Units.bytes(999));
        assertEquals("1.5 KiB", Units.bytes(1536));
        assertEquals("23.4 GiB", Units.bytes(23.4 * (1L << 30)));
        assertEquals("1,234,567", Units.count(1234567));
        assertEquals("334 GFLOP/s", Units.flops(334.2e9));
        assertEquals("2.31 TFLOP/s", Units.flops(2.31e12));
        assertEquals("8.3 s", Units.duration(8.32));
        assertEquals("4 min 5 s", Units.duration(245));
        assertEquals("3 h 12 min", Units.duration(3 * 3600 + 12 * 60 + 9));
    }
}
