package org.trainyard.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.trainyard.ui.runs.RunActions;

/** Lists the runs of one more folder. */
public final class AddFolderHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        RunActions.addFolder(HandlerUtil.getActiveShell(event));
        return null;
    }
}
