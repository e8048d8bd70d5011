package org.trainyard.ui.workbench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;
import org.trainyard.ui.runs.RunFolders;

/** The workbench: {@code trainyard workbench [--runs DIR]}. */
public final class WorkbenchApplication implements IApplication {
    /** Among the arguments with which Tycho starts the application that it tests: they are its own. */
    private static final String TEST_HARNESS = "-testproperties";

    @Override
    public Object start(IApplicationContext context) {
        Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        try {
            readArguments(arguments instanceof String[] words ? words : new String[0]);
            requireWritable(Platform.getInstanceLocation());
            return open(createDisplay());
        } catch (UserError e) {
            System.err.println("trainyard: " + e.getMessage());
            return UserError.EXIT_CODE;
        } catch (RuntimeException | Error e) {
            System.err.println("trainyard: the window cannot go on: " + e + "; more is in " + Platform.getLogFileLocation());
            throw e;
        }
    }

    private static Object open(Display display) {
        try {
            int code = PlatformUI.createAndRunWorkbench(display, new TrainingWorkbench());
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    private static Display createDisplay() {
        try {
            return PlatformUI.createDisplay();
        } catch (SWTError e) {
            throw new UserError("the window cannot be opened on DISPLAY=" + System.getenv("DISPLAY") + ": " + e.getMessage()
                    + "; trainyard doctor says what a window needs", e);
        }
    }

    static void readArguments(String[] words) {
        if (Arrays.asList(words).contains(TEST_HARNESS)) {
            return;
        }
        for (int i = 0; i < words.length; i += 2) {
            if (!words[i].equals("-runs") && !words[i].equals("--runs")) {
                throw new UserError("workbench has no argument " + words[i] + "; trainyard workbench --help lists them");
            }
            if (i + 1 == words.length) {
                throw new UserError(words[i] + " needs a folder");
            }
            Path folder = Path.of(words[i + 1]);
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new UserError(words[i] + " " + folder + " is no folder");
            }
            RunFolders.useFirst(folder);
        }
    }

    /** Otherwise the platform ends without a word. */
    private static void requireWritable(Location layout) {
        Path folder = Path.of(URI.create(layout.getURL().toString().replace(" ", "%20")));
        try {
            Files.createDirectories(folder);
            if (Files.isWritable(folder)) {
                return;
            }
            throw new AccessDeniedException(folder.toString());
        } catch (IOException e) {
            throw new UserError("the window keeps its layout in " + folder + ", which cannot be written: " + AtomicFiles.reason(e)
                    + "; name another folder by -data", e);
        }
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        display.syncExec(() -> {
            if (!display.isDisposed()) {
                workbench.close();
            }
        });
    }
}
