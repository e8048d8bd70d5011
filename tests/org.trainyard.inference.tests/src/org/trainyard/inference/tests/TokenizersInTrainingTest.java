package org.trainyard.inference.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trainyard.config.Configurations;
import org.trainyard.data.preprocess.PreprocessOptions;
import org.trainyard.data.preprocess.Preprocessor;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.engine.tensor.Device;
import org.trainyard.inference.Sampling;
import org.trainyard.inference.TextGenerator;
import org.trainyard.inference.TokenSampler;
import org.trainyard.models.train.Pretraining;
import org.trainyard.models.train.StepListener;
import org.trainyard.models.train.TokenizerChoice;
import org.trainyard.models.train.TrainedModel;

/** Whatever the tokenizer: text is tokenised, a model trains on it, and generates after the tokenizer's own files are gone. */
class TokenizersInTrainingTest {
    private static final String GOLDEN = "tests/org.trainyard.data.tests/src/org/trainyard/data/tokenizer/golden/";
    private static final String TEXT = "In the beginning God created the heaven and the earth. ";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"HuggingFaceTokenizer --tokenizer-model hf-llama3.json.gz", "SFTTokenizer --tokenizer-model FOLDER",
        "SentencePieceTokenizer --vocab-extra-ids 3 --tokenizer-model uni.model.gz", "Llama2Tokenizer --tokenizer-model bpe.model.gz",
        "TikTokenizer --tiktoken-pattern cl100k --tiktoken-num-special-tokens 20 --tiktoken-special-tokens <a> <s> </s> --vocab-size 700 --tokenizer-model tik.json.gz",
        "BertWordPieceLowerCase --vocab-file lower-vocab.txt.gz", "ByteLevelTokenizer", "MultimodalTokenizer --special-tokens <image> <video> --tokenizer-model FOLDER"})
    void trainsAndGenerates(String tokenizer) throws Exception {
        Path originals = Files.createDirectory(folder.resolve("originals"));
        List<String> flags = new ArrayList<>(List.of("--tokenizer-type"));
        for (String word : tokenizer.split(" ")) flags.add(word.endsWith(".gz") ? copy(word, originals, word) : word.equals("FOLDER") ? huggingFace(originals) : word);
        Tokenizer before = TokenizerChoice.open(Configurations.fromFlags(flags));
        Path text = Files.writeString(folder.resolve("text.jsonl"), ("{\"text\": \"" + TEXT.repeat(8) + "\"}\n").repeat(20));
        Path prefix = new Preprocessor(PreprocessOptions.of(List.of(text), folder.resolve("data"), before).withAppendEod(before.eod() >= 0)).run(_ -> {})
            .outputs().getFirst().prefix();
        Path run = folder.resolve("run");
        flags.addAll(List.of("--num-layers", "1", "--hidden-size", "16", "--num-attention-heads", "2", "--seq-length", "16", "--max-position-embeddings",
            "64", "--micro-batch-size", "2", "--global-batch-size", "2", "--train-iters", "2", "--lr", "1e-3", "--data-path", prefix.toString(), "--split",
            "1,0,0", "--eval-iters", "0", "--run-dir", run.toString()));
        assertEquals(0, new Pretraining("gpt", Configurations.fromFlags(flags), List.of("test"), new PrintStream(new ByteArrayOutputStream()), () -> false,
            StepListener.NONE).run());

        delete(originals);
        Path moved = Files.move(run, folder.resolve("moved"));
        try (TrainedModel trained = TrainedModel.open(moved, Device.CPU, s -> {
            throw new AssertionError(s.reason());
        })) {
            assertEquals(before.identity(), trained.tokenizer().identity());
            assertEquals(before.eod(), trained.tokenizer().eod());
            int[] prompt = trained.tokenizer().tokenize("In the");
            int[] continuation = new TextGenerator(trained.model(), trained.tokenizer()).generate(prompt, 3, new TokenSampler(Sampling.GREEDY, 1), _ -> true)
                .continuation();
            assertFalse(continuation.length == 3 && trained.tokenizer().detokenize(continuation).isEmpty());
        }
    }

    /** A folder as Hugging Face's library saves tokenizers. */
    private static String huggingFace(Path originals) throws IOException {
        Path model = Files.createDirectory(originals.resolve("model"));
        copy("hf-llama3.json.gz", model, "tokenizer.json");
        Files.writeString(model.resolve("tokenizer_config.json"), "{\"bos_token\": \"<s>\", \"eos_token\": \"</s>\"}");
        return model.toString();
    }

    private static String copy(String name, Path to, String as) throws IOException {
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
            if (Files.exists(p.resolve(GOLDEN + name))) return Files.copy(p.resolve(GOLDEN + name), to.resolve(as)).toString();
        }
        throw new IllegalStateException(GOLDEN + name + " is in no folder above " + Path.of("").toAbsolutePath());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path p : files.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(p);
        }
    }
}
