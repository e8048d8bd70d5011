package org.trainyard.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trainyard.cli.CommandContext;
import org.trainyard.cli.StopSignal;
import org.trainyard.cli.Terminal;
import org.trainyard.run.UserError;

/** Ranks of {@code bench train-step --layouts}: they train the model that the peer trains, and are compared with it. */
class TrainStepLayoutsTest {
    private static List<JsonObject> run(String... flags) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        CommandContext context = new CommandContext(out, out, Path.of(""), null, Terminal.NONE, new StopSignal());
        new TrainStepBench().run(new BenchContext(context, new BenchReport(out, true, "train-step")), List.of(flags));
        return bytes.toString(StandardCharsets.UTF_8).lines().map(l -> JsonParser.parseString(l).getAsJsonObject()).toList();
    }

    @Test void layoutsStandBesideOneRank() throws Exception {
        List<JsonObject> all = run("--size", "tiny", "--steps", "2", "--warmup", "1", "--threads", "2", "--layouts", "dp2", "tp2+sp", "pp2-zb");
        Map<String, List<JsonObject>> cases = all.stream().collect(Collectors.groupingBy(o -> o.get("case").getAsString()));
        assertEquals(java.util.Set.of("tiny fp32 dp2", "tiny fp32 tp2 sp", "tiny fp32 pp2-zb"), cases.keySet());
        cases.forEach((name, list) -> {
            Map<String, JsonObject> metrics = list.stream().collect(Collectors.toMap(o -> o.get("metric").getAsString(), o -> o));
            assertTrue(metrics.get("max_relative_error").get("value").getAsDouble() < 1e-5, list.toString());
            JsonObject speed = metrics.get("tokens_per_second");
            assertEquals("one rank, 2 threads", speed.get("peer").getAsString());
            assertEquals(speed.get("value").getAsDouble() / speed.get("peer_value").getAsDouble(), speed.get("ratio").getAsDouble(), 1e-9);
            assertEquals(name.contains("pp"), metrics.containsKey("bubble"));
        });
    }

    @Test void whatCannotBeIsTold() {
        UserError word = assertThrows(UserError.class, () -> run("--size", "tiny", "--layouts", "dp2+tp"));
        assertTrue(word.getMessage().startsWith("layout dp2+tp: 'tp' is not part of one; expected words such as tp2, sp"), word.getMessage());
        UserError batch = assertThrows(UserError.class, () -> run("--size", "tiny", "--layouts", "dp2", "--micro-batch-size", "2"));
        assertEquals("--global-batch-size 2: not a multiple of --micro-batch-size 2 times the 2 replicas of dp2", batch.getMessage());
    }
}
