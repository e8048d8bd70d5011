package org.trainyard.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.RunState;
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

    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final ILogListener log = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR && status.getMessage().startsWith("Unhandled event loop exception")) {
            failures.add(String.valueOf(status.getException()));
        }
    };
    private String launcherBefore;

    @BeforeEach
    void beginClean() {
        Platform.addLogListener(log);
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
        Platform.removeLogListener(log);
        assertEquals(List.of(), List.copyOf(failures), "what went wrong on the interface thread");
    }

    /** Has the workbench start the engine's stand-in. */
    protected void useFakeEngine(int steps, int millis) throws IOException {
        useFakeEngine(steps, millis, steps);
    }

    /** Has the workbench start the engine's stand-in, which waits at iteration {@code hold} until it is told to stop. */
    protected void useFakeEngine(int steps, int millis, int hold) throws IOException {
        Path place = Files.createDirectories(folder.resolve(".launcher"));
        Path sample = Files.createDirectories(place.resolve("samples/kjv"));
        Files.write(sample.resolve("kjv.jsonl.gz"), new byte[0]);
        FakeLauncher.write(place.resolve("trainyard"), steps, millis, hold).use();
    }

    /**
     * Makes a finished run by running the stand-in here and now. It is made aside and moved in place when all of it is
     * there: the list looks every second, and would show it half done.
     */
    protected Path finishedRun(String name, int steps) throws IOException, InterruptedException {
        Path aside = Files.createDirectories(folder.resolve(".making"));
        Path making = aside.resolve(name);
        Path log = aside.resolve(name + ".log");
        Process engine = new ProcessBuilder(FakeLauncher.write(aside.resolve(name + ".sh"), steps, 0).path().toString(),
                "pretrain-gpt", "--run-dir", making.toString()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (engine.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(log));
        }
        Files.createDirectories(making.resolve("logs"));
        Files.copy(log, RunDirectory.open(making).rankLog(0));
        return Files.move(making, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
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

    /** What the list says of a run's state, or null as long as it is not listed. */
    protected RunState state(String name) {
        RunRow row = row(name);
        return row == null ? null : row.state();
    }

    /** Opens a run's page and waits for the first numbers. */
    protected RunPage openPage(Path run) {
        bot.run(() -> RunActions.open(run));
        bot.waitUntil("the page has begun to read the run", () -> page().getActiveEditor() instanceof RunPage page
                && page.feeds().getFirst().curves().steps() > 0);
        return bot.ui(() -> (RunPage) page().getActiveEditor());
    }
}
