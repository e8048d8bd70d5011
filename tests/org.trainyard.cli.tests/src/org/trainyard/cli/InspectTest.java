package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.checkpoint.CheckpointContent;
import org.trainyard.checkpoint.CheckpointStore;
import org.trainyard.checkpoint.safetensors.DType;
import org.trainyard.checkpoint.safetensors.SafeTensorsWriter;
import org.trainyard.checkpoint.safetensors.TensorSource;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.RunInfo;
import org.trainyard.run.RunLease;
import org.trainyard.run.RunState;
import org.trainyard.run.events.EventWriter;
import org.trainyard.run.events.IterationEvent;
import org.trainyard.run.events.RunEvent;

/** Runs, checkpoints and tensor files in words. */
class InspectTest {
    @TempDir
    Path directory;

    private static TensorSource tensor(String name, float... values) {
        MemorySegment data = Arena.ofAuto().allocateFrom(ValueLayout.JAVA_FLOAT, values);
        return TensorSource.of(name, DType.F32, new long[] {values.length}, data);
    }

    private static CheckpointContent content(long iteration) {
        JsonObject state = new JsonObject();
        state.addProperty("consumed_samples", 8 * iteration);
        return CheckpointContent.at(iteration).tensor("model", tensor("embedding.weight", 1, 2, 3)).tensor("optimizer", tensor("exp_avg", 4, 5, 6)).state(state);
    }

    private RunDirectory run() {
        RunDirectory run = RunDirectory.create(directory.resolve("runs/first"), RunInfo.create("first", List.of("pretrain-gpt", "--lr", "1e-4"), "gpt"));
        try (RunLease lease = run.acquire()) {
            try (EventWriter events = EventWriter.open(run.eventsFile())) {
                events.write(new RunEvent.RunStarted(RunEvent.now(), 1, "host", 0, 0, 1, "0.1.0", "cpu", "fp32", 1, 30_000_000, 20));
                for (int i = 1; i <= 10; i++) {
                    events.write(IterationEvent.at(i).consumedSamples(8 * i).loss("lm loss", 11 - i).learningRate(1e-4).tokensPerSecond(1000 + i).build());
                }
                events.write(new RunEvent.Validation(RunEvent.now(), 10, "valid", Map.of("lm loss", 2.5), Map.of("lm loss", Math.exp(2.5))));
                events.warning("a gradient was not finite");
                events.write(new RunEvent.RunEnded(RunEvent.now(), 10, "stopped", 0));
            }
            lease.ended(RunState.STOPPED, 0, "stopped by the user", 10);
        }
        CheckpointStore store = new CheckpointStore(run.checkpointsDirectory());
        store.save(content(5));
        store.save(content(10));
        return run;
    }

    @Test
    void aRunTellsWhereItStandsAndWhatItMeasured() {
        run();
        Cli.Result words = new Cli(directory).run("inspect", "runs/first", "--verify");
        assertEquals(0, words.exitCode(), words.err() + words.out());
        for (String part : List.of("Run first in ", "stopped, started", "stopped by the user", "10 of 20 (50.0%)", "pretrain-gpt --lr 1e-4",
            "1 at iteration 10, from 10 at iteration 1", "validation/valid/losses/lm loss", "median of the last 10 rates: 1,006 tokens/s",
            "a gradient was not finite", "iter_0000010", "every byte verified")) {
            assertTrue(words.out().contains(part), () -> part + " is missing in\n" + words.out());
        }
        JsonObject json = JsonParser.parseString(new Cli(directory).run("inspect", "runs/first", "--json").out()).getAsJsonObject();
        assertEquals("stopped", json.get("state").getAsString());
        assertEquals(10, json.get("iteration").getAsLong());
        assertEquals(1.0, json.getAsJsonObject("last").get("losses/lm loss").getAsDouble());
        assertEquals(2, json.getAsJsonArray("checkpoints").size());
        assertTrue(json.get("valid").getAsBoolean());
    }

    @Test
    void aFolderOfRunsIsListed() {
        run();
        Cli.Result words = new Cli(directory).run("inspect", "runs");
        assertEquals(0, words.exitCode(), words.err());
        assertTrue(words.out().matches("(?s)Runs in .*first +stopped +iteration 10 .*"), words.out());
    }

    @Test
    void aDamagedCheckpointIsNamedAndTheRestStillTold() throws IOException {
        RunDirectory run = run();
        Path damaged = flipAByte(run.checkpointsDirectory().resolve("iter_0000010"));
        Cli cli = new Cli(directory);
        assertEquals(0, cli.run("inspect", "runs/first").exitCode()); // sizes agree
        Cli.Result words = cli.run("inspect", "runs/first", "--verify");
        assertEquals(1, words.exitCode(), words.out());
        assertTrue(words.out().contains("iter_0000010  DAMAGED") && words.out().contains("PROBLEM: " + damaged), words.out());
        assertTrue(words.out().contains("iter_0000005  ") && words.out().contains("stopped"), words.out());
        JsonObject json = JsonParser.parseString(cli.run("inspect", "runs/first", "--verify", "--json").out()).getAsJsonObject();
        assertFalse(json.get("valid").getAsBoolean());

        Cli.Result alone = cli.run("inspect", "runs/first/checkpoints/iter_0000010", "--verify");
        assertEquals(2, alone.exitCode());
        assertTrue(alone.err().contains(damaged.toString()) && alone.errorLines().size() == 1, alone.err());
    }

    private static Path flipAByte(Path checkpoint) throws IOException {
        try (Stream<Path> files = Files.list(checkpoint)) {
            Path shard = files.filter(f -> f.getFileName().toString().startsWith("model")).findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(shard);
            bytes[bytes.length - 1] ^= 1;
            Files.write(shard, bytes);
            return shard;
        }
    }

    @Test
    void aCheckpointTellsItsTensorsAndState() {
        run();
        Cli.Result words = new Cli(directory).run("inspect", "runs/first/checkpoints/iter_0000010", "--tensors");
        assertEquals(0, words.exitCode(), words.err());
        for (String part : List.of("iteration         10", "model             1 tensor, 3 elements (F32), 12 B", "optimizer", "consumed_samples: 80",
            "embedding.weight", "[3]", "--verify checks the hashes")) {
            assertTrue(words.out().contains(part), () -> part + " is missing in\n" + words.out());
        }
        assertEquals(0, new Cli(directory).run("inspect", "runs/first/checkpoints").exitCode());
    }

    @Test
    void aSafetensorsFileTellsItsTensors() {
        SafeTensorsWriter.write(directory.resolve("some.safetensors"), List.of(tensor("a", 1, 2), tensor("b", 3)), Map.of("format", "pt"));
        Cli.Result words = new Cli(directory).run("inspect", "some.safetensors");
        assertEquals(0, words.exitCode(), words.err());
        for (String part : List.of("2 tensors, 3 elements (F32), 12 B", "metadata format: pt", "a  ", "[2]")) {
            assertTrue(words.out().contains(part), words.out());
        }
    }

    @Test
    void aTornEventLogIsToldAsAProblem() throws IOException {
        RunDirectory run = run();
        String log = Files.readString(run.eventsFile());
        int line = log.indexOf('\n') + 1;
        Files.writeString(run.eventsFile(), log.substring(0, line) + "{\"t\":12,\"type\":\n" + log.substring(line));
        Cli.Result words = new Cli(directory).run("inspect", "runs/first");
        assertEquals(1, words.exitCode(), words.out());
        assertTrue(words.out().contains("PROBLEM: ") && words.out().contains("2"), words.out());
    }
}
