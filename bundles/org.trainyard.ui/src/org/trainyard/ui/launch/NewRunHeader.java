package org.trainyard.ui.launch;

import java.nio.file.Path;
import java.util.List;
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
        GridLayout layout = new GridLayout(7, false);
        layout.marginWidth = 12;
        layout.marginHeight = 8;
        layout.horizontalSpacing = 8;
        setLayout(layout);
        Label title = new Label(this, SWT.NONE);
        title.setText("New run");
        title.setFont(JFaceResources.getHeaderFont());
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        Combo preset = Keys.mark(new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN), "form.preset");
        Presets.all().forEach(choice -> preset.add(choice.title()));
        preset.select(0);
        preset.setToolTipText("Fill the form from a preset");
        preset.addListener(SWT.Selection, event -> form.choose(Presets.all().get(preset.getSelectionIndex())));
        button("Load YAML…", "form.load", form::askToLoad);
        button("Save YAML…", "form.save", form::askToSave);
        start = button("Start", "form.start", this::start);
        getShell().setDefaultButton(null);
        new Label(this, SWT.NONE).setText("Name");
        name = Keys.mark(new Text(this, SWT.BORDER), "form.name");
        GridData nameData = new GridData(SWT.FILL, SWT.CENTER, false, false);
        nameData.widthHint = 220;
        name.setLayoutData(nameData);
        name.addListener(SWT.Modify, event -> enableStart());
        Composite where = new Composite(this, SWT.NONE);
        where.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 5, 1));
        GridLayout whereLayout = new GridLayout(3, false);
        whereLayout.marginWidth = 0;
        whereLayout.marginHeight = 0;
        where.setLayout(whereLayout);
        new Label(where, SWT.NONE).setText("in folder");
        folder = Keys.mark(new Text(where, SWT.BORDER), "form.folder");
        folder.setText(NewRunForm.folder().toString());
        folder.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        folder.addListener(SWT.Modify, event -> enableStart());
        Button browse = new Button(where, SWT.PUSH);
        browse.setText("…");
        browse.addListener(SWT.Selection, event -> {
            String chosen = new DirectoryDialog(getShell()).open();
            if (chosen != null) {
                folder.setText(chosen);
            }
        });
        enableStart();
    }

    private Button button(String text, String key, Runnable action) {
        Button button = Keys.mark(new Button(this, SWT.PUSH), key);
        button.setText(text);
        GridData data = new GridData(SWT.END, SWT.CENTER, false, false);
        data.widthHint = Math.max(90, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
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
