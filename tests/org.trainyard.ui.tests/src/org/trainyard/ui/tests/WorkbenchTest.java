package org.trainyard.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.run.RunDirectory;
import org.trainyard.ui.Keys;
import org.trainyard.ui.engine.EngineProcess;
import org.trainyard.ui.page.RunPage;
import org.trainyard.ui.runs.RunActions;
import org.trainyard.ui.runs.RunFolders;
import org.trainyard.ui.runs.RunRow;
import org.trainyard.ui.runs.RunsView;

/** What tests of the window share: a folder of runs of their own, a clean window, the engine's stand-in. */
abstract class WorkbenchTest {
    protected final Bot bot = new Bot();

    @TempDir
    protected Path folder;

    private String launcherBefore;

    @BeforeEach
    void beginClean() {
        launcherBefore = System.getProperty(EngineProcess.LAUNCHER);
        bot.run(() -> {
            Shell shell = page().getWorkbenchWindow().getShell();
            shell.forceActive();
            page().closeAllEditors(false);
            if (bot.find(Text.class, text -> "runs.filter".equals(text.getData(Keys.WIDGET_KEY))) instanceof Text filter) {
                filter.setText("");
            }
        });
        RunFolders.useFirst(folder);
        RunActions.refresh();
        bot.waitUntil("the list shows the test's folder alone", () -> view().rows().stream()
                .allMatch(row -> row.path().startsWith(folder)));
    }

    @AfterEach
    void endClean() {
        bot.run(() -> {
            for (Shell shell : bot.display().getShells()) {
                if (shell != page().getWorkbenchWindow().getShell() && shell.isVisible()) {
                    shell.close(); // a dialog of a failed test must not fail the others
                }
            }
            page().closeAllEditors(false);
        });
        if (launcherBefore == null) {
            System.clearProperty(EngineProcess.LAUNCHER);
        } else {
            System.setProperty(EngineProcess.LAUNCHER, launcherBefore);
        }
    }

    /** Has the workbench start the engine's stand-in. */
    protected void useFakeEngine(int steps, int millis) throws IOException {
        Path place = Files.createDirectories(folder.resolve(".launcher"));
        Path sample = Files.createDirectories(place.resolve("samples/kjv"));
        Files.write(sample.resolve("kjv.jsonl.gz"), new byte[0]);
        FakeLauncher.write(place.resolve("trainyard"), steps, millis).use();
    }

    /** Makes a finished run by running the stand-in here and now. */
    protected Path finishedRun(String name, int steps) throws IOException, InterruptedException {
        Path path = folder.resolve(name);
        Process engine = new ProcessBuilder(FakeLauncher.write(folder.resolve(name + ".sh"), steps, 0).path().toString(),
                "pretrain-gpt", "--run-dir", path.toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile()).start();
        if (engine.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve(name + ".log")));
        }
        Files.createDirectories(path.resolve("logs"));
        Files.copy(folder.resolve(name + ".log"), RunDirectory.open(path).rankLog(0));
        return path;
    }

    protected static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getPages()[0];
    }

    protected static RunsView view() {
        return (RunsView) page().findView(RunsView.ID);
    }

    protected RunRow row(String name) {
        return bot.ui(() -> view().rows().stream().filter(row -> row.name().equals(name)).findFirst().orElse(null));
    }

    /** Opens a run's page and waits for the first numbers. */
    protected RunPage openPage(Path run) {
        bot.run(() -> RunActions.open(run));
        bot.waitUntil("the page has begun to read the run", () -> page().getActiveEditor() instanceof RunPage page
                && page.feeds().getFirst().curves().steps() > 0);
        return bot.ui(() -> (RunPage) page().getActiveEditor());
    }
}
