package org.trainyard.ui.launch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.core.runtime.ILog;
import org.trainyard.config.Configurations;
import org.trainyard.config.Validation;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.rules.Finding;
import org.trainyard.config.rules.Fix;
import org.trainyard.config.rules.Severity;
import org.trainyard.config.settings.Setting;
import org.trainyard.run.UserError;
import org.trainyard.ui.Background;

/**
 * A configuration being written in the form, checked by the rules on every change. The check runs in the background on a
 * copy; everything else belongs to the interface thread.
 */
public final class ConfigurationDraft {
    /** Told of changes, on the interface thread. */
    public interface Listener {
        /** There are new findings. */
        void checked();

        /** Values were changed by something else than a field. */
        void replaced();
    }

    private static final ExecutorService CHECKER = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "configuration check");
        thread.setDaemon(true);
        return thread;
    });

    private final List<Listener> listeners = new ArrayList<>();
    private final Map<Setting, String> unreadable = new HashMap<>();
    private final Map<Setting, String> unreadableText = new HashMap<>();
    private RunConfiguration run = Configurations.create();
    private List<Finding> findings = List.of();
    private volatile long edits;
    private long checked = -1;

    /** Adds a listener for as long as the draft lives. */
    public void listen(Listener listener) {
        listeners.add(listener);
    }

    /** The configuration as it is; not to be changed but through this draft. */
    public RunConfiguration run() {
        return run;
    }

    /** Puts another configuration in place of this one. */
    public void replace(RunConfiguration other) {
        run = other;
        unreadable.clear();
        unreadableText.clear();
        listeners.forEach(Listener::replaced);
        check();
    }

    /** The text of a setting: what was typed, readable or not. */
    public String text(Setting setting) {
        String typed = unreadableText.get(setting);
        return typed != null ? typed : setting.text(run);
    }

    /** Takes what was typed into a field. */
    public void edit(Setting setting, String text) {
        try {
            setting.setText(run, text);
            unreadable.remove(setting);
            unreadableText.remove(setting);
        } catch (UserError e) {
            unreadable.put(setting, e.getMessage());
            unreadableText.put(setting, text);
        }
        check();
    }

    /** Puts a finding right. */
    public void apply(Fix fix) {
        fix.edits().keySet().forEach(setting -> {
            unreadable.remove(setting);
            unreadableText.remove(setting);
        });
        fix.applyTo(run);
        listeners.forEach(Listener::replaced);
        check();
    }

    /** What the rules and the fields say about the draft, errors first. */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        unreadable.forEach((setting, message) ->
                all.add(new Finding("form.unreadable", Severity.ERROR, List.of(setting), message, List.of())));
        findings.stream().filter(Finding::isError).forEach(all::add);
        findings.stream().filter(finding -> !finding.isError()).forEach(all::add);
        return all;
    }

    /** Whether the findings belong to the newest edit and none of them is an error. */
    public boolean isGood() {
        return checked == edits && findings().stream().noneMatch(Finding::isError);
    }

    /** Whether the newest edit has been checked. */
    public boolean isChecked() {
        return checked == edits;
    }

    /** Checks the draft in the background and tells the listeners. */
    public void check() {
        long edit = ++edits;
        RunConfiguration copy = Configurations.copy(run);
        if (copy.getCheckpoint().getSave() == null) {
            copy.getCheckpoint().setSave("checkpoints"); // the engine saves into the run directory
        }
        CHECKER.execute(() -> {
            if (edit != edits) {
                return; // something newer is waiting
            }
            List<Finding> found;
            try {
                found = Validation.check(copy);
            } catch (RuntimeException e) {
                ILog.of(ConfigurationDraft.class).error("Cannot check the configuration", e);
                found = List.of(new Finding("form.broken", Severity.ERROR, List.of(), "The rules cannot be evaluated: " + e, List.of()));
            }
            List<Finding> result = found;
            Background.onInterface(() -> {
                if (edit == edits) {
                    findings = result;
                    checked = edit;
                    listeners.forEach(Listener::checked);
                }
            });
        });
    }
}
