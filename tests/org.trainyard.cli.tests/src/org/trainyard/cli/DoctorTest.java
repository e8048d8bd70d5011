package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The doctor on this machine, which the tests prove able to train. */
class DoctorTest {
    @TempDir
    Path directory;

    @Test
    void everythingTrainingNeedsIsFine() {
        Cli cli = new Cli(directory);
        Cli.Result result = cli.run("doctor", "--quick", "--json");
        assertEquals(0, result.exitCode(), result.out() + result.err());
        Map<String, JsonObject> findings = result.out().lines().map(l -> JsonParser.parseString(l).getAsJsonObject())
            .collect(Collectors.toMap(o -> o.get("check").getAsString(), o -> o));
        for (String id : Set.of("java", "system", "processor", "memory", "libtorch", "symbols_cpu", "devices", "operators_cpu", "kernels", "threads",
            "omp_wait_policy", "disk_space", "display", "window_libraries")) {
            assertTrue(findings.containsKey(id), id + " is missing in " + findings.keySet());
        }
        for (JsonObject finding : findings.values()) {
            String level = finding.get("level").getAsString();
            assertTrue(level.equals("OK") || level.equals("WARN") && finding.has("advice"), finding.toString());
        }
        for (String id : Set.of("java", "libtorch", "symbols_cpu", "operators_cpu", "omp_wait_policy")) {
            assertEquals("OK", findings.get(id).get("level").getAsString(), findings.get(id).toString());
        }
        assertEquals(0, findings.get("operators_cpu").get("failed").getAsInt());
    }

    @Test
    void aFileIsNoPlaceForRuns() {
        Cli cli = new Cli(directory);
        cli.write("file", "");
        Cli.Result result = cli.run("doctor", "--quick", "--runs", "file");
        assertEquals(1, result.exitCode(), result.out());
        assertTrue(result.out().contains("file is no folder"), result.out());
    }

    @Test
    void aStopEndsItBetweenTwoChecks() {
        Cli cli = new Cli(directory);
        cli.stop.request("SIGINT");
        assertEquals(130, cli.run("doctor").exitCode());
    }
}
