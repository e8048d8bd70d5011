package org.trainyard.models.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.checkpoint.Checkpoint;
import org.trainyard.checkpoint.CheckpointStore;
import org.trainyard.config.Configurations;
import org.trainyard.models.train.Pretraining;
import org.trainyard.models.train.StepListener;
import org.trainyard.run.UserError;

/** Settings that were read by nothing, or by half: each does what its documentation says. */
class RunSettingsTest {
    private static final List<String> MODEL = List.of("--num-layers", "2", "--hidden-size", "32", "--num-attention-heads", "4", "--seq-length", "16",
        "--max-position-embeddings", "16", "--tokenizer-type", "NullTokenizer", "--vocab-size", "500");

    @TempDir Path folder;

    private int train(boolean model, String run, String more) {
        List<String> flags = new ArrayList<>(model ? MODEL : List.of());
        flags.addAll(List.of("--micro-batch-size", "2", "--global-batch-size", "4", "--lr", "1e-2", "--mock-data", "--eval-iters", "0", "--log-interval", "1",
            "--run-dir", folder.resolve(run).toString()));
        flags.addAll(List.of(more.split(" ")));
        return new Pretraining("gpt", Configurations.fromFlags(flags), List.of("test"), new PrintStream(new ByteArrayOutputStream()), () -> false,
            StepListener.NONE).run();
    }

    private Path checkpoints(String run) { return folder.resolve(run).resolve("checkpoints"); }

    private List<Long> saved(String run) {
        return new CheckpointStore(checkpoints(run)).list().stream().map(CheckpointStore.Entry::iteration).toList();
    }

    /** The run's directory was there before anybody looked for the checkpoint. */
    @Test void aCheckpointThatIsNotThereLeavesNothing() {
        for (String flags : List.of("--exit-on-missing-checkpoint --load " + folder.resolve("nowhere"), "--pretrained-checkpoint " + folder.resolve("nowhere"))) {
            UserError e = assertThrows(UserError.class, () -> train(true, "run", "--train-iters 1 " + flags));
            assertTrue(e.getMessage().contains("nowhere: there is no valid checkpoint in it"), e.getMessage());
            assertFalse(Files.exists(folder.resolve("run")), flags);
        }
    }

    /** That a checkpoint cannot be saved was found out only when the first was due, after a thousand iterations. */
    @Test void placesThatCannotBeWrittenAreToldBeforeTheRunBegins() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        for (String flag : List.of("--save", "--tensorboard-dir", "--load", "--pretrained-checkpoint")) {
            UserError e = assertThrows(UserError.class, () -> train(true, "run", "--train-iters 1 --save-interval 1 " + flag + " " + file));
            assertTrue(e.getMessage().startsWith(flag + " " + file + ": "), e.getMessage());
            assertFalse(Files.exists(folder.resolve("run")), flag);
        }
    }

    /** The kept configuration named the checkpoints' folder: a run that began with it went on with this one's, in this one's folder. */
    @Test void whoStartsFromAKeptConfigurationHasCheckpointsOfHisOwn() {
        train(true, "run", "--train-iters 2 --save-interval 1");
        List<String> flags = List.of("--yaml-cfg", folder.resolve("run/config.yaml").toString(), "--run-dir", folder.resolve("other").toString(), "--train-iters", "3");
        assertEquals(0, new Pretraining("gpt", Configurations.fromFlags(flags), List.of("test"), new PrintStream(new ByteArrayOutputStream()), () -> false,
            StepListener.NONE).run());
        assertEquals(List.of(3L, 2L, 1L), saved("other"));
        assertEquals(List.of(2L, 1L), saved("run"));
        train(true, "elsewhere", "--train-iters 1 --save-interval 1 --save " + folder.resolve("saves"));
        assertEquals(folder.resolve("saves").toString(), Configurations.fromYaml(folder.resolve("elsewhere/config.yaml")).getCheckpoint().getSave());
    }

    @Test void retainIntervalAloneKeepsTheNewestAndTheMultiples() {
        train(true, "run", "--train-iters 7 --save-interval 1 --save-retain-interval 3");
        assertEquals(List.of(7L, 6L, 3L), saved("run"));
    }

    @Test void anOlderStepOfTheRunItselfIsRefused() {
        train(true, "run", "--train-iters 4 --save-interval 2");
        String load = " --load " + checkpoints("run");
        UserError e = assertThrows(UserError.class, () -> train(true, "run", "--train-iters 6 --save-interval 2 --ckpt-step 2" + load));
        assertTrue(e.getMessage().startsWith("--ckpt-step 2: this run's newest checkpoint is of iteration 4"), e.getMessage());
        assertEquals(0, train(true, "other", "--train-iters 6 --save-interval 2 --override-opt_param-scheduler --ckpt-step 2" + load));
        assertEquals(List.of(6L, 4L), saved("other"));
        assertEquals(0, train(true, "run", "--train-iters 6 --save-interval 2 --override-opt_param-scheduler --ckpt-step 4" + load), "the newest may be named");
    }

    /** The tanh form of GELU and the exact one have the same weights, so shapes do not tell. */
    @Test void anotherFormOfGeluIsAnotherModel() {
        train(true, "run", "--train-iters 2");
        UserError e = assertThrows(UserError.class, () -> train(true, "run", "--train-iters 4 --no-bias-gelu-fusion"));
        assertTrue(e.getMessage().startsWith("bias_gelu_fusion false: the model of "), e.getMessage());
    }

    @Test void layoutIsTakenFromACheckpoint() {
        train(true, "run", "--train-iters 2 --ranks-in-process 2 --tensor-model-parallel-size 2");
        String again = "--train-iters 3 --ranks-in-process 2 --override-opt_param-scheduler --use-checkpoint-args --load " + checkpoints("run");
        train(false, "replicas", again);
        train(false, "parts", again + " --use-mp-args-from-checkpoint-args");
        assertEquals(1, tensorParallel("replicas"));
        assertEquals(2, tensorParallel("parts"));
    }

    /** The newest checkpoint's model was taken, and then the one of the step did not go with it. */
    @Test void theModelIsTakenFromTheStepThatIsLoaded() {
        train(true, "run", "--train-iters 4 --save-interval 4");
        train(false, "other", "--num-layers 1 --hidden-size 16 --num-attention-heads 2 --seq-length 16 --max-position-embeddings 16"
            + " --tokenizer-type NullTokenizer --vocab-size 300 --train-iters 2");
        assertTrue(checkpoints("other").resolve("iter_0000002").toFile().renameTo(checkpoints("run").resolve("iter_0000002").toFile()));
        String taken = "--train-iters 5 --override-opt_param-scheduler --use-checkpoint-args";
        train(false, "newest", taken + " --load " + checkpoints("run"));
        train(false, "step", taken + " --ckpt-step 2 --load " + checkpoints("run"));
        train(false, "weights", taken + " --ckpt-step 2 --pretrained-checkpoint " + checkpoints("run"));
        assertEquals(List.of(2, 1, 1), List.of(layers("newest"), layers("step"), layers("weights")));
        UserError e = assertThrows(UserError.class, () -> train(false, "none", taken + " --ckpt-step 3 --load " + checkpoints("run")));
        assertTrue(e.getMessage().endsWith("has no checkpoint of iteration 3; it has 4, 2"), e.getMessage());
        assertFalse(Files.exists(folder.resolve("none")));
    }

    private int layers(String run) { return Configurations.fromYaml(folder.resolve(run).resolve("config.yaml")).getModel().getNumLayers(); }

    private int tensorParallel(String run) {
        return Configurations.fromYaml(folder.resolve(run).resolve("config.yaml")).getParallelism().getTensorModelParallelSize();
    }

    @Test void theEmbeddingHasTheRowsThatAreAskedFor() {
        train(true, "padded", "--train-iters 1");
        assertEquals(512, embeddingRows("padded"), "501 tokens, rounded up to a multiple of 128");
        train(true, "given", "--train-iters 1 --padded-vocab-size 602 --ranks-in-process 2 --tensor-model-parallel-size 2");
        assertEquals(602, embeddingRows("given"));
        train(true, "tokens", "--train-iters 1 --no-pad-vocab-size");
        assertEquals(501, embeddingRows("tokens"));
        train(false, "adopted", "--train-iters 2 --override-opt_param-scheduler --use-checkpoint-args --load " + checkpoints("given"));
        assertEquals(602, embeddingRows("adopted"), "taken from the checkpoint");
        UserError few = assertThrows(UserError.class, () -> train(true, "few", "--train-iters 1 --padded-vocab-size 500"));
        assertTrue(few.getMessage().startsWith("--padded-vocab-size 500: the tokenizer NullTokenizer has 501 tokens"), few.getMessage());
        UserError odd = assertThrows(UserError.class, () -> train(true, "odd", "--train-iters 1 --no-pad-vocab-size --ranks-in-process 2 --tensor-model-parallel-size 2"));
        assertTrue(odd.getMessage().startsWith("--no-pad-vocab-size: the 501 tokens"), odd.getMessage());
        assertFalse(Files.exists(folder.resolve("few")));
        assertFalse(Files.exists(folder.resolve("odd")));
    }

    private long embeddingRows(String run) {
        try (Checkpoint c = new CheckpointStore(checkpoints(run)).newestValid(s -> {
            throw new AssertionError(s.path() + ": " + s.reason());
        }).orElseThrow()) {
            return c.groups().stream().flatMap(group -> c.names(group).stream().filter(name -> name.endsWith("word_embeddings.weight"))
                .map(name -> c.tensor(group, name).shape()[0])).findFirst().orElseThrow();
        }
    }

    @Test void memoryGoesToTensorBoard() throws Exception {
        train(true, "run", "--train-iters 2 --log-memory-to-tensorboard");
        byte[] board;
        try (var files = Files.list(folder.resolve("run/tensorboard"))) {
            board = Files.readAllBytes(files.findFirst().orElseThrow());
        }
        double parameters = 512 * 32 + 16 * 32 + 2 * (12 * 32 * 32 + 13 * 32) + 2 * 32;
        double now = scalar(board, "mem-allocated-bytes"), most = scalar(board, "mem-max-allocated-bytes");
        assertTrue(now >= 16 * parameters, "weights, gradients and both moments: " + now);
        assertTrue(most > now, most + " at most, " + now + " between steps");
        double pieces = scalar(board, "mem-allocated-count");
        assertTrue(pieces >= 2 * 28 && pieces == (int) pieces, "of 28 parameters and more: " + pieces);
    }

    /** The first value under a tag: in the file a tag is followed by the key of the next field and a float. */
    private static double scalar(byte[] board, String tag) {
        int at = new String(board, StandardCharsets.ISO_8859_1).indexOf(tag + (char) 0x15);
        assertTrue(at >= 0, tag);
        return ByteBuffer.wrap(board).order(ByteOrder.LITTLE_ENDIAN).getFloat(at + tag.length() + 1);
    }
}
