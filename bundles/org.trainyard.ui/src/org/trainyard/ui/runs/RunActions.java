package org.trainyard.ui.runs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.trainyard.run.ControlRequest;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.RunLease;
import org.trainyard.run.RunStatus;
import org.trainyard.run.UserError;
import org.trainyard.ui.Background;
import org.trainyard.ui.engine.EngineProcess;

/** What can be done with runs, wherever it is asked for. Call from the interface thread; the work is done elsewhere. */
public final class RunActions {
    private RunActions() {
    }

    /** Opens a run's page. */
    public static void open(Path run) {
        openEditor(RunPageInput.of(run), RunPageInput.EDITOR);
    }

    /** Opens one page with the curves of several runs. */
    public static void compare(List<RunRow> runs) {
        if (runs.size() > 1) {
            openEditor(new RunPageInput(runs.stream().map(RunRow::path).toList(),
                    runs.stream().map(RunRow::name).toList()), RunPageInput.EDITOR);
        }
    }

    /** Opens the form for a new run, filled from a YAML file unless it is null. */
    public static void newRun(Path yaml) {
        openEditor(new NewRunInput(yaml), NewRunInput.EDITOR);
    }

    /** Opens a page with the data of a run. */
    public static void openData(Path run) {
        openEditor(new DataPageInput(run, true), DataPageInput.EDITOR);
    }

    /** Opens a page with a dataset, named by its prefix or one of its files. */
    public static void openDataset(Path dataset) {
        Path prefix = dataset.resolveSibling(dataset.getFileName().toString().replaceFirst("\\.(bin|idx)$", ""));
        openEditor(new DataPageInput(prefix, false), DataPageInput.EDITOR);
    }

    /** Asks for a dataset and opens a page with it. */
    public static void openDataset(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText("Open a dataset");
        dialog.setFilterExtensions(new String[] {"*.idx;*.bin", "*"});
        String chosen = dialog.open();
        if (chosen != null) {
            openDataset(Path.of(chosen));
        }
    }

    private static void openEditor(IEditorInput input, String id) {
        IWorkbenchPage page = page();
        if (page != null) {
            try {
                page.openEditor(input, id);
            } catch (PartInitException e) {
                ILog.of(RunActions.class).error("Cannot open " + input.getName(), e);
            }
        }
    }

    private static IWorkbenchPage page() {
        // While another program's window is active there is no active one of ours.
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchWindow[] all = PlatformUI.getWorkbench().getWorkbenchWindows();
        return window != null ? window.getActivePage() : all.length > 0 ? all[0].getActivePage() : null;
    }

    /** Asks runs to save a checkpoint and end; those that do not run are passed over. */
    public static void stop(List<RunRow> runs) {
        for (RunRow row : runs) {
            if (row.state().alive()) {
                stop(row.path());
            }
        }
    }

    /** Asks a run to save a checkpoint and end. */
    public static void stop(Path run) {
        Background.run("Stop " + run.getFileName(), () -> {
            RunDirectory.open(run).request(ControlRequest.Kind.STOP, "workbench");
            refresh();
        });
    }

    /** Goes on with runs that have ended; those that run are passed over. */
    public static void resume(List<RunRow> runs) {
        for (RunRow row : runs) {
            if (!row.state().alive()) {
                resume(row.path());
            }
        }
    }

    /** Starts the engine again in a run's directory: it goes on from the newest checkpoint. */
    public static void resume(Path run) {
        Background.run("Resume " + run.getFileName(), () -> {
            RunDirectory directory = RunDirectory.open(run);
            if (directory.status().state().alive()) {
                throw new UserError(directory.info().name() + " is running already, as process " + directory.status().pid());
            }
            if (!Files.exists(directory.configFile())) {
                throw new UserError(directory.configFile() + " is missing, so nothing says what to train");
            }
            start(directory);
        });
    }

    /** Starts the engine in a prepared directory and reports when it cannot begin. Not for the interface thread. */
    public static void start(RunDirectory run) {
        EngineProcess.start(run).thenAccept(reason -> {
            if (reason != null) {
                Background.failed(run.info().name() + " did not start", reason);
            }
            refresh();
        });
        refresh();
    }

    /** Ends the processes of runs at once, after asking; those that do not run are passed over. */
    public static void kill(Shell shell, List<Path> runs) {
        if (runs.isEmpty()) {
            return;
        }
        String names = runs.stream().map(run -> run.getFileName().toString()).collect(Collectors.joining(", "));
        boolean sure = MessageDialog.open(MessageDialog.WARNING, shell, "Kill " + names,
                "Ending the process at once loses everything since the last checkpoint. \"Stop\" saves first.\n\nKill "
                        + names + "?", 0, "Kill", "Cancel") == 0;
        if (sure) {
            runs.forEach(RunActions::kill);
        }
    }

    private static void kill(Path run) {
        Background.run("Kill " + run.getFileName(), () -> {
            RunStatus status = RunDirectory.open(run).status();
            if (!status.state().alive()) {
                return;
            }
            if (!status.host().equals(RunLease.hostName())) {
                throw new UserError(run + " runs on " + status.host() + ", not on this machine; kill process "
                        + status.pid() + " there");
            }
            ProcessHandle.of(status.pid()).ifPresent(ProcessHandle::destroyForcibly);
            refresh();
        });
    }

    /** Asks for a folder and lists its runs too. */
    public static void addFolder(Shell shell) {
        DirectoryDialog dialog = new DirectoryDialog(shell);
        dialog.setText("Add runs folder");
        dialog.setMessage("A folder whose sub-folders are run directories");
        String chosen = dialog.open();
        if (chosen != null) {
            RunFolders.add(Path.of(chosen));
            refresh();
        }
    }

    /** Asks which of the added folders to list no longer. */
    public static void removeFolder(Shell shell) {
        Object[] added = RunFolders.all().stream().filter(folder -> !folder.equals(RunFolders.primary())).toArray();
        if (added.length == 0) {
            MessageDialog.openInformation(shell, "Remove runs folder", "No folder was added. " + RunFolders.primary()
                    + " is listed because the workbench was started with it.");
            return;
        }
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new LabelProvider());
        dialog.setTitle("Remove runs folder");
        dialog.setMessage("List its runs no longer; they stay where they are");
        dialog.setMultipleSelection(true);
        dialog.setElements(added);
        if (dialog.open() == Window.OK) {
            for (Object folder : dialog.getResult()) {
                RunFolders.remove((Path) folder);
            }
            refresh();
        }
    }

    /** Shows a directory in the desktop's file manager. */
    public static void openFolder(Path directory) {
        if (!Program.launch(directory.toString())) {
            Background.failed("Open folder", "No file manager is set up for " + directory);
        }
    }

    /** Has the list of runs look again; from any thread. */
    public static void refresh() {
        Background.onInterface(() -> {
            IWorkbenchPage page = page();
            IViewPart view = page == null ? null : page.findView(RunsView.ID);
            if (view instanceof RunsView runs) {
                runs.refresh();
            }
        });
    }

    /** Whether a command is about any run that is alive, or that is not; one that is not listed may be either. */
    public static boolean concerns(boolean alive) {
        IWorkbenchPage page = page();
        List<RunRow> rows = page != null && page.findView(RunsView.ID) instanceof RunsView list ? list.rows() : List.of();
        return targets().stream().anyMatch(run -> rows.stream().filter(row -> row.path().equals(run)).findFirst()
                .map(row -> row.state().alive() == alive).orElse(true));
    }

    /** The runs that a command is about: those of the active page, or those selected in the list. */
    public static List<Path> targets() {
        IWorkbenchPage page = page();
        if (page == null) {
            return List.of();
        }
        if (page.getActivePart() instanceof RunsPart part) {
            return part.runs();
        }
        return page.findView(RunsView.ID) instanceof RunsPart list ? list.runs() : List.of();
    }
}
