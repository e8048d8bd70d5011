package org.trainyard.ui.engine;

import java.nio.file.Path;
import org.trainyard.run.RunDirectory;

/** Starts the engine as the workbench does and then does nothing, until it is killed. */
public final class PretendWorkbench {
    private PretendWorkbench() {
    }

    /** @param arguments the run directory */
    public static void main(String[] arguments) throws InterruptedException {
        EngineProcess.start(RunDirectory.open(Path.of(arguments[0])));
        Thread.sleep(600_000);
    }
}
