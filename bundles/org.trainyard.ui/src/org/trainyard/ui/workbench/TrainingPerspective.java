package org.trainyard.ui.workbench;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Runs on the left, pages of runs on the right. */
public final class TrainingPerspective implements IPerspectiveFactory {
    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addStandaloneView("org.trainyard.ui.runs", true, IPageLayout.LEFT, 0.38f, layout.getEditorArea());
        layout.getViewLayout("org.trainyard.ui.runs").setCloseable(false);
    }
}
