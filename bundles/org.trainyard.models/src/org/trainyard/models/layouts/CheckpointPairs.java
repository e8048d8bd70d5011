package org.trainyard.models.layouts;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trainyard.config.Configurations;
import org.trainyard.models.train.Pretraining;
import org.trainyard.run.AtomicFiles;

/**
 * Real runs, saved under one layout and gone on with under another: the next losses must be those of the run that never stopped. Each layout's run
 * saves on its way, so that it is both what others go on from and what they are compared with. Not thread-safe.
 */
public final class CheckpointPairs {
    private static final int SAVED = 3;
    private static final int ITERATIONS = SAVED + 5;

    private final CheckpointModel model;
    private final List<String> more;
    private final Path folder;
    private final Map<Layout, double[]> whole = new HashMap<>();
    private int runs;

    /**
     * @param more flags of all runs, such as {@code --bf16}
     * @param folder for the runs
     */
    public CheckpointPairs(CheckpointModel model, List<String> more, Path folder) {
        this.model = model;
        this.more = more;
        this.folder = folder;
    }

    /** The largest deviation of the five losses after the checkpoint, relative to those of the run that never stopped. */
    public double deviation(Layout saved, Layout goesOn) {
        double[] expected = whole.computeIfAbsent(saved, l -> train(place(l), l, List.of("--save-interval", "" + SAVED)));
        Path run = folder.resolve("run" + runs++);
        double[] actual = train(run, goesOn, List.of("--load", place(saved).resolve("checkpoints").toString(), "--ckpt-step", "" + SAVED,
            "--save-interval", "" + 2 * ITERATIONS));
        AtomicFiles.deleteTree(run);
        double worst = 0;
        for (int i = SAVED; i < ITERATIONS; i++) worst = Math.max(worst, Math.abs(actual[i] - expected[i]) / expected[i]);
        boolean resumed = Arrays.stream(actual, 0, SAVED).allMatch(Double::isNaN);
        if (!resumed || Double.isNaN(worst)) throw new IllegalStateException(saved + " → " + goesOn + " did not go on from the checkpoint");
        return worst;
    }

    private Path place(Layout l) { return folder.resolve("whole-" + l.toString().replace(' ', '-')); }

    /** The loss of each iteration that was trained, NaN for the others. */
    private double[] train(Path run, Layout layout, List<String> own) {
        List<String> flags = new ArrayList<>(model.flags());
        flags.addAll(layout.flags());
        flags.addAll(more);
        flags.addAll(own);
        flags.addAll(List.of("--train-iters", "" + ITERATIONS, "--run-dir", run.toString()));
        double[] losses = new double[ITERATIONS];
        Arrays.fill(losses, Double.NaN);
        new Pretraining("gpt", Configurations.fromFlags(flags), List.of("bench", "layouts"), new PrintStream(OutputStream.nullOutputStream()), () -> false,
            (iteration, _, loss, _) -> losses[(int) iteration - 1] = loss).run();
        return losses;
    }
}
