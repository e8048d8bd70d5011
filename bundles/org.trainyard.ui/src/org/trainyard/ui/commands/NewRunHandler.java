package org.trainyard.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.trainyard.ui.runs.RunActions;

/** Opens the form for a new run. */
public final class NewRunHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        RunActions.newRun(null);
        return null;
    }
}
