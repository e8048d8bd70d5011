package org.trainyard.models.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.events.EventReader;
import org.trainyard.run.events.IterationEvent;

/** What megatron-formats §5.7 and §5.8 say of loss scales and batch sizes, in a run with nothing but flags. */
class ScheduledRunTest {
    @TempDir Path folder;

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

    private List<IterationEvent> train(String flags) throws Exception {
        SmallRun runs = new SmallRun(folder);
        assertEquals(0, runs.train("run", flags + " --eval-iters 0 --split 1 --data-path " + runs.dataset("data", 1, 80)));
        List<IterationEvent> steps = new ArrayList<>();
        new EventReader(RunDirectory.open(runs.path("run")).eventsFile()).poll((e, _) -> {
            if (e instanceof IterationEvent i) steps.add(i);
        });
        return steps;
    }
}
