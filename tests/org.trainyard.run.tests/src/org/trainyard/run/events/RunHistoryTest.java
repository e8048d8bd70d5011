package org.trainyard.run.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.run.events.RunEvent.RunEnded;
import org.trainyard.run.events.RunEvent.RunStarted;
import org.trainyard.run.events.RunEvent.Validation;

class RunHistoryTest {
    private static final String LOSS = "losses/lm loss";

    @TempDir
    Path dir;
    EventWriter writer;
    RunHistory history;

    @BeforeEach
    void open() {
        writer = EventWriter.open(dir.resolve("events.jsonl"));
        history = new RunHistory(dir.resolve("events.jsonl"));
    }

    @AfterEach
    void close() {
        writer.close();
    }

    @Test
    void emptyAtFirst() {
        assertFalse(history.poll());
        assertEquals(0, history.snapshot().series(LOSS).size());
        assertTrue(Double.isNaN(history.snapshot().series("nonsense").lastValue()));
        assertEquals(0, history.snapshot().lastIteration());
    }

    @Test
    void followsTheLog() {
        start(0);
        iterations(1, 1000, 0);
        assertTrue(history.poll());
        RunHistory.Snapshot early = history.snapshot();
        iterations(1001, 2500, 0);
        writer.write(new Validation(9, 2500, "valid", Map.of("lm loss", 3.0), Map.of("lm loss", 20.0)));
        writer.write(new Validation(9, 2500, "test", Map.of("lm loss", 3.5), Map.of()));
        writer.write(new RunEnded(10, 2500, "completed", 0));
        assertTrue(history.poll());
        assertFalse(history.poll());
        RunHistory.Snapshot now = history.snapshot();

        assertEquals(1000, early.series(LOSS).size());
        assertEquals(2500, now.series(LOSS).size());
        for (int point = 0; point < 2500; point++) {
            assertEquals(point + 1, now.series(LOSS).iteration(point));
            assertEquals(loss(point + 1, 0), now.series(LOSS).value(point));
            assertEquals(8L * (point + 1), now.series("learning_rate").consumedSamples(point));
            assertEquals(80L * (point + 1), now.series("learning_rate").consumedTokens(point));
        }
        assertEquals(List.of(LOSS, "learning_rate", "validation/valid/losses/lm loss",
                "validation/valid/perplexities/lm loss", "validation/test/losses/lm loss"), new ArrayList<>(now.metrics()));
        assertEquals(3.5, now.series("validation/test/losses/lm loss").lastValue());
        assertEquals(20000, now.series("validation/test/losses/lm loss").consumedSamples(0));
        assertEquals(4, now.events().size());
        assertEquals("completed", now.lastEnd().orElseThrow().reason());
        assertEquals(2500, now.lastIteration());
        assertFalse(early.lastEnd().isPresent());
        assertEquals(1, early.events().size());
    }

    @Test
    void aResumedRunSupersedesWhatItRepeats() {
        start(0);
        iterations(1, 500, 0);
        writer.write(new Validation(9, 400, "valid", Map.of("lm loss", 3.0), Map.of()));
        writer.write(new RunEnded(10, 500, "failed", 1));
        history.poll();
        RunHistory.Snapshot before = history.snapshot();
        start(300);
        history.poll();
        RunHistory.Snapshot resumed = history.snapshot();
        iterations(301, 350, 1);
        history.poll();
        RunHistory.Snapshot after = history.snapshot();

        assertEquals(300, resumed.series(LOSS).size());
        assertEquals(300, resumed.lastIteration());
        assertTrue(resumed.series("validation/valid/losses/lm loss").isEmpty());
        assertTrue(resumed.lastEnd().isEmpty());
        assertEquals(350, after.series(LOSS).size());
        assertEquals(loss(300, 0), after.series(LOSS).value(299));
        assertEquals(loss(301, 1), after.series(LOSS).value(300));
        // what was handed out before does not change
        assertEquals(500, before.series(LOSS).size());
        for (int point = 0; point < 500; point++) {
            assertEquals(loss(point + 1, 0), before.series(LOSS).value(point));
            assertEquals(point + 1, before.series(LOSS).iteration(point));
        }
        assertEquals(3.0, before.series("validation/valid/losses/lm loss").value(0));
    }

    @Test
    void gapsHaveNoPoints() {
        writer.write(IterationEvent.at(1).loss("lm loss", 1).build());
        writer.write(IterationEvent.at(2).loss("lm loss", Double.NaN).build());
        writer.write(IterationEvent.at(3).loss("lm loss", 3).gradNorm(7).build());
        writer.write(IterationEvent.at(4).build());
        history.poll();
        Series loss = history.snapshot().series(LOSS);
        assertEquals(2, loss.size());
        assertEquals(3, loss.iteration(1));
        assertEquals(3.0, loss.value(1));
        Series norm = history.snapshot().series("grad_norm");
        assertEquals(1, norm.size());
        assertEquals(3, norm.iteration(0));
        assertEquals(4, history.snapshot().lastIteration());
    }

    /** Against a plain model: whatever comes, every snapshot shows what stood then, and keeps showing it. */
    @Test
    void snapshotsNeverChange() {
        Random random = new Random(11);
        List<RunHistory.Snapshot> snapshots = new ArrayList<>();
        List<TreeMap<Long, Double>> expected = new ArrayList<>();
        TreeMap<Long, Double> standing = new TreeMap<>();
        long next = 1;
        for (int step = 0; step < 3000; step++) {
            if (random.nextInt(100) == 0) {
                long resumeFrom = random.nextLong(next);
                start(resumeFrom);
                standing.tailMap(resumeFrom, false).clear();
                next = resumeFrom + 1;
            } else {
                double value = random.nextInt(4) == 0 ? Double.NaN : random.nextDouble();
                writer.write(IterationEvent.at(next).loss("lm loss", value).learningRate(1).build());
                if (!Double.isNaN(value)) {
                    standing.put(next, value);
                }
                next++;
            }
            if (random.nextInt(20) == 0) {
                history.poll();
                snapshots.add(history.snapshot());
                expected.add(new TreeMap<>(standing));
            }
        }
        for (int i = 0; i < snapshots.size(); i++) {
            Series series = snapshots.get(i).series(LOSS);
            TreeMap<Long, Double> shown = new TreeMap<>();
            for (int point = 0; point < series.size(); point++) {
                shown.put(series.iteration(point), series.value(point));
            }
            assertEquals(expected.get(i), shown);
        }
    }

    @Test
    void damageIsTold() throws IOException {
        iterations(1, 2, 0);
        Files.writeString(dir.resolve("events.jsonl"), "half a li\n", java.nio.file.StandardOpenOption.APPEND);
        iterations(3, 4, 0);
        history.poll();
        assertEquals(4, history.snapshot().series(LOSS).size());
        assertEquals(1, history.snapshot().problems().size());
        assertTrue(history.snapshot().problems().get(0).contains("line 3"));
    }

    private void start(long iteration) {
        writer.write(new RunStarted(1, 1, "h", iteration, iteration * 8, 1, "v", "cpu", "fp32", 1, 10, 1000));
    }

    private void iterations(int from, int to, int attempt) {
        for (int i = from; i <= to; i++) {
            writer.write(IterationEvent.at(i).time(i).consumedSamples(8L * i).consumedTokens(80L * i)
                    .loss("lm loss", loss(i, attempt)).learningRate(1e-4).build());
        }
    }

    private static double loss(int iteration, int attempt) {
        return 10.0 / iteration + attempt;
    }
}
