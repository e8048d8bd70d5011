package org.trainyard.models.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.models.train.MeasuredPeak;
import org.trainyard.models.train.RunPeak;

/** MFU rose to twice the peak where that had been measured beside other programs. */
class PeakTest {
    @TempDir
    Path folder;

    @Test
    void theLargestMeasuredPeakIsKept() throws Exception {
        Path file = folder.resolve("peaks/processor");
        assertEquals(0.03, MeasuredPeak.best(file, 0.03), "the first, on a busy machine");
        assertEquals(0.08, MeasuredPeak.best(file, 0.08), "an idle one does better");
        assertEquals(0.08, MeasuredPeak.best(file, 0.05), "and that counts for later runs too");
        assertEquals("0.08 TFLOP/s\n", Files.readString(file));
    }

    @Test
    void aKeptPeakThatCannotBeReadOrWrittenIsPassedOver() throws Exception {
        Path file = Files.writeString(folder.resolve("processor"), "Infinity");
        assertEquals(0.03, MeasuredPeak.best(file, 0.03));
        assertEquals("0.03 TFLOP/s\n", Files.readString(file));
        assertEquals(0.02, MeasuredPeak.best(file.resolve("below"), 0.02), "where no folder can be made");
    }

    @Test
    void aStepThatIsFasterThanThePeakHasItMeasuredAgain() {
        Deque<Double> measured = new ArrayDeque<>(List.of(0.04, 0.1));
        RunPeak peak = RunPeak.measured(0.05, measured::pop);
        assertEquals(0.5, peak.mfu(0.025, 1));
        assertEquals(2, measured.size(), "a slower step says nothing");
        assertEquals(1.2, peak.mfu(0.06, 4), 1e-12, "no better peak was found");
        String told = peak.complaint().orElseThrow();
        assertTrue(told.contains("iteration 4 reached 0.06000 TFLOP/s") && told.contains("busy machine as 0.05000") && told.contains("--peak-tflops"), told);
        assertEquals(1.2, peak.mfu(0.06, 7), 1e-12);
        assertEquals(1, measured.size(), "not measured at every step");
        assertEquals(0.6, peak.mfu(0.06, 8), 1e-12);
        assertTrue(peak.complaint().isEmpty(), "told once");
    }

    @Test
    void aPeakThatIsGivenStays() {
        RunPeak peak = RunPeak.given(0.05);
        assertEquals(2, peak.mfu(0.1, 3), 1e-12);
        assertTrue(peak.complaint().orElseThrow().contains("given by --peak-tflops is 0.05000"));
    }
}
