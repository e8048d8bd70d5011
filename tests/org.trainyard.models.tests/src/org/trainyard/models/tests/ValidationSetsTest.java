package org.trainyard.models.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.run.UserError;

/** {@code --full-validation}, {@code --multiple-validation-sets} and {@code --validation-set-names}. */
class ValidationSetsTest {
    @TempDir Path folder;
    private SmallRun runs;
    private String wiki, books, training;

    @BeforeEach void makeData() {
        runs = new SmallRun(folder);
        wiki = runs.dataset("wiki", 2, 5);
        books = runs.dataset("books", 3, 8);
        training = "--micro-batch-size 2 --global-batch-size 4 --train-iters 6 --eval-interval 2 --save-interval 1 --eval-iters 3 --full-validation --train-data-path "
            + runs.dataset("train", 1, 40) + " ";
    }

    private String sets() { return training + "--multiple-validation-sets --validation-set-names wiki books --valid-data-path " + wiki + " " + books; }

    @Test void eachSetHasTheLossThatItHasAlone() throws Exception {
        assertEquals(0, runs.train("both", sets()));
        TreeMap<String, Double> both = runs.validation("both");
        assertEquals(Set.of("validation-wiki 2", "validation-wiki 4", "validation-wiki 6", "validation-books 2", "validation-books 4", "validation-books 6"), both.keySet());
        assertTrue(runs.printed.contains("\n validation-wiki loss at iteration 2 | lm loss value: "), runs.printed);
        assertTrue(runs.printed.contains("\n validation-books loss at iteration 6 on validation set | lm loss value: "), runs.printed);
        String board;
        try (var files = Files.list(runs.path("both").resolve("tensorboard"))) {
            board = new String(Files.readAllBytes(files.findFirst().orElseThrow()), StandardCharsets.ISO_8859_1);
        }
        for (String tag : new String[] {"lm loss validation-wiki", "lm loss validation-wiki vs samples", "lm loss validation-books"}) {
            assertTrue(board.contains(tag + (char) 0x15), tag);
        }
        for (String name : new String[] {"wiki", "books"}) {
            assertEquals(0, runs.train(name, training + "--valid-data-path " + folder.resolve(name)));
            runs.validation(name).forEach((at, loss) -> assertEquals(loss, both.get(at.replace("validation", "validation-" + name)), "alone, " + name + " " + at));
        }
    }

    /** Batches of the set, as many as give each sample once, are another way to the same samples. */
    @Test void theWholeSetIsEvaluated() throws Exception {
        runs.train("run", sets());
        String load = "--skip-train --micro-batch-size 1 --global-batch-size 1 --train-iters 6 --load " + runs.path("run").resolve("checkpoints") + " ";
        runs.train("five", load + "--override-opt_param-scheduler --eval-iters 5 --valid-data-path " + wiki);
        runs.train("eight", load + "--override-opt_param-scheduler --eval-iters 8 --valid-data-path " + books);
        assertEquals(runs.validation("run").get("validation-wiki 6"), runs.validation("five").get("validation 6"), 1e-6);
        assertEquals(runs.validation("run").get("validation-books 6"), runs.validation("eight").get("validation 6"), 1e-6);
        assertFalse(Math.abs(runs.validation("run").get("validation-books 6") - runs.validation("run").get("validation-wiki 6")) < 1e-4, "two sets with one loss");
    }

    @Test void goesOnBitForBitAndUnderMoreRanks() throws Exception {
        runs.train("whole", sets());
        runs.kill("cut", sets(), 3);
        runs.train("cut", sets());
        assertEquals(runs.validation("whole"), runs.validation("cut"));
        runs.kill("more", sets(), 3);
        runs.train("more", sets() + " --ranks-in-process 2");
        double one = runs.validation("whole").get("validation-books 6"), two = runs.validation("more").get("validation-books 6");
        assertEquals(one, two, 2e-5 * one, "8 samples on two ranks");
        assertEquals(ResumeTest.losses(runs.path("whole")).keySet(), ResumeTest.losses(runs.path("more")).keySet());
    }

    /** Evaluation takes single samples where training takes micro-batches of two, so what stages send each other has another shape. */
    @Test void stagesAndPartsOfLayersEvaluateTheSame() throws Exception {
        String sets = sets() + " --padded-vocab-size 384"; // the same random weights for each layout
        runs.train("one", sets);
        for (String layout : new String[] {"--pipeline-model-parallel-size 2", "--tensor-model-parallel-size 2 --sequence-parallel", "--context-parallel-size 2"}) {
            String name = layout.split(" ")[0].substring(2);
            runs.train(name, sets + " --ranks-in-process 2 " + layout);
            TreeMap<String, Double> losses = runs.validation(name);
            runs.validation("one").forEach((at, loss) -> assertEquals(loss, losses.get(at), 2e-5 * loss, name + " " + at));
        }
    }

    @Test void namesAreNumbersUnlessGiven() throws Exception {
        runs.train("run", training + "--multiple-validation-sets --valid-data-path " + wiki + " " + books);
        assertTrue(runs.validation("run").keySet().containsAll(Set.of("validation-0 2", "validation-1 2")), "numbers from 0");
    }

    /** How many sets there are says the file alone. */
    @Test void aNameTooFewIsTold() throws Exception {
        Path list = Files.writeString(folder.resolve("list.json"), "{\"train\": [\"%s\"], \"valid\": [\"%s\", \"%s\"], \"test\": null}".formatted(folder.resolve("train"), wiki, books));
        String flags = training.replaceAll("--train-data-path .*", "") + "--per-split-data-args-path " + list + " --multiple-validation-sets --validation-set-names ";
        UserError e = assertThrows(UserError.class, () -> runs.train("run", flags + "a"));
        assertTrue(e.getMessage().startsWith("--validation-set-names a: there are 2 validation sets"), e.getMessage());
        assertFalse(Files.exists(runs.path("run")));
        runs.train("run", flags + "a b");
        assertTrue(runs.validation("run").containsKey("validation-b 6"));
    }

    @Test void aSetWithoutAFullSampleIsTold() {
        String tiny = runs.tokens("tiny", 4, 10);
        UserError e = assertThrows(UserError.class, () -> runs.train("run", training + "--multiple-validation-sets --valid-data-path " + wiki + " " + tiny));
        assertTrue(e.getMessage().contains("tiny, of the valid split, holds no full sample"), () -> String.valueOf(e));
    }
}
