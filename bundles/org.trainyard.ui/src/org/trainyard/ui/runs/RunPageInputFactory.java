package org.trainyard.ui.runs;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings the pages that were open back at the next start. */
public final class RunPageInputFactory implements IElementFactory {
    static final String ID = "org.trainyard.ui.runPageInput";

    @Override
    public IAdaptable createElement(IMemento memento) {
        if (memento.getBoolean(NewRunInput.KEY) != null) {
            return NewRunInput.restore(memento);
        }
        return memento.getString("data") != null ? DataPageInput.restore(memento) : RunPageInput.restore(memento);
    }
}
