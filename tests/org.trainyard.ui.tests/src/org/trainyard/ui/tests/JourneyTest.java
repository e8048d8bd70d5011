package org.trainyard.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.RunState;
import org.trainyard.ui.charts.ChartCanvas;
import org.trainyard.ui.launch.NewRunForm;
import org.trainyard.ui.page.RunPage;
import org.trainyard.ui.runs.RunsView;

/** From the form to the finished curve, with everything closed and reopened on the way. */
class JourneyTest extends WorkbenchTest {
    private static final int STEPS = 500;

    @Test
    void startWatchStopResumeCloseAndReopen() throws Exception {
        useFakeEngine(STEPS, 20, STEPS - 10);
        Path run = startFromTheForm("first-try");

        RunPage page = (RunPage) bot.ui(() -> page().getActiveEditor());
        ChartCanvas loss = bot.widgetWithId(ChartCanvas.class, "chart.losses/");
        bot.waitUntil("the curve has begun", () -> page.feeds().getFirst().curves().steps() > 10 && !loss.shown().empty());
        int before = bot.ui(() -> page.feeds().getFirst().curves().steps());
        int frames = bot.ui(loss::frames);
        bot.waitUntil("the curve grows on the screen", () -> page.feeds().getFirst().curves().steps() > before + 20
                && loss.frames() > frames + 2);
        bot.waitUntil("the list shows it running", () -> state("first-try") == RunState.RUNNING
                && row("first-try").iteration() > 10);
        bot.captureScreenshot(Path.of(System.getProperty("user.dir"), "target", "screenshots", "running.png"));

        Button stop = bot.widgetWithId(Button.class, "run.stop");
        Label facts = bot.widgetWithId(Label.class, "run.facts");
        bot.waitUntil("it says how long it will take", () -> facts.getText().contains("left"));
        String stopping = bot.ui(() -> {
            stop.notifyListeners(SWT.Selection, new Event());
            return facts.getText();
        });
        assertTrue(stopping.contains("stopping") && !stopping.contains("left"), stopping);
        bot.waitUntil("the run has stopped", () -> state("first-try") == RunState.STOPPED);
        long stoppedAt = RunDirectory.open(run).status().iteration(); // the page may not have read that far yet
        assertTrue(stoppedAt < STEPS, "it did not just finish");

        Button resume = bot.widgetWithId(Button.class, "run.resume");
        bot.waitUntil("resuming is offered", resume::isEnabled);
        bot.click(resume);
        bot.waitUntil("it goes on after where it stopped", () -> page.feeds().getFirst().iteration() > stoppedAt);

        closeAndReopenEverything(run);
    }

    private Path startFromTheForm(String name) {
        ToolBar tools = bot.widgetWithId(ToolBar.class, "runs.tools");
        bot.click(bot.ui(() -> tools.getItem(0)));
        Text nameField = bot.widgetWithId(Text.class, "form.name");
        bot.waitUntil("the preset has filled the form", () -> form().draft().run().getModel().getNumLayers() != null);
        bot.run(() -> nameField.setText(""));
        bot.typeText(nameField, name);
        bot.waitUntil("the name was typed", () -> nameField.getText().equals(name));
        Button start = bot.widgetWithId(Button.class, "form.start");
        bot.waitUntil("the run can start", start::isEnabled);
        bot.click(start);
        bot.waitUntil("the run's page has taken the form's place", () -> page().getActiveEditor() instanceof RunPage
                && page().getEditorReferences().length == 1);
        Path run = folder.resolve(name);
        assertTrue(Files.exists(run.resolve("config.yaml")));
        assertTrue(Files.exists(folder.resolve(".data/kjv_text_document.idx")), "the sample text was tokenised first");
        return run;
    }

    private static NewRunForm form() {
        return (NewRunForm) page().getActiveEditor();
    }

    private void closeAndReopenEverything(Path run) throws Exception {
        bot.run(() -> {
            page().closeAllEditors(false);
            page().hideView(view());
        });
        bot.waitUntil("the list is closed", () -> view() == null);
        bot.run(() -> {
            try {
                PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().showView(RunsView.ID);
            } catch (org.eclipse.ui.PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
        bot.waitUntil("the list shows the run again", () -> row("first-try") != null);
        RunPage again = openPage(run);
        bot.waitUntil("it has finished", () -> again.feeds().getFirst().status().state() == RunState.FINISHED
                && again.feeds().getFirst().iteration() == STEPS);
        assertEquals(STEPS, (int) bot.ui(() -> again.feeds().getFirst().curves().steps()), "the whole curve, without a gap");
        Label facts = bot.widgetWithId(Label.class, "run.facts");
        bot.waitUntil("the head says so", () -> facts.getText().startsWith("finished")
                && facts.getText().contains("iteration 500 of 500"));
        assertFalse(bot.ui(() -> bot.find(Button.class, button -> "run.stop".equals(button.getData(org.trainyard.ui.Keys.WIDGET_KEY)))
                .isEnabled()), "there is nothing to stop");
    }

    @Test
    void aRunThatDiesIsShownAsCrashedAndCanBeResumed() throws Exception {
        useFakeEngine(150, 20, 100);
        Path run = startFromTheForm("doomed");
        bot.waitUntil("it runs", () -> state("doomed") == RunState.RUNNING
                && row("doomed").iteration() > 5);
        ProcessHandle.of(RunDirectory.open(run).status().pid()).orElseThrow().destroyForcibly();
        bot.waitUntil("the list says it crashed", () -> state("doomed") == RunState.CRASHED);
        Button resume = bot.widgetWithId(Button.class, "run.resume");
        bot.waitUntil("resuming is offered", resume::isEnabled);
        bot.click(resume);
        bot.waitUntil("it finishes after all", () -> state("doomed") == RunState.FINISHED);
        RunPage page = (RunPage) bot.ui(() -> page().getActiveEditor());
        bot.waitUntil("the curve is whole", () -> page.feeds().getFirst().curves().steps() == 150);
    }
}
