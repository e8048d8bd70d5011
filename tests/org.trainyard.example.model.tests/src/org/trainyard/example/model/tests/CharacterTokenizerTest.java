package org.trainyard.example.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.config.Configurations;
import org.trainyard.config.settings.Settings;
import org.trainyard.data.preprocess.PreprocessOptions;
import org.trainyard.data.preprocess.Preprocessor;
import org.trainyard.engine.tensor.Device;
import org.trainyard.example.model.CharacterTokenizer;
import org.trainyard.inference.Sampling;
import org.trainyard.inference.TextGenerator;
import org.trainyard.inference.TokenSampler;
import org.trainyard.models.train.Pretraining;
import org.trainyard.models.train.StepListener;
import org.trainyard.models.train.TokenizerChoice;
import org.trainyard.models.train.TrainedModel;
import org.trainyard.run.UserError;

/** A tokenizer that only a plug-in knows is offered, tokenises, is trained with and generates, also where its file is gone. */
class CharacterTokenizerTest {
    @TempDir Path folder;

    @Test void isOfferedByTheConfiguration() {
        assertTrue(Settings.byKey("tokenizer_type").names().contains("CharacterTokenizer"));
        UserError e = assertThrows(UserError.class, () -> train(List.of("--tokenizer-type", "CharakterTokenizer", "--mock-data")));
        assertTrue(e.getMessage().contains("CharacterTokenizer"), e.getMessage());
        e = assertThrows(UserError.class, () -> train(List.of("--tokenizer-type", "CharacterTokenizer", "--mock-data")));
        assertTrue(e.getMessage().contains("alphabet=FILE"), e.getMessage());
    }

    @Test void trainsAndGenerates() throws Exception {
        Path alphabet = Files.writeString(folder.resolve("letters.txt"), "?abcdefghijklmnopqrstuvwxyz");
        List<String> tokenizer = List.of("--tokenizer-type", "CharacterTokenizer", "--tokenizer-options", "alphabet=" + alphabet);
        Path text = Files.writeString(folder.resolve("text.jsonl"), ("{\"text\": \"" + "in the beginning ".repeat(10) + "\"}\n").repeat(10));
        Path prefix = new Preprocessor(PreprocessOptions.of(List.of(text), folder.resolve("data"),
            TokenizerChoice.open(Configurations.fromFlags(tokenizer))).withAppendEod(true)).run(_ -> {}).outputs().getFirst().prefix();
        List<String> flags = new ArrayList<>(tokenizer);
        flags.addAll(List.of("--data-path", prefix.toString(), "--split", "1,0,0", "--eval-iters", "0"));
        assertEquals(0, train(flags));
        Files.delete(alphabet);
        try (TrainedModel trained = TrainedModel.open(folder.resolve("run"), Device.CPU, s -> {
            throw new AssertionError(s.reason());
        })) {
            assertInstanceOf(CharacterTokenizer.class, trained.tokenizer());
            TextGenerator.Result r = new TextGenerator(trained.model(), trained.tokenizer()).generate(trained.tokenizer().tokenize("in "), 3,
                new TokenSampler(Sampling.GREEDY, 1), _ -> true);
            assertTrue(trained.tokenizer().detokenize(r.tokens()).startsWith("in "));
        }
    }

    private int train(List<String> more) {
        List<String> flags = new ArrayList<>(List.of("--num-layers", "1", "--hidden-size", "16", "--num-attention-heads", "2", "--seq-length", "16",
            "--max-position-embeddings", "16", "--micro-batch-size", "2", "--global-batch-size", "2", "--train-iters", "2", "--lr", "1e-3", "--run-dir",
            folder.resolve("run").toString()));
        flags.addAll(more);
        return new Pretraining("gpt", Configurations.fromFlags(flags), List.of("test"), new PrintStream(new ByteArrayOutputStream()), () -> false,
            StepListener.NONE).run();
    }
}
