package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schedules in words and pictures; orders are the golden ones of megatron-formats.md §8.1. */
class ScheduleCommandTest {
    @TempDir Path folder;
    private Cli cli;

    @BeforeEach void open() { cli = new Cli(folder); }

    private List<String> lines(String... words) {
        Cli.Result r = cli.run(words);
        assertEquals(0, r.exitCode(), r.err());
        return r.out().lines().toList();
    }

    @Test void oneForwardOneBackward() {
        List<String> lines = lines("schedule", "--pipeline-model-parallel-size", "4", "--num-microbatches", "8");
        assertEquals("1f1b: 4 stages, 1 model chunk each, 8 micro-batches", lines.getFirst());
        assertTrue(lines.contains("stage 1 (at most 3 in flight): F0 F1 F2 B0 F3 B1 F4 B2 F5 B3 F6 B4 F7 B5 B6 B7"), String.join("\n", lines));
        assertEquals("time 33.0, bubble 37.5 % of the computing time", lines.getLast());
    }

    @Test void interleavedWithMegatronsTableAndTheLayersPlace() {
        List<String> lines = lines("schedule", "--pipeline-model-parallel-size", "2", "--num-microbatches", "4", "--num-virtual-stages-per-pipeline-rank", "2",
            "--num-layers", "8");
        assertTrue(lines.containsAll(List.of("stage 0: E 0-1 | 4-5", "stage 1: 2-3 | 6-7 L", "virtual_microbatch_id | 0 1 2 3 4 5 6 7",
            "microbatch_id         | 0 1 0 1 2 3 2 3", "model_chunk_id        | 0 0 1 1 0 0 1 1",
            "stage 1 (at most 3 in flight): F0.0 F1.0 F0.1 B0.1 F1.1 B1.1 F2.0 B0.0 F3.0 B1.0 F2.1 B2.1 F3.1 B3.1 B2.0 B3.0")), String.join("\n", lines));
        assertEquals("time 27.0, bubble 12.5 % of the computing time", lines.getLast());
    }

    @Test void zeroBubbleForProgramsAndAsAPicture() throws IOException {
        String json = lines("schedule", "--pipeline-model-parallel-size", "2", "--num-microbatches", "2", "--pipeline-schedule", "zero-bubble", "--times", "2,2,2",
            "--json", "--svg", "zb.svg").getFirst();
        JsonObject o = JsonParser.parseString(json).getAsJsonObject();
        // (P-1)(F+I-W) over M(F+I+W)
        assertEquals(1.0 / 6, o.get("bubble").getAsDouble(), 1e-12);
        assertEquals("[\"F0\",\">F0\",\"F1\",\">F1\",\"<B0\",\"I0\",\"W0\",\"<B1\",\"I1\",\"W1\"]",
            o.getAsJsonArray("order").get(0).getAsJsonObject().get("order").toString());
        assertTrue(Files.readString(folder.resolve("zb.svg")).contains("zb-h1: 2 stages, 2 micro-batches, bubble 16.7 %"));
    }

    @Test void whatCannotBeIsTold() {
        told("--pipeline-model-parallel-size is missing: stages", "schedule", "--num-microbatches", "4");
        told("--times 1,2: expected three or four numbers such as 1,1,1,0.1", "schedule", "--pipeline-model-parallel-size", "2", "--num-microbatches", "4", "--times",
            "1,2");
        told("--pipeline-model-parallel-layout needs --num-layers", "schedule", "--pipeline-model-parallel-size", "2", "--num-microbatches", "4",
            "--pipeline-model-parallel-layout", "Et|tL");
        told("interleaved pipeline: 5 micro-batches in groups of 2 leave 1; what is left must be 0 or at least the 2 stages", "schedule",
            "--pipeline-model-parallel-size", "2", "--num-microbatches", "5", "--num-virtual-stages-per-pipeline-rank", "2");
    }

    private void told(String message, String... words) {
        Cli.Result r = cli.run(words);
        assertEquals(2, r.exitCode());
        assertTrue(r.err().contains(message), r.err());
        assertEquals("", r.out());
    }
}
