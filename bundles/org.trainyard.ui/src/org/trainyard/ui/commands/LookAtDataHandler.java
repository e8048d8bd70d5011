package org.trainyard.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.trainyard.ui.runs.RunActions;

/** Shows the data of the runs in question. */
public final class LookAtDataHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        RunActions.targets().forEach(RunActions::openData);
        return null;
    }

    @Override
    public boolean isEnabled() {
        return !RunActions.targets().isEmpty();
    }
}
