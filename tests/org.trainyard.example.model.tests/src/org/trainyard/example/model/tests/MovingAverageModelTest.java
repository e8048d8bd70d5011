package org.trainyard.example.model.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.config.Configurations;
import org.trainyard.engine.placement.PlacementException;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.example.model.MovingAverageFactory;
import org.trainyard.example.model.MovingAverageModel;
import org.trainyard.inference.Sampling;
import org.trainyard.inference.TextGenerator;
import org.trainyard.inference.TokenSampler;
import org.trainyard.models.Models;
import org.trainyard.models.train.TrainedModel;
import org.trainyard.models.train.Pretraining;
import org.trainyard.models.train.StepListener;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.UserError;
import org.trainyard.run.events.EventReader;
import org.trainyard.run.events.IterationEvent;
import org.trainyard.run.events.RunEvent;

/** A model that only a plug-in knows is found, trained, saved, resumed and asked for text like the one that comes with Trainyard. */
class MovingAverageModelTest {
    private static final int ITERATIONS = 30;

    @TempDir Path folder;

    /** What a killed process leaves: nothing was closed, nothing saved. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static List<String> flags(Path run) {
        return new ArrayList<>(List.of("--num-layers", "2", "--hidden-size", "32", "--num-attention-heads", "4", "--seq-length", "32",
            "--max-position-embeddings", "32", "--micro-batch-size", "4", "--global-batch-size", "8", "--train-iters", Integer.toString(ITERATIONS),
            "--lr", "1e-2", "--tokenizer-type", "NullTokenizer", "--vocab-size", "1000", "--mock-data", "--eval-iters", "1", "--eval-interval", "100",
            "--log-interval", "1", "--save-interval", "10", "--run-dir", run.toString()));
    }

    private static int train(Path run, StepListener listener, String... more) {
        List<String> flags = flags(run);
        flags.addAll(List.of(more));
        return new Pretraining("moving-average", Configurations.fromFlags(flags), List.of("test"), new PrintStream(new ByteArrayOutputStream()),
            () -> false, listener).run();
    }

    @Test void theExtensionPointFindsIt() {
        assertInstanceOf(MovingAverageFactory.class, Models.factory("moving-average"));
        UserError e = assertThrows(UserError.class, () -> Models.factory("median"));
        assertTrue(e.getMessage().contains("moving-average") && e.getMessage().contains("gpt"), e.getMessage());
    }

    @Test void anUnknownModelLeavesNothingBehind() {
        Path run = folder.resolve("run");
        UserError e = assertThrows(UserError.class, () -> new Pretraining("median", Configurations.fromFlags(flags(run)), List.of("test"),
            new PrintStream(new ByteArrayOutputStream()), () -> false, StepListener.NONE).run());
        assertTrue(e.getMessage().contains("median"), e.getMessage());
        assertFalse(Files.exists(run));
    }

    @Test void trainsResumesAndGenerates() throws Exception {
        long before = Tensor.live();
        Path whole = folder.resolve("whole");
        assertEquals(0, train(whole, StepListener.NONE));
        TreeMap<Long, Double> losses = losses(whole);
        assertEquals(ITERATIONS, losses.size());
        assertTrue(losses.lastEntry().getValue() < losses.firstEntry().getValue() - 0.5, () -> "the loss fell only from " + losses.firstEntry()
            + " to " + losses.lastEntry());

        Path cut = folder.resolve("cut");
        long live = Tensor.live();
        assertThrows(Killed.class, () -> train(cut, (i, _, _, _) -> {
            if (i == 17) throw new Killed();
        }));
        assertEquals(live, Tensor.live(), "even a failure frees everything");
        assertEquals(0, train(cut, StepListener.NONE));
        assertEquals(losses, losses(cut), "a resumed run goes on as if it had never stopped");

        int[] text = generate(whole);
        assertEquals(5 + 3, text.length);
        assertArrayEquals(text, generate(cut), "the same weights continue in the same way");
        assertEquals(before, Tensor.live(), "tensors leaked");
    }

    /** Words are split among tensor-parallel ranks and the rest is whole on each; replicas take samples in turn. */
    @Test void computesTheSameOnTwoRanks() throws Exception {
        Path alone = folder.resolve("alone"), tensor = folder.resolve("tensor"), data = folder.resolve("data");
        assertEquals(0, train(alone, StepListener.NONE));
        assertEquals(0, train(tensor, StepListener.NONE, "--ranks-in-process", "2", "--tensor-model-parallel-size", "2"));
        assertEquals(0, train(data, StepListener.NONE, "--ranks-in-process", "2"));
        TreeMap<Long, Double> expected = losses(alone);
        for (Path run : List.of(tensor, data)) losses(run).forEach((i, loss) -> assertEquals(expected.get(i), loss, 1e-4, () -> run + " at "
            + "iteration " + i));
    }

    /** The average over a rank's own positions would be silently wrong: the op says that it crosses them, so the model is refused when it is built. */
    @Test void positionsCannotBeSplit() {
        PlacementException e = assertThrows(PlacementException.class,
            () -> train(folder.resolve("context"), StepListener.NONE, "--ranks-in-process", "2", "--context-parallel-size", "2"));
        assertTrue(e.getMessage().startsWith("MovingAverageOp.movingAverage in MovingAverageModel (layers.0.decay): over cp [0, 1] it takes whole "
            + "sequences, but gets a value that is "
            + "split by positions"), e.getMessage());
        e = assertThrows(PlacementException.class,
            () -> train(folder.resolve("rows"), StepListener.NONE, "--ranks-in-process", "2", "--tensor-model-parallel-size", "2",
                "--sequence-parallel"));
        assertTrue(e.getMessage().contains("over tp [0, 1] it takes whole sequences, but gets a value that is split by rows"), e.getMessage());
    }

    private static int[] generate(Path run) {
        try (TrainedModel trained = TrainedModel.open(run, Device.CPU, s -> {
            throw new AssertionError(s.reason());
        })) {
            assertInstanceOf(MovingAverageModel.class, trained.model());
            assertEquals(ITERATIONS, trained.iteration());
            return new TextGenerator(trained.model(), trained.tokenizer()).generate(new int[] {5, 6, 7, 8, 9}, 3, new TokenSampler(Sampling.GREEDY, 1),
                _ -> true).tokens();
        }
    }

    /** The loss of every iteration, as the last attempt at it logged it. */
    private static TreeMap<Long, Double> losses(Path run) throws Exception {
        TreeMap<Long, Double> losses = new TreeMap<>();
        List<RunEvent> events = new ArrayList<>();
        new EventReader(RunDirectory.open(run).eventsFile()).poll((e, _) -> events.add(e));
        for (RunEvent e : events) if (e instanceof IterationEvent i && i.losses().containsKey("lm loss")) losses.put(i.iteration(), i.losses().get("lm loss"));
        return losses;
    }
}
