package org.trainyard.ui.launch;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.trainyard.config.settings.Setting;
import org.trainyard.config.settings.SettingGroup;
import org.trainyard.ui.Keys;
import org.trainyard.ui.charts.ChartThemes;

/**
 * The fields of one group, or those that a search found. Fields are made a few at a time, so that a group of forty does
 * not hold up the window. Interface thread only.
 */
final class SettingsPane extends Composite {
    private static final int AT_ONCE = 8;
    private static final int LEAST_WORDS = 200;
    private static final int LEAST_CONTROL = 120;
    /** Margins, gaps, a control's border and a unit. */
    private static final int OTHERS = 140;

    private final ConfigurationDraft draft;
    private final java.util.function.Consumer<Setting> focused;
    private final ScrolledComposite scroll;
    private final List<SettingField> fields = new ArrayList<>();
    private Composite content;
    private int generation;

    /** @param focused told which setting has the keyboard; null when other settings take its place */
    SettingsPane(Composite parent, ConfigurationDraft draft, java.util.function.Consumer<Setting> focused) {
        super(parent, SWT.NONE);
        this.draft = draft;
        this.focused = focused;
        setLayout(new FillLayout());
        scroll = new ScrolledComposite(this, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    void show(SettingGroup group) {
        show(group.title(), group.doc(), group.settings(), null);
    }

    void show(SettingGroup group, Setting reveal) {
        show(group.title(), group.doc(), group.settings(), reveal);
    }

    /** Shows the settings whose name, flag or documentation contains the text. */
    void search(String text, List<Setting> found) {
        show("Settings with \"" + text + "\"", found.isEmpty() ? "None." : "", found, null);
    }

    private void show(String title, String doc, List<Setting> settings, Setting reveal) {
        generation++;
        fields.clear();
        focused.accept(null);
        if (content != null) {
            content.dispose();
        }
        content = Keys.mark(new Composite(scroll, SWT.NONE), "settings.content");
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 16;
        layout.marginHeight = 12;
        layout.horizontalSpacing = 10;
        layout.verticalSpacing = 6;
        content.setLayout(layout);
        Label heading = new Label(content, SWT.NONE);
        heading.setText(title);
        heading.setFont(JFaceResources.getBannerFont());
        heading.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        if (!doc.isEmpty()) {
            Label words = new Label(content, SWT.WRAP);
            words.setText(doc);
            words.setForeground(ChartThemes.swt(ChartThemes.of(getDisplay()).muted()));
            GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
            data.widthHint = LEAST_WORDS; // and as much more as there is
            words.setLayoutData(data);
        }
        scroll.setContent(content);
        scroll.setOrigin(0, 0);
        add(settings, 0, generation, reveal);
    }

    private void add(List<Setting> settings, int from, int expected, Setting reveal) {
        if (isDisposed() || generation != expected) {
            return;
        }
        int to = Math.min(from + AT_ONCE, settings.size());
        for (Setting setting : settings.subList(from, to)) {
            fields.add(new SettingField(content, setting, draft, () -> focused.accept(setting)));
        }
        checked();
        fit();
        if (to < settings.size()) {
            getDisplay().asyncExec(() -> add(settings, to, expected, reveal));
        } else if (reveal != null) {
            reveal(reveal);
        }
    }

    private void reveal(Setting setting) {
        for (SettingField field : fields) {
            if (field.setting().equals(setting)) {
                Control control = field.control();
                scroll.showControl(control);
                control.setFocus();
            }
        }
    }

    /** Shows what the rules say now. */
    void checked() {
        boolean changed = false;
        for (SettingField field : fields) {
            changed |= field.show(draft.findings());
        }
        if (changed) {
            fit();
        }
    }

    /** Shows the draft's values anew. */
    void refill() {
        fields.forEach(SettingField::fill);
    }

    private void fit() {
        if (content != null && !content.isDisposed()) {
            int room = scroll.getClientArea().width - SettingField.NAME_WIDTH - OTHERS;
            fields.forEach(field -> field.fit(Math.max(LEAST_CONTROL, room)));
            content.layout(true, true);
            int least = content.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
            int width = Math.max(least, scroll.getClientArea().width);
            scroll.setMinSize(least, content.computeSize(width, SWT.DEFAULT).y);
        }
    }
}
