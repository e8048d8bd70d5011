package org.trainyard.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.trainyard.ui.runs.RunActions;

/** Asks which added folder of runs to list no longer. */
public final class RemoveFolderHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        RunActions.removeFolder(HandlerUtil.getActiveShell(event));
        return null;
    }
}
