package org.trainyard.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.cli.CommandContext;
import org.trainyard.cli.StopSignal;
import org.trainyard.cli.Terminal;
import org.trainyard.run.UserError;

/** That the clock runs from the call to the result, and only for programs that work. */
class StartupBenchTest {
    @TempDir Path folder;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    private void bench(String... words) throws Exception {
        CommandContext context = new CommandContext(out, out, folder, null, Terminal.NONE, new StopSignal());
        new StartupBench().run(new BenchContext(context, new BenchReport(out, true, "startup")), List.of(words));
    }

    private String script(String body) throws IOException {
        Path script = Files.writeString(folder.resolve("program"), "#!/bin/sh\n" + body);
        assertTrue(script.toFile().setExecutable(true));
        return script.toString();
    }

    private double value(String name, String metric) {
        return bytes.toString(StandardCharsets.UTF_8).lines().map(l -> JsonParser.parseString(l).getAsJsonObject())
            .filter(o -> o.get("case").getAsString().equals(name) && o.get("metric").getAsString().equals(metric)).map(o -> o.get("value"))
            .findFirst().orElseThrow().getAsDouble();
    }

    @Test void whatComesBeforeTheResultCountsAndWhatComesAfterDoesNot() throws Exception {
        bench("--runs", "1", "--program", script("[ $1 = bench ] || { echo v; exit; }\nsleep 0.3; echo 'first op: 11.0'; sleep 1\n"));
        double first = value("first op", "first_start_seconds");
        assertTrue(first >= 0.3, () -> first + " s");
        assertEquals(first, value("first op", "median_seconds"));
        double whole = value("version", "slowest_seconds");
        assertTrue(whole > 0, () -> whole + " s");
    }

    @Test void theProcessComputesTheResultItself() throws Exception {
        bench("--child");
        assertEquals("first op: 11.0", bytes.toString(StandardCharsets.UTF_8).strip());
    }

    @Test void aProgramThatFailsIsNotTimed() throws Exception {
        String broken = script("echo 'first op: 12.0'\n");
        assertTrue(assertThrows(UserError.class, () -> bench("--program", broken)).getMessage().contains("printed 'first op: 12.0' instead of"));
        String failing = script("echo 'first op: 11.0'; exit 3\n");
        assertTrue(assertThrows(UserError.class, () -> bench("--program", failing)).getMessage().contains("exit code 3"));
        assertTrue(assertThrows(UserError.class, () -> bench("--program", "nowhere")).getMessage().contains("is no program that can be run"));
    }
}
