package org.trainyard.cli.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.cli.StopSignal;

/** What the doctor measures, in a fraction of the usual time. */
class MeasurementsTest {
    private final StopSignal stop = new StopSignal();

    @TempDir
    Path directory;

    private Map<String, Finding> findings(Check check, boolean measure) throws Exception {
        Map<String, Finding> findings = new LinkedHashMap<>();
        check.run(new DoctorSettings(directory.resolve("runs/deep"), measure, 0.01, stop), f -> findings.put(f.id(), f));
        return findings;
    }

    private List<Path> left() throws Exception {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }

    @Test
    void theDiskOfTheNearestFolderIsMeasuredAndLeftAsItWas() throws Exception {
        Map<String, Finding> findings = findings(new DiskCheck(), true);
        assertTrue((double) findings.get("disk_speed").numbers().get("bytes_per_second") > 1e5, findings.toString());
        assertTrue((long) findings.get("disk_space").numbers().get("free_bytes") > 0, findings.toString());
        assertEquals(List.of(), left());
    }

    @Test
    void aStopInTheMiddleLeavesNothing() throws Exception {
        stop.request("SIGINT");
        assertThrows(CancellationException.class, () -> findings(new DiskCheck(), true));
        assertEquals(List.of(), left());
    }

    @Test
    void peaksArePlausible() throws Exception {
        Map<String, Finding> findings = findings(new PeakCheck(256, 16L << 20), true);
        assertEquals(List.of("peak_fp32", "peak_bf16", "memory_bandwidth"), List.copyOf(findings.keySet()));
        assertTrue((double) findings.get("peak_fp32").numbers().get("flops_per_second") > 1e6, findings.toString());
        assertTrue((double) findings.get("memory_bandwidth").numbers().get("bytes_per_second") > 1e6, findings.toString());
    }

    @Test
    void quickMeansNoMeasurement() throws Exception {
        assertEquals(Map.of(), findings(new PeakCheck(), false));
        assertEquals(List.of("disk_space"), List.copyOf(findings(new DiskCheck(), false).keySet()));
    }
}
