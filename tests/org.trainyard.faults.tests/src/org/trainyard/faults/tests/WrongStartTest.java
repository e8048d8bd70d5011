package org.trainyard.faults.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong starts that only a process of its own can show: what was loaded, or where output goes, belongs to the process. */
class WrongStartTest {
    private static final int LIMIT_SECONDS = 120;
    private static final String MODEL = "pretrain-gpt --num-layers 1 --hidden-size 8 --num-attention-heads 2 --seq-length 4 --max-position-embeddings 4 "
        + "--micro-batch-size 2 --train-iters 1 --lr 1e-3 --eval-iters 0 --log-interval 1 --tokenizer-type NullTokenizer --vocab-size 100";

    @TempDir Path folder;

    @BeforeEach void needsTheProgram() {
        assumeTrue(Trainyard.program() != null, "no program is built");
    }

    private List<String> training(String... more) {
        List<String> words = new ArrayList<>(List.of(MODEL.split(" ")));
        words.addAll(List.of("--run-dir", folder.resolve("run").toString()));
        words.addAll(List.of(more));
        return words;
    }

    @Test void aWrongLibtorchIsOneLineAndLeavesNoRun() throws Exception {
        Trainyard.Result r = Trainyard.run(training("--mock-data", "--libtorch", folder.toString()), null, LIMIT_SECONDS);
        assertEquals(2, r.exitCode(), r.text());
        assertEquals(1, r.lines().size(), r.text());
        assertTrue(r.text().startsWith("trainyard: --libtorch " + folder + ": there is no libtorch_cpu.so in it"), r.text());
        assertFalse(Files.exists(folder.resolve("run")));
    }

    @Test void whatOneRankRefusesIsNoDefectOfAnother() throws Exception {
        List<String> words = new ArrayList<>(List.of("run", "--nproc-per-node", "2"));
        words.addAll(training("--data-path", folder.resolve("none").toString(), "--global-batch-size", "4"));
        Trainyard.Result r = Trainyard.run(words, null, LIMIT_SECONDS);
        assertEquals(2, r.exitCode(), r.text());
        assertTrue(r.text().contains("none.idx: no such file or directory"), r.text());
        assertFalse(r.text().contains("unexpected failure"), r.text());
        assertFalse(Files.exists(folder.resolve("run")));
    }

    @Test void aResultThatCannotBeWrittenIsNoSuccess() throws Exception {
        File full = new File("/dev/full");
        assumeTrue(full.exists(), "no /dev/full");
        Process p = new ProcessBuilder(Trainyard.program().toString(), "help").redirectOutput(full).start();
        String said = new String(p.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, p.waitFor(), said);
        assertEquals("trainyard: cannot write the output: No space left on device\n", said);
    }
}
