package org.trainyard.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.trainyard.run.RunDirectory;

class RunPageTest extends WorkbenchTest {
    private void showTab(int index) {
        CTabFolder tabs = bot.widgetWithId(CTabFolder.class, "run.tabs");
        bot.run(() -> {
            tabs.setSelection(index);
            tabs.notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test
    void theLogIsFollowedAndSearched() throws Exception {
        Path run = finishedRun("logged", 80);
        openPage(run);
        showTab(1);
        StyledText text = bot.widgetWithId(StyledText.class, "log.text");
        bot.waitUntil("the log is there", () -> text.getText().contains("iteration 80/80"));
        Files.writeString(RunDirectory.open(run).rankLog(0), "a last word\n", StandardOpenOption.APPEND);
        bot.waitUntil("what is added appears", () -> text.getText().endsWith("a last word\n"));
        Text find = bot.widgetWithId(Text.class, "log.find");
        bot.run(() -> find.setText("Iteration 42/"));
        bot.send(find, SWT.DefaultSelection, new Event());
        assertEquals("iteration 42/", bot.ui(text::getSelectionText));
    }

    @Test
    void aLongLogIsBounded() throws Exception {
        Path run = finishedRun("long", 5);
        Files.writeString(RunDirectory.open(run).rankLog(0), "another line of a very long log\n".repeat(200_000) + "the last line\n");
        openPage(run);
        showTab(1);
        StyledText text = bot.widgetWithId(StyledText.class, "log.text");
        bot.waitUntil("its end is there", () -> text.getText().endsWith("the last line\n"));
        assertTrue(bot.ui(text::getLineCount) <= 11_001, "lines: " + bot.ui(text::getLineCount));
    }

    @Test
    void checkpointsAndEventsAreListed() throws Exception {
        openPage(finishedRun("eventful", 220));
        showTab(3);
        Table checkpoints = bot.widgetWithId(Table.class, "events.checkpoints");
        bot.waitUntil("three checkpoints", () -> checkpoints.getItemCount() == 3);
        assertEquals("220", bot.ui(() -> checkpoints.getItem(0).getText(0)), "the newest first");
        Table events = bot.widgetWithId(Table.class, "events.all");
        assertEquals("run ended", bot.ui(() -> events.getItem(0).getText(1)));
    }

    @Test
    void aRunThatIsNoRunSaysWhy() {
        bot.run(() -> org.trainyard.ui.runs.RunActions.open(folder.resolve("nothing")));
        Label facts = bot.widgetWithId(Label.class, "run.facts");
        bot.waitUntil("the head says why", () -> facts.getText().contains("not a run directory"));
    }
}
