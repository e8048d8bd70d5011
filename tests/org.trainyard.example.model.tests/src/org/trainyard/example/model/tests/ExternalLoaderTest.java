package org.trainyard.example.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.config.Configurations;
import org.trainyard.config.settings.Settings;
import org.trainyard.data.dataset.GptDatasets;
import org.trainyard.data.dataset.GptSample;
import org.trainyard.data.dataset.SampleDataset;
import org.trainyard.data.tokenizer.NullTokenizer;
import org.trainyard.models.train.DataChoice;
import org.trainyard.models.train.Pretraining;
import org.trainyard.models.train.StepListener;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.UserError;
import org.trainyard.run.events.EventReader;
import org.trainyard.run.events.IterationEvent;

/** Loaders that only a plug-in knows order or make the samples of a run, also of one that goes on with other ranks. */
class ExternalLoaderTest {
    private static final int ITERATIONS = 8;

    @TempDir Path folder;

    /** What a killed process leaves: nothing was closed, nothing saved. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private List<String> flags(String name, String... more) {
        List<String> flags = new ArrayList<>(List.of("--num-layers", "1", "--hidden-size", "16", "--num-attention-heads", "2", "--seq-length", "16",
            "--max-position-embeddings", "16", "--micro-batch-size", "2", "--global-batch-size", "4", "--train-iters", Integer.toString(ITERATIONS), "--lr", "1e-3",
            "--tokenizer-type", "NullTokenizer", "--vocab-size", "300", "--eval-iters", "1", "--eval-interval", "3", "--log-interval", "1", "--save-interval", "1",
            "--dataloader-type", "external", "--run-dir", folder.resolve(name).toString()));
        flags.addAll(List.of(more));
        return flags;
    }

    private static int train(List<String> flags, StepListener listener) {
        return new Pretraining("gpt", Configurations.fromFlags(flags), List.of("test"), new PrintStream(new ByteArrayOutputStream()), () -> false, listener).run();
    }

    private TreeMap<Long, Double> losses(String name) throws Exception {
        TreeMap<Long, Double> losses = new TreeMap<>();
        new EventReader(RunDirectory.open(folder.resolve(name)).eventsFile()).poll((e, _) -> {
            if (e instanceof IterationEvent i && i.losses().containsKey("lm loss")) losses.put(i.iteration(), i.losses().get("lm loss"));
        });
        return losses;
    }

    @Test void areOfferedByTheConfiguration() {
        assertTrue(Settings.byKey("external_dataloader").names().containsAll(List.of("counting", "stride")));
        told("give --external-dataloader, one of counting, stride", flags("run", "--mock-data"));
        told("external_dataloader must be one of counting, stride", flags("run", "--mock-data", "--external-dataloader", "strid"));
        told("stride orders samples, so it needs --data-path", flags("run", "--external-dataloader", "stride"));
        told("step=0: must be a whole number", flags("run", "--mock-data", "--external-dataloader", "stride", "--external-dataloader-options", "step=0"));
    }

    private static void told(String expected, List<String> flags) {
        UserError e = assertThrows(UserError.class, () -> train(flags, StepListener.NONE));
        assertTrue(e.getMessage().contains(expected), e.getMessage());
    }

    @Test void orderTheSamplesOfTheRun() {
        List<String> stride = flags("run", "--mock-data", "--external-dataloader", "stride", "--external-dataloader-options", "step=7");
        List<String> single = new ArrayList<>(stride.subList(0, stride.indexOf("--dataloader-type")));
        single.add("--mock-data");
        try (GptDatasets ordered = DataChoice.open(Configurations.complete(Configurations.fromFlags(stride)).run(), new NullTokenizer(300));
            GptDatasets plain = DataChoice.open(Configurations.complete(Configurations.fromFlags(single)).run(), new NullTokenizer(300))) {
            SampleDataset from = plain.train().orElseThrow(), to = ordered.train().orElseThrow();
            GptSample expected = new GptSample(16), found = new GptSample(16);
            for (long place = 0; place < from.size(); place++) {
                from.fetch(place * 7 % from.size(), expected);
                to.fetch(place, found);
                assertEquals(List.of(expected.tokens()[0], expected.tokens()[15]), List.of(found.tokens()[0], found.tokens()[15]));
            }
        }
    }

    /** The order follows from the samples consumed alone, whoever trains. */
    @Test void goOnUnderAnyDataParallelSize() throws Exception {
        String[] loader = {"--mock-data", "--external-dataloader", "stride"};
        assertEquals(0, train(flags("whole", loader), StepListener.NONE));
        TreeMap<Long, Double> expected = losses("whole");
        assertEquals(ITERATIONS, expected.size());
        assertThrows(Killed.class, () -> train(flags("cut", loader), (i, _, _, _) -> {
            if (i == 3) throw new Killed();
        }));
        List<String> two = flags("cut", loader);
        two.addAll(List.of("--ranks-in-process", "2", "--exit-interval", "6"));
        assertEquals(0, train(two, StepListener.NONE));
        assertEquals(0, train(flags("cut", loader), StepListener.NONE));
        TreeMap<Long, Double> found = losses("cut");
        assertEquals(expected.keySet(), found.keySet());
        expected.forEach((iteration, loss) -> assertEquals(loss, found.get(iteration), 2e-5, "iteration " + iteration));
        assertEquals(0, train(flags("other", "--mock-data", "--external-dataloader", "stride", "--external-dataloader-options", "step=7"), StepListener.NONE));
        losses("other").tailMap(2L).forEach((iteration, loss) -> assertNotEquals(loss, expected.get(iteration), 2e-5, "another order tells"));
    }

    @Test void bringTheirOwnSamples() throws Exception {
        List<String> counting = flags("run", "--external-dataloader", "counting");
        counting.set(counting.indexOf("--lr") + 1, "2e-2");
        counting.set(counting.indexOf("--train-iters") + 1, "60");
        counting.set(counting.indexOf("--vocab-size") + 1, "12");
        assertEquals(0, train(counting, StepListener.NONE));
        TreeMap<Long, Double> losses = losses("run");
        assertTrue(losses.lastEntry().getValue() < losses.firstEntry().getValue() - 1, () -> "it learns to count: " + losses.firstEntry() + " to " + losses.lastEntry());
    }
}
