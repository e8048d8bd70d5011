package org.trainyard.models.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.config.Configurations;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.data.preprocess.PreprocessOptions;
import org.trainyard.data.preprocess.Preprocessor;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.engine.nn.ForwardContext;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.random.DropoutSource;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.models.SeededParameters;
import org.trainyard.models.TransformerConfigs;
import org.trainyard.models.gpt.GptModel;
import org.trainyard.models.train.Pretraining;
import org.trainyard.models.train.StepListener;
import org.trainyard.models.train.TokenizerChoice;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.UserError;
import org.trainyard.run.events.EventReader;
import org.trainyard.run.events.IterationEvent;

/** Supervised fine-tuning and fill-in-the-middle as a run does them: what is learned, what is seen, and going on after a stop. */
class FineTuningTest {
    private static final List<String> BYTES = List.of("--tokenizer-type", "ByteLevelTokenizer", "--sft", "--sft-tokenizer-prompt-format", "identity");

    @TempDir Path folder;

    private List<String> flags(String run, List<String> kind, Path data, int iterations) {
        List<String> flags = new ArrayList<>(List.of("--num-layers", "2", "--hidden-size", "32", "--num-attention-heads", "4", "--seq-length", "16",
            "--max-position-embeddings", "16", "--micro-batch-size", "1", "--global-batch-size", "2", "--lr", "1e-2", "--use-cpu-initialization", "--eval-iters",
            "0", "--log-interval", "1", "--save-interval", "2", "--split", "1,0,0", "--train-iters", "" + iterations, "--attention-dropout", "0",
            "--hidden-dropout", "0", "--data-path", data.toString(), "--run-dir", folder.resolve(run).toString()));
        flags.addAll(kind);
        return flags;
    }

    private TreeMap<Long, Double> train(List<String> flags, StepListener listener) {
        assertEquals(0, new Pretraining("gpt", Configurations.fromFlags(flags), List.of("test"), new PrintStream(new ByteArrayOutputStream()), () -> false,
            listener).run());
        TreeMap<Long, Double> losses = new TreeMap<>();
        new EventReader(RunDirectory.open(Path.of(flags.get(flags.indexOf("--run-dir") + 1))).eventsFile()).poll((e, _) -> {
            if (e instanceof IterationEvent i && i.losses().containsKey("lm loss")) losses.put(i.iteration(), i.losses().get("lm loss"));
        });
        return losses;
    }

    private Path conversations(String... pairs) throws Exception {
        StringBuilder lines = new StringBuilder();
        for (String pair : pairs) {
            String[] said = pair.split(" ");
            lines.append("{\"messages\": [{\"role\": \"user\", \"content\": \"").append(said[0]).append("\"}, {\"role\": \"assistant\", \"content\": \"")
                .append(said[1]).append("\"}]}\n");
        }
        return Files.writeString(folder.resolve("talk" + pairs.length + ".jsonl"), lines);
    }

    /** The loss of the untrained model for a byte behind a text that stands alone. */
    private static double loss(List<String> flags, String before, char next) {
        RunConfiguration run = Configurations.complete(Configurations.fromFlags(flags)).run();
        TransformerConfig config = TransformerConfigs.of(run, TokenizerChoice.paddedVocabSize(run, TokenizerChoice.open(run)), Device.CPU);
        try (Scope _ = Scope.open(); GptModel model = new GptModel(config, new SeededParameters(config, run.getInitialization().getSeed(), true))) {
            byte[] bytes = before.getBytes(StandardCharsets.UTF_8);
            long[] ids = new long[bytes.length];
            for (int i = 0; i < ids.length; i++) ids[i] = bytes[i];
            float[] logits = Tensors.toFloats(model.lastLogits(ForwardContext.of(Tape.off(), false, 1, ids.length, new DropoutSource(1, 0)),
                Tensors.of(ids, ids.length)).value());
            double sum = 0;
            for (float logit : logits) sum += Math.exp(logit);
            return Math.log(sum) - logits[next];
        }
    }

    @Test void onlyTheAssistantsWordIsLearned() throws Exception {
        List<String> flags = flags("one", BYTES, conversations("What? y"), 1);
        assertEquals(loss(flags, "What?", 'y'), train(flags, StepListener.NONE).get(1L), 1e-5);
    }

    /** Both conversations are in one sample: were a mask or a position missing, the second would be judged by what the first has said. */
    @Test void packedConversationsDoNotSeeEachOther() throws Exception {
        List<String> flags = flags("two", BYTES, conversations("abc x", "pqrst yz"), 1);
        double expected = (loss(flags, "abc", 'x') + loss(flags, "pqrst", 'y') + loss(flags, "pqrsty", 'z')) / 3;
        assertEquals(expected, train(flags, StepListener.NONE).get(1L), 1e-5);
    }

    @Test void aStoppedRunGoesOnBitForBit() throws Exception {
        Path data = conversations("ab c", "defghijk lmno", "pq rst", "uvw xyz", "a bcdefgh", "ijklmno p", "qrstuvwx yz", "ab cdefghijklmnopqrst");
        TreeMap<Long, Double> whole = train(flags("whole", BYTES, data, 8), StepListener.NONE);
        List<String> cut = flags("cut", BYTES, data, 8);
        assertThrows(IllegalStateException.class, () -> train(cut, (i, _, _, _) -> {
            if (i == 5) throw new IllegalStateException("killed");
        }));
        assertEquals(whole, train(cut, StepListener.NONE));
        assertEquals(8, whole.size());
    }

    @Test void aSplitWithoutConversationsIsNamed() throws Exception {
        List<String> flags = flags("run", BYTES, conversations("ab c"), 1);
        flags.set(flags.indexOf("--split") + 1, "1,1,0");
        flags.set(flags.indexOf("--eval-iters") + 1, "1");
        UserError e = assertThrows(UserError.class, () -> train(flags, StepListener.NONE));
        assertTrue(e.getMessage().contains("--split"), e.getMessage());
    }

    @Test void gapsAreFilled() throws Exception {
        List<String> tokenizer = List.of("--tokenizer-type", "TikTokenizer", "--tokenizer-model", tikToken().toString(), "--tiktoken-num-special-tokens", "9",
            "--vocab-size", "600", "--tiktoken-special-tokens", "<s>", "</s>", "<fim_prefix>", "<fim_middle>", "<fim_suffix>", "<fim_pad>");
        Tokenizer t = TokenizerChoice.open(Configurations.fromFlags(tokenizer));
        Path text = Files.writeString(folder.resolve("text.jsonl"), "{\"text\": \"In the beginning God created the heaven and the earth.\"}\n".repeat(40));
        Path prefix = new Preprocessor(PreprocessOptions.of(List.of(text), folder.resolve("data"), t).withAppendEod(true)).run(_ -> {}).outputs()
            .getFirst().prefix();
        List<String> gaps = new ArrayList<>(tokenizer);
        gaps.addAll(List.of("--fim-data", "--fim-rate", "1", "--fim-eod-token", "</s>"));
        TreeMap<Long, Double> filled = train(flags("gaps", gaps, prefix, 3), StepListener.NONE);
        assertNotEquals(train(flags("plain", tokenizer, prefix, 3), StepListener.NONE), filled);
        assertTrue(filled.values().stream().allMatch(Double::isFinite));
        gaps.set(gaps.size() - 1, "<end>");
        UserError e = assertThrows(UserError.class, () -> train(flags("none", gaps, prefix, 3), StepListener.NONE));
        assertTrue(e.getMessage().contains("--fim-eod-token"), e.getMessage());
    }

    /** A list of ranks: the bytes, and a few pairs. */
    private Path tikToken() throws Exception {
        StringBuilder list = new StringBuilder("[");
        for (int rank = 0; rank < 256; rank++) {
            list.append(rank == 0 ? "" : ",").append("{\"rank\": ").append(rank).append(", \"token_bytes\": \"")
                .append(java.util.Base64.getEncoder().encodeToString(new byte[] {(byte) rank})).append("\"}");
        }
        return Files.writeString(folder.resolve("tik.json"), list.append("]"));
    }
}
