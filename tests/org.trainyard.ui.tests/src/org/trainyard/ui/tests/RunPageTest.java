package org.trainyard.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.RunInfo;
import org.trainyard.ui.runs.RunActions;

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
        Path run = finishedRun("eventful", 220);
        Files.createDirectories(run.resolve("checkpoints/iter_0000220"));
        openPage(run);
        showTab(3);
        Table checkpoints = bot.widgetWithId(Table.class, "events.checkpoints");
        bot.waitUntil("three checkpoints", () -> checkpoints.getItemCount() == 3);
        assertEquals("220", bot.ui(() -> checkpoints.getItem(0).getText(0)), "the newest first");
        bot.waitUntil("an older one is said to be gone", () -> checkpoints.getItem(1).getText(5).contains("removed"));
        assertFalse(bot.ui(() -> checkpoints.getItem(0).getText(5)).contains("removed"), "the newest is there");
        Table events = bot.widgetWithId(Table.class, "events.all");
        assertEquals("run ended", bot.ui(() -> events.getItem(0).getText(1)));
    }

    @Test
    void aRunThatIsNoRunSaysWhy() {
        bot.run(() -> RunActions.open(folder.resolve("nothing")));
        Label facts = bot.widgetWithId(Label.class, "run.facts");
        bot.waitUntil("the head says why", () -> facts.getText().contains("not a run directory"));
    }

    /** The first line was cut in half although there was room for all. */
    @Test
    void aLogThatFitsIsShownWhole() throws Exception {
        Path run = finishedRun("short", 5);
        openPage(run);
        showTab(1);
        StyledText text = bot.widgetWithId(StyledText.class, "log.text");
        bot.waitUntil("the log is there", () -> text.getText().contains("iteration 5/5"));
        assertEquals(0, (int) bot.ui(text::getTopPixel));
        Files.writeString(RunDirectory.open(run).rankLog(0), "another line\n".repeat(300) + "the last line\n", StandardOpenOption.APPEND);
        bot.waitUntil("its end is there", () -> text.getText().endsWith("the last line\n"));
        int last = bot.ui(() -> text.getLinePixel(text.getLineCount() - 1));
        assertTrue(last > 0 && last <= bot.ui(() -> text.getClientArea().height), "the end is in sight, at " + last);
    }

    @Test
    void whereThereIsNoCheckpointItSaysHowToGetOne() throws Exception {
        openPage(finishedRun("brief", 5));
        showTab(3);
        Table events = bot.widgetWithId(Table.class, "events.all");
        bot.waitUntil("the events are there", () -> events.getItemCount() > 0);
        RunDirectory.create(folder.resolve("fresh"), RunInfo.create("fresh", List.of("test"), "gpt"));
        bot.run(() -> RunActions.open(folder.resolve("fresh")));
        bot.waitUntil("its page is open", () -> page().getActiveEditor().getTitle().equals("fresh"));
        showTab(3);
        Label none = bot.widgetWithId(Label.class, "events.checkpoints.none");
        assertTrue(bot.ui(none::getText).contains("save_interval"), bot.ui(none::getText));
    }
}
