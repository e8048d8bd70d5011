package org.trainyard.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.trainyard.ui.runs.RunActions;

/** Asks for a dataset and shows what it holds. */
public final class OpenDatasetHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        RunActions.openDataset(HandlerUtil.getActiveShell(event));
        return null;
    }
}
