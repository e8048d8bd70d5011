package org.trainyard.models.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trainyard.config.Configurations;
import org.trainyard.models.train.Pretraining;
import org.trainyard.models.train.StepListener;
import org.trainyard.run.UserError;

/** Whole runs on several ranks: what a user starts, with data, checkpoints, evaluation and one run directory. */
class ParallelTrainingTest {
    private static final String TENSOR = "--ranks-in-process 2 --tensor-model-parallel-size 2 --sequence-parallel";
    private static final String PIPELINE = "--ranks-in-process 2 --pipeline-model-parallel-size 2 --num-virtual-stages-per-pipeline-rank 2";
    private static final String BUBBLES = "--ranks-in-process 2 --pipeline-model-parallel-size 2 --pipeline-schedule zero-bubble";
    private static final String SHARDED = "--ranks-in-process 2 --use-distributed-optimizer --overlap-grad-reduce --overlap-param-gather";
    private static final String CONTEXT = "--ranks-in-process 2 --context-parallel-size 2 --reset-attention-mask --reset-position-ids";
    private static final String MIXED = "--ranks-in-process 8 --tensor-model-parallel-size 2 --sequence-parallel --pipeline-model-parallel-size 2"
        + " --use-distributed-optimizer";

    @TempDir Path folder;

    private TreeMap<Long, Double> train(String name, int iterations, String layout) throws Exception {
        List<String> flags = new ArrayList<>(List.of(("--num-layers 4 --hidden-size 32 --num-attention-heads 4 --seq-length 16 --max-position-embeddings 16"
            + " --micro-batch-size 1 --global-batch-size 8 --lr 1e-2 --tokenizer-type NullTokenizer --vocab-size 4999 --make-vocab-size-divisible-by 1250"
            + " --mock-data --eval-iters 1 --eval-interval 5 --log-interval 1 --save-interval 4 --lr-decay-iters 8 --hidden-dropout 0.2 --exit-interval "
            + iterations + " --train-iters 8 --run-dir " + folder.resolve(name)).split(" ")));
        if (!layout.isEmpty()) flags.addAll(List.of(layout.split(" ")));
        assertEquals(0, new Pretraining("gpt", Configurations.fromFlags(flags), List.of("test"), new PrintStream(new ByteArrayOutputStream()), () -> false,
            StepListener.NONE).run());
        return ResumeTest.losses(folder.resolve(name));
    }

    private static void assertSame(TreeMap<Long, Double> expected, TreeMap<Long, Double> actual) {
        assertEquals(expected.keySet(), actual.keySet());
        // Adam turns rounding in tiny gradients into steps; after a few of them losses agree to five digits.
        expected.forEach((i, loss) -> assertEquals(loss, actual.get(i), 2e-5 * loss, "loss of iteration " + i));
    }

    @ParameterizedTest
    @ValueSource(strings = {TENSOR, PIPELINE, BUBBLES, SHARDED, MIXED, "--ranks-in-process 4 --tensor-model-parallel-size 2"})
    void trainsAsOneRankDoes(String layout) throws Exception { assertSame(train("one", 8, ""), train("many", 8, layout)); }

    @Test void contextParallelismKeepsDocumentsApart() throws Exception {
        assertSame(train("one", 8, "--reset-attention-mask --reset-position-ids"), train("many", 8, CONTEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--ranks-in-process 2 --expert-model-parallel-size 2", "--ranks-in-process 4 --expert-model-parallel-size 2 --use-distributed-optimizer",
        "--ranks-in-process 2 --tensor-model-parallel-size 2 --sequence-parallel --expert-tensor-parallel-size 1 --expert-model-parallel-size 2",
        "--ranks-in-process 2 --pipeline-model-parallel-size 2"})
    void dividesExperts(String layout) throws Exception {
        String experts = "--num-experts 4 --moe-router-topk 2 --moe-aux-loss-coeff 1e-2 --moe-z-loss-coeff 1e-3 --moe-token-dispatcher-type alltoall"
            + " --moe-grouped-gemm --moe-ffn-hidden-size 32 --disable-bias-linear ";
        assertSame(train("one", 8, experts.strip()), train("many", 8, experts + layout));
    }

    /** A run that was refused has left nothing that a next one would go on from. */
    @ParameterizedTest
    @ValueSource(strings = {"Et|t|t|tL --pipeline-schedule zero-bubble", "Et|t|t|tL --global-batch-size 1", "Ett|tL", "Ett|tLt"})
    void whatCannotBeLaidOutIsRefusedBeforeAnythingIsWritten(String layout) {
        UserError e = assertThrows(UserError.class,
            () -> train("none", 8, "--ranks-in-process 2 --pipeline-model-parallel-size 2 --pipeline-model-parallel-layout " + layout));
        assertTrue(e.getMessage().startsWith("--"), e.getMessage());
        assertFalse(Files.exists(folder.resolve("none")));
    }
}
