package org.trainyard.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.trainyard.ui.runs.RunActions;

/** Looks at all runs now. */
public final class RefreshRunsHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        RunActions.refresh();
        return null;
    }
}
