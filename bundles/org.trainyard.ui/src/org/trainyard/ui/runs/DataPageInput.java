package org.trainyard.ui.runs;

import java.nio.file.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * The data that a page shows: those of a run, or one dataset.
 *
 * @param path the run's directory, or the dataset's prefix
 * @param ofRun which of the two
 */
public record DataPageInput(Path path, boolean ofRun) implements IEditorInput, IPersistableElement {
    /** Id of the editor that shows it. */
    public static final String EDITOR = "org.trainyard.ui.dataPage";

    static DataPageInput restore(IMemento memento) {
        String path = memento.getString("data");
        return path == null ? null : new DataPageInput(Path.of(path), Boolean.TRUE.equals(memento.getBoolean("ofRun")));
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString("data", path.toString());
        memento.putBoolean("ofRun", ofRun);
    }

    @Override
    public String getFactoryId() {
        return RunPageInputFactory.ID;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return (ofRun ? "Data of " : "") + path.getFileName();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return path.toString();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
