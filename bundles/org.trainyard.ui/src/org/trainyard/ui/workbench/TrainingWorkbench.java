package org.trainyard.ui.workbench;

import java.lang.management.ManagementFactory;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Window size, title and first perspective. Layout and open run pages are kept from one start to the next. */
final class TrainingWorkbench extends WorkbenchAdvisor {
    private static final String PERSPECTIVE = "org.trainyard.ui.training";

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return PERSPECTIVE;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new WorkbenchWindowAdvisor(configurer) {
            @Override
            public void preWindowOpen() {
                Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
                configurer.setInitialSize(new Point(Math.min(1440, screen.width), Math.min(900, screen.height)));
                configurer.setTitle("Trainyard");
                configurer.setShowCoolBar(false);
                configurer.setShowPerspectiveBar(false);
                configurer.setShowStatusLine(true);
                configurer.setShowMenuBar(true);
                configurer.setShowProgressIndicator(false);
            }

            @Override
            public void postWindowOpen() {
                long sinceStart = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
                System.setProperty("trainyard.ui.startMillis", Long.toString(sinceStart));
                ILog.of(TrainingWorkbench.class).info("Window open " + sinceStart + " ms after the start of Java");
            }
        };
    }
}
