package org.trainyard.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailerTest {
    @TempDir
    Path folder;

    @Test
    void givesWholeLinesAsTheyCome() throws IOException {
        Path log = folder.resolve("log");
        LogTailer tailer = new LogTailer(log, 1000);
        assertEquals("", tailer.next().text(), "no log yet");
        Files.writeString(log, "one\ntwo\nthr");
        assertEquals("one\ntwo\n", tailer.next().text());
        Files.writeString(log, "ee\n", StandardOpenOption.APPEND);
        assertEquals("three\n", tailer.next().text());
        assertEquals("", tailer.next().text());
    }

    @Test
    void beginsNearTheEndOfALongLogWithAWholeLine() throws IOException {
        Path log = folder.resolve("log");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            text.append("line ").append(i).append('\n');
        }
        Files.writeString(log, text);
        String tail = new LogTailer(log, 1000).next().text();
        assertTrue(tail.startsWith("line 99"), tail.substring(0, 10));
        assertTrue(tail.endsWith("line 9999\n"));
    }

    @Test
    void aLongLogComesInPiecesAndLosesNothing() throws IOException {
        Path log = folder.resolve("log");
        String text = ("x".repeat(99) + "\n").repeat(3000);
        Files.writeString(log, text);
        LogTailer tailer = new LogTailer(log, text.length());
        StringBuilder read = new StringBuilder();
        LogTailer.Piece piece;
        do {
            piece = tailer.next();
            assertTrue(piece.text().length() <= 65_536);
            read.append(piece.text());
        } while (piece.more());
        assertEquals(text, read.toString());
    }

    @Test
    void aCutLogBeginsAnew() throws IOException {
        Path log = folder.resolve("log");
        Files.writeString(log, "a long first line\n");
        LogTailer tailer = new LogTailer(log, 1000);
        tailer.next();
        Files.writeString(log, "new\n");
        LogTailer.Piece piece = tailer.next();
        assertTrue(piece.restarted());
        assertEquals("new\n", piece.text());
        assertFalse(piece.more());
    }
}
