package org.trainyard.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.RunInfo;
import org.trainyard.run.RunState;
import org.trainyard.ui.launch.NewRunForm;
import org.trainyard.ui.page.RunPage;
import org.trainyard.ui.runs.RunActions;

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
}
