package org.trainyard.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trainyard.cli.CommandContext;
import org.trainyard.cli.StopSignal;
import org.trainyard.cli.Terminal;

/** What benches print. */
class GemmBenchTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    private List<JsonObject> objects() {
        return bytes.toString(StandardCharsets.UTF_8).lines().map(l -> JsonParser.parseString(l).getAsJsonObject()).toList();
    }

    @Test
    void gemmPrintsOneObjectForEveryTypeAndShape() throws Exception {
        CommandContext context = new CommandContext(out, out, Path.of(""), null, Terminal.NONE, new StopSignal());
        new GemmBench().run(new BenchContext(context, new BenchReport(out, true, "gemm")),
            List.of("--shapes", "64", "32x48x16", "--dtypes", "fp32", "bf16", "--seconds", "0.02"));
        List<JsonObject> objects = objects();
        assertEquals(List.of("fp32 64x64x64", "fp32 32x48x16", "bf16 64x64x64", "bf16 32x48x16"),
            objects.stream().map(o -> o.get("case").getAsString()).toList());
        for (JsonObject o : objects) {
            Set<String> keys = Set.of("bench", "case", "metric", "value", "unit");
            Set<String> compared = Set.of("bench", "case", "metric", "value", "unit", "peer", "peer_value", "ratio"); // where a kernel beats ATen
            assertTrue(o.keySet().equals(keys) || o.keySet().equals(compared), o.toString());
            assertEquals("gemm", o.get("bench").getAsString());
            assertTrue(o.get("value").getAsDouble() > 0.01, o.toString());
        }
    }

    @Test
    void aRatioAboveOneIsBetterForUsWhateverTheMetric() {
        BenchReport report = new BenchReport(out, true, "train-step");
        report.compared("gpt-30m fp32", "tokens_per_second", 1500, "tokens/s", BenchReport.Better.HIGHER, "torch eager", 750);
        report.compared("gpt-30m fp32", "step_ms", 50, "ms", BenchReport.Better.LOWER, "torch eager", 100);
        for (JsonObject o : objects()) {
            assertEquals(Set.of("bench", "case", "metric", "value", "unit", "peer", "peer_value", "ratio"), o.keySet());
            assertEquals(2.0, o.get("ratio").getAsDouble());
        }
    }

    @Test
    void peopleReadAlignedText() {
        BenchReport report = new BenchReport(out, false, "gemm");
        report.compared("fp32 512x512x512", "gflops", 334.12, "GFLOP/s", BenchReport.Better.HIGHER, "torch", 167.06);
        String line = bytes.toString(StandardCharsets.UTF_8);
        assertTrue(line.contains("334.1 GFLOP/s") && line.contains("torch 167.1") && line.contains("ratio 2.00"), line);
    }
}
