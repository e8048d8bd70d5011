package org.trainyard.run;

import java.nio.file.Path;

/** A child that holds a run until it is killed. */
public final class EngineProcess {
    private EngineProcess() {
    }

    public static void main(String[] arguments) throws Exception {
        RunLease lease = RunDirectory.open(Path.of(arguments[0])).acquire();
        lease.progress(7);
        System.out.println("holding");
        System.in.read();
        lease.ended(RunState.STOPPED, 0, "told to", 8);
        lease.close();
    }
}
