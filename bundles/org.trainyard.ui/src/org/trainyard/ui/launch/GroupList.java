package org.trainyard.ui.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.trainyard.config.rules.Finding;
import org.trainyard.config.settings.Setting;
import org.trainyard.config.settings.SettingGroup;
import org.trainyard.config.settings.Settings;
import org.trainyard.run.RunState;
import org.trainyard.ui.Keys;
import org.trainyard.ui.runs.RunStates;

/** The groups of settings, those with problems marked, and a search over all settings. Interface thread only. */
final class GroupList extends Composite {
    private static final int FOUND_AT_MOST = 40;

    private final Table table;
    private final Consumer<SettingGroup> chosen;

    GroupList(Composite parent, Consumer<SettingGroup> chosen, BiConsumer<String, List<Setting>> searched) {
        super(parent, SWT.NONE);
        this.chosen = chosen;
        GridLayout layout = new GridLayout();
        layout.marginHeight = 6;
        layout.marginWidth = 8;
        setLayout(layout);
        Text search = Keys.mark(new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "form.search");
        search.setMessage("Find a setting");
        search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        table = Keys.mark(new Table(this, SWT.SINGLE | SWT.FULL_SELECTION), "form.groups");
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        for (SettingGroup group : Settings.groups()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(group.title());
            item.setData(group);
        }
        table.addListener(SWT.Selection, event -> chosen.accept((SettingGroup) event.item.getData()));
        search.addListener(SWT.Modify, event -> {
            String text = search.getText().strip();
            if (text.isEmpty()) {
                selectFirst();
            } else {
                table.deselectAll();
                searched.accept(text, find(text));
            }
        });
    }

    private static List<Setting> find(String text) {
        String wanted = text.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_').replaceAll("^_+", "");
        List<Setting> byName = new ArrayList<>();
        List<Setting> byDoc = new ArrayList<>();
        for (Setting setting : Settings.all()) {
            if (setting.key().contains(wanted) || setting.flag().replace('-', '_').contains(wanted)) {
                byName.add(setting);
            } else if (setting.doc().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT))) {
                byDoc.add(setting);
            }
        }
        byName.addAll(byDoc);
        return byName.subList(0, Math.min(FOUND_AT_MOST, byName.size()));
    }

    void selectFirst() {
        table.setSelection(0);
        chosen.accept((SettingGroup) table.getItem(0).getData());
    }

    void select(SettingGroup group) {
        for (int i = 0; i < table.getItemCount(); i++) {
            if (table.getItem(i).getData() == group) {
                table.setSelection(i);
            }
        }
    }

    /** Marks the groups that findings are about. */
    void mark(List<Finding> findings) {
        for (TableItem item : table.getItems()) {
            SettingGroup group = (SettingGroup) item.getData();
            List<Finding> mine = findings.stream()
                    .filter(finding -> !finding.fields().isEmpty() && finding.fields().getFirst().group() == group).toList();
            long errors = mine.stream().filter(Finding::isError).count();
            item.setText(errors == 0 ? group.title() : group.title() + "  (" + errors + ")");
            item.setImage(mine.isEmpty() ? null
                    : RunStates.dot(getDisplay(), errors > 0 ? RunState.FAILED : RunState.STOPPED));
        }
    }
}
