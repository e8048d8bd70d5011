package org.trainyard.ui.runs;

import java.nio.file.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** What a form for a new run begins with: a YAML file, or null for the defaults. Every form is one of its own. */
public final class NewRunInput implements IEditorInput, IPersistableElement {
    /** Id of the editor that shows it. */
    public static final String EDITOR = "org.trainyard.ui.newRunForm";

    static final String KEY = "newRun";

    private final Path yaml;

    /** @param yaml the configuration to begin with, or null */
    public NewRunInput(Path yaml) {
        this.yaml = yaml;
    }

    /** The configuration to begin with, or null. */
    public Path yaml() {
        return yaml;
    }

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return "New run";
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    static NewRunInput restore(IMemento memento) {
        String yaml = memento.getString("yaml");
        return new NewRunInput(yaml == null ? null : Path.of(yaml));
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putBoolean(KEY, true);
        if (yaml != null) {
            memento.putString("yaml", yaml.toString());
        }
    }

    @Override
    public String getFactoryId() {
        return RunPageInputFactory.ID;
    }

    @Override
    public String getToolTipText() {
        return yaml == null ? "A new run" : "A new run from " + yaml;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
