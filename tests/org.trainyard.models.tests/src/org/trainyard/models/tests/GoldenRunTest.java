package org.trainyard.models.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trainyard.config.Configurations;
import org.trainyard.data.indexed.IndexedDatasetBuilder;
import org.trainyard.data.indexed.TokenType;
import org.trainyard.engine.kernel.Kernels;
import org.trainyard.models.train.Pretraining;
import org.trainyard.models.train.StepListener;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.events.EventReader;
import org.trainyard.run.events.IterationEvent;

/**
 * Five steps of the two tiny models as users train them: flags, datasets, loader, schedule, clipping, AdamW and the event log, against the losses, gradient
 * norms and learning rates that the reference printed (megatron-formats §5.3).
 */
class GoldenRunTest {
    private static final String FLAGS = "--num-layers 2 --hidden-size 16 --num-attention-heads 4 --seq-length 8 --max-position-embeddings 8 --global-batch-size 2"
        + " --train-iters 10 --exit-interval 5 --lr 1e-2 --min-lr 1e-3 --lr-decay-style linear --lr-warmup-iters 2 --lr-decay-iters 10 --weight-decay .01 --clip-grad 1"
        + " --hidden-dropout 0 --attention-dropout 0 --seed 1234 --tokenizer-type NullTokenizer --vocab-size 31 --make-vocab-size-divisible-by 32 --split 1"
        + " --eval-iters 0 --log-interval 1 --peak-tflops 1";

    /** Of a gradient norm, which is a sum over all parameters: processors differ in it. */
    private static final double EIGHTH_DIGIT = 1e-7;

    @TempDir Path folder;

    @AfterEach void useAllKernels() { Kernels.plainOnly(false); }

    /** The reference's arithmetic is ATen's. */
    @ParameterizedTest
    @EnumSource
    void plainKernelsPrintWhatTheReferencePrinted(GoldenModel golden) throws Exception {
        Kernels.plainOnly(true);
        List<IterationEvent> steps = train(golden, "--micro-batch-size 2");
        GoldenModel.assertPrinted(golden.losses, losses(steps), 0, "loss of step");
        GoldenModel.assertPrinted(golden.norms, norms(steps), EIGHTH_DIGIT, "gradient norm of step");
    }

    /**
     * Others round elsewhere, and Adam turns the noise of gradients that should be zero into whole steps: so they agree to every digit until the first update,
     * and to six after it.
     */
    @ParameterizedTest
    @EnumSource
    void theBestKernelsAgree(GoldenModel golden) throws Exception {
        agree(golden, train(golden, "--micro-batch-size 2"));
    }

    /** One row at a time, the gradients added up. */
    @ParameterizedTest
    @EnumSource
    void soDoesGradientAccumulation(GoldenModel golden) throws Exception {
        agree(golden, train(golden, "--micro-batch-size 1"));
    }

    /** The rate of the next step is logged, so that warm-up begins with a step at none. */
    private static void rates(List<IterationEvent> steps) {
        double[] next = steps.stream().mapToDouble(IterationEvent::learningRate).toArray();
        assertArrayEquals(Arrays.copyOfRange(GoldenModel.LEARNING_RATES, 1, 5), Arrays.copyOf(next, 4), 1e-17);
        assertEquals(6.625e-3, next[4], 1e-17);
    }

    private static void agree(GoldenModel golden, List<IterationEvent> steps) {
        double[] losses = losses(steps), norms = norms(steps);
        GoldenModel.assertPrinted(first(golden.losses), Arrays.copyOf(losses, 2), Math.ulp(3.5f), "loss of step");
        GoldenModel.assertPrinted(first(golden.norms), Arrays.copyOf(norms, 2), EIGHTH_DIGIT, "gradient norm of step");
        assertArrayEquals(numbers(golden.losses), losses, 5e-6);
        assertArrayEquals(numbers(golden.norms), norms, 1e-5);
    }

    private static String first(String numbers) { return String.join(" ", Arrays.copyOf(numbers.split(" "), 2)); }

    private static double[] numbers(String printed) { return Arrays.stream(printed.split(" ")).mapToDouble(Double::parseDouble).toArray(); }

    private static double[] losses(List<IterationEvent> steps) { return of(steps, e -> e.losses().get("lm loss")); }

    private static double[] norms(List<IterationEvent> steps) { return of(steps, IterationEvent::gradNorm); }

    private static double[] of(List<IterationEvent> steps, ToDoubleFunction<IterationEvent> what) { return steps.stream().mapToDouble(what).toArray(); }

    private List<IterationEvent> train(GoldenModel golden, String more) throws Exception {
        Path run = folder.resolve("run");
        List<String> flags = new ArrayList<>(List.of((FLAGS + " " + golden.flags() + " " + more).split(" ")));
        flags.add("--data-path");
        for (int[] row : GoldenModel.ROWS) flags.addAll(List.of("0.5", corpus(row)));
        flags.addAll(List.of("--run-dir", run.toString()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(0, new Pretraining("gpt", Configurations.fromFlags(flags), List.of("test"), new PrintStream(out), () -> false, StepListener.NONE).run());
        String parameters = "training gpt, %,d parameters".formatted(golden.parameters);
        assertTrue(out.toString(StandardCharsets.UTF_8).contains(parameters), out.toString(StandardCharsets.UTF_8));
        List<IterationEvent> steps = new ArrayList<>();
        new EventReader(RunDirectory.open(run).eventsFile()).poll((e, _) -> {
            if (e instanceof IterationEvent i) steps.add(i);
        });
        rates(steps);
        return steps;
    }

    /** A document whose every sample is the row, its labels the row rolled to the left: the row again and again, and its first token. */
    private String corpus(int[] row) {
        int[] tokens = new int[24 * row.length + 1];
        for (int i = 0; i < tokens.length; i++) tokens[i] = row[i % row.length];
        Path prefix = folder.resolve("row" + row[0]);
        try (IndexedDatasetBuilder builder = IndexedDatasetBuilder.create(prefix, TokenType.UINT16)) {
            builder.addItem(tokens, 0, tokens.length);
            builder.endDocument();
            builder.finish();
        }
        return prefix.toString();
    }
}
