package org.trainyard.ui;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.trainyard.run.UserError;

/** Runs what touches disk or processes away from the interface thread and shows what goes wrong. */
public final class Background {
    private Background() {
    }

    /** Work that may fail with a message for the user. */
    @FunctionalInterface
    public interface Work {
        /** Does it. */
        void run() throws Exception;
    }

    /** Runs {@code work} in a job named {@code what}; a failure opens a dialog with its message. */
    public static void run(String what, Work work) {
        Job job = Job.create(what, monitor -> {
            try {
                work.run();
            } catch (UserError e) {
                failed(what, e.getMessage());
            } catch (Exception e) {
                ILog.of(Background.class).error(what + " failed", e);
                failed(what, e.getMessage() == null ? e.toString() : e.getMessage());
            }
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.schedule();
    }

    /** Runs {@code task} on the interface thread later, unless the workbench has ended. */
    public static void onInterface(Runnable task) {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            if (!display.isDisposed()) {
                display.asyncExec(task);
            }
        }
    }

    /** Opens a dialog that says why something failed. */
    public static void failed(String what, String why) {
        onInterface(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            MessageDialog.openError(window == null ? null : window.getShell(), what, why);
        });
    }
}
