package org.trainyard.engine.tests.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trainyard.engine.tests.schedule.LearningRateScheduleTest.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.schedule.BatchSizeSchedule;
import org.trainyard.engine.schedule.MicrobatchCalculator;

/** megatron-formats.md §5.8; the walks are from a restatement of it in Python. */
class MicrobatchCalculatorTest {
    @Test void aConstantBatchDivides() {
        MicrobatchCalculator c = new MicrobatchCalculator(BatchSizeSchedule.constant(96), 4, 8, false);
        assertEquals(3, c.microbatches());
        assertFalse(c.update(1_000_000));
        assertEquals(96, c.runningBatchSize());
    }

    @Test void aBatchThatDoesNotDivideIsRefusedOrRoundedDown() {
        refused("--global-batch-size 100: must be a multiple of --micro-batch-size 4 times data-parallel size 8, 32",
            () -> new MicrobatchCalculator(BatchSizeSchedule.constant(100), 4, 8, false));
        MicrobatchCalculator c = new MicrobatchCalculator(BatchSizeSchedule.constant(100), 4, 8, true);
        assertEquals(3, c.microbatches());
        assertEquals(100, c.scheduledBatchSize());
        assertEquals(96, c.runningBatchSize());
        refused("--global-batch-size 16: must be at least", () -> new MicrobatchCalculator(BatchSizeSchedule.constant(16), 4, 8, true));
    }

    @Test void theRampGrowsInSteps() {
        BatchSizeSchedule s = BatchSizeSchedule.rampUp(16, 8, 1000, 64);
        assertEquals(List.of(16, 24, 32, 40, 48, 56, 64), s.sizes());
        long[] consumed = {0, 166, 167, 500, 833, 834, 1000, 1001};
        int[] expected = {16, 16, 24, 40, 48, 56, 64, 64};
        for (int i = 0; i < consumed.length; i++) assertEquals(expected[i], s.at(consumed[i]), "at " + consumed[i]);
        MicrobatchCalculator c = new MicrobatchCalculator(s, 2, 4, false);
        assertEquals(2, c.microbatches());
        assertFalse(c.update(166));
        assertTrue(c.update(167));
        assertEquals(3, c.microbatches());
        assertEquals(24, c.runningBatchSize());
    }

    @Test void everySizeOfTheRampMustDivide() {
        refused("the batch size 24: must be a multiple of --micro-batch-size 4 times data-parallel size 4, 16",
            () -> new MicrobatchCalculator(BatchSizeSchedule.rampUp(16, 8, 1000, 64), 4, 4, false));
        MicrobatchCalculator c = new MicrobatchCalculator(BatchSizeSchedule.rampUp(16, 8, 1000, 64), 4, 4, true);
        c.update(167);
        assertEquals(24, c.scheduledBatchSize());
        assertEquals(16, c.runningBatchSize());
    }

    @Test void iterationsOfARunBySamples() {
        assertEquals(156, BatchSizeSchedule.constant(64).iterations(10_000));
        assertEquals(174, BatchSizeSchedule.rampUp(16, 8, 1000, 64).iterations(10_000));
        assertEquals(195_465, BatchSizeSchedule.rampUp(32, 32, 65_536, 1536).iterations(300_000_000));
        assertEquals(4, BatchSizeSchedule.rampUp(16, 8, 1000, 64).iterations(60), "a run shorter than its ramp");
    }

    @Test void badRampsAreRefused() {
        refused("must be a multiple of the increment", () -> BatchSizeSchedule.rampUp(16, 10, 1000, 64));
        refused("must not be above --global-batch-size 64", () -> BatchSizeSchedule.rampUp(128, 8, 1000, 64));
        refused("must be positive", () -> BatchSizeSchedule.rampUp(16, 0, 1000, 64));
        refused("--global-batch-size 0", () -> BatchSizeSchedule.constant(0));
        refused("--micro-batch-size 0", () -> new MicrobatchCalculator(BatchSizeSchedule.constant(8), 0, 1, false));
    }

    @Test void aRampFromTheFinalSizeIsConstant() {
        assertEquals(64, BatchSizeSchedule.rampUp(64, 8, 1000, 64).at(0));
        assertEquals(64, BatchSizeSchedule.rampUp(16, 8, 0, 64).at(0));
    }
}
