package org.trainyard.ui.launch;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.trainyard.config.rules.Finding;
import org.trainyard.config.rules.Fix;
import org.trainyard.config.settings.Setting;
import org.trainyard.config.settings.SettingType;
import org.trainyard.run.RunState;
import org.trainyard.ui.Keys;
import org.trainyard.ui.charts.ChartThemes;
import org.trainyard.ui.runs.RunStates;

/**
 * The row of one setting: its name, a control that fits its type, what it is when left alone, and beneath it what the
 * rules say. Interface thread only.
 */
final class SettingField {
    private static final int CONTROL_WIDTH = 230;
    /** Longer names are broken. */
    static final int NAME_WIDTH = 190;
    private static final List<String> PATHS = List.of("file", "directory", "prefix");
    private static final String NOT_SET = "";

    private final Setting setting;
    private final ConfigurationDraft draft;
    private final Label name;
    private final Control control;
    private final Label hint;
    private final int naturalWidth;
    private Label indent;
    private Link message;
    private List<Finding> shown = List.of();
    private boolean filling;

    /** @param parent a composite with a grid of three columns */
    SettingField(Composite parent, Setting setting, ConfigurationDraft draft, Runnable focused) {
        this.setting = setting;
        this.draft = draft;
        name = new Label(parent, SWT.WRAP);
        name.setText(nameOf(setting));
        name.setToolTipText(setting.flag() + "\n" + setting.doc());
        GridData nameData = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        nameData.widthHint = Math.min(NAME_WIDTH, name.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        name.setLayoutData(nameData);
        control = Keys.mark(createControl(parent), "setting." + setting.key());
        naturalWidth = sized() instanceof GridData data ? data.widthHint : SWT.DEFAULT;
        control.setToolTipText(setting.doc());
        control.addListener(SWT.FocusIn, event -> focused.run());
        hint = new Label(parent, SWT.NONE);
        hint.setText(hintWords());
        hint.setToolTipText(setting.doc());
        hint.setForeground(ChartThemes.swt(ChartThemes.of(parent.getDisplay()).muted()));
        GridData hintData = new GridData(SWT.FILL, SWT.CENTER, true, false);
        hintData.exclude = isPath(); // it takes the whole row
        hint.setVisible(!isPath());
        hint.setLayoutData(hintData);
        fill();
    }

    static String nameOf(Setting setting) {
        String words = setting.key().replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What has the width of the control: itself, or what holds it together with a button. */
    private Object sized() {
        return isPath() ? control.getParent().getLayoutData() : control.getLayoutData();
    }

    /** Makes the control no wider than the place there is for it. */
    void fit(int width) {
        if (naturalWidth != SWT.DEFAULT && sized() instanceof GridData data) {
            data.widthHint = Math.min(naturalWidth, width);
        }
    }

    Setting setting() {
        return setting;
    }

    Control control() {
        return control;
    }

    private Control createControl(Composite parent) {
        if (setting.type() == SettingType.SWITCH && !setting.isList()) {
            Button check = new Button(parent, SWT.CHECK);
            check.addListener(SWT.Selection, event -> edited(Boolean.toString(check.getSelection())));
            return check;
        }
        if (setting.type() == SettingType.CHOICE && !setting.isList()) {
            Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
            if (setting.isOptional()) {
                combo.add(NOT_SET);
            }
            setting.choices().forEach(combo::add);
            combo.setLayoutData(width(CONTROL_WIDTH));
            combo.addListener(SWT.Selection, event -> edited(combo.getText()));
            return combo;
        }
        if (!setting.names().isEmpty() && !setting.isList()) {
            Combo combo = new Combo(parent, SWT.DROP_DOWN); // a name is chosen, or typed
            setting.names().forEach(combo::add);
            combo.setLayoutData(width(CONTROL_WIDTH));
            combo.addListener(SWT.Modify, event -> edited(combo.getText()));
            return combo;
        }
        boolean path = isPath();
        Composite holder = parent;
        if (path) {
            holder = new Composite(parent, SWT.NONE);
            GridLayout layout = new GridLayout(2, false);
            layout.marginWidth = 0;
            layout.marginHeight = 0;
            layout.horizontalSpacing = 4;
            holder.setLayout(layout);
            GridData row = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
            row.widthHint = CONTROL_WIDTH;
            holder.setLayoutData(row);
        }
        Text text = new Text(holder, SWT.BORDER);
        text.setLayoutData(path ? new GridData(SWT.FILL, SWT.CENTER, true, false) : width(
                setting.type() == SettingType.TEXT || setting.isList() || !setting.derivedFrom().isEmpty() ? CONTROL_WIDTH : CONTROL_WIDTH / 2));
        // What it will be when left empty.
        text.setMessage(setting.derivedFrom());
        text.addListener(SWT.Modify, event -> edited(text.getText()));
        if (path) {
            browse(holder, text);
        }
        return text;
    }

    private boolean isPath() {
        return PATHS.contains(setting.kind());
    }

    private static GridData width(int hint) {
        GridData data = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        data.widthHint = hint;
        return data;
    }

    private void browse(Composite holder, Text text) {
        Button browse = new Button(holder, SWT.PUSH);
        browse.setText("…");
        browse.setToolTipText("Choose");
        browse.addListener(SWT.Selection, event -> {
            String chosen = setting.kind().equals("directory") ? new DirectoryDialog(holder.getShell()).open()
                    : new FileDialog(holder.getShell(), SWT.OPEN).open();
            if (chosen != null) {
                boolean prefix = setting.kind().equals("prefix");
                text.setText(prefix ? chosen.replaceAll("\\.(bin|idx)$", "") : chosen);
            }
        });
    }

    /** The unit and, unless that is what the field shows, the default. */
    private String hintWords() {
        boolean changed = !setting.isDefault(draft.run()) && setting.type() != SettingType.SWITCH;
        String otherwise = changed && !setting.defaultText().isEmpty() ? "default " + setting.defaultText() : "";
        String gap = setting.unit().isEmpty() || otherwise.isEmpty() ? "" : ", ";
        return (setting.unit() + gap + otherwise).replace("&", "&&");
    }

    private void edited(String text) {
        if (!filling) {
            draft.edit(setting, text);
            markChanged();
        }
    }

    /** Shows the draft's value. */
    void fill() {
        filling = true;
        String value = draft.text(setting);
        switch (control) {
            case Button check -> check.setSelection(Boolean.parseBoolean(value));
            case Combo combo when (combo.getStyle() & SWT.READ_ONLY) != 0 -> combo.select(Math.max(0, combo.indexOf(value)));
            case Combo combo -> {
                if (!combo.getText().equals(value)) {
                    combo.setText(value);
                }
            }
            case Text text -> {
                if (!text.getText().equals(value)) {
                    text.setText(value);
                }
            }
            default -> throw new IllegalStateException("a field of " + control);
        }
        filling = false;
        markChanged();
    }

    /** A value that is not the default stands out. */
    private void markChanged() {
        name.setForeground(setting.isDefault(draft.run()) ? null
                : ChartThemes.swt(ChartThemes.of(name.getDisplay()).curve(0)));
        if (!hint.getText().equals(hintWords())) {
            hint.setText(hintWords());
            hint.requestLayout();
        }
    }

    /** Shows those findings that are about this setting first of all; true when the layout changed. */
    boolean show(List<Finding> findings) {
        List<Finding> mine = findings.stream()
                .filter(finding -> !finding.fields().isEmpty() && finding.fields().getFirst().equals(setting)).toList();
        if (mine.equals(shown)) {
            return false;
        }
        shown = mine;
        if (message == null && !mine.isEmpty()) {
            createMessage();
        }
        if (message != null) {
            message.setText(text(mine));
            message.setForeground(RunStates.color(
                    mine.stream().anyMatch(Finding::isError) ? RunState.FAILED : RunState.STOPPED));
            message.setVisible(!mine.isEmpty());
            ((GridData) message.getLayoutData()).exclude = mine.isEmpty();
            ((GridData) indent.getLayoutData()).exclude = mine.isEmpty();
        }
        return true;
    }

    private void createMessage() {
        indent = new Label(name.getParent(), SWT.NONE);
        indent.setLayoutData(new GridData());
        message = Keys.mark(new Link(name.getParent(), SWT.WRAP), "message." + setting.key());
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        data.widthHint = CONTROL_WIDTH; // and as much more as there is
        message.setLayoutData(data);
        indent.moveBelow(hint);
        message.moveBelow(indent);
        message.addListener(SWT.Selection, event -> Findings.fixTitled(shown, event.text).ifPresent(draft::apply));
    }

    private static String text(List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            text.append(text.isEmpty() ? "" : "\n").append(Findings.escape(finding.message()));
            for (Fix fix : finding.fixes()) {
                text.append("   <a>").append(Findings.escape(fix.title())).append("</a>");
            }
        }
        return text.toString();
    }
}
