package org.trainyard.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.trainyard.config.settings.Settings;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.RunState;
import org.trainyard.ui.engine.EngineProcess;
import org.trainyard.ui.launch.NewRunForm;
import org.trainyard.ui.page.RunPage;
import org.trainyard.ui.runs.RunActions;

/** The same journey with the engine itself, as the last build installed it: a tiny model on the sample text. */
class RealEngineTest extends WorkbenchTest {
    private static final Map<String, String> TINY = Map.of("num_layers", "1", "hidden_size", "32", "num_attention_heads", "2",
            "seq_length", "32", "max_position_embeddings", "32", "micro_batch_size", "2", "global_batch_size", "2",
            "train_iters", "1500", "eval_iters", "1", "eval_interval", "500");

    @Test
    void trainsStopsAndResumes() {
        String launcher = System.getProperty(EngineProcess.LAUNCHER, "");
        assumeTrue(!launcher.isBlank() && Files.isExecutable(Path.of(launcher)), "no build of the engine to start");
        bot.run(() -> RunActions.newRun(null));
        NewRunForm form = (NewRunForm) bot.ui(() -> page().getActiveEditor());
        bot.waitUntil("the preset has filled the form", () -> form.draft().run().getModel().getNumLayers() != null);
        bot.run(() -> TINY.forEach((key, value) -> form.draft().edit(Settings.byKey(key), value)));
        Text name = bot.widgetWithId(Text.class, "form.name");
        bot.run(() -> name.setText("tiny"));
        Button start = bot.widgetWithId(Button.class, "form.start");
        bot.waitUntil("the run can start", start::isEnabled);
        bot.click(start);
        bot.waitUntil("the run's page is open", () -> page().getActiveEditor() instanceof RunPage);
        RunPage page = (RunPage) bot.ui(() -> page().getActiveEditor());
        bot.waitUntil("the curve grows", () -> page.feeds().getFirst().curves().steps() > 3);
        bot.click(bot.widgetWithId(Button.class, "run.stop"));
        bot.waitUntil("it has stopped", () -> state("tiny") == RunState.STOPPED);
        long stoppedAt = RunDirectory.open(folder.resolve("tiny")).status().iteration();
        assertTrue(stoppedAt < 1500, "it did not just finish");
        Button resume = bot.widgetWithId(Button.class, "run.resume");
        bot.waitUntil("resuming is offered", resume::isEnabled);
        bot.click(resume);
        bot.waitUntil("it goes on after where it stopped", () -> page.feeds().getFirst().iteration() > stoppedAt);
        // A busy machine may take long over it; that it stands still would be the failure.
        while (!finished(page)) {
            long before = bot.ui(() -> page.feeds().getFirst().iteration());
            bot.waitUntil("it goes on or finishes", () -> page.feeds().getFirst().iteration() > before || finished(page));
        }
        assertEquals(1500, (int) bot.ui(() -> page.feeds().getFirst().curves().steps()), "the whole curve, without a gap");
    }

    private boolean finished(RunPage page) {
        return bot.ui(() -> page.feeds().getFirst().status().state() == RunState.FINISHED && page.feeds().getFirst().iteration() == 1500);
    }
}
