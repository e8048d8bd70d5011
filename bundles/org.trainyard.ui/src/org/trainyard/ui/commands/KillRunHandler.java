package org.trainyard.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.trainyard.ui.runs.RunActions;

/** Ends the processes of the runs in question, after asking. */
public final class KillRunHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        RunActions.kill(HandlerUtil.getActiveShell(event), RunActions.targets());
        return null;
    }

    @Override
    public boolean isEnabled() {
        return RunActions.concerns(true);
    }
}
