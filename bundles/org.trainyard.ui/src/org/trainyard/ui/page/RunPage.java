package org.trainyard.ui.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.trainyard.ui.Keys;
import org.trainyard.ui.charts.ChartRequest;
import org.trainyard.ui.charts.ChartsPage;
import org.trainyard.ui.runs.RunNames;
import org.trainyard.ui.runs.RunPageInput;
import org.trainyard.ui.runs.RunsPart;

/**
 * The page of one run: charts, log, configuration, checkpoints and events. For several runs: their curves in the same
 * charts.
 */
public final class RunPage extends EditorPart implements RunsPart {
    private static final int LOOK_MILLIS = 250;

    private final List<RunFeed> feeds = new ArrayList<>();
    private RunHeader header;
    private CTabFolder tabs;
    private ChartsPage charts;
    private LogPage log;
    private ConfigurationPage configuration;
    private EventsPage events;
    private long seen = -1;
    private boolean visibleBefore;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        for (Path run : runs()) {
            feeds.add(RunFeeds.follow(run));
        }
    }

    @Override
    public List<Path> runs() {
        return getEditorInput() instanceof RunPageInput input ? input.runs() : List.of();
    }

    /** The charts. */
    public ChartsPage charts() {
        return charts;
    }

    /** What is followed, one for each run. */
    public List<RunFeed> feeds() {
        return List.copyOf(feeds);
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        parent.setLayout(layout);
        boolean single = feeds.size() == 1;
        if (single) {
            header = new RunHeader(parent, feeds.getFirst());
            header.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        }
        tabs = Keys.mark(new CTabFolder(parent, SWT.TOP | SWT.FLAT), "run.tabs");
        tabs.setTabHeight(30);
        tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        charts = new ChartsPage(tabs, this::say);
        tab("Charts", charts);
        if (single) {
            log = new LogPage(tabs, feeds.getFirst());
            tab("Log", log);
            configuration = new ConfigurationPage(tabs, feeds.getFirst());
            tab("Configuration", configuration);
            events = new EventsPage(tabs, feeds.getFirst());
            tab("Checkpoints and events", events);
        }
        tabs.setSelection(0);
        tabs.addListener(SWT.Selection, event -> {
            seen = -1;
            look();
        });
        List<String> names = names();
        List<ChartRequest.Run> drawn = new ArrayList<>();
        for (int i = 0; i < feeds.size(); i++) {
            drawn.add(new ChartRequest.Run(names.get(i), i, feeds.get(i).curves()));
        }
        charts.model().setRuns(drawn);
        lookAgain(parent.getDisplay());
    }

    private List<String> names() {
        return getEditorInput() instanceof RunPageInput input ? RunNames.distinct(input.names(), input.runs())
                : feeds.stream().map(RunFeed::name).toList();
    }

    private void tab(String title, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText("  " + title + "  ");
        item.setControl(control);
        Keys.mark(item, "run.tab." + title.toLowerCase());
    }

    private void lookAgain(Display display) {
        if (!tabs.isDisposed()) {
            look();
            display.timerExec(LOOK_MILLIS, () -> lookAgain(display));
        }
    }

    /** Shows what the feeds have found since the last look; costs nothing while the page is hidden. */
    private void look() {
        if (tabs.isDisposed()) {
            return;
        }
        boolean visible = tabs.isVisible();
        long version = feeds.stream().mapToLong(RunFeed::version).sum();
        if (visible && (version != seen || !visibleBefore)) {
            seen = version;
            show();
        }
        visibleBefore = visible;
        if (visible && log != null && tabs.getSelectionIndex() == 1) {
            log.look();
        }
    }

    private void show() {
        if (header != null) {
            String name = feeds.getFirst().name();
            if (!name.equals(getPartName())) {
                setPartName(name);
                nameCurves(name);
            }
            header.show();
        }
        switch (tabs.getSelectionIndex()) {
            case 0 -> charts.model().changed();
            case 2 -> configuration.show();
            case 3 -> events.show();
            default -> {
            }
        }
    }

    private void nameCurves(String name) {
        charts.model().setRuns(List.of(new ChartRequest.Run(name, 0, feeds.getFirst().curves())));
    }

    private void say(String message) {
        getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
    }

    @Override
    public void setFocus() {
        tabs.setFocus();
        say(getEditorInput().getToolTipText());
    }

    @Override
    public void dispose() {
        feeds.forEach(RunFeeds::release);
        feeds.clear();
        super.dispose();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // nothing is edited here
    }

    @Override
    public void doSaveAs() {
        // nothing is edited here
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
