package org.trainyard.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.RunInfo;
import org.trainyard.run.RunState;
import org.trainyard.run.events.EventWriter;
import org.trainyard.run.events.IterationEvent;
import org.trainyard.run.events.RunEvent;
import org.trainyard.ui.charts.ChartRequest;
import org.trainyard.ui.launch.NewRunForm;
import org.trainyard.ui.page.RunPage;
import org.trainyard.ui.runs.RunActions;
import org.trainyard.ui.runs.RunFolders;

class RunsViewTest extends WorkbenchTest {
    private static final int MANY = 10_000;

    @Test
    void theWorkbenchOpensInItsPerspective() {
        assertEquals("org.trainyard.ui.training", bot.ui(() -> page().getPerspective().getId()));
        assertEquals("Trainyard", bot.ui(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getText()));
    }

    @Test
    void anEmptyFolderOffersTheNextStep() {
        Link start = bot.widgetWithId(Link.class, "runs.empty.new");
        bot.click(start);
        bot.waitUntil("the form is open", () -> page().getActiveEditor() instanceof NewRunForm);
    }

    @Test
    void aRunIsListedWithItsNumbersAndOpensOnADoubleClick() throws Exception {
        finishedRun("listed", 120);
        RunActions.refresh();
        bot.waitUntil("it is listed", () -> row("listed") != null); // all of it or nothing: it was moved in place
        assertEquals(RunState.FINISHED, row("listed").state());
        assertEquals("120 / 120", row("listed").progress());
        assertEquals(FakeEngine.loss(120, 120), row("listed").loss(), 1e-9);
        Table table = bot.widgetWithId(Table.class, "runs.table");
        bot.run(() -> table.setSelection(0));
        bot.send(table, SWT.DefaultSelection, new Event());
        bot.waitUntil("its page is open", () -> page().getActiveEditor() instanceof RunPage open
                && open.runs().getFirst().getFileName().toString().equals("listed"));
    }

    @Test
    void aBrokenRunIsListedWithWhatIsWrong() throws Exception {
        Path run = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(run.resolve("run.json"), "{ not json");
        RunActions.refresh();
        bot.waitUntil("it is listed", () -> row("broken") != null);
        assertTrue(row("broken").message().contains("run.json"), row("broken").message());
        // A mended run.json was not read again.
        Files.delete(run.resolve("run.json"));
        RunDirectory.create(run, RunInfo.create("mended", List.of("test"), "gpt"));
        RunActions.refresh();
        bot.waitUntil("it is read again", () -> row("mended") != null && row("mended").message().isEmpty());
    }

    @Test
    void tenThousandRunsStaySmooth() throws Exception {
        for (int i = 0; i < MANY; i++) {
            Path run = Files.createDirectory(folder.resolve(String.format("run-%05d", i)));
            Files.writeString(run.resolve("run.json"), "{\"format\":1,\"id\":\"" + i + "\",\"name\":\"sweep " + i
                    + "\",\"created\":\"2026-01-01T00:00:00Z\",\"command\":[],\"model\":\"gpt\"}");
            Files.writeString(run.resolve("process.json"), "{\"pid\":1,\"host\":\"elsewhere\",\"started\":\"2026-01-01T00:00:00Z\","
                    + "\"state\":\"finished\",\"exit_code\":0,\"message\":\"\",\"iteration\":" + i + "}");
        }
        try (InterfaceWatchdog watchdog = new InterfaceWatchdog(bot.display())) {
            long start = System.nanoTime();
            RunActions.refresh();
            bot.waitUntil("all are listed", () -> view().rows().size() == MANY);
            Table table = bot.widgetWithId(Table.class, "runs.table");
            bot.waitUntil("all have a row", () -> table.getItemCount() == MANY);
            System.out.printf("%,d runs listed after %.1f s%n", MANY, (System.nanoTime() - start) / 1e9);
            for (int i = 0; i < 50; i++) {
                int top = i * 199;
                bot.run(() -> table.setTopIndex(top));
            }
            Text filter = bot.widgetWithId(Text.class, "runs.filter");
            bot.typeText(filter, "sweep 77");
            bot.waitUntil("the filter has found 111", () -> view().rows().size() == 111);
            bot.run(() -> filter.setText(""));
            bot.waitUntil("all are back", () -> view().rows().size() == MANY);
            assertNotNull(row("sweep 9999"));
            System.out.printf("interface held up at most %.0f ms%n", watchdog.worstMillis());
            assertTrue(watchdog.worstMillis() < 500, watchdog.worstMillis() + " ms" + watchdog.worstStack());
        }
    }

    @Test
    void runsOfOneNameAreToldApart() throws Exception {
        for (String directory : List.of("twin", "twin-2")) {
            RunDirectory.create(folder.resolve(directory), RunInfo.create("twin", List.of("test"), "gpt"));
        }
        RunActions.refresh();
        Table table = bot.widgetWithId(Table.class, "runs.table");
        bot.waitUntil("both are listed", () -> table.getItemCount() == 2);
        assertEquals(Set.of("twin", "twin (twin-2)"), bot.ui(() -> Set.of(table.getItem(0).getText(0), table.getItem(1).getText(0))));
        bot.run(() -> RunActions.compare(view().rows()));
        bot.waitUntil("the comparison is open", () -> page().getActiveEditor() instanceof RunPage);
        assertEquals(Set.of("twin", "twin (twin-2)"), bot.ui(() -> ((RunPage) page().getActiveEditor()).charts().model().runs().stream()
                .map(ChartRequest.Run::name).collect(Collectors.toSet())), "in the legend too");
    }

    @Test
    void longNumbersAreNotCutOff() throws Exception {
        Path run = folder.resolve("long");
        RunDirectory.create(run, RunInfo.create("long", List.of("test"), "gpt"));
        try (EventWriter writer = EventWriter.open(run.resolve("events.jsonl"))) {
            writer.write(new RunEvent.RunStarted(1, 2, "host", 0, 0, 1, "v", "cpu", "fp32", 1, 10, 10_000_000));
            writer.write(IterationEvent.at(9_999_999).loss("lm loss", 1.2345e-4).tokensPerSecond(123_456_789).build());
        }
        RunActions.refresh();
        Table table = bot.widgetWithId(Table.class, "runs.table");
        bot.waitUntil("the columns have the room they need", () -> {
            GC gc = new GC(table);
            try {
                return table.getItemCount() == 1 && table.getItem(0).getText(2).equals("9,999,999 / 10,000,000") && IntStream.of(2, 3, 4)
                        .allMatch(i -> table.getColumn(i).getWidth() >= gc.textExtent(table.getItem(0).getText(i)).x + 8);
            } finally {
                gc.dispose();
            }
        });
    }

    @Test
    void onlyWhatCanBeDoneIsOffered() throws Exception {
        Path run = finishedRun("done", 5);
        RunActions.refresh();
        bot.waitUntil("it is listed", () -> row("done") != null);
        bot.run(() -> page().activate(view()));
        assertFalse(enabled("resumeRun") || enabled("stopRun") || enabled("killRun") || enabled("lookAtData"), "nothing is selected");
        bot.run(() -> view().select(run));
        assertTrue(enabled("resumeRun") && enabled("lookAtData"));
        assertFalse(enabled("stopRun") || enabled("killRun"), "it has ended");
    }

    private boolean enabled(String command) {
        return bot.ui(() -> PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("org.trainyard.ui." + command).isEnabled());
    }

    /** A folder that had been added could never be taken off the list. */
    @Test
    void anAddedFolderCanBeRemoved(@TempDir Path other) throws Exception {
        RunDirectory.create(other.resolve("elsewhere"), RunInfo.create("elsewhere", List.of("test"), "gpt"));
        RunFolders.add(other);
        try {
            RunActions.refresh();
            bot.waitUntil("its run is listed", () -> row("elsewhere") != null);
            bot.display().asyncExec(() -> RunActions.removeFolder(page().getWorkbenchWindow().getShell()));
            Table folders = (Table) dialogWidget("Remove runs folder", widget -> widget instanceof Table);
            assertEquals(other.toString(), bot.ui(() -> folders.getItem(0).getText()));
            bot.run(() -> folders.setSelection(0));
            bot.send(folders, SWT.Selection, new Event());
            bot.click(dialogWidget("Remove runs folder", widget -> widget instanceof Button button && button.getText().equals("OK")));
            bot.waitUntil("its run is not", () -> row("elsewhere") == null);
        } finally {
            RunFolders.remove(other);
        }
        assertTrue(Files.exists(other.resolve("elsewhere/run.json")), "the run stays where it is");
    }

    private Control dialogWidget(String title, Predicate<Control> fits) {
        AtomicReference<Control> found = new AtomicReference<>();
        bot.waitUntil("the dialog is open", () -> {
            found.set(bot.find(Control.class, control -> control.getShell().getText().equals(title) && fits.test(control)));
            return found.get() != null;
        });
        return found.get();
    }
}
