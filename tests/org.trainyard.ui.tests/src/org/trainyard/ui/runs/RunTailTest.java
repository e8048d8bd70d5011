package org.trainyard.ui.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.run.events.EventWriter;
import org.trainyard.run.events.IterationEvent;
import org.trainyard.run.events.RunEvent;

class RunTailTest {
    @TempDir
    Path folder;

    private Path log(int iterations) {
        Path file = folder.resolve("events.jsonl");
        try (EventWriter writer = EventWriter.open(file)) {
            writer.write(new RunEvent.RunStarted(1, 2, "host", 0, 0, 1, "v", "cpu", "fp32", 1, 10, 7000));
            for (int i = 1; i <= iterations; i++) {
                writer.write(IterationEvent.at(i).loss("lm loss", 5.0 - i * 1e-4).tokensPerSecond(1000 + i).build());
            }
        }
        return file;
    }

    @Test
    void readsBothEndsOfALongLog() throws IOException {
        Path file = log(2000);
        assertTrue(Files.size(file) > 100_000);
        assertEquals(new RunTail(2000, 7000, 4.8, 3000), RunTail.read(file));
    }

    @Test
    void aTornLineIsPassedOver() throws IOException {
        Path file = log(3);
        Files.writeString(file, "{\"t\":1,\"type\":\"iteration\",\"iteration\":4,\"losses\":{\"lm l", StandardOpenOption.APPEND);
        assertEquals(3, RunTail.read(file).iteration());
        Files.writeString(file, "\n{broken \"iteration\" \"losses\"\n", StandardOpenOption.APPEND);
        assertEquals(3, RunTail.read(file).iteration());
    }

    @Test
    void aMissingLogHasNoNumbers() throws IOException {
        RunTail tail = RunTail.read(folder.resolve("nothing"));
        assertEquals(-1, tail.iteration());
        assertTrue(Double.isNaN(tail.loss()));
    }

    @Test
    void aJustResumedRunStandsWhereItsCheckpointWas() throws IOException {
        Path file = folder.resolve("events.jsonl");
        try (EventWriter writer = EventWriter.open(file)) {
            writer.write(new RunEvent.RunStarted(1, 2, "host", 300, 0, 2, "v", "cpu", "fp32", 1, 10, 7000));
        }
        assertEquals(300, RunTail.read(file).iteration());
    }
}
