package org.trainyard.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.trainyard.run.UserError;
import org.trainyard.run.rank.RankPhase;
import org.trainyard.run.rank.RankStatus;
import org.trainyard.run.rank.RankStatus.Communication;

/**
 * A rank that trains nothing, for tests. It goes through all phases with three iterations and does what the arguments say where they say:
 * {@code ACTION RANK PHASE}. All other ranks wait for ever at their end, as they would in a collective.
 */
public final class RankMain {
    private final RankStatus status;
    private final int rank = Integer.parseInt(System.getenv("RANK"));
    private final String action;
    private final int actor;
    private final String where;

    private RankMain(String[] arguments) {
        action = arguments[0];
        actor = Integer.parseInt(arguments[1]);
        where = arguments[2];
        status = RankStatus.open(rank, System.getenv());
    }

    public static void main(String[] arguments) throws Exception {
        LauncherWatch.begin(System.getenv());
        RankMain main = new RankMain(arguments);
        if (arguments.length > 3) main.status.runDirectory(Files.createDirectories(Path.of(arguments[3])));
        try {
            main.train();
        } catch (IllegalStateException | UserError e) {
            main.status.failed(e, List.of());
            System.err.println("trainyard: " + e.getMessage());
            System.exit(e instanceof UserError ? 2 : 1);
        }
    }

    private void train() throws Exception {
        for (RankPhase p : RankPhase.values()) {
            if (p == RankPhase.DONE) break;
            status.phase(p);
            for (int i = 1; p == RankPhase.STEP && i <= 3; i++) status.iteration(i);
            if (rank == actor && p.word().equals(where)) act();
        }
        if (action.equals("finish") || action.equals("throw once")) return;
        status.communicatesBy(() -> new Communication(1, "#1 barrier in world", true));
        status.progress();
        System.out.println("rank " + rank + " waits");
        new CountDownLatch(1).await();
    }

    private void act() throws Exception {
        switch (action) {
            case "throw once" -> {
                if (System.getenv("TORCHELASTIC_RESTART_COUNT").equals("0")) throw new IllegalStateException("broken in " + where);
            }
            case "throw" -> throw new IllegalStateException("broken in " + where);
            case "fail as threads" -> {
                // The ranks 0 and 7 are threads of this process, and what 7 met ends 0.
                RankStatus other = RankStatus.open(7, System.getenv());
                other.phase(RankPhase.SAVE);
                other.failed(new IllegalStateException("broken in a thread"), List.of());
                status.failed(new IllegalStateException("rank 7 failed: broken in a thread"), List.of(7));
                System.exit(1);
            }
            case "refuse" -> throw new UserError("--depth x: expected a number");
            case "kill" -> signal("KILL");
            case "freeze" -> signal("STOP");
            case "hang" -> new CountDownLatch(1).await();
            default -> { }
        }
    }

    private static void signal(String name) throws Exception {
        new ProcessBuilder("kill", "-s", name, String.valueOf(ProcessHandle.current().pid())).inheritIO().start().waitFor();
    }
}
