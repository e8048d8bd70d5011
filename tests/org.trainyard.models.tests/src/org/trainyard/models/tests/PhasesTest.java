package org.trainyard.models.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.data.dataset.GptDatasets;
import org.trainyard.models.train.DataChoice;
import org.trainyard.models.train.TokenizerChoice;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.RunState;
import org.trainyard.run.UserError;

/** {@code --phase-transition-iterations}. The optimizer keeps no state, so that a run that starts from weights alone takes the same steps. */
class PhasesTest {
    private static final String STEPS = "--micro-batch-size 2 --global-batch-size 4 --eval-iters 0 --save-interval 1 --optimizer sgd --sgd-momentum 0 "
        + "--lr-decay-style constant --weight-decay 0 --hidden-dropout 0 --attention-dropout 0 --split 1 ";
    private static final String PHASES = STEPS + "--phase-transition-iterations 7,3 ";

    @TempDir Path folder;
    private SmallRun runs;
    private String first, second;

    @BeforeEach void makeData() {
        runs = new SmallRun(folder);
        first = "--data-path " + runs.dataset("first", 1, 14) + " ";
        second = "--data-path " + runs.dataset("second", 2, 30) + " ";
    }

    private void whole(String run, String length) throws Exception {
        assertEquals(0, runs.train(run, PHASES + length + first));
        assertTrue(runs.printed.contains("stopped after iteration 3 (phase); the next start begins the next phase"), runs.printed);
        assertEquals(RunState.STOPPED, RunDirectory.open(runs.path(run)).status().state());
        assertEquals(3, ResumeTest.losses(runs.path(run)).size());
        assertEquals(0, runs.train(run, PHASES + length + second));
        assertEquals(7, ResumeTest.losses(runs.path(run)).size());
        assertEquals(0, runs.train(run, PHASES + length + second));
        assertEquals(RunState.FINISHED, RunDirectory.open(runs.path(run)).status().state());
    }

    @Test void eachPhaseReadsItsDataFromTheBeginning() throws Exception {
        whole("run", "--train-iters 9 ");
        TreeMap<Long, Double> losses = ResumeTest.losses(runs.path("run"));
        runs.train("alone", STEPS + "--train-iters 3 " + first);
        assertEquals(ResumeTest.losses(runs.path("alone")), new TreeMap<>(losses.headMap(4L)));
        String load = "--finetune --override-opt_param-scheduler --load " + runs.path("run").resolve("checkpoints") + " --ckpt-step ";
        runs.train("second", STEPS + "--train-iters 4 " + second + load + 3);
        ResumeTest.losses(runs.path("second")).forEach((i, loss) -> assertEquals(loss, losses.get(i + 3), "iteration " + (i + 3)));
        runs.train("third", STEPS + "--train-iters 2 " + second + load + 7);
        ResumeTest.losses(runs.path("third")).forEach((i, loss) -> assertEquals(loss, losses.get(i + 7), "iteration " + (i + 7)));
        runs.train("samples", PHASES + "--train-samples 37 " + first);
        runs.train("samples", PHASES + "--train-samples 37 " + second);
        assertEquals(new TreeMap<>(losses.headMap(4L)), new TreeMap<>(ResumeTest.losses(runs.path("samples")).headMap(4L)), "a length in samples");
    }

    @Test void goesOnInThePhase() throws Exception {
        whole("run", "--train-iters 9 ");
        TreeMap<Long, Double> losses = ResumeTest.losses(runs.path("run"));
        for (String ranks : new String[] {"", " --ranks-in-process 2"}) {
            String cut = "cut" + ranks.length();
            runs.train(cut, PHASES + "--train-iters 9 " + first);
            runs.kill(cut, PHASES + "--train-iters 9 " + second, 5);
            runs.train(cut, (PHASES + "--train-iters 9 " + second + ranks).strip().replace("  ", " "));
            TreeMap<Long, Double> resumed = ResumeTest.losses(runs.path(cut));
            assertEquals(7, resumed.size());
            resumed.forEach((i, loss) -> assertEquals(losses.get(i), loss, ranks.isEmpty() ? 0 : 1e-5, "iteration " + i));
        }
    }

    /** The newest checkpoint looks whole and is not; the one before it belongs to the phase before. */
    @Test void aDamagedCheckpointLeadsBackToThePhaseBefore() throws Exception {
        whole("run", "--train-iters 9 ");
        runs.train("cut", PHASES + "--train-iters 9 " + first);
        try (var files = Files.walk(runs.path("cut").resolve("checkpoints/iter_0000003"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".safetensors")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length - 3] ^= 4;
                Files.write(file, bytes);
            }
        }
        runs.train("cut", PHASES + "--train-iters 9 " + first);
        assertEquals(new TreeMap<>(ResumeTest.losses(runs.path("run")).headMap(4L)), ResumeTest.losses(runs.path("cut")));
    }

    @Test void aPhaseWithAnotherBatchIsRefused() {
        runs.train("run", PHASES + "--train-iters 9 " + first);
        UserError e = assertThrows(UserError.class, () -> runs.train("run", PHASES.replace("size 4", "size 8") + "--train-iters 9 " + second));
        assertTrue(e.getMessage().startsWith("--global-batch-size 8: "), e.getMessage());
    }

    @Test void lookingAtDataShowsThePhase() {
        runs.train("run", PHASES + "--train-iters 9 " + first);
        var run = DataChoice.of(RunDirectory.open(runs.path("run")));
        try (GptDatasets now = DataChoice.open(run, TokenizerChoice.open(run))) {
            assertEquals(28, now.train().orElseThrow().size(), "16 samples of iterations 4 to 7, in two passes over 14");
        }
        run.getCheckpoint().setSave(null);
        try (GptDatasets start = DataChoice.open(run, TokenizerChoice.open(run))) {
            assertEquals(14, start.train().orElseThrow().size(), "12 samples of iterations 1 to 3, in one pass");
        }
    }
}
