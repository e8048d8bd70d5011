package org.trainyard.ui.launch;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.part.EditorPart;
import org.trainyard.config.Configurations;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.rules.Finding;
import org.trainyard.config.settings.Setting;
import org.trainyard.run.AtomicFiles;
import org.trainyard.ui.Background;
import org.trainyard.ui.Keys;
import org.trainyard.ui.charts.ChartThemes;
import org.trainyard.ui.runs.NewRunInput;
import org.trainyard.ui.runs.RunActions;
import org.trainyard.ui.runs.RunFolders;

/**
 * The form for a new run, made from the configuration model: groups on the left, their fields on the right, what the
 * rules say below, checked at every keystroke.
 */
public final class NewRunForm extends EditorPart implements ConfigurationDraft.Listener, IPersistableEditor {
    private static final String WORD = "word";

    private final ConfigurationDraft draft = new ConfigurationDraft();
    private NewRunHeader header;
    private GroupList groups;
    private SettingsPane pane;
    private FindingsPane findings;
    private Label description;
    private IMemento kept;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    /** The configuration being written. */
    public ConfigurationDraft draft() {
        return draft;
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        parent.setLayout(layout);
        header = new NewRunHeader(parent, this);
        header.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        SashForm rows = new SashForm(parent, SWT.VERTICAL);
        rows.setSashWidth(6);
        rows.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        SashForm columns = new SashForm(rows, SWT.HORIZONTAL);
        columns.setSashWidth(6);
        groups = new GroupList(columns, group -> pane.show(group), (text, found) -> pane.search(text, found));
        Composite right = new Composite(columns, SWT.NONE);
        GridLayout rightLayout = new GridLayout();
        rightLayout.marginWidth = 0;
        rightLayout.marginHeight = 0;
        right.setLayout(rightLayout);
        pane = new SettingsPane(right, draft, this::describe);
        pane.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        description = Keys.mark(new Label(right, SWT.WRAP), "form.description");
        description.setForeground(ChartThemes.swt(ChartThemes.of(parent.getDisplay()).muted()));
        GridData descriptionData = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        descriptionData.horizontalIndent = 16;
        descriptionData.heightHint = 3 * description.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        descriptionData.widthHint = 400;
        description.setLayoutData(descriptionData);
        columns.setWeights(27, 73);
        findings = new FindingsPane(rows, this::reveal, draft::apply);
        rows.setWeights(78, 22);
        draft.listen(this);
        groups.selectFirst();
        begin();
    }

    /** What was written so far comes back at the next start, after a crash too. */
    @Override
    public void saveState(IMemento memento) {
        header.keep(memento);
        Configurations.toFlags(draft.run()).forEach(word -> memento.createChild(WORD).putString(WORD, word));
    }

    @Override
    public void restoreState(IMemento memento) {
        kept = memento;
        if (header != null) {
            begin();
        }
    }

    private void begin() {
        if (kept != null) {
            header.restore(kept);
            List<String> words = Stream.of(kept.getChildren(WORD)).map(child -> child.getString(WORD)).toList();
            fill("Restore the form", () -> Configurations.fromFlags(words));
            return;
        }
        Path yaml = getEditorInput() instanceof NewRunInput input ? input.yaml() : null;
        if (yaml != null) {
            load(yaml);
        } else {
            choose(Presets.all().getFirst());
        }
    }

    /** Fills the form from a YAML file, read in the background. */
    public void load(Path yaml) {
        fill("Load " + yaml.getFileName(), () -> Configurations.fromYaml(yaml));
    }

    void choose(Presets preset) {
        header.suggestName(preset.runName());
        fill("Preset", () -> preset.configuration(folder()));
    }

    private void fill(String what, Supplier<RunConfiguration> source) {
        Background.run(what, () -> {
            RunConfiguration loaded = source.get();
            Background.onInterface(() -> {
                if (!description.isDisposed()) {
                    draft.replace(loaded);
                }
            });
        });
    }

    void askToLoad() {
        FileDialog dialog = dialog(SWT.OPEN, "Load a configuration");
        String chosen = dialog.open();
        if (chosen != null) {
            load(Path.of(chosen));
        }
    }

    void askToSave() {
        FileDialog dialog = dialog(SWT.SAVE, "Save the configuration");
        dialog.setFileName("run.yaml");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            String yaml = Configurations.toYaml(draft.run());
            Background.run("Save " + chosen, () -> AtomicFiles.writeString(Path.of(chosen), yaml));
        }
    }

    private FileDialog dialog(int style, String title) {
        FileDialog dialog = new FileDialog(getSite().getShell(), style);
        dialog.setText(title);
        dialog.setFilterExtensions(new String[] {"*.yaml;*.yml", "*"});
        return dialog;
    }

    /** Makes the run and starts it; then its page takes the form's place. */
    void start(String name, Path folder) {
        RunConfiguration wanted = Configurations.copy(draft.run());
        header.setStarting(true);
        say("Starting " + name + "…");
        Background.run("Start " + name, () -> {
            try {
                Path run = RunStarter.start(folder, name, wanted);
                Background.onInterface(() -> {
                    RunActions.open(run);
                    getSite().getPage().closeEditor(this, false);
                });
            } finally {
                Background.onInterface(() -> {
                    header.setStarting(false);
                    checked(); // says again how the form stands, unless the run's page has taken its place
                });
            }
        });
    }

    static String nameWithTime(String begin) {
        return begin + "-" + DateTimeFormatter.ofPattern("MMdd-HHmm").format(LocalDateTime.now());
    }

    static Path folder() {
        return RunFolders.primary();
    }

    private void describe(Setting setting) {
        if (setting == null) {
            description.setText("");
            return;
        }
        StringBuilder words = new StringBuilder(setting.flag()).append("   ").append(setting.doc());
        if (!setting.usedBy().isEmpty()) {
            words.append("  Used by: ").append(setting.usedBy()).append('.');
        }
        if (setting.bounds().exist()) {
            words.append("  Must be ").append(setting.bounds()).append('.');
        }
        description.setText(words.toString().replace("&", "&&"));
    }

    private void reveal(Setting setting) {
        groups.select(setting.group());
        pane.show(setting.group(), setting);
    }

    @Override
    public void checked() {
        if (!description.isDisposed()) {
            List<Finding> found = draft.findings();
            pane.checked();
            groups.mark(found);
            findings.show(found);
            header.enable(draft.isGood(), found);
            long errors = found.stream().filter(Finding::isError).count();
            say(errors == 0 ? "The configuration is complete" : errors == 1 ? "1 problem to solve" : errors + " problems to solve");
        }
    }

    private void say(String message) {
        getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
    }

    @Override
    public void replaced() {
        if (!description.isDisposed()) {
            pane.refill();
        }
    }

    @Override
    public void setFocus() {
        header.setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        askToSave();
    }

    @Override
    public void doSaveAs() {
        askToSave();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }
}
