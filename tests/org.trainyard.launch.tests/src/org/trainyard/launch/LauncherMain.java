package org.trainyard.launch;

import java.time.Duration;

/** A launcher of two {@link RankMain}s as a process of its own, for {@link FaultsTest}. */
public final class LauncherMain {
    private LauncherMain() {}

    public static void main(String[] arguments) throws Exception {
        LaunchOptions o = new LaunchOptions(2, LaunchOptions.Nodes.ONE, 0, Duration.ZERO, Duration.ofSeconds(2), null, ShownRanks.ENDS);
        System.exit(new Launcher(o, new Console(System.out, System.err)).run(Ranks.command(RankMain.class, arguments)));
    }
}
