package org.trainyard.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.trainyard.ui.runs.RunActions;

/** Asks the runs in question to save and end. */
public final class StopRunHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        RunActions.targets().forEach(RunActions::stop);
        return null;
    }

    @Override
    public boolean isEnabled() {
        return RunActions.concerns(true);
    }
}
