package org.trainyard.models.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.config.Configurations;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.models.train.Pretraining;
import org.trainyard.models.train.StepListener;
import org.trainyard.run.UserError;

/** {@code --use-checkpoint-args}: a model with experts, and its layout, from the checkpoint alone. */
class CheckpointArgumentsTest {
    private static final String TRAINING = "--micro-batch-size 1 --global-batch-size 4 --lr 1e-2 --train-iters 4 --mock-data --eval-iters 0 --log-interval 1"
        + " --save-interval 2";
    private static final String MODEL = " --num-layers 4 --hidden-size 32 --num-attention-heads 4 --seq-length 16 --max-position-embeddings 16"
        + " --tokenizer-type NullTokenizer --vocab-size 99 --num-experts 4 --moe-layer-freq 2 --moe-ffn-hidden-size 16 --moe-router-score-function sigmoid"
        + " --moe-router-enable-expert-bias --disable-bias-linear";
    private static final String LAYOUT = " --pipeline-model-parallel-size 2 --num-virtual-stages-per-pipeline-rank 2";

    @TempDir Path folder;

    private TreeMap<Long, Double> train(String name, String flags) throws Exception {
        assertEquals(0, new Pretraining("gpt", read(name, flags), List.of("test"), new PrintStream(new ByteArrayOutputStream()), () -> false,
            StepListener.NONE).run());
        return ResumeTest.losses(folder.resolve(name));
    }

    private RunConfiguration read(String name, String flags) {
        return Configurations.fromFlags(List.of((TRAINING + " --run-dir " + folder.resolve(name) + flags).split(" ")));
    }

    @Test void modelAndLayoutComeFromTheCheckpoint() throws Exception {
        TreeMap<Long, Double> whole = train("whole", MODEL + LAYOUT + " --ranks-in-process 2");
        train("first", MODEL + LAYOUT + " --ranks-in-process 2 --exit-interval 2");
        String load = " --load " + folder.resolve("first/checkpoints");
        TreeMap<Long, Double> on = train("on", load + " --ranks-in-process 2 --use-checkpoint-args --use-mp-args-from-checkpoint-args");
        assertEquals(whole.tailMap(3L), on);
        RunConfiguration taken = Configurations.fromYaml(folder.resolve("on/config.yaml"));
        assertEquals(4, taken.getMoe().getNumExperts());
        assertEquals("2", taken.getMoe().getMoeLayerFreq());
        assertEquals(2, taken.getParallelism().getPipelineModelParallelSize());
        assertEquals(2, taken.getParallelism().getNumVirtualStagesPerPipelineRank());
        UserError e = assertThrows(UserError.class, () -> train("other", MODEL.replace("sigmoid --moe-router-enable-expert-bias", "softmax") + load));
        assertTrue(e.getMessage().startsWith("--moe-router-score-function softmax: the model of "), e.getMessage());
    }
}
