package org.trainyard.ui.runs;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.part.ViewPart;
import org.trainyard.run.RunState;
import org.trainyard.ui.Keys;

/** The list of runs, live. */
public final class RunsView extends ViewPart implements RunsPart {
    /** Id of the view. */
    public static final String ID = "org.trainyard.ui.runs";

    private static final int AGE_MILLIS = 1000;

    private final RunSelection selection = new RunSelection();
    private RunScanner scanner;
    private Composite stack;
    private RunTable table;
    private RunsEmpty empty;
    private Action stop;
    private Action resume;
    private Action kill;
    private Action compare;
    private Action open;
    private Action data;

    @Override
    public void createPartControl(Composite parent) {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        parent.setLayout(layout);
        Composite head = new Composite(parent, SWT.NONE);
        GridLayout headLayout = new GridLayout(2, false);
        headLayout.marginWidth = 6;
        headLayout.marginHeight = 2;
        head.setLayout(headLayout);
        head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        ToolBarManager bar = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        ToolBar tools = bar.createControl(head);
        Text filter = Keys.mark(new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "runs.filter");
        filter.setMessage("Filter");
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        stack = new Composite(parent, SWT.NONE);
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        stack.setLayout(new StackLayout());
        table = new RunTable(stack);
        empty = new RunsEmpty(stack, () -> RunActions.newRun(null), () -> RunActions.addFolder(getSite().getShell()));
        filter.addListener(SWT.Modify, event -> {
            table.setFilter(filter.getText());
            say();
        });
        table.control().addListener(SWT.Selection, event -> selected());
        table.control().addListener(SWT.DefaultSelection, event -> openSelected());
        createActions(bar);
        Keys.mark(tools, "runs.tools");
        getSite().setSelectionProvider(selection);
        showRows(List.of());
        Display display = parent.getDisplay();
        scanner = new RunScanner(rows -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> showRows(rows));
            }
        });
        refreshAges(display);
    }

    private void refreshAges(Display display) {
        display.timerExec(AGE_MILLIS, () -> {
            if (!table.control().isDisposed()) {
                table.refreshAges();
                refreshAges(display);
            }
        });
    }

    private void createActions(ToolBarManager bar) {
        Action newRun = action("New run…", "new", "Start a run from a configuration (Ctrl+N)", () -> RunActions.newRun(null));
        stop = action("Stop", "stop", "Ask the run to save a checkpoint and end", () -> RunActions.stop(selected()));
        resume = action("Resume", "resume", "Go on from the newest checkpoint", () -> RunActions.resume(selected()));
        kill = action("Kill…", null, "End the process at once, without saving",
                () -> RunActions.kill(getSite().getShell(),
                        selected().stream().filter(row -> row.state().alive()).map(RunRow::path).toList()));
        open = action("Open", "run", "Show charts, log and configuration", this::openSelected);
        compare = action("Compare charts", null, "Show the curves of the selected runs in one page",
                () -> RunActions.compare(selected()));
        data = action("Look at data", null, "Show the datasets, documents and samples of the run",
                () -> selected().forEach(row -> RunActions.openData(row.path())));
        Action folder = action("Open folder", null, "Show the run's directory in the file manager",
                () -> selected().forEach(row -> RunActions.openFolder(row.path())));
        Action addFolder = action("Add runs folder…", "folder", "List the runs of another folder too",
                () -> RunActions.addFolder(getSite().getShell()));
        Action removeFolder = action("Remove runs folder…", null, "List the runs of an added folder no longer",
                () -> RunActions.removeFolder(getSite().getShell()));
        Action refresh = action("Refresh", "refresh", "Look at all runs now (F5)", this::refresh);
        ActionContributionItem newItem = new ActionContributionItem(newRun);
        newItem.setMode(ActionContributionItem.MODE_FORCE_TEXT);
        bar.add(newItem);
        bar.add(new Separator());
        List.of(resume, stop).forEach(bar::add);
        bar.add(new Separator());
        List.of(addFolder, refresh).forEach(bar::add);
        bar.update(true);
        MenuManager menu = new MenuManager();
        List.of(open, compare, data).forEach(menu::add);
        menu.add(new Separator());
        List.of(newRun, resume, stop, kill).forEach(menu::add);
        menu.add(new Separator());
        List.of(folder, addFolder, removeFolder, refresh).forEach(menu::add);
        table.control().setMenu(menu.createContextMenu(table.control()));
        enable();
    }

    private static Action action(String text, String icon, String tip, Runnable task) {
        Action action = new Action(text) {
            @Override
            public void run() {
                task.run();
            }
        };
        action.setToolTipText(tip);
        if (icon != null) {
            ResourceLocator.imageDescriptorFromBundle("org.trainyard.ui", "icons/" + icon + ".svg")
                    .ifPresent(action::setImageDescriptor);
        }
        return action;
    }

    private void showRows(List<RunRow> rows) {
        if (table.control().isDisposed()) {
            return;
        }
        table.setRows(rows);
        StackLayout layout = (StackLayout) stack.getLayout();
        var top = rows.isEmpty() ? empty : table.control();
        if (layout.topControl != top) {
            layout.topControl = top;
            stack.layout();
        }
        selected();
        say();
    }

    private void say() {
        String trouble = scanner == null ? "" : scanner.problem();
        long running = table.rows().stream().filter(row -> row.state() == RunState.RUNNING).count();
        int shown = table.rows().size();
        String count = shown == table.total() ? inWords(shown) : shown + " of " + inWords(table.total());
        var status = getViewSite().getActionBars().getStatusLineManager();
        status.setErrorMessage(trouble.isEmpty() ? null : trouble);
        status.setMessage(count + ", " + running + " running    " + RunFolders.primary());
    }

    private static String inWords(int count) {
        return count == 1 ? "1 run" : String.format("%,d runs", count);
    }

    private List<RunRow> selected() {
        List<RunRow> rows = table.selection();
        selection.set(rows);
        enable();
        return rows;
    }

    private void enable() {
        List<RunRow> rows = table.selection();
        boolean alive = rows.stream().anyMatch(row -> row.state().alive());
        boolean ended = rows.stream().anyMatch(row -> !row.state().alive());
        stop.setEnabled(alive);
        kill.setEnabled(alive);
        resume.setEnabled(ended);
        open.setEnabled(!rows.isEmpty());
        data.setEnabled(!rows.isEmpty());
        compare.setEnabled(rows.size() > 1);
    }

    private void openSelected() {
        selected().stream().limit(20).forEach(row -> RunActions.open(row.path()));
    }

    /** Looks at all folders as soon as possible. */
    public void refresh() {
        scanner.refresh();
    }

    /** Selects a run once it is listed. */
    public void select(Path path) {
        table.select(path);
        selected();
    }

    @Override
    public List<Path> runs() {
        return table.selection().stream().map(RunRow::path).toList();
    }

    /** The runs listed now, in order. */
    public List<RunRow> rows() {
        return table.rows();
    }

    @Override
    public void setFocus() {
        ((StackLayout) stack.getLayout()).topControl.setFocus();
    }

    @Override
    public void dispose() {
        if (scanner != null) {
            scanner.close();
        }
        super.dispose();
    }
}
