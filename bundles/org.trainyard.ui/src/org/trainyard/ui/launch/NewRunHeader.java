package org.trainyard.ui.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.trainyard.config.rules.Finding;
import org.trainyard.ui.Keys;

/** The head of the form: name and folder of the run, presets, load, save, start. Interface thread only. */
final class NewRunHeader extends Composite {
    private final NewRunForm form;
    private final Text name;
    private final Text folder;
    private final Button start;
    private String suggested = "";
    private boolean good;
    private boolean starting;

    NewRunHeader(Composite parent, NewRunForm form) {
        super(parent, SWT.NONE);
        this.form = form;
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 8;
        setLayout(layout);
        Composite first = row(5);
        Label title = new Label(first, SWT.NONE);
        title.setText("New run");
        title.setFont(JFaceResources.getHeaderFont());
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Combo preset = Keys.mark(new Combo(first, SWT.READ_ONLY | SWT.DROP_DOWN), "form.preset");
        Presets.all().forEach(choice -> preset.add(choice.title()));
        preset.select(0);
        preset.setToolTipText("Fill the form from a preset");
        preset.addListener(SWT.Selection, event -> form.choose(Presets.all().get(preset.getSelectionIndex())));
        button(first, "Load…", "Fill the form from a YAML file", "form.load", form::askToLoad);
        button(first, "Save…", "Write the configuration to a YAML file", "form.save", form::askToSave);
        start = button(first, "Start", "", "form.start", this::start);
        getShell().setDefaultButton(null);
        Composite where = row(5);
        new Label(where, SWT.NONE).setText("Name");
        name = Keys.mark(new Text(where, SWT.BORDER), "form.name");
        GridData nameData = new GridData(SWT.FILL, SWT.CENTER, false, false);
        nameData.widthHint = 190;
        name.setLayoutData(nameData);
        name.addListener(SWT.Modify, event -> enableStart());
        new Label(where, SWT.NONE).setText("in folder");
        folder = Keys.mark(new Text(where, SWT.BORDER), "form.folder");
        folder.setText(NewRunForm.folder().toString());
        GridData folderData = new GridData(SWT.FILL, SWT.CENTER, true, false);
        folderData.widthHint = 100; // and as much more as there is
        folder.setLayoutData(folderData);
        folder.addListener(SWT.Modify, event -> enableStart());
        Button browse = new Button(where, SWT.PUSH);
        browse.setText("…");
        browse.setToolTipText("Choose the folder");
        browse.addListener(SWT.Selection, event -> {
            String chosen = new DirectoryDialog(getShell()).open();
            if (chosen != null) {
                folder.setText(chosen);
            }
        });
        enableStart();
    }

    private Composite row(int columns) {
        Composite row = new Composite(this, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        row.setLayout(layout);
        return row;
    }

    private static Button button(Composite parent, String text, String tip, String key, Runnable action) {
        Button button = Keys.mark(new Button(parent, SWT.PUSH), key);
        button.setText(text);
        button.setToolTipText(tip);
        GridData data = new GridData(SWT.END, SWT.CENTER, false, false);
        data.widthHint = Math.max(70, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        button.setLayoutData(data);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** Names the run unless somebody has typed a name. */
    void suggestName(String begin) {
        if (name.getText().equals(suggested)) {
            suggested = NewRunForm.nameWithTime(begin);
            name.setText(suggested);
        }
    }

    void keep(IMemento memento) {
        memento.putString("name", name.getText());
        memento.putString("folder", folder.getText());
    }

    void restore(IMemento memento) {
        name.setText(Objects.requireNonNullElse(memento.getString("name"), ""));
        folder.setText(Objects.requireNonNullElse(memento.getString("folder"), ""));
    }

    void setStarting(boolean now) {
        starting = now;
        if (!isDisposed()) {
            enableStart();
        }
    }

    void enable(boolean configurationIsGood, List<Finding> findings) {
        good = configurationIsGood;
        long errors = findings.stream().filter(Finding::isError).count();
        start.setToolTipText(errors == 0 ? "Start the run as a process of its own"
                : errors + (errors == 1 ? " problem is" : " problems are") + " in the way, see below");
        enableStart();
    }

    private void enableStart() {
        start.setEnabled(good && !starting && !name.getText().isBlank() && !folder.getText().isBlank());
    }

    private void start() {
        form.start(name.getText(), Path.of(folder.getText()).toAbsolutePath().normalize());
    }

    @Override
    public boolean setFocus() {
        return name.setFocus();
    }
}
