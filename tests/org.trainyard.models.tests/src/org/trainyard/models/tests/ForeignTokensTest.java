package org.trainyard.models.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.config.Configurations;
import org.trainyard.data.indexed.IndexedDatasetBuilder;
import org.trainyard.data.indexed.TokenType;
import org.trainyard.models.train.Pretraining;
import org.trainyard.models.train.StepListener;
import org.trainyard.run.UserError;

/** Data of a larger vocabulary than the model's: an index error of libtorch, with a stack trace. */
class ForeignTokensTest {
    private static final int LENGTH = 640;

    @TempDir Path folder;

    private int train(int[] tokens) {
        try (IndexedDatasetBuilder builder = IndexedDatasetBuilder.create(folder.resolve("data"), TokenType.INT32)) {
            builder.addItem(tokens, 0, tokens.length);
            builder.endDocument();
            builder.finish();
        }
        return new Pretraining("gpt", Configurations.fromFlags(List.of(("--num-layers 1 --hidden-size 16 --num-attention-heads 2 --seq-length 16"
            + " --max-position-embeddings 16 --micro-batch-size 2 --global-batch-size 4 --train-iters 9 --lr 1e-2 --split 1,0,0 --eval-iters 0"
            + " --tokenizer-type NullTokenizer --vocab-size 500 --log-interval 1 --data-path " + folder.resolve("data") + " --run-dir "
            + folder.resolve("run")).split(" "))), List.of("test"), new PrintStream(new ByteArrayOutputStream()), () -> false, StepListener.NONE).run();
    }

    @Test void areRefusedBeforeAnythingIsWritten() {
        int[] tokens = new int[LENGTH];
        Arrays.fill(tokens, 700);
        UserError e = assertThrows(UserError.class, () -> train(tokens));
        assertEquals("the training data hold the token 700 (sample 0), but NullTokenizer has a vocabulary of 501; they were made with another tokenizer", e.getMessage());
        assertFalse(Files.exists(folder.resolve("run")));
    }

    @Test void areNamedWhenTheyCome() {
        int[] tokens = new int[LENGTH];
        tokens[LENGTH / 2 + 3] = 512;
        UserError e = assertThrows(UserError.class, () -> train(tokens));
        assertTrue(e.getMessage().startsWith("the training data hold the token 512 (sample "), e.getMessage());
        tokens[LENGTH / 2 + 3] = 511;
        assertEquals(0, train(tokens), "the padded rows may be used");
    }
}
