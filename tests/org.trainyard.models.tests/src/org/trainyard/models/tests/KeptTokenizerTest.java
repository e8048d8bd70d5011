package org.trainyard.models.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.config.Configurations;
import org.trainyard.engine.tensor.Device;
import org.trainyard.models.train.Pretraining;
import org.trainyard.models.train.StepListener;
import org.trainyard.models.train.TrainedModel;
import org.trainyard.run.UserError;

/** The tokenizer files that a run keeps beside its checkpoints: another file of the same name took their place. */
class KeptTokenizerTest {
    private static final String PIECES = "[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\nthe\n##re\n";

    @TempDir Path folder;

    private int train(int iterations, String... tokenizer) {
        List<String> flags = new ArrayList<>(List.of("--num-layers", "1", "--hidden-size", "16", "--num-attention-heads", "2", "--seq-length", "8",
            "--max-position-embeddings", "8", "--micro-batch-size", "1", "--global-batch-size", "1", "--lr", "1e-2", "--mock-data", "--eval-iters", "0",
            "--override-opt_param-scheduler", "--train-iters", "" + iterations, "--run-dir", folder.resolve("run").toString()));
        flags.addAll(List.of(tokenizer));
        return new Pretraining("gpt", Configurations.fromFlags(flags), List.of("test"), new PrintStream(new ByteArrayOutputStream()), () -> false,
            StepListener.NONE).run();
    }

    private int trainPieces(int iterations, Path vocabulary) {
        return train(iterations, "--tokenizer-type", "BertWordPieceLowerCase", "--vocab-file", vocabulary.toString());
    }

    private Path file(String name, byte[] content) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private Path file(String name, String content) throws Exception { return file(name, content.getBytes(StandardCharsets.UTF_8)); }

    private Path kept(String name) { return folder.resolve("run/checkpoints/tokenizer").resolve(name); }

    @Test void anotherVocabularyIsRefusedOnceThereAreWeights() throws Exception {
        Path first = file("a/vocab.txt", PIECES);
        assertEquals(0, trainPieces(1, first));
        String before = Files.readString(folder.resolve("run/config.yaml"));
        String swapped = PIECES.replace("the\n##re", "##re\nthe");
        for (String name : List.of("b/vocab.txt", "b/other.txt")) {
            Path other = file(name, swapped);
            UserError e = assertThrows(UserError.class, () -> trainPieces(2, other));
            assertTrue(e.getMessage().startsWith("--vocab-file " + other + ": the weights in "), e.getMessage());
            assertTrue(e.getMessage().contains("kept as " + kept("vocab.txt") + ";"), e.getMessage());
        }
        UserError e = assertThrows(UserError.class, () -> train(2, "--tokenizer-type", "NullTokenizer", "--vocab-size", "7"));
        assertTrue(e.getMessage().startsWith("--tokenizer-type NullTokenizer: the weights of "), e.getMessage());
        assertEquals(PIECES, Files.readString(kept("vocab.txt")));
        assertEquals(before, Files.readString(folder.resolve("run/config.yaml")));
        try (var files = Files.list(kept("vocab.txt").getParent())) {
            assertEquals(1, files.count());
        }
        assertEquals(0, trainPieces(2, file("c/vocab.txt", PIECES)), "the same from elsewhere");
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(PIECES.getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(0, trainPieces(3, file("d/vocab.txt.gz", zipped.toByteArray())), "the same compressed");
    }

    @Test void aCopyThatAKilledProcessLeftHalfWrittenGoes() throws Exception {
        Path vocabulary = file("a/vocab.txt", PIECES);
        assertEquals(0, trainPieces(1, vocabulary));
        Path half = Files.writeString(kept(".vocab.txt.tmp-999999999-7"), "[PA");
        assertEquals(0, trainPieces(2, vocabulary));
        assertFalse(Files.exists(half));
    }

    /** A vocabulary that nothing has been trained with may be mended. */
    @Test void aVocabularyWithoutWeightsIsReplaced() throws Exception {
        assertEquals(0, trainPieces(1, file("a/vocab.txt", PIECES)));
        try (var saved = Files.walk(folder.resolve("run/checkpoints"))) {
            for (Path path : saved.filter(p -> p.toString().contains("iter_")).sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(path);
        }
        assertEquals(0, trainPieces(1, file("b/vocab.txt", PIECES + "##se\n")));
        assertEquals(PIECES + "##se\n", Files.readString(kept("vocab.txt")));
    }

    @Test void twoFilesOfOneNameAreBothKept() throws Exception {
        Path samples = Path.of(System.getProperty("user.dir")).resolve("../../samples/bpe-4096");
        byte[] ids = Files.readAllBytes(samples.resolve("vocab.json")), merges = Files.readAllBytes(samples.resolve("merges.txt"));
        Path vocabulary = file("a/tokens", ids), merged = file("b/tokens", merges);
        assertEquals(0, train(1, "--tokenizer-type", "GPT2BPETokenizer", "--vocab-file", vocabulary.toString(), "--merge-file", merged.toString()));
        assertArrayEquals(ids, Files.readAllBytes(kept("tokens")));
        assertArrayEquals(merges, Files.readAllBytes(kept("2-tokens")));
        Files.delete(vocabulary);
        Files.delete(merged);
        try (TrainedModel model = TrainedModel.open(folder.resolve("run"), Device.CPU, _ -> {})) {
            assertEquals("In the beginning", model.tokenizer().detokenize(model.tokenizer().tokenize("In the beginning")));
        }
    }
}
