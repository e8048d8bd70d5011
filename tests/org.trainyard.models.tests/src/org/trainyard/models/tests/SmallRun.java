package org.trainyard.models.tests;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.trainyard.config.Configurations;
import org.trainyard.data.indexed.IndexedDatasetBuilder;
import org.trainyard.data.indexed.TokenType;
import org.trainyard.models.train.Pretraining;
import org.trainyard.models.train.StepListener;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.events.EventReader;
import org.trainyard.run.events.RunEvent;

/** Runs of a model of two layers on datasets of random tokens, for what flags do to a run. Samples have 16 tokens. */
final class SmallRun {
    private static final int EOD = 300;
    private static final String MODEL = "--num-layers 2 --hidden-size 32 --num-attention-heads 4 --seq-length 16 --max-position-embeddings 16 --lr 1e-2 "
        + "--tokenizer-type NullTokenizer --vocab-size 300 --log-interval 1 --use-cpu-initialization ";

    private final Path folder;
    /** What the last run printed. */
    String printed;

    /** What a killed process leaves: nothing was closed, nothing saved. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    SmallRun(Path folder) {
        this.folder = folder;
    }

    /** A dataset that gives {@code samples} samples in one pass. */
    String dataset(String name, int seed, int samples) { return tokens(name, seed, samples * 16 + 1); }

    /** A dataset of so many tokens. */
    String tokens(String name, int seed, int count) {
        Random random = new Random(seed);
        try (IndexedDatasetBuilder builder = IndexedDatasetBuilder.create(folder.resolve(name), TokenType.UINT16)) {
            for (int left = count; left > 0;) {
                int[] tokens = random.ints(Math.min(left, 3 + random.nextInt(30)), 0, EOD).toArray();
                tokens[tokens.length - 1] = EOD;
                builder.addItem(tokens, 0, tokens.length);
                builder.endDocument();
                left -= tokens.length;
            }
            builder.finish();
        }
        return folder.resolve(name).toString();
    }

    Path path(String run) { return folder.resolve(run); }

    int train(String run, String flags) { return train(run, flags, StepListener.NONE); }

    int train(String run, String flags, StepListener listener) {
        List<String> words = new ArrayList<>(List.of((MODEL + flags).split(" ")));
        words.addAll(List.of("--run-dir", path(run).toString()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            return new Pretraining("gpt", Configurations.fromFlags(words), List.of("test"), new PrintStream(out), () -> false, listener).run();
        } finally {
            printed = out.toString();
        }
    }

    /** Like {@link #train}, killed after an iteration. */
    void kill(String run, String flags, long iteration) {
        try {
            train(run, flags, (i, _, _, _) -> {
                if (i == iteration) throw new Killed();
            });
        } catch (Killed e) {
            return;
        }
        throw new AssertionError("it was not killed");
    }

    /** The losses of evaluations, as the last attempt at each logged it: by the set's name and the iteration. */
    TreeMap<String, Double> validation(String run) throws Exception {
        TreeMap<String, Double> losses = new TreeMap<>();
        new EventReader(RunDirectory.open(path(run)).eventsFile()).poll((e, _) -> {
            if (e instanceof RunEvent.Validation v) losses.put(v.set() + " " + v.iteration(), v.losses().get("lm loss"));
        });
        return losses;
    }
}
