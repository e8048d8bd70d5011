package org.trainyard.ui.data;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.trainyard.config.Configurations;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.run.RunState;
import org.trainyard.ui.Keys;
import org.trainyard.ui.charts.ChartThemes;
import org.trainyard.ui.launch.TokenizerDialog;
import org.trainyard.ui.runs.DataPageInput;
import org.trainyard.ui.runs.RunStates;

/** The data of a run, or a dataset: what they hold, their documents, and the samples that the run reads. */
public final class DataPage extends EditorPart {
    private DataSource source;
    private Label facts;
    private CTabFolder tabs;
    private OverviewPage overview;
    private DocumentsPage documents;
    private SamplesPage samples;
    private RunConfiguration tokenizer;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    private DataPageInput data() {
        return (DataPageInput) getEditorInput();
    }

    @Override
    public void createPartControl(Composite parent) {
        source = new DataSource(data(), this::trouble);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        layout.verticalSpacing = 2;
        parent.setLayout(layout);
        Label title = new Label(parent, SWT.NONE);
        title.setText(getPartName());
        title.setFont(JFaceResources.getHeaderFont());
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button choose = Keys.mark(new Button(parent, SWT.PUSH), "data.tokenizer");
        choose.setText("Tokenizer…");
        choose.setToolTipText("Say which tokenizer the dataset was made with");
        choose.setVisible(!data().ofRun());
        choose.addListener(SWT.Selection, event -> askForTokenizer());
        facts = Keys.mark(new Label(parent, SWT.WRAP), "data.head");
        facts.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        tabs = Keys.mark(new CTabFolder(parent, SWT.TOP | SWT.FLAT), "data.tabs");
        tabs.setTabHeight(30);
        tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        overview = new OverviewPage(tabs);
        tab("Datasets", overview);
        documents = new DocumentsPage(tabs, source);
        tab("Documents", documents);
        if (data().ofRun()) {
            samples = new SamplesPage(tabs, source);
            tab("Samples", samples);
        }
        tabs.setSelection(0);
        open();
    }

    private void tab(String title, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText("  " + title + "  ");
        item.setControl(control);
    }

    private void open() {
        say("Reading " + data().path() + " …", null);
        source.open(tokenizer, found -> {
            if (!tabs.isDisposed()) {
                show(found);
            }
        });
    }

    private void show(DataSource.Overview found) {
        overview.show(found);
        documents.show(found);
        if (samples != null) {
            samples.show(found);
        }
        if (found.problems().isEmpty()) {
            say(data().path().toString(), null);
        } else {
            trouble(String.join("\n", found.problems()));
        }
    }

    private void trouble(String problem) {
        if (!facts.isDisposed()) {
            say(problem, RunState.FAILED);
        }
    }

    private void say(String words, RunState looks) {
        facts.setText(words.replace("&", "&&"));
        facts.setForeground(looks == null ? ChartThemes.swt(ChartThemes.of(facts.getDisplay()).muted()) : RunStates.color(looks));
        facts.getParent().layout(true);
    }

    private void askForTokenizer() {
        RunConfiguration chosen = TokenizerDialog.ask(getSite().getShell(), tokenizer == null ? Configurations.create() : tokenizer);
        if (chosen != null) {
            read(chosen);
        }
    }

    /** Reads the dataset anew, with the tokenizer that a configuration names. */
    public void read(RunConfiguration tokenizerOf) {
        tokenizer = tokenizerOf;
        open();
    }

    /** The page with samples, or null for a dataset. */
    SamplesPage samples() {
        return samples;
    }

    @Override
    public void setFocus() {
        tabs.setFocus();
    }

    @Override
    public void dispose() {
        if (source != null) {
            source.close();
        }
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
