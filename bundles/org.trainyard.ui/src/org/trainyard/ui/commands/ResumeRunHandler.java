package org.trainyard.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.trainyard.ui.runs.RunActions;

/** Goes on with the runs in question. */
public final class ResumeRunHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        RunActions.targets().forEach(RunActions::resume);
        return null;
    }

    @Override
    public boolean isEnabled() {
        return RunActions.concerns(false);
    }
}
