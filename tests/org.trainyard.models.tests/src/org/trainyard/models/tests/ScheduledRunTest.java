package org.trainyard.models.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.events.EventReader;
import org.trainyard.run.events.IterationEvent;

/** What megatron-formats say of loss scales (§5.7), batch sizes (§5.8) and rates, in a run with nothing but flags. */
class ScheduledRunTest {
    @TempDir Path folder;
    private SmallRun runs;

    /** 2³², too much for fp16: the first bad step is forgiven, each further one halves; a skipped step has no loss and does not move the learning rate. */
    @Test void theLossScaleComesDownFromTwoToTheThirtyTwo() throws Exception {
        List<IterationEvent> steps = train("--micro-batch-size 2 --global-batch-size 2 --train-iters 30 --lr-warmup-iters 10 --fp16");
        double scale = Math.pow(2, 32);
        int skipped = 0;
        for (IterationEvent e : steps) {
            if (e.skippedIterations() == 0) break;
            skipped++;
            if (skipped > 1) scale /= 2;
            assertEquals(scale, e.lossScale(), "after step " + skipped);
            assertEquals(0, e.learningRate(), "the warm-up waits for a step that is taken");
            assertFalse(e.losses().containsKey("lm loss"));
            assertEquals(2L * skipped, e.consumedSamples());
        }
        assertTrue(skipped > 3 && skipped < 25, skipped + " steps were skipped");
        IterationEvent taken = steps.get(skipped);
        assertTrue(taken.losses().containsKey("lm loss"));
        assertEquals(scale, taken.lossScale());
        assertEquals(1e-2 / 10, taken.learningRate(), 1e-17);
    }

    /** From 2 by 2 to 8 over 12 samples: a size for every 12 / ((8 - 2) / 2) = 4 of them. */
    @Test void theBatchRampsUp() throws Exception {
        List<IterationEvent> steps = train("--micro-batch-size 2 --global-batch-size 8 --rampup-batch-size 2 2 12 --train-samples 40");
        assertEquals(List.of(2, 2, 4, 6, 8, 8, 8), steps.stream().map(IterationEvent::globalBatchSize).map(Number::intValue).toList());
        assertEquals(List.of(2L, 4L, 8L, 14L, 22L, 30L, 38L), steps.stream().map(IterationEvent::consumedSamples).toList());
    }

    /** The line of an iteration has the learning rate of the next one, and the throughput only where it is asked for (§5.6, §6.2). */
    @Test void linesTellTheNextRateAndThroughputIfAsked() throws Exception {
        String flags = "--micro-batch-size 2 --global-batch-size 2 --train-iters 4 --lr-warmup-iters 2 --lr-decay-style constant";
        train(flags);
        List<String> lines = lines();
        assertTrue(lines.get(0).contains("| learning rate: 5.000000E-03 |"), lines.get(0));
        assertTrue(lines.get(1).contains("| learning rate: 1.000000E-02 |"), lines.get(1));
        assertFalse(runs.printed.contains("throughput"), runs.printed);
        train(flags + " --log-throughput");
        assertTrue(lines().getFirst().matches(".*\\| throughput per GPU \\(TFLOP/s/GPU\\): \\d+\\.\\d \\|.*"), lines().getFirst());
    }

    private List<String> lines() { return runs.printed.lines().filter(l -> l.contains("] iteration ")).toList(); }

    private List<IterationEvent> train(String flags) throws Exception {
        runs = new SmallRun(Files.createTempDirectory(folder, "runs"));
        assertEquals(0, runs.train("run", flags + " --eval-iters 0 --split 1 --data-path " + runs.dataset("data", 1, 80)));
        List<IterationEvent> steps = new ArrayList<>();
        new EventReader(RunDirectory.open(runs.path("run")).eventsFile()).poll((e, _) -> {
            if (e instanceof IterationEvent i) steps.add(i);
        });
        return steps;
    }
}
