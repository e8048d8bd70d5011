package org.trainyard.models.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trainyard.checkpoint.Checkpoint;
import org.trainyard.checkpoint.CheckpointStore;
import org.trainyard.config.Configurations;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.models.train.Pretraining;
import org.trainyard.models.train.StepListener;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.RunState;
import org.trainyard.run.UserError;
import org.trainyard.run.events.EventReader;
import org.trainyard.run.events.IterationEvent;
import org.trainyard.run.events.RunEvent;

/** A run that was cut off at any iteration and started again ends with the same losses and the same weights, bit for bit. */
class ResumeTest {
    private static final int ITERATIONS = 12;

    @TempDir Path folder;

    /** What a killed process leaves: nothing was closed, nothing saved. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static List<String> flags(Path run, String... more) {
        List<String> flags = new ArrayList<>(List.of("--num-layers", "2", "--hidden-size", "32", "--num-attention-heads", "4", "--seq-length", "16",
            "--max-position-embeddings", "16", "--micro-batch-size", "2", "--lr", "1e-2", "--tokenizer-type", "NullTokenizer", "--vocab-size", "5000",
            "--mock-data", "--eval-iters", "1", "--eval-interval", "5", "--log-interval", "1", "--save-interval", "3", "--use-cpu-initialization",
            "--run-dir", run.toString()));
        flags.addAll(List.of(more));
        return flags;
    }

    private static int train(List<String> flags, StepListener listener) {
        return new Pretraining("gpt", Configurations.fromFlags(flags), List.of("test"), new PrintStream(new ByteArrayOutputStream()), () -> false,
            listener).run();
    }

    private static StepListener killAfter(long iteration) {
        return (i, _, _, _) -> {
            if (i == iteration) throw new Killed();
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"--global-batch-size 4 --train-iters 12", "--global-batch-size 4 --train-iters 12 --bf16 --async-save",
        "--global-batch-size 8 --rampup-batch-size 2 2 12 --train-samples 78 --attention-dropout 0.2 --hidden-dropout 0.3",
        "--global-batch-size 4 --train-iters 12 --fp16 --initial-loss-scale 65536 --dataloader-type cyclic",
        "--global-batch-size 4 --train-iters 12 --recompute-granularity full --recompute-method uniform --recompute-num-layers 1",
        "--global-batch-size 4 --train-iters 12 --num-experts 4 --moe-layer-freq [0,1] --moe-router-score-function sigmoid --moe-router-enable-expert-bias "
            + "--moe-aux-loss-coeff 0.01 --moe-z-loss-coeff 0.001 --moe-grouped-gemm --bf16 --moe-router-dtype fp32 --moe-input-jitter-eps 0.01",
        "--global-batch-size 4 --train-iters 12 --optimizer sgd --calculate-per-token-loss --reset-attention-mask --reset-position-ids"})
    void goesOnBitForBit(String more) throws Exception {
        String[] flags = more.split(" ");
        Path whole = folder.resolve("whole");
        assertEquals(0, train(flags(whole, flags), StepListener.NONE));
        TreeMap<Long, Double> expected = losses(whole);
        assertEquals(ITERATIONS, expected.size(), "the uninterrupted run");
        for (long cut : new long[] {1, 3, 7, 11}) {
            Path run = folder.resolve("cut" + cut);
            assertThrows(Killed.class, () -> train(flags(run, flags), killAfter(cut)));
            assertEquals(0, train(flags(run, flags), StepListener.NONE));
            assertEquals(expected, losses(run), "losses of a run that was cut at " + cut);
            assertSameWeights(whole, run);
        }
    }

    @Test void stopsInOrderAndGoesOn() throws Exception {
        Path run = folder.resolve("run");
        String[] more = {"--global-batch-size", "4", "--train-iters", "12"};
        Pretraining first = new Pretraining("gpt", Configurations.fromFlags(flags(run, more)), List.of("test"),
            new PrintStream(new ByteArrayOutputStream()), new Countdown(4), StepListener.NONE);
        assertEquals(0, first.run());
        RunDirectory directory = RunDirectory.open(run);
        assertEquals(RunState.STOPPED, directory.status().state());
        assertEquals(4, new CheckpointStore(directory.checkpointsDirectory()).list().getFirst().iteration(), "the last state was saved");
        assertEquals(0, train(flags(run, more), StepListener.NONE));
        assertEquals(RunState.FINISHED, directory.status().state());
        assertEquals(ITERATIONS, losses(run).size());
    }

    private static final class Countdown implements java.util.function.BooleanSupplier {
        private int left;

        Countdown(int left) {
            this.left = left;
        }

        @Override public boolean getAsBoolean() { return --left == 0; }
    }

    @Test void aDamagedCheckpointIsNamedAndPassedOver() throws Exception {
        Path run = folder.resolve("run");
        String[] more = {"--global-batch-size", "4", "--train-iters", "12"};
        assertThrows(Killed.class, () -> train(flags(run, more), killAfter(8)));
        Path newest = run.resolve("checkpoints/iter_0000006");
        Path file;
        try (var files = Files.list(newest)) {
            file = files.filter(f -> f.toString().endsWith(".safetensors")).findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 3] ^= 4;
        Files.write(file, bytes);
        Files.writeString(run.resolve("events.jsonl"), "{\"t\":1,\"type\":\"iterat", StandardOpenOption.APPEND);
        assertEquals(0, train(flags(run, more), StepListener.NONE));
        List<RunEvent> events = events(run);
        assertTrue(events.stream().anyMatch(e -> e instanceof RunEvent.CheckpointSkipped s && s.path().contains("iter_0000006")), "named");
        assertTrue(events.stream().anyMatch(e -> e instanceof RunEvent.CheckpointLoaded l && l.iteration() == 3), "the one before is taken");
        assertTrue(events.stream().anyMatch(e -> e instanceof RunEvent.Warning w && w.text().contains("cut off")), "the torn tail is reported");
        assertEquals(ITERATIONS, losses(run).size());
    }

    @Test void badInputLeavesNothingBehind() {
        Path run = folder.resolve("run");
        UserError e = assertThrows(UserError.class,
            () -> train(flags(run, "--global-batch-size", "3", "--train-iters", "12"), StepListener.NONE));
        assertTrue(e.getMessage().contains("global_batch_size"), e.getMessage());
        assertFalse(Files.exists(run));
    }

    /** It left its own configuration in the run, with which the workbench then could not resume, and no reason. */
    @Test void aStartThatDoesNotFitTheCheckpointLeavesTheRunAsItWas() throws Exception {
        Path run = folder.resolve("run");
        String[] more = {"--global-batch-size", "4", "--train-iters", "12"};
        assertThrows(Killed.class, () -> train(flags(run, more), killAfter(4)));
        String configuration = Files.readString(run.resolve("config.yaml"));
        UserError e = assertThrows(UserError.class,
            () -> train(flags(run, "--global-batch-size", "4", "--train-iters", "12", "--num-layers", "3"), StepListener.NONE));
        assertTrue(e.getMessage().startsWith("--num-layers 3: the model of "), e.getMessage());
        assertEquals(configuration, Files.readString(run.resolve("config.yaml")));
        RunDirectory directory = RunDirectory.open(run);
        assertEquals(RunState.FAILED, directory.status().state());
        assertEquals(e.getMessage(), directory.status().message());
        assertEquals(UserError.EXIT_CODE, directory.status().exitCode());
        assertTrue(events(run).stream().anyMatch(w -> w instanceof RunEvent.Warning x && x.text().equals("not started: " + e.getMessage())), "told in the log");
        assertEquals(0, train(flags(run, more), StepListener.NONE));
        assertEquals(ITERATIONS, losses(run).size());
    }

    @Test void nothingIsLeftAlive() {
        long before = Tensor.live();
        train(flags(folder.resolve("run"), "--global-batch-size", "4", "--train-iters", "3"), StepListener.NONE);
        assertEquals(before, Tensor.live(), "tensors leaked");
    }

    private static List<RunEvent> events(Path run) throws Exception {
        List<RunEvent> all = new ArrayList<>();
        new EventReader(RunDirectory.open(run).eventsFile()).poll((e, _) -> all.add(e));
        return all;
    }

    /** The loss of every iteration, as the last attempt at it logged it. */
    static TreeMap<Long, Double> losses(Path run) throws Exception {
        TreeMap<Long, Double> losses = new TreeMap<>();
        for (RunEvent e : events(run)) if (e instanceof IterationEvent i && i.losses().containsKey("lm loss")) losses.put(i.iteration(), i.losses().get("lm loss"));
        return losses;
    }

    private static void assertSameWeights(Path a, Path b) {
        try (Checkpoint x = newest(a); Checkpoint y = newest(b)) {
            assertEquals(x.iteration(), y.iteration());
            assertEquals(x.groups(), y.groups());
            for (String group : x.groups()) {
                for (String name : x.names(group)) {
                    byte[] left = bytes(x, group, name);
                    assertTrue(Arrays.equals(left, bytes(y, group, name)), () -> name + " differs");
                    assertTrue(left.length > 0);
                }
            }
        }
    }

    private static byte[] bytes(Checkpoint c, String group, String name) {
        return c.tensor(group, name).segment().orElseThrow().toArray(java.lang.foreign.ValueLayout.JAVA_BYTE);
    }

    private static Checkpoint newest(Path run) {
        return new CheckpointStore(run.resolve("checkpoints")).newestValid(s -> {
            throw new AssertionError(s.path() + ": " + s.reason());
        }).orElseThrow();
    }
}
