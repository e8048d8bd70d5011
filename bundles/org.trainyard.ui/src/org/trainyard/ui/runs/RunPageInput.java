package org.trainyard.ui.runs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * The run, or the runs to compare, that a page shows.
 *
 * @param runs their directories
 * @param names what people call them, as far as it is known
 */
public record RunPageInput(List<Path> runs, List<String> names) implements IEditorInput, IPersistableElement {
    /** Id of the editor that shows it. */
    public static final String EDITOR = "org.trainyard.ui.runPage";

    /** One run. */
    public static RunPageInput of(Path run) {
        return new RunPageInput(List.of(run), List.of(run.getFileName().toString()));
    }

    static RunPageInput restore(IMemento memento) {
        List<Path> runs = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (IMemento child : memento.getChildren("run")) {
            runs.add(Path.of(child.getString("path")));
            names.add(child.getString("name"));
        }
        return runs.isEmpty() ? null : new RunPageInput(runs, names);
    }

    @Override
    public void saveState(IMemento memento) {
        for (int i = 0; i < runs.size(); i++) {
            IMemento child = memento.createChild("run");
            child.putString("path", runs.get(i).toString());
            child.putString("name", names.get(i));
        }
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
        return runs.size() == 1 ? names.getFirst() : "Compare " + runs.size() + " runs";
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return runs.size() == 1 ? runs.getFirst().toString() : String.join(", ", RunNames.distinct(names, runs));
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RunPageInput input && input.runs.equals(runs);
    }

    @Override
    public int hashCode() {
        return runs.hashCode();
    }
}
