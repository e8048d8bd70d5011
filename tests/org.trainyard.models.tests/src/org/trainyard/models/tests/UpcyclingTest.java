package org.trainyard.models.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trainyard.config.Configurations;
import org.trainyard.models.train.Pretraining;
import org.trainyard.models.train.StepListener;
import org.trainyard.run.UserError;

/**
 * Experts made of a dense model's MLPs. Where the weights of the chosen experts add up to one and the activation is homogeneous, the new model is
 * the same function as the dense one, which is what these tests hold it to: no number here comes from the code that is tested.
 */
class UpcyclingTest {
    private static final String EXPERTS = "--num-experts 4 --moe-router-topk 2 --moe-grouped-gemm --moe-token-dispatcher-type alltoall --moe-use-upcycling";
    private static final String SQUARED = "--squared-relu --disable-bias-linear";
    private static final String HALVES = SQUARED + " " + EXPERTS + " --moe-upcycling-granularity 2 --moe-ffn-hidden-size 32";

    /** Dense models are trained once for all tests, by their flags. */
    @TempDir static Path models;
    private static final Map<String, Double> LOSSES = new HashMap<>();

    @TempDir Path folder;

    private TreeMap<Long, Double> train(String name, int until, String more) throws Exception {
        List<String> flags = new ArrayList<>(List.of(("--num-layers 2 --hidden-size 32 --ffn-hidden-size 64 --num-attention-heads 4 --seq-length 16"
            + " --max-position-embeddings 16 --micro-batch-size 1 --global-batch-size 8 --lr 1e-2 --tokenizer-type NullTokenizer --vocab-size 499"
            + " --make-vocab-size-divisible-by 125 --mock-data --eval-iters 0 --log-interval 1 --save-interval 2 --train-iters 8 --hidden-dropout 0"
            + " --attention-dropout 0 --exit-interval " + until + " --run-dir " + run(name) + " " + more).split(" ")));
        assertEquals(0, new Pretraining("gpt", Configurations.fromFlags(flags), List.of("test"), new PrintStream(new ByteArrayOutputStream()), () -> false,
            StepListener.NONE).run());
        return ResumeTest.losses(run(name));
    }

    private Path run(String name) { return (name.startsWith("dense") ? models : folder).resolve(name); }

    private static String load(String model) { return " --load " + checkpoints(model); }

    private static Path checkpoints(String model) { return models.resolve(name(model)).resolve("checkpoints"); }

    private static String name(String model) { return "dense" + model.replaceAll("[^a-z]", ""); }

    /** The dense model after two steps, and its loss on the first samples. */
    private double dense(String model) throws Exception {
        if (!LOSSES.containsKey(model)) {
            train(name(model), 2, model);
            LOSSES.put(model, train(name(model) + "-again", 1, model + " --finetune" + load(model)).get(1L));
        }
        return LOSSES.get(model);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--swiglu --disable-bias-linear", "--hidden-dropout 0"})
    void whenEveryExpertIsTheMlpItIsTheSameModel(String model) throws Exception {
        double loss = dense(model);
        TreeMap<Long, Double> experts = train("experts", 4, model + " " + EXPERTS + load(model));
        assertEquals(loss, experts.firstEntry().getValue(), 1e-6 * loss);
        assertEquals(2, experts.firstKey(), "the model that was made is iteration 1");
        assertTrue(Files.isDirectory(folder.resolve("experts/checkpoints/iter_0000001")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " --ranks-in-process 2 --expert-model-parallel-size 2 --use-distributed-optimizer",
        " --ranks-in-process 2 --tensor-model-parallel-size 2 --sequence-parallel", " --ranks-in-process 2 --pipeline-model-parallel-size 2"})
    void halvesOfAnMlpAreChosenTogetherUnderAnyLayout(String layout) throws Exception {
        double loss = dense(SQUARED);
        assertEquals(loss, train("experts", 2, HALVES + layout + load(SQUARED)).get(2L), 1e-5 * loss);
    }

    @Test void theSameCommandGoesOnWithTheExpertsItMade() throws Exception {
        dense(SQUARED);
        TreeMap<Long, Double> whole = train("whole", 6, HALVES + load(SQUARED));
        train("cut", 3, HALVES + load(SQUARED));
        assertEquals(whole, train("cut", 6, HALVES + load(SQUARED)));
    }

    @Test void whatDoesNotFitIsNamed() throws Exception {
        dense(SQUARED);
        String experts = SQUARED + " " + EXPERTS + load(SQUARED);
        assertRefused("--moe-ffn-hidden-size 48", experts + " --moe-ffn-hidden-size 48 --moe-upcycling-granularity 2");
        assertRefused("--save", experts + " --save " + checkpoints(SQUARED));
        assertRefused("--num-layers", experts + " --num-layers 3");
        train("experts", 2, HALVES + load(SQUARED));
        assertRefused("has experts already", HALVES + " --load " + folder.resolve("experts/checkpoints"));
        assertRefused("--moe-router-topk 1", HALVES.replace(" --moe-use-upcycling", "").replace("--moe-router-topk 2", "--moe-router-topk 1 --moe-router-pre-softmax")
            .replace(" --moe-upcycling-granularity 2", "") + " --load " + folder.resolve("experts/checkpoints"));
    }

    private void assertRefused(String named, String flags) {
        UserError e = assertThrows(UserError.class, () -> train("refused", 2, flags));
        assertTrue(e.getMessage().contains(named), e.getMessage());
    }
}
