package org.trainyard.launch;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.trainyard.engine.group.CollectiveException;
import org.trainyard.engine.ranks.Rank;
import org.trainyard.engine.ranks.RankWorld;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.run.rank.RankPhase;

/**
 * A rank that sums over all ranks for ever, over a real transport. Arguments: backend, timeout in seconds, and what one rank does in its fifth
 * iteration: {@code ACTION RANK}; with {@code finish} all end then.
 */
public final class WorldMain {
    private WorldMain() {}

    public static void main(String[] a) throws Exception {
        LauncherWatch.begin(System.getenv());
        RankWorld.Options o = new RankWorld.Options(a[0].equals("auto") ? null : a[0], Device.CPU, Duration.ofSeconds(Long.parseLong(a[1])), 1);
        try {
            String result = RankWorld.run(o, System.getenv(), r -> train(r, a[2], Integer.parseInt(a[3])));
            System.out.println(result);
        } catch (CollectiveException | IllegalStateException e) {
            System.err.println("trainyard: " + e.getMessage());
            System.exit(1);
        }
    }

    private static String train(Rank r, String action, int actor) throws Exception {
        r.status().phase(RankPhase.STEP);
        double sum = 0;
        for (int i = 1;; i++) {
            r.status().iteration(i);
            if (i == 5 && action.equals("finish")) return "sum " + sum + " of " + r.worldSize();
            if (i == 5 && r.number() == actor) act(action);
            try (Scope _ = Scope.open()) {
                Tensor t = Tensors.full(r.number() + 1, DType.FLOAT32, r.device(), 1000);
                r.communicator().world().allReduce(t);
                sum = Tensors.toDoubles(t)[0];
            }
        }
    }

    private static void act(String action) throws Exception {
        switch (action) {
            case "throw" -> throw new IllegalStateException("boom");
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
