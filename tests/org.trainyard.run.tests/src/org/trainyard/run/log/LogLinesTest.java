package org.trainyard.run.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.run.UserError;

/** The expected texts were printed by Python's format(). */
class LogLinesTest {
    private static final LocalDateTime TIME = LocalDateTime.of(2025, 1, 2, 3, 4, 5);

    /** value, {:.1f}, {:.3f}, {:.6E}, {:.2e} */
    private static final Object[][] NUMBERS = {
        {0.0, "0.0", "0.000", "0.000000E+00", "0.00e+00"},
        {0.05, "0.1", "0.050", "5.000000E-02", "5.00e-02"},
        {0.25, "0.2", "0.250", "2.500000E-01", "2.50e-01"},
        {0.35, "0.3", "0.350", "3.500000E-01", "3.50e-01"},
        {2.5, "2.5", "2.500", "2.500000E+00", "2.50e+00"},
        {1.005, "1.0", "1.005", "1.005000E+00", "1.00e+00"},
        {0.125, "0.1", "0.125", "1.250000E-01", "1.25e-01"},
        {10.825210571289062, "10.8", "10.825", "1.082521E+01", "1.08e+01"},
        {1e-07, "0.0", "0.000", "1.000000E-07", "1.00e-07"},
        {123456.789, "123456.8", "123456.789", "1.234568E+05", "1.23e+05"},
        {4294967296.0, "4294967296.0", "4294967296.000", "4.294967E+09", "4.29e+09"},
        {9.9999995, "10.0", "10.000", "9.999999E+00", "1.00e+01"},
        {-0.04, "-0.0", "-0.040", "-4.000000E-02", "-4.00e-02"},
        {3e-310, "0.0", "0.000", "3.000000E-310", "3.00e-310"},
        {12345.65, "12345.6", "12345.650", "1.234565E+04", "1.23e+04"},
        {Double.NaN, "nan", "nan", "NAN", "nan"},
        {Double.NEGATIVE_INFINITY, "-inf", "-inf", "-INF", "-inf"},
    };

    @TempDir
    Path dir;

    @Test
    void numbersArePythons() {
        for (Object[] row : NUMBERS) {
            double value = (Double) row[0];
            assertEquals(row[1], PythonNumbers.fixed(value, 1));
            assertEquals(row[2], PythonNumbers.fixed(value, 3));
            assertEquals(row[3], PythonNumbers.scientificUpper(value, 6));
            assertEquals(row[4], PythonNumbers.scientificLower(value, 2));
        }
        assertEquals("0.0", PythonNumbers.count(0));
        assertEquals("123456789012345.0", PythonNumbers.count(123456789012345.0));
        assertEquals("1e+16", PythonNumbers.count(1e16));
        assertEquals("1.5e+17", PythonNumbers.count(1.5e17));
    }

    @Test
    void plainLine() {
        assertEquals(" [2025-01-02 03:04:05] iteration      100/  500000 | consumed samples:        51200 | elapsed time per"
                + " iteration (ms): 1234.2 | learning rate: 1.500000E-04 | global batch size:   512 | lm loss: 1.082521E+01 |"
                + " loss scale: 1.0 | grad norm: 2.346 | number of skipped iterations:   0 | number of nan iterations:   0 |",
                new IterationLogLine(100, 500000).time(TIME).consumedSamples(51200).elapsedMs(1234.25).learningRate(1.5e-4)
                        .globalBatchSize(512).loss("lm loss", 10.825210571289062).lossScale(1).gradNorm(2.3456789).format());
    }

    @Test
    void lineWithEverything() {
        assertEquals(" [2025-01-02 03:04:05] iteration 123456789/200000000 | consumed samples: 51200000000000 | skipped samples:"
                + "           64 | elapsed time per iteration (ms): 0.1 | throughput per GPU (TFLOP/s/GPU): 0.2 | learning rate:"
                + " 0.000000E+00 | decoupled learning rate: 3.000000E-05 | global batch size:    12 | lm loss: 2.500000E+00 |"
                + " mtp_1 loss: 1.250000E-03 | loss scale: 65536.0 | grad norm: 0.001 | num zeros: 12345678.0 | params norm:"
                + " 1234.568 | number of skipped iterations:  12 | number of nan iterations: 1000 |",
                new IterationLogLine(123456789, 200000000).time(TIME).consumedSamples(51200000000000L).skippedSamples(64)
                        .elapsedMs(0.05).throughput(0.25).learningRate(0).decoupledLearningRate(3e-5).globalBatchSize(12)
                        .loss("lm loss", 2.5).loss("load_balancing_loss", 0).loss("bad", Double.NaN).loss("mtp_1 loss", 1.25e-3)
                        .lossScale(65536).gradNorm(0.0005).numZeros(12345678).paramsNorm(1234.5675).skippedIterations(12)
                        .nanIterations(1000).format());
    }

    @Test
    void validationLines() {
        String dashes = "-".repeat(95);
        assertEquals(List.of(dashes,
                " validation loss at iteration 100 | lm loss value: 3.250000E+00 | lm loss PPL: 2.579034E+01 | ", dashes),
                ValidationLines.format("validation", "iteration 100", Map.of("lm loss", 3.25)));
        assertEquals(" validation-wiki loss at iteration 100 | lm loss value: 3.250000E+00 | lm loss PPL: 2.579034E+01 | ",
                ValidationLines.format("validation-wiki", "iteration 100", Map.of("lm loss", 3.25)).get(1));
        Map<String, Double> losses = new LinkedHashMap<>();
        losses.put("lm loss", 25.0);
        losses.put("sop loss", 0.5);
        List<String> lines = ValidationLines.format("test", "iteration 1000 on test set", losses);
        assertEquals(168, lines.get(0).length());
        assertEquals(" validation loss at iteration 1000 on test set | lm loss value: 2.500000E+01 | lm loss PPL:"
                + " 4.851652E+08 | sop loss value: 5.000000E-01 | sop loss PPL: 1.648721E+00 | ", lines.get(1));
    }

    @Test
    void progressCountsAcrossJobs() throws IOException {
        Path file = dir.resolve("progress.txt");
        MegatronProgressFile first = new MegatronProgressFile(file, "42", 2);
        first.startJob(TIME, 0);
        first.savedCheckpoint(TIME.plusSeconds(100), 10, 4e14, 2.5e9, false);
        MegatronProgressFile second = new MegatronProgressFile(file, "43", 2);
        second.startJob(TIME.plusSeconds(150), 4e14);
        second.savedCheckpoint(TIME.plusSeconds(200), 20, 6e14, 5e9, true);
        MegatronProgressFile wider = new MegatronProgressFile(file, "", 4);
        wider.startJob(TIME.plusSeconds(300), 6e14);
        wider.savedCheckpoint(TIME.plusSeconds(400), 30, 1.0e15, 7.5e9, false);
        assertEquals(String.join("\n",
                "2025-01-02 03:04:05\tJob ID: 42\t# GPUs: 2\tStarting job",
                "2025-01-02 03:05:45\tJob ID: 42\t# GPUs: 2\tSaved checkpoint\tIteration: 10\tJob throughput: 2.0 TFLOP/s/GPU"
                        + "\tCumulative throughput: 2.0 TFLOP/s/GPU\tFloating-point operations: 4.00e+14\tTokens (in billions): 2.50",
                "2025-01-02 03:06:35\tJob ID: 43\t# GPUs: 2\tStarting job",
                "2025-01-02 03:07:25\tJob ID: 43\t# GPUs: 2\tSaving async checkpoint\tIteration: 20\tJob throughput: 2.0"
                        + " TFLOP/s/GPU\tCumulative throughput: 1.5 TFLOP/s/GPU\tFloating-point operations: 6.00e+14\tTokens (in billions): 5.00",
                "2025-01-02 03:09:05\tJob ID: \t# GPUs: 4\tStarting job",
                "2025-01-02 03:10:45\tJob ID: \t# GPUs: 4\tSaved checkpoint\tIteration: 30\tJob throughput: 1.0 TFLOP/s/GPU"
                        + "\tCumulative throughput: 1.5 TFLOP/s/GPU\tFloating-point operations: 1.00e+15\tTokens (in billions): 7.50",
                ""), Files.readString(file));
    }

    @Test
    void aDamagedProgressLineIsNamed() throws IOException {
        Path file = dir.resolve("progress.txt");
        Files.writeString(file, "nonsense\n");
        MegatronProgressFile progress = new MegatronProgressFile(file, "", 1);
        progress.startJob(TIME, 0);
        UserError error = assertThrows(UserError.class, () -> progress.savedCheckpoint(TIME.plusSeconds(1), 1, 1, 1, false));
        assertTrue(error.getMessage().contains("progress.txt line 1 is not a progress line: nonsense"), error.getMessage());
    }
}
